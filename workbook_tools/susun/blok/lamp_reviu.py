"""Annex: the page of the review, to be signed."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok
from workbook_tools.susun.tabel import paragraf


@blok("lamp.reviu", "Pernyataan telah direviu")
def reviu(b: Bahan) -> Keluaran:
    """The statement; what the review found is written and signed by the reviewer."""
    yield paragraf(b.susun("reviu.pembuka"))
    yield paragraf(b.susun("reviu.tugas"))
    yield Lowong(b.tulis("reviu.isi"))
