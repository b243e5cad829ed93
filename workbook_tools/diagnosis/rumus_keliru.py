"""Stated achievements that a wrong formula gives: then they are wrong, and their terms are not."""

from collections.abc import Callable, Iterable, Iterator, Set
from itertools import chain

from workbook_tools.diagnosis.dasar import khas
from workbook_tools.diagnosis.golongan_capaian import Golongan, per_tabel, tergolong
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian, capaian_dilaporkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.facts.sekali import sekali
from workbook_tools.kelompok import kelompokkan
from workbook_tools.names.kode import kunci_kode

SETABEL = 2
"""So many rows of a table that are turned around are a formula."""


def rumus_keliru(
    k: Konteks, dibenarkan: Set[Letak], dibantah: Callable[[Letak], bool]
) -> frozenset[Letak]:
    """Their cells. ``dibenarkan``: the cells with which something else agrees; ``dibantah``:
    whether a copy elsewhere contradicts one."""

    def keliru(p: PerbandinganCapaian, apa: Golongan) -> bool:
        if apa is Golongan.TERBALIK:
            return not dibenarkan.isdisjoint(_suku(_selembar(k).get(_letak(p), (p,))))
        suku = [*_suku(_seindikator(k)[_kode(p)])] if apa is Golongan.JAM else []
        return not dibenarkan.isdisjoint(suku) or not any(map(dibantah, suku))

    semua = ((p, apa) for p, apa in tergolong(k) if apa is not Golongan.LAIN and capaian_khas(p))
    return frozenset(_letak(p) for p, apa in semua if keliru(p, apa))


def _suku(semua: Iterable[PerbandinganCapaian]) -> Iterator[Letak]:
    """The targets and realisations of some rows. A fraction turned around may be two figures that
    changed places, unless one of them, or of those turned around on its sheet, stands elsewhere;
    so may one divided as hours where a row of its indicator is contradicted."""
    for q in semua:
        yield from ((x.lembar, x.sel) for x in (q.target, q.realisasi))


def _letak(p: PerbandinganCapaian) -> Letak:
    return p.isian.lembar, p.isian.sel


@sekali
def _selembar(k: Konteks) -> dict[Letak, tuple[PerbandinganCapaian, ...]]:
    """The rows of all tables of a sheet that are turned around throughout, by the cells of each."""
    semua = [kena for kena, _ in per_tabel(k, Golongan.TERBALIK, SETABEL) if len(kena) > 1]
    selembar = kelompokkan((p.isian.lembar, p) for p in chain.from_iterable(semua))
    return {_letak(p): tuple(x) for x in selembar.values() for p in x}


@sekali
def _seindikator(k: Konteks) -> dict[tuple[str, str], tuple[PerbandinganCapaian, ...]]:
    """All rows of a sheet about one indicator."""
    hasil: dict[tuple[str, str], tuple[PerbandinganCapaian, ...]] = {}
    for p in capaian_dilaporkan(k):
        hasil[_kode(p)] = (*hasil.get(_kode(p), ()), p)
    return hasil


def _kode(p: PerbandinganCapaian) -> tuple[str, str]:
    """Its sheet and indicator; its own cell on a sheet without codes."""
    ada = "kode" in p.baris.LEMBAR.letak
    return p.isian.lembar, kunci_kode(p.baris.isian("kode").teks) if ada else p.isian.sel


def capaian_khas(p: PerbandinganCapaian) -> bool:
    """Whether a stated achievement is telling: 98,34 is, 100 is not."""
    return p.isian.angka is not None and khas(p.isian.angka)
