"""Cells and rows of a report's tables, as one row sees them."""

from collections.abc import Iterable, Iterator
from typing import TypedDict

from msgspec import Struct

from workbook_tools.model.temuan import Tempat, Tingkat

JUMLAH = "jumlah"
RATA = "rata-rata"
JUDUL = "judul"
DATA = "data"
MAKS_TERKAIT = 57
"""A finding with more places would hide what it is about."""


class Rincian(TypedDict, total=False):
    """What a finding may tell beside its place and message, as ``Temuan`` has it."""

    kolom: str
    kunci: str
    nilai: str
    seharusnya: str
    dugaan: str
    terkait: tuple[Tempat, ...]
    tingkat: Tingkat | None


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


def tempat_sel(lembar: str, sel: Iterable[SelDok]) -> tuple[Tempat, ...]:
    """The places of cells, each once."""
    semua = {s.tempat: Tempat(lembar, s.tempat, " ".join(s.teks.split())) for s in sel}
    return tuple(semua.values())[:MAKS_TERKAIT]
