"""Which stated figures may be the source of others: right ones, and those known to be wrong.

What nobody has decided explains nothing: a wrong input makes right figures of the text look wrong,
and they all agree with each other. Sources go down (efficiency, percentage, amount), so that asking
for the source of a source comes to an end.
"""

from collections.abc import Callable, Collection, Iterable, Iterator

from msgspec import Struct

from workbook_tools.diagnosis.akar import putuskan, semua_butir, suara
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak
from workbook_tools.facts.pernyataan import Hitungan, Pernyataan, pernyataan, salah
from workbook_tools.facts.sekali import sekali
from workbook_tools.model.temuan import Temuan
from workbook_tools.records import Isian
from workbook_tools.wording.pernyataan import temuan_angka

Penjelas = Callable[[Pernyataan, Hitungan, Konteks], str]
MAKS_DUGAAN = 120
"""Causes are looked for in so many stated figures; beyond that the tables are the cause."""
_PENJELAS: dict[str, Penjelas] = {}


def penjelas(*acuan: str) -> Callable[[Penjelas], Penjelas]:
    """Register the function that explains stated figures of these kinds."""

    def daftarkan(fungsi: Penjelas) -> Penjelas:
        _PENJELAS.update(dict.fromkeys(acuan, fungsi))
        return fungsi

    return daftarkan


def terbukti(k: Konteks, isian: Iterable[Isian]) -> bool:
    """Whether all these cells are decided, or explained by something else."""
    keadaan = _keadaan(k)
    diketahui = keadaan.teguh | keadaan.salah
    return all((s.lembar, s.sel) in diketahui or _terjelaskan(k, s.lembar, s.sel) for s in isian)


def menyimpang(k: Konteks, isian: Iterable[Isian]) -> bool:
    """Whether a mean of these is off for a reason: one of them is wrong for sure, or for a cause of
    its own, or a 0 put where nothing was assessed."""
    keadaan = _keadaan(k)
    return any(
        s.nilai == 0
        or (s.lembar, s.sel) in keadaan.salah
        or ((s.lembar, s.sel) in keadaan.tanya and _terjelaskan(k, s.lembar, s.sel))
        for s in isian
    )


class _Keadaan(Struct, frozen=True):
    """Cells that others confirm, cells that are accused, and cells that are doubted."""

    teguh: frozenset[Letak]
    salah: frozenset[Letak]
    tanya: frozenset[Letak]


@sekali
def _keadaan(k: Konteks) -> _Keadaan:
    putusan = putuskan(k)
    tanya = frozenset(c for b in putusan.tanya for c in b.kiri.letak)
    teguh = frozenset(
        c for b, cocok in zip(semua_butir(k), suara(k), strict=True) if cocok for c in b.kiri.letak
    )
    return _Keadaan(teguh - tanya, frozenset(c for a in putusan.akar for c in a.letak), tanya)


def duga_naskah(k: Konteks, p: Pernyataan) -> str:
    """Why a stated figure is not the computed one; '' when nothing, or too much, fits."""
    return _sebab(k, p.baris.nilai.sel) if p.acuan in _PENJELAS else ""


def temuan_naskah(k: Konteks, acuan: Collection[str]) -> Iterator[Temuan]:
    """The stated figures of these kinds that are wrong, with what explains each; those that were
    cut off need no explanation."""
    for isi, h in salah(k, acuan):
        yield temuan_angka(k, isi, h, duga_naskah(k, isi[0]))
    for isi, h in salah(k, acuan, Cocok.DIPOTONG):
        yield temuan_angka(k, isi, h)


def _terjelaskan(k: Konteks, lembar: str, sel: str) -> bool:
    """Whether a stated figure that nobody decided has a cause of its own."""
    return lembar == "pernyataan" and bool(_sebab(k, sel))


@sekali
def _sebab(k: Konteks, sel: str) -> str:
    p = _per_sel(k).get(sel)
    if p is None or p.hitungan is None or len(_dicari(k)) >= MAKS_DUGAAN:
        return ""
    _dicari(k).add(sel)
    return _PENJELAS[p.acuan](p, p.hitungan, k)


@sekali
def _per_sel(k: Konteks) -> dict[str, Pernyataan]:
    return {p.baris.nilai.sel: p for p in pernyataan(k, _PENJELAS)}


@sekali
def _dicari(k: Konteks) -> set[str]:
    """The cells that a cause was looked for in: it grows, and is the budget of one workbook."""
    return set()
