"""Exact sums and means."""

import math
from collections.abc import Iterable
from fractions import Fraction


def jumlah(nilai: Iterable[Fraction]) -> Fraction:
    """The sum; 0 of nothing. Adding whole numbers over one denominator is faster than adding
    fraction to fraction."""
    daftar = list(nilai)
    penyebut = math.lcm(*(n.denominator for n in daftar))
    return Fraction(sum(n.numerator * (penyebut // n.denominator) for n in daftar), penyebut)


def rata_rata(nilai: Iterable[Fraction]) -> Fraction | None:
    """The mean; None of nothing."""
    daftar = list(nilai)
    return jumlah(daftar) / len(daftar) if daftar else None
