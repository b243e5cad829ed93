"""Annex: the documents behind the report."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, tabel


@blok("lamp.sakip", "Dokumen SAKIP")
def sakip(b: Bahan) -> Keluaran:
    """Title, number and date of each document of the sheet Dokumen SAKIP."""
    semua = b.laporan.dokumen_sakip
    if not semua:
        return
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom("Dokumen", 50),
        Kolom("Nomor", 26),
        Kolom("Tanggal", 18, TENGAH),
    ]
    baris = [
        Baris([str(n), x.dokumen.teks, x.nomor.teks, x.tanggal.teks])
        for n, x in enumerate(semua, start=1)
    ]
    yield from tabel(b, "lamp.sakip", "Dokumen Akuntabilitas Kinerja", kolom, baris)
