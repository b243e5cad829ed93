"""Chapter IV: steps ahead."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok


@blok("b4.langkah", "Langkah ke depan")
def langkah(b: Bahan) -> Keluaran:
    """What the workbook says will be done; people write it where it says nothing."""
    yield Lowong(b.tulis("isi.langkah"))
