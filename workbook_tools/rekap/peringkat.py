"""Means, sums and shares across workbooks, of which some have no value."""

from collections.abc import Iterable
from fractions import Fraction

from workbook_tools import numbers

Nilai = Fraction | None


def rata_rata(nilai: Iterable[Nilai]) -> Nilai:
    """The mean of those that have a value; None of nothing."""
    return numbers.rata_rata(n for n in nilai if n is not None)


def jumlah(nilai: Iterable[Nilai]) -> Nilai:
    """The sum of those that have a value; None of nothing."""
    ada = [n for n in nilai if n is not None]
    return numbers.jumlah(ada) if ada else None


def persen(bagian: Nilai, keseluruhan: Nilai) -> Nilai:
    """A part in percent of the whole; None where either is missing or the whole is 0."""
    if bagian is None or not keseluruhan:
        return None
    return numbers.persentase(bagian, keseluruhan)
