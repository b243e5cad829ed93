"""Ranks and means, exact."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

Nilai = Fraction | None


def peringkat(nilai: Sequence[Nilai]) -> list[int | None]:
    """The rank of each value, 1 is the largest; equals share a rank, None has none."""
    urut = sorted((n for n in nilai if n is not None), reverse=True)
    pertama: dict[Fraction, int] = {}
    for letak, n in enumerate(urut, start=1):
        pertama.setdefault(n, letak)
    return [None if n is None else pertama[n] for n in nilai]


def rata_rata(nilai: Iterable[Nilai]) -> Nilai:
    """The mean of those that have a value; None of nothing."""
    ada = [n for n in nilai if n is not None]
    return sum(ada, Fraction(0)) / len(ada) if ada else None


def jumlah(nilai: Iterable[Nilai]) -> Nilai:
    """The sum of those that have a value; None of nothing."""
    ada = [n for n in nilai if n is not None]
    return sum(ada, Fraction(0)) if ada else None


def persen(bagian: Nilai, keseluruhan: Nilai) -> Nilai:
    """A part in percent of the whole; None where either is missing or the whole is 0."""
    if bagian is None or not keseluruhan:
        return None
    return bagian / keseluruhan * 100
