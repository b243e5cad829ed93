"""Chapter III: awards."""

from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, judul, paragraf, tabel


@blok("b3.prestasi", "Prestasi")
def prestasi(b: Bahan) -> Keluaran:
    """N17 and the list."""
    semua = b.laporan.prestasi
    if not semua:
        return
    yield judul("Prestasi", 2)
    yield paragraf(b.susun("N17.utama", n=cetak.banyak(len(semua))))
    kolom = [Kolom("No", 6, TENGAH), Kolom("Prestasi", 70), Kolom("Tingkat", 24, TENGAH)]
    baris = [Baris([str(n), x.prestasi.teks, x.tingkat.teks]) for n, x in enumerate(semua, start=1)]
    yield from tabel(b, "b3.prestasi", f"Prestasi Tahun {b.tahun}", kolom, baris)
