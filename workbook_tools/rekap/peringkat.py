"""Means, sums and shares across workbooks, of which some have no value."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from workbook_tools import numbers

Nilai = Fraction | None
GELAP = "gelap"
"""The key of a row that names its figures that rest on unread cells."""


def rata_rata(nilai: Iterable[Nilai]) -> Nilai:
    """The mean of those that have a value; None of nothing."""
    return numbers.rata_rata(n for n in nilai if n is not None)


def jumlah(nilai: Iterable[Nilai]) -> Nilai:
    """The sum of those that have a value; None of nothing."""
    ada = [n for n in nilai if n is not None]
    return numbers.jumlah(ada) if ada else None


def jumlah_kolom(baris: Iterable[Mapping[str, Any]], id_: str) -> Nilai:
    """The sum of a column; None where the figure of one row rests on an unread cell."""
    semua = list(baris)
    return None if _gelap(semua, id_) else jumlah(r[id_] for r in semua)


def rata_kolom(baris: Iterable[Mapping[str, Any]], id_: str) -> Nilai:
    """The mean of a column; None where the figure of one row rests on an unread cell."""
    semua = list(baris)
    return None if _gelap(semua, id_) else rata_rata(r[id_] for r in semua)


def _gelap(baris: Iterable[Mapping[str, Any]], id_: str) -> bool:
    return any(id_ in r.get(GELAP, ()) for r in baris)


def persen(bagian: Nilai, keseluruhan: Nilai) -> Nilai:
    """A part in percent of the whole; None where either is missing or the whole is 0."""
    if bagian is None or not keseluruhan:
        return None
    return numbers.persentase(bagian, keseluruhan)
