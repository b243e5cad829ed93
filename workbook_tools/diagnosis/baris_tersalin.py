"""Rows that hold the figures of the row above or below."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from workbook_tools.diagnosis.dasar import khas
from workbook_tools.diagnosis.ramai import Kolom
from workbook_tools.facts.ledger import Letak
from workbook_tools.numbers import Angka

MIN_UANG = 2
MIN_ANGKA = 3
"""So many figures of a row equal those of its neighbour for a reason where one is telling."""
MIN_SALINAN = 1000
"""Rows share small figures by chance."""
Rasio = tuple[int, int]
"""A figure as two whole numbers, which are compared ten times as fast as fractions."""


def baris_tersalin(
    kolom: Mapping[Kolom, Mapping[int, Fraction]], angka: Callable[[Letak], Angka | None]
) -> frozenset[Letak]:
    """The amounts that are, like another one of their row, those of the row above or below; all
    figures that are, where there are several and one of them is telling.

    ``kolom``: the figures of every column, by row; ``angka``: how a cell writes its own.
    """
    sama: dict[tuple[str, int, int], dict[Letak, Rasio]] = {}
    for (lembar, huruf), isi in kolom.items():
        rasio = {n: nilai.as_integer_ratio() for n, nilai in isi.items()}
        for n, nilai in rasio.items():
            if rasio.get(n + 1) == nilai:
                for baris, arah in ((n, 1), (n + 1, -1)):
                    sel = lembar, f"{huruf}{baris}"
                    sama.setdefault((lembar, baris, arah), {})[sel] = nilai
    return frozenset(c for sel in sama.values() for c in _tersalin(sel, angka))


def _tersalin(
    sel: Mapping[Letak, Rasio], angka: Callable[[Letak], Angka | None]
) -> Iterable[Letak]:
    """Those of the equal figures of two rows that are equal for a reason."""
    if len(sel) >= MIN_ANGKA and any(_pecahan_khas(angka(c)) for c in sel):
        return sel
    uang = [c for c, (atas, bawah) in sel.items() if atas >= MIN_SALINAN * bawah]
    return uang if len(uang) >= MIN_UANG else ()


def _pecahan_khas(angka: Angka | None) -> bool:
    """Whether a figure is telling and no whole number: 133,33 is."""
    return angka is not None and angka.nilai.denominator != 1 and khas(angka)
