"""Chapter I: background."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import paragraf


@blok("b1.latar", "Latar belakang")
def latar(b: Bahan) -> Keluaran:
    """The catalogue's paragraphs."""
    for teks in b.katalog.semua("latar.teks", **b.kata):
        yield paragraf(teks)
