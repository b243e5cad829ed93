"""Annex: the page of the review, to be signed."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.blok.tanda_tangan import GAYA
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import paragraf

TITIK = "." * 30


@blok("lamp.reviu", "Pernyataan telah direviu")
def reviu(b: Bahan) -> Keluaran:
    """The form of the statement; the reviewer fills in place, date and name, and signs."""
    yield paragraf(b.susun("reviu.pembuka"))
    yield paragraf(b.susun("reviu.tugas"))
    yield paragraf(b.susun("reviu.simpulan"))
    yield paragraf(f"{TITIK}, {TITIK}", GAYA)
    yield paragraf(b.susun("reviu.pereviu"), GAYA)
    yield paragraf(f"({TITIK})", GAYA)
