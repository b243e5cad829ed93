"""The figures of the executive summary."""

from workbook_tools.compute.efisiensi import rata_rata_efisiensi
from workbook_tools.compute.kategori import cari_jenjang
from workbook_tools.model.hasil import Anggaran, Capaian, Efisiensi, Ringkasan
from workbook_tools.numbers import rata_rata
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
    nilai = [c.capaian for c in capaian if c.capaian is not None]
    dibatasi = rata_rata([c.capaian_dibatasi for c in capaian if c.capaian_dibatasi is not None])
    jenjang = cari_jenjang(dibatasi, kebijakan)
    total = next((a for a in anggaran if a.tingkat == "total"), None)
    return Ringkasan(
        rata_rata_capaian=rata_rata(nilai),
        rata_rata_dibatasi=dibatasi,
        kategori=jenjang.kategori if jenjang else None,
        warna=jenjang.warna if jenjang else None,
        jumlah_indikator=len(capaian),
        belum_dinilai=len(capaian) - len(nilai),
        total_anggaran=total.anggaran if total else None,
        total_realisasi=total.realisasi if total else None,
        persen_realisasi=total.persen if total else None,
        efisiensi_sasaran=rata_rata_efisiensi(efisiensi, "sasaran"),
        efisiensi_program=rata_rata_efisiensi(efisiensi, "program"),
        efisiensi_kegiatan=rata_rata_efisiensi(efisiensi, "kegiatan"),
        efisiensi_sub_kegiatan=rata_rata_efisiensi(efisiensi, "sub_kegiatan"),
    )
