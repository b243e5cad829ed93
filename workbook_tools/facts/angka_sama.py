"""Whether two typed figures say the same, each at the precision it was written with."""

from fractions import Fraction

from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.satuan import PERSEN, RASIO, satuan_angka
from workbook_tools.numbers import Angka
from workbook_tools.numbers.cetak import desimal_perlu
from workbook_tools.records import Isian

DESIMAL_PEMBULATAN = 2
"""A copy with at least as many decimals may be rounded: 0,27 for 0,2727; not 90 for 90,43."""
_DESIMAL_PENUH = 12


def banding_isian(a: Isian, b: Isian) -> Cocok | None:
    """How two figures stand to each other; None when they cannot be compared.

    A figure typed on two sheets must be the same. Only what is longer, a ratio or a figure with
    many decimals, may be rounded on the other side: 0,16 for 3:19; 0,15 is cut off. A ratio and a
    percentage are left to the rule on units.
    """
    if a.angka is None or b.angka is None:
        return None
    return banding_angka(a.angka, b.angka)


def sepredikat(a: Angka, b: Angka) -> bool:
    """BB beside BB (71,20): one predicate, whose figure only one of them tells."""
    return bool(a.predikat) and a.predikat == b.predikat and (a.tersirat or b.tersirat)


def banding_angka(a: Angka, b: Angka) -> Cocok | None:
    """See ``banding_isian``."""
    atas_a, bawah_a = a.nilai.as_integer_ratio()
    atas_b, bawah_b = b.nilai.as_integer_ratio()
    selisih = abs(atas_a * bawah_b - atas_b * bawah_a)
    if not selisih or sepredikat(a, b):
        return Cocok.SAMA
    if {satuan_angka(a), satuan_angka(b)} == {PERSEN, RASIO}:
        return None
    if selisih >= bawah_a * bawah_b:
        return Cocok.BEDA  # only decimals are rounded; nearly all pairs end here
    pendek, panjang = sorted((a, b), key=_digit)
    minimal = 1 if panjang.rasio is not None else DESIMAL_PEMBULATAN
    if pendek.rasio is not None or pendek.desimal < minimal or _digit(pendek) == _digit(panjang):
        return Cocok.BEDA
    return bandingkan(pendek, panjang.nilai, Fraction(0))


def _digit(a: Angka) -> int:
    """Decimals that the value has, at most twelve; a ratio has them all."""
    return _DESIMAL_PENUH + 1 if a.rasio is not None else desimal_perlu(a.nilai, _DESIMAL_PENUH)
