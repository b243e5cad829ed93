"""Exact sums, fast where everything is whole."""

from collections.abc import Iterable
from fractions import Fraction


def jumlah(nilai: Iterable[Fraction]) -> Fraction:
    """The sum; 0 of nothing. Money is whole rupiah, and whole numbers need no fractions."""
    daftar = list(nilai)
    if all(n.denominator == 1 for n in daftar):
        return Fraction(sum(n.numerator for n in daftar))
    return sum(daftar, Fraction(0))
