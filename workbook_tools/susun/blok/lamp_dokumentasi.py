"""Annex: pictures that no block has taken, so that none is lost."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.gambar import Foto, satu_gambar
from workbook_tools.susun.tabel import paragraf


@blok("lamp.dokumentasi", "Dokumentasi lain")
def dokumentasi(b: Bahan) -> Keluaran:
    """Rows of Gambar whose block is unknown."""
    semua = [x for x in b.laporan.gambar if x.nomor_baris not in b.gambar_terpakai]
    if semua:
        yield paragraf("Dokumentasi", "LKj Judul Daftar")
    for n, x in enumerate(semua, start=1):
        yield from satu_gambar(b, "lamp.dokumentasi", Foto(x, n))
