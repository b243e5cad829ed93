"""Exact sums and means."""

import math
from collections.abc import Iterable
from fractions import Fraction


def jumlah(nilai: Iterable[Fraction]) -> Fraction:
    """The sum; 0 of nothing. Adding whole numbers over one denominator is faster than adding
    fraction to fraction."""
    suku = [n.as_integer_ratio() for n in nilai]
    penyebut = math.lcm(*[bawah for _, bawah in suku])
    return Fraction(sum([atas * (penyebut // bawah) for atas, bawah in suku]), penyebut)


def rata_rata(nilai: Iterable[Fraction]) -> Fraction | None:
    """The mean; None of nothing."""
    daftar = list(nilai)
    return jumlah(daftar) / len(daftar) if daftar else None
