"""Chapter I: legal basis."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import BUTIR, paragraf


@blok("b1.dasar_hukum", "Dasar hukum")
def dasar_hukum(b: Bahan) -> Keluaran:
    """The national list of the catalogue."""
    yield paragraf(b.susun("dasar_hukum.pembuka"))
    for teks in b.katalog.semua("dasar_hukum.butir"):
        yield paragraf(teks, BUTIR)
