"""Stated achievements that a wrong formula gives: then they are wrong, and their terms are not."""

from collections.abc import Callable

from workbook_tools.diagnosis.dasar import khas
from workbook_tools.diagnosis.golongan_capaian import Golongan, golongan, per_tabel
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian, capaian_dilaporkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak

SETABEL = 2
"""So many rows of a table that are turned around are a formula."""


def rumus_keliru(k: Konteks, dibenarkan: Callable[[Letak], bool]) -> frozenset[Letak]:
    """Their cells. ``dibenarkan``: whether something else agrees with a cell."""
    return frozenset(
        (p.isian.lembar, p.isian.sel)
        for p in capaian_dilaporkan(k)
        if p.beda and _khas(p) and _keliru(p, k, dibenarkan)
    )


def _keliru(p: PerbandinganCapaian, k: Konteks, dibenarkan: Callable[[Letak], bool]) -> bool:
    """Whether another formula gives the figure. A fraction turned around may be two figures that
    changed places, unless one of them stands elsewhere, or the table is wrong throughout."""
    apa = golongan(p, k)
    if apa is not Golongan.TERBALIK:
        return apa is not Golongan.LAIN
    if any(dibenarkan((x.lembar, x.sel)) for x in (p.target, p.realisasi)):
        return True
    return any(len(kena) > 1 and p in kena for kena, _ in per_tabel(k, apa, SETABEL))


def _khas(p: PerbandinganCapaian) -> bool:
    """Whether a stated achievement is telling: 98,34 is, 100 is not."""
    return p.isian.angka is not None and khas(p.isian.angka)
