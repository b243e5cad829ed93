"""A fact: one quantity of one subject in one period, with every place that states it.

Cells that state it are quotations (``Kutipan``); formulas that give it are witnesses of their
own. Copies stand together (``Gugus``). What must agree is taken apart into pairs (``Butir``), each
compared at the precision it was written with, so that votes can be counted.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from fractions import Fraction
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.facts.ledger.rumus import TANPA, Letak, Nilai, Rumus, Ubahan, tak_membatasi
from workbook_tools.numbers import Angka, bulatkan
from workbook_tools.numbers.cetak import desimal_perlu
from workbook_tools.records import Baris, Isian

_NOL = Angka(Fraction(0))
DESIMAL_SALINAN = 4
"""With so many decimals a figure may be written elsewhere; those of a quotient never end."""


class Hal(Struct, frozen=True):
    """What a fact is about: quantity (target, realisasi, anggaran ...), level (indikator,
    program, total ...), matching key of the subject, and year from the report's one (0)."""

    besaran: str
    tingkat: str
    kunci: str = ""
    tahun: int = 0


class Kutipan(Struct, frozen=True):
    """A cell that states a fact, with its row."""

    isian: Isian
    baris: Baris

    @property
    def letak(self) -> Letak:
        """Where it stands."""
        return self.isian.lembar, self.isian.sel

    def angka(self, ubahan: Ubahan = TANPA) -> Angka | None:
        """Its number, written as it is, also when it is taken to hold another one."""
        asal = self.isian.angka
        if not ubahan or self.letak not in ubahan:
            return asal
        baru = ubahan[self.letak]
        if not isinstance(baru, Fraction):
            return None
        kosong = asal or _NOL
        desimal = desimal_perlu(baru, kosong.desimal)
        if 10**desimal % baru.denominator and 10**DESIMAL_SALINAN % baru.denominator == 0:
            desimal = desimal_perlu(baru, DESIMAL_SALINAN)  # as it is written elsewhere
        return replace(kosong, nilai=baru, desimal=desimal, rasio=None, bagian=())

    def teks(self, ubahan: Ubahan = TANPA) -> str:
        """Its words, likewise."""
        baru = ubahan.get(self.letak, self.isian.teks)
        return baru if isinstance(baru, str) else ""


class Macam(Enum):
    """What must agree."""

    SALINAN = "salinan"  # one figure, copied by hand into several sheets
    HITUNGAN = "hitungan"  # figures that a formula gives; statements follow it
    KATA = "kata"  # a word that a formula gives


Pembanding = Callable[[Kutipan, Angka, Nilai], bool]
"""Whether a stated figure, as it is written, agrees with a value."""
Setara = Callable[[Kutipan, Angka, Kutipan, Angka], bool]
"""Whether two stated figures agree."""


class Gugus(Struct, frozen=True):
    """Cells that say the same and hang together: copies of one figure, changed at once. ``letak``:
    where they stand."""

    kutipan: tuple[Kutipan, ...]
    letak: frozenset[Letak]

    @property
    def wakil(self) -> Kutipan:
        """The one that speaks for all."""
        return self.kutipan[0]


class Variasi(tuple[Rumus, ...]):
    """A witness that is worked out, with its equally right variants (capped and not). Many figures
    are put beside it: what it gives as things stand is worked out once."""

    def __init__(self, rumus: Iterable[Rumus]) -> None:
        """``rumus``: the variants, which the tuple holds."""
        self.sel = frozenset[Letak]().union(*[r.sel for r in rumus])
        """The cells that it rests on."""

    @cached_property
    def lembar(self) -> frozenset[str]:
        """Their sheets."""
        return frozenset(id_ for id_, _ in self.sel)

    @cached_property
    def kini(self) -> list[Nilai]:
        """The values that it may have as things stand."""
        return _nilai(self if len(self) == 1 else self._membatasi, TANPA)

    @cached_property
    def _membatasi(self) -> Sequence[Rumus]:
        """The variants without those under a cap that is not set."""
        return [r for r in self if not tak_membatasi(r, TANPA)] or self

    def nilai(self, ubahan: Ubahan = TANPA) -> list[Nilai]:
        """The values that it may have when some cells hold something else; a changed cap is meant
        to be kept, and one that is not set makes no value of its own."""
        sel = self.sel
        if sel.isdisjoint(ubahan):
            return self.kini
        kena = ubahan if len(ubahan) == 1 else {c: n for c, n in ubahan.items() if c in sel}
        if len(self) == 1:
            return _nilai(self, kena)
        if self[0].sel.issuperset(kena):
            return _nilai(self._membatasi, kena)
        milik = [r for r in self if not r.sel.isdisjoint(kena)]
        return _nilai([r for r in milik if not tak_membatasi(r, kena)] or milik, kena)


