"""Ranks among figures of which some may not be known: a rank is told where it is certain whatever
those are, else it has bounds."""

from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction
from math import inf

from workbook_tools.compute.nilai import TIADA, Nilai, tahu
from workbook_tools.compute.rentang import Rentang


def peringkat(nilai: Sequence[Nilai]) -> list[Nilai]:
    """The rank of each figure, 1 is the largest; equals share a rank, what is not there has none.

    An uncertain rank carries its bounds and the unread cells of all that are ranked.
    """
    ada = [_batas(n) for n in nilai if n.ada]
    bawah, atas = sorted(b for b, _ in ada), sorted(a for _, a in ada)
    gelap = tuple(dict.fromkeys(s for n in nilai for s in n.sel))
    hasil = []
    for n in nilai:
        if not n.ada:
            hasil.append(TIADA)
            continue
        terendah, tertinggi = _batas(n)
        pasti_di_atas = len(ada) - bisect_right(bawah, tertinggi)
        mungkin_di_atas = len(ada) - bisect_right(atas, terendah) - (tertinggi > terendah)
        letak = Rentang(Fraction(1 + pasti_di_atas), Fraction(1 + mungkin_di_atas))
        hasil.append(tahu(letak.bawah) if letak.pasti else Nilai(letak, gelap))
    return hasil


def _batas(n: Nilai) -> tuple[Fraction | float, Fraction | float]:
    return (n.rentang.bawah, n.rentang.atas) if n.rentang else (-inf, inf)


def sebut_peringkat(n: Nilai) -> str:
    """'3', '3–4' where it is uncertain, '' where there is none."""
    if n.rentang is None:
        return ""
    bawah, atas = int(n.rentang.bawah), int(n.rentang.atas)
    return str(bawah) if bawah == atas else f"{bawah}–{atas}"
