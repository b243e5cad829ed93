"""The figures of the executive summary."""

from workbook_tools.compute.efisiensi import TINGKAT, rata_rata_efisiensi
from workbook_tools.compute.kategori import cari_jenjang
from workbook_tools.compute.nilai import TIADA, lubang_dari, medan, rata_rata
from workbook_tools.model.hasil import Anggaran, Capaian, Efisiensi, Ringkasan
from workbook_tools.records.kebijakan import Kebijakan


def hitung_ringkasan(
    capaian: tuple[Capaian, ...],
    anggaran: tuple[Anggaran, ...],
    efisiensi: tuple[Efisiensi, ...],
    kebijakan: Kebijakan,
) -> Ringkasan:
    """Means over the assessed indicators (percent), budget totals (rupiah), mean efficiency.

    The overall category is that of the capped mean.
    """
    rata = rata_rata(medan(c, "capaian") for c in capaian)
    dibatasi = rata_rata(medan(c, "capaian_dibatasi") for c in capaian)
    jenjang = cari_jenjang(dibatasi.pasti, kebijakan)
    total = next((a for a in anggaran if a.tingkat == "total"), None)
    uang = {
        nama: medan(total, asal) if total else TIADA
        for nama, asal in (
            ("total_anggaran", "anggaran"),
            ("total_realisasi", "realisasi"),
            ("persen_realisasi", "persen"),
        )
    }
    rata_efisiensi = {f"efisiensi_{t}": rata_rata_efisiensi(efisiensi, t) for t in TINGKAT}
    return Ringkasan(
        rata_rata_capaian=rata.pasti,
        rata_rata_dibatasi=dibatasi.pasti,
        kategori=jenjang.kategori if jenjang else None,
        warna=jenjang.warna if jenjang else None,
        jumlah_indikator=len(capaian),
        belum_dinilai=sum(1 for c in capaian if not medan(c, "capaian").ada),
        **{nama: n.pasti for nama, n in (uang | rata_efisiensi).items()},
        lubang=lubang_dari(
            rata_rata_capaian=rata, rata_rata_dibatasi=dibatasi, **uang, **rata_efisiensi
        ),
    )