def _nilai(variasi: Sequence[Rumus], ubahan: Ubahan) -> list[Nilai]:
    return [n for r in variasi if (n := r.nilai(ubahan)) is not None]


class Butir(Struct, frozen=True):
    """Two places of a fact that must agree: a bundle of cells, and another one or a formula.
    ``sel``: the cells that have a say in it, ``luas``: how many."""

    fakta: "Fakta"
    kiri: Gugus
    kanan: Gugus | Variasi
    sel: tuple[frozenset[Letak], frozenset[Letak]]
    luas: int

    @property
    def dihitung(self) -> list[Nilai]:
        """What the formula gives as things stand; nothing for two copies."""
        return [] if isinstance(self.kanan, Gugus) else self.kanan.kini

    def cocok(self, ubahan: Ubahan = TANPA) -> bool:
        """Whether both agree; what is unknown says nothing."""
        return self.putus(ubahan) is not False

    def putus(self, ubahan: Ubahan = TANPA) -> bool | None:
        """Whether both agree; None where one of them is unknown."""
        if isinstance(self.kanan, Gugus):
            a, b = self.kiri.kutipan[0], self.kanan.kutipan[0]
            angka_a, angka_b = a.angka(ubahan), b.angka(ubahan)
            if angka_a is None or angka_b is None:
                return None
            return self.fakta.setara(a, angka_a, b, angka_b)
        nilai = self.kanan.nilai(ubahan) if ubahan else self.kanan.kini
        return self.fakta.cocok_hitungan(self.kiri.kutipan[0], nilai, ubahan) if nilai else None


class Fakta(Struct):
    """One fact. ``lemah``: a difference alone says nothing (the plan beside the budget)."""

    hal: Hal
    macam: Macam
    kutipan: list[Kutipan]
    dihitung: list[Variasi]
    sesuai: Pembanding
    setara: Setara
    lemah: bool = False

    def cocok_hitungan(self, q: Kutipan, nilai: list[Nilai], ubahan: Ubahan = TANPA) -> bool:
        """Whether a cell agrees with one of the values that a formula may give."""
        if self.macam is Macam.KATA:
            teks = q.teks(ubahan)
            lain = replace(q, isian=replace(q.isian, teks=teks))
            return not teks or any(self.sesuai(lain, _NOL, n) for n in nilai)
        angka = q.angka(ubahan)
        if angka is None:
            return True
        for n in nilai:  # noqa: SIM110 - the innermost loop of all judging; any() doubles its cost
            if self.sesuai(q, angka, n):
                return True
        return False

    def gugus(self) -> list[Gugus]:
        """The typed cells in bundles: the same figure in the text, or in one column, is written
        once and copied; of a computed figure copies on all sheets are."""
        kelompok: dict[object, list[Kutipan]] = {}
        for q in self.kutipan:
            angka = q.isian.angka
            nilai = q.isian.teks.casefold() if angka is None else angka.nilai.as_integer_ratio()
            kolom = (q.isian.lembar, q.isian.kolom) if self.macam is Macam.SALINAN else ()
            kelompok.setdefault((kolom, nilai), []).append(q)
        return [Gugus(tuple(q), frozenset(x.letak for x in q)) for q in kelompok.values()]

    def butir(self) -> Iterator[Butir]:
        """What must agree, pair by pair; of very many bundles each only with the first ones."""
        semua = sorted(self.gugus(), key=lambda g: -len(g.kutipan))[:MAKS_GUGUS]
        for n, g in enumerate(semua):
            yield from (self._butir(g, v, v.sel) for v in self.dihitung)
            if self.macam is Macam.SALINAN:
                lain = semua[: min(n, MAKS_PASANGAN)]
                yield from (self._butir(g, x, x.letak) for x in lain)

    def _butir(self, kiri: Gugus, kanan: Gugus | Variasi, sel: frozenset[Letak]) -> Butir:
        return Butir(self, kiri, kanan, (kiri.letak, sel), len(kiri.letak) + len(sel))


UANG = 1000
DESIMAL_PERSEN = 2
MAKS_PASANGAN = 8
MAKS_GUGUS = 12
"""Of one fact that is stated in more different ways only the most frequent are judged."""


def tertulis(nilai: Nilai, angka: Angka | None) -> Nilai:
    """A computed value as it would be written there: as precisely as the figure it replaces, unless
    that is an amount of money where a percentage belongs."""
    if isinstance(nilai, str) or angka is None:
        return nilai
    uang = abs(angka.nilai) >= UANG > abs(nilai)
    return bulatkan(nilai, max(angka.desimal, DESIMAL_PERSEN) if uang else angka.desimal)
