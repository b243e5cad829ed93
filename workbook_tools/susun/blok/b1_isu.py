"""Chapter I: strategic issues."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, judul, paragraf, tabel


@blok("b1.isu", "Isu strategis")
def isu(b: Bahan) -> Keluaran:
    """Issues, what they mean and what is done about them."""
    semua = b.laporan.isu_strategis
    if not semua:
        return
    yield judul("Isu Strategis", 2)
    yield paragraf(b.susun("isu.pembuka"))
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom("Isu", 28),
        Kolom("Uraian", 36),
        Kolom("Tindak Lanjut", 30),
    ]
    baris = [
        Baris([str(n), x.isu.teks, x.uraian.teks, x.tindak_lanjut.teks])
        for n, x in enumerate(semua, start=1)
    ]
    yield from tabel(b, "b1.isu", f"Isu Strategis {b.nama}", kolom, baris)
