"""Budget absorption behind an indicator of a sasaran."""

from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.anggaran import Serapan, hitung_serapan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Laporan


class Penyerapan(Struct, frozen=True):
    """Sums over the rows that support an indicator; figures that rest on an unread cell are None.

    ``serapan`` holds them with their bounds, ``baris`` the row numbers.
    """

    serapan: Serapan
    baris: tuple[int, ...]

    @property
    def anggaran(self) -> Fraction | None:
        """Rupiah."""
        return self.serapan.anggaran.pasti

    @property
    def realisasi(self) -> Fraction | None:
        """Rupiah."""
        return self.serapan.realisasi.pasti

    @property
    def persen(self) -> Fraction | None:
        """Percent."""
        return self.serapan.persen.pasti


def hitung_penyerapan(laporan: Laporan, kode: str) -> Penyerapan:
    """Sums over the rows of Realisasi Anggaran that name the indicator's code."""
    kunci = kunci_kode(kode)
    baris = [b for b in laporan.anggaran if kunci in map(kunci_kode, b.kode_sasaran)]
    return Penyerapan(hitung_serapan(baris), tuple(b.nomor_baris for b in baris))
