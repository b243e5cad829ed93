"""Lists and counts in sentences."""

from collections.abc import Sequence

from workbook_tools.model.isian import Isian
from workbook_tools.rules.sebut import label
from workbook_tools.schema import MASUKAN

DISEBUT = 5


def sebutkan(butir: Sequence[str], maks: int = DISEBUT) -> str:
    """'a', 'a dan b', 'a, b, dan c', 'a, b, c, dan 4 lainnya'."""
    if len(butir) > maks + 1:
        return f"{', '.join(butir[:maks])}, dan {len(butir) - maks} lainnya"
    if len(butir) <= 2:
        return " dan ".join(butir)
    return f"{', '.join(butir[:-1])}, dan {butir[-1]}"


def judul(lembar: str) -> str:
    """A sheet's title as users know it."""
    return MASUKAN[lembar].judul


def letak(isian: Isian) -> str:
    """'PK Program B6', as a sentence names a cell; the column's label when it has no cell."""
    return f"{judul(isian.lembar)} {isian.sel or label(isian)}"
