"""Efficiencies as reports work them out: from percentages that were rounded, or cut off, before."""

from collections.abc import Iterable
from fractions import Fraction

from workbook_tools.compute.efisiensi import efisien
from workbook_tools.facts.ledger import Butir, Efisiensi, Gugus, Letak, tertulis
from workbook_tools.numbers import Angka, bulatkan

DESIMAL = 2
"""The decimals that reports print percentages with."""
SERATUS = 10**DESIMAL


def suku_dibulatkan(letak: frozenset[Letak], butir: Iterable[Butir], *, dipotong: bool) -> bool:
    """Whether a stated efficiency would be another one if both percentages had been rounded first,
    or cut off where the report does so (``dipotong``)."""
    for b in butir:
        rumus = None if isinstance(b.kanan, Gugus) else b.kanan[0]
        if isinstance(rumus, Efisiensi) and b.kiri.letak == letak:
            angka = b.kiri.wakil.isian.angka
            if goyah(rumus, angka, dipotong=dipotong):
                return True
    return False


def goyah(rumus: Efisiensi, angka: Angka | None, *, dipotong: bool) -> bool:
    """Whether an efficiency, as precisely as ``angka`` is written, depends on that."""
    capaian, serapan = rumus.capaian.nilai(), rumus.serapan.nilai()
    if not isinstance(capaian, Fraction) or not isinstance(serapan, Fraction):
        return False
    cara = (_penuh, _bulat, _potong) if dipotong else (_penuh, _bulat)
    menurut = str(rumus.rumus.nilai())
    semua = [efisien(cetak(capaian), cetak(serapan), menurut) for cetak in cara]
    return len({tertulis(n, angka) for n in semua if n is not None}) > 1


def _penuh(persen: Fraction) -> Fraction:
    return persen


def _bulat(persen: Fraction) -> Fraction:
    return bulatkan(persen, DESIMAL)


def _potong(persen: Fraction) -> Fraction:
    return Fraction(int(persen * SERATUS), SERATUS)
