"""Lists, places and figures in sentences."""

from collections.abc import Sequence

from workbook_tools.facts.sel import label
from workbook_tools.numbers import cetak, cetak_ringkas
from workbook_tools.records import MASUKAN, Isian

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


def tulis(isian: Isian) -> str:
    """A figure as a sentence says it: as read, '0,36' for '0.36'; a ratio with its value."""
    angka = isian.angka
    if angka is None:
        return isian.teks
    if angka.rasio is not None:
        return f"{cetak(angka)} ({cetak_ringkas(angka.nilai, 4)})"
    return cetak(angka)
