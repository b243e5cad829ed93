"""Budget absorption behind an indicator of a sasaran."""

from dataclasses import dataclass
from fractions import Fraction

from workbook_tools.compute.anggaran import jumlahkan_rupiah, persen_serapan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Laporan


@dataclass(frozen=True, slots=True)
class Penyerapan:
    """Budget and realisation (rupiah) of the rows that support an indicator, and percent."""

    anggaran: Fraction | None
    realisasi: Fraction | None
    persen: Fraction | None
    baris: tuple[int, ...]


def hitung_penyerapan(laporan: Laporan, kode: str) -> Penyerapan:
    """Sums over the rows of Realisasi Anggaran that name the indicator's code."""
    kunci = kunci_kode(kode)
    baris = [b for b in laporan.anggaran if kunci in map(kunci_kode, b.kode_sasaran)]
    anggaran = jumlahkan_rupiah(b.anggaran.nilai for b in baris)
    realisasi = jumlahkan_rupiah(b.realisasi.nilai for b in baris)
    return Penyerapan(
        anggaran,
        realisasi,
        persen_serapan(anggaran, realisasi),
        tuple(b.nomor_baris for b in baris),
    )
