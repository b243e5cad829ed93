"""List of contents."""

from workbook_tools.naskah import Daftar
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok


@blok("daftar.isi", "Daftar isi")
def daftar_isi(b: Bahan) -> Keluaran:
    """All headings of the document, staff's own included."""
    yield Daftar()
