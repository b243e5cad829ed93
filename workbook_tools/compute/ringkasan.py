"""The figures of the executive summary."""

from collections.abc import Sequence

from msgspec import Struct

from workbook_tools.compute.efisiensi import TINGKAT, rata_rata_efisiensi
from workbook_tools.compute.kategori import cari_jenjang
from workbook_tools.compute.nilai import TIADA, BerMedan, Nilai, lubang_dari, medan, rata_rata
from workbook_tools.model.hasil import Anggaran, Capaian, Efisiensi, Ringkasan
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.skala import Jenjang


class Rerata(Struct, frozen=True):
    """Means over the assessed indicators (percent), plain and capped, and the category of the
    capped one; how many indicators there are and how many of them are not assessed."""

    rata: Nilai
    dibatasi: Nilai
    jenjang: Jenjang | None
    jumlah: int
    belum: int


def rerata_capaian(capaian: Sequence[BerMedan], kebijakan: Kebijakan) -> Rerata:
    """The means of achievements, of the year or as of a quarter."""
    rata = rata_rata(medan(c, "capaian") for c in capaian)
    dibatasi = rata_rata(medan(c, "capaian_dibatasi") for c in capaian)
    return Rerata(
        rata,
        dibatasi,
        cari_jenjang(dibatasi.pasti, kebijakan),
        len(capaian),
        sum(1 for c in capaian if not medan(c, "capaian").ada),
    )


def hitung_ringkasan(
    capaian: tuple[Capaian, ...],
    anggaran: tuple[Anggaran, ...],
    efisiensi: tuple[Efisiensi, ...],
    kebijakan: Kebijakan,
) -> Ringkasan:
    """Means over the assessed indicators (percent), budget totals (rupiah), mean efficiency.

    The overall category is that of the capped mean.
    """
    rerata = rerata_capaian(capaian, kebijakan)
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
        rata_rata_capaian=rerata.rata.pasti,
        rata_rata_dibatasi=rerata.dibatasi.pasti,
        kategori=rerata.jenjang.kategori if rerata.jenjang else None,
        warna=rerata.jenjang.warna if rerata.jenjang else None,
        jumlah_indikator=rerata.jumlah,
        belum_dinilai=rerata.belum,
        **{nama: n.pasti for nama, n in (uang | rata_efisiensi).items()},
        lubang=lubang_dari(
            rata_rata_capaian=rerata.rata,
            rata_rata_dibatasi=rerata.dibatasi,
            **uang,
            **rata_efisiensi,
        ),
        ragu=(),
    )
