"""Stated achievements that a wrong formula gives: then they are wrong, and their terms are not."""

from collections.abc import Callable
from itertools import chain

from workbook_tools.diagnosis.dasar import khas
from workbook_tools.diagnosis.golongan_capaian import Golongan, per_tabel, tergolong
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.facts.sekali import sekali

SETABEL = 2
"""So many rows of a table that are turned around are a formula."""


def rumus_keliru(k: Konteks, dibenarkan: Callable[[Letak], bool]) -> frozenset[Letak]:
    """Their cells. ``dibenarkan``: whether something else agrees with a cell."""
    return frozenset(
        (p.isian.lembar, p.isian.sel)
        for p, apa in tergolong(k)
        if apa is not Golongan.LAIN and _khas(p) and _keliru(p, apa, k, dibenarkan)
    )


def _keliru(
    p: PerbandinganCapaian, apa: Golongan, k: Konteks, dibenarkan: Callable[[Letak], bool]
) -> bool:
    """Whether another formula gives the figure. A fraction turned around may be two figures that
    changed places, unless one of them, or of those turned around on its sheet, stands elsewhere."""
    if apa is not Golongan.TERBALIK:
        return True
    setabel = _selembar(k).get((p.isian.lembar, p.isian.sel), (p,))
    return any(dibenarkan((x.lembar, x.sel)) for q in setabel for x in (q.target, q.realisasi))


@sekali
def _selembar(k: Konteks) -> dict[Letak, tuple[PerbandinganCapaian, ...]]:
    """The rows of all tables of a sheet that are turned around throughout, by the cells of each."""
    semua = [kena for kena, _ in per_tabel(k, Golongan.TERBALIK, SETABEL) if len(kena) > 1]
    selembar: dict[str, list[PerbandinganCapaian]] = {}
    for p in chain.from_iterable(semua):
        selembar.setdefault(p.isian.lembar, []).append(p)
    return {(p.isian.lembar, p.isian.sel): tuple(x) for x in selembar.values() for p in x}


def _khas(p: PerbandinganCapaian) -> bool:
    """Whether a stated achievement is telling: 98,34 is, 100 is not."""
    return p.isian.angka is not None and khas(p.isian.angka)
