"""Ways in which many figures go wrong at once: a block pasted in the wrong place, or in another
unit. A pattern says of every cell where its right figure stands now."""

from collections.abc import Container, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from msgspec import Struct

LANGKAH = (1, -1, 2, -2, 3, -3)
"""So many rows lower (or higher) a block is looked for."""
KALI = (Fraction(1, 1000), Fraction(1000))
"""Amounts in thousands of rupiah, and the other way round."""
MAKS_LEBAR = 4
"""So many neighbouring columns are tried together, and all of them."""


class Pola(Struct, frozen=True):
    """A pattern over some columns: their figures stand ``langkah`` rows further down, stand in the
    other one of two columns (``tukar``) or of two rows (``baris``, counted from 0), or are to be
    multiplied by ``kali``."""

    kolom: tuple[str, ...]
    langkah: int = 0
    kali: Fraction = Fraction(1)
    tukar: bool = False
    baris: tuple[int, int] | None = None

    @property
    def bertukar(self) -> bool:
        """Whether figures stand in each other's place: none was pasted over."""
        return self.tukar or self.baris is not None

    def asal_baris(self, n: int) -> int:
        """The row in which the right figures of a row stand now."""
        if self.baris is None:
            return n + self.langkah
        return sum(self.baris) - n if n in self.baris else n

    def asal(self, kolom: str) -> str:
        """The column in which the right figures of a column stand now."""
        return self.kolom[1 - self.kolom.index(kolom)] if self.tukar else kolom


def semua_pola(
    kolom: Sequence[str], digugat: Sequence[str], rupiah: Container[str]
) -> Iterator[Pola]:
    """The patterns over a sheet's columns of figures (in their order) of which some are disputed,
    and some hold money; the simplest first."""
    for satu in digugat:
        yield from (Pola((satu,), langkah=n) for n in LANGKAH)
        yield from (Pola((satu,), kali=n) for n in KALI if satu in rupiah)
    yield from (Pola(dua, tukar=True) for dua in combinations(digugat, 2))
    for deret in _deret(kolom, digugat):
        yield from (Pola(deret, langkah=n) for n in LANGKAH[:4])


def _deret(kolom: Sequence[str], digugat: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Neighbouring columns of which at least one is disputed, and all columns."""
    for lebar in (*range(2, min(MAKS_LEBAR, len(kolom) - 1) + 1), len(kolom)):
        for n in range(len(kolom) - lebar + 1):
            deret = tuple(kolom[n : n + lebar])
            if lebar > 1 and any(k in digugat for k in deret):
                yield deret
