"""Chapter I: the structure of the office, drawn from who is above whom."""

from workbook_tools.susun.bagan import bagan
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.gambar import gambar_blok
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, judul, keterangan, tabel


@blok("b1.struktur", "Struktur organisasi")
def struktur(b: Bahan) -> Keluaran:
    """A chart of boxes, and who holds which post; a table alone where no tree can be drawn."""
    semua = b.laporan.organisasi
    if not semua:
        return
    yield judul("Struktur Organisasi", 2)
    gambar = bagan([(x.jabatan.teks, x.atasan.teks, x.pejabat.teks) for x in semua])
    if gambar is not None:
        yield gambar
        yield keterangan("Gambar", "b1.struktur", f"Struktur Organisasi {b.nama}")
    if gambar is None or any(x.pejabat or x.uraian_tugas for x in semua):
        kolom = [
            Kolom("No", 6, TENGAH),
            Kolom("Jabatan", 30),
            Kolom("Atasan", 24),
            Kolom("Pejabat", 24),
            Kolom("Uraian Tugas", 40),
        ]
        baris = [
            Baris([str(n), x.jabatan.teks, x.atasan.teks, x.pejabat.teks, x.uraian_tugas.teks])
            for n, x in enumerate(semua, start=1)
        ]
        yield from tabel(b, "b1.struktur", f"Jabatan di {b.nama}", kolom, baris)
    yield from gambar_blok(b, "b1.struktur", "struktur")
