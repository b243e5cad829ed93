"""Foreword."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import paragraf


@blok("pengantar", "Kata pengantar")
def pengantar(b: Bahan) -> Keluaran:
    """The catalogue's paragraphs; a kabupaten can reword them."""
    for teks in b.katalog.semua("pengantar.teks", **b.kata):
        yield paragraf(teks)
