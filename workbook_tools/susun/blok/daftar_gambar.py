"""List of figures."""

from workbook_tools.naskah import Daftar
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import BAB


@blok("daftar.gambar", "Daftar gambar")
def daftar_gambar(b: Bahan) -> Keluaran:
    """The captions of charts and pictures, chapter by chapter."""
    yield Daftar(tuple(f"Gambar_{bab}" for bab in BAB.values()), "Gambar")
