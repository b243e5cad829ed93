"""Chapter I: how the report is arranged."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import BUTIR, paragraf


@blok("b1.sistematika", "Sistematika")
def sistematika(b: Bahan) -> Keluaran:
    """What the four chapters hold."""
    yield paragraf(b.susun("sistematika.pembuka"))
    for teks in b.katalog.semua("sistematika.butir"):
        yield paragraf(teks, BUTIR)
