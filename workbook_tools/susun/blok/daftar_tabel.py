"""List of tables."""

from workbook_tools.naskah import Daftar
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import BAB


@blok("daftar.tabel", "Daftar tabel")
def daftar_tabel(b: Bahan) -> Keluaran:
    """The captions of tables, chapter by chapter."""
    yield Daftar(tuple(f"Tabel_{bab}" for bab in BAB.values()), "Tabel")
