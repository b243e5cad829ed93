"""Cells and rows of a report's tables, as one row sees them."""

from collections.abc import Iterator

from msgspec import Struct

JUMLAH = "jumlah"
RATA = "rata-rata"
JUDUL = "judul"
DATA = "data"


class SelDok(Struct, frozen=True):
    """A cell as one row sees it. ``awal``: the row is the first that a merged cell covers."""

    teks: str
    tempat: str
    kolom: int
    lebar: int = 1
    tinggi: int = 1
    awal: bool = True


class BarisDok(Struct, frozen=True):
    """A row: its cells by grid column from 0, its place, its kind."""

    sel: tuple[SelDok | None, ...]
    tempat: str
    jenis: str = DATA

    def teks(self, kolom: int) -> str:
        """The text in a column, '' where there is no cell."""
        sel = self.sel[kolom] if kolom < len(self.sel) else None
        return sel.teks.strip() if sel else ""


def sel_berbeda(b: BarisDok) -> Iterator[SelDok]:
    """The cells of a row, each once."""
    lama = None
    for s in b.sel:
        if s is not None and s is not lama and (lama is None or s.tempat != lama.tempat):
            yield s
        lama = s
