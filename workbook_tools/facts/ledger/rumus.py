"""Formulas over cells: what a computed figure rests on, and what it would be with another cell.

A tiny spreadsheet: every formula knows its cells and its value, also under a change of some of
them (``Ubahan``), and can say which value of one cell would give a wanted result.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from fractions import Fraction
from functools import cached_property
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.compute.capaian import persen_nilai
from workbook_tools.compute.efisiensi import efisien
from workbook_tools.compute.kategori import cari_jenjang
from workbook_tools.numbers import jumlah, persentase
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.skala import Skala

Letak = tuple[str, str]
"""A cell: sheet id and address."""
Nilai = Fraction | str
Ubahan = Mapping[Letak, Nilai | None]
"""Cells that are taken to hold another value."""
TANPA: Ubahan = {}
Kokoh = Set[Letak]
"""Cells that hold what another place holds: no sum is mended there."""
BEBAS: Kokoh = frozenset()


class Jawaban(Struct, frozen=True):
    """A value of one cell that gives a wanted result; not ``tepat`` when rounding hides it."""

    letak: Letak
    nilai: Nilai | None
    tepat: bool = True


class Rumus(Protocol):
    """A figure worked out from cells."""

    @property
    def sel(self) -> frozenset[Letak]:
        """The cells it rests on."""
        ...

    def nilai(self, ubahan: Ubahan = TANPA) -> Nilai | None:
        """Its value (percent, rupiah, a word) when some cells hold something else."""
        ...

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Changes of one cell, none of ``kokoh``, that make it ``hasil``."""
        ...


def bilangan(rumus: Rumus, ubahan: Ubahan) -> Fraction | None:
    """The value of a formula if that is a number."""
    nilai = rumus.nilai(ubahan)
    return None if nilai is None or isinstance(nilai, str) else nilai


def kata(rumus: Rumus, ubahan: Ubahan) -> str:
    """The value of a formula as a word; '' when it has none."""
    nilai = rumus.nilai(ubahan)
    return nilai if isinstance(nilai, str) else ""


class Isi(Struct, frozen=True):
    """What one cell holds; ``pilihan`` are the other things that may stand there, ``gelap``: what
    stands there is no number, and not the word that there is none."""

    letak: Letak
    awal: Nilai | None
    pilihan: tuple[str, ...] = ()
    gelap: bool = False

    @property
    def sel(self) -> frozenset[Letak]:
        """The cell itself."""
        return frozenset((self.letak,))

    def nilai(self, ubahan: Ubahan = TANPA) -> Nilai | None:
        """What stands there."""
        return ubahan.get(self.letak, self.awal)

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """The wanted value itself."""
        if self.letak not in kokoh:
            yield Jawaban(self.letak, hasil)

    def lainnya(self) -> Iterator[Jawaban]:
        """The other choices of a cell of words."""
        yield from (Jawaban(self.letak, p) for p in self.pilihan if p != self.awal)


class Jumlah(Struct, frozen=True, dict=True):
    """A sum of cells; unknown when one of them cannot be read."""

    suku: Mapping[Letak, Fraction]
    lengkap: bool = True

    @cached_property
    def total(self) -> Fraction:
        """The sum as it stands, added up once."""
        return jumlah(list(self.suku.values()))

    @cached_property
    def sel(self) -> frozenset[Letak]:
        """The summed cells."""
        return frozenset(self.suku)

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """The sum, moved by the changed cells only."""
        if not self.lengkap:
            return None
        kena = {c: n for c, n in ubahan.items() if c in self.suku and isinstance(n, Fraction)}
        if len(kena) > 1:  # in whole numbers at once
            return jumlah([self.total, *kena.values()]) - jumlah([self.suku[c] for c in kena])
        for c, baru in kena.items():
            return baru if len(self.suku) == 1 else self.total + (baru - self.suku[c])
        return self.total

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Each cell in turn takes the whole difference."""
        if isinstance(hasil, Fraction) and self.lengkap:
            beda = hasil - self.total
            for letak, n in self.suku.items():
                if letak not in kokoh and (baru := n + beda).numerator >= 0:
                    yield Jawaban(letak, baru)


class Persen(Struct, frozen=True):
    """realisasi / anggaran x 100."""

    realisasi: Rumus
    anggaran: Rumus

    @property
    def sel(self) -> frozenset[Letak]:
        """The cells of both."""
        return self.realisasi.sel | self.anggaran.sel

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """Absorption in percent; None without a budget."""
        atas, bawah = bilangan(self.realisasi, ubahan), bilangan(self.anggaran, ubahan)
        return persentase(atas, bawah) if atas is not None and bawah else None

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Another realisation, or another budget."""
        atas, bawah = bilangan(self.realisasi, TANPA), bilangan(self.anggaran, TANPA)
        if isinstance(hasil, Fraction) and atas is not None and bawah:
            yield from _kira(self.realisasi.selesaikan(hasil * bawah / 100, kokoh))
            if hasil > 0 and atas:
                yield from _kira(self.anggaran.selesaikan(atas * 100 / hasil, kokoh))


class Kurang(Struct, frozen=True):
    """What is left."""

    dari: Rumus
    oleh: Rumus

    @property
    def sel(self) -> frozenset[Letak]:
        """The cells of both."""
        return self.dari.sel | self.oleh.sel

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """The difference (rupiah)."""
        a, b = bilangan(self.dari, ubahan), bilangan(self.oleh, ubahan)
        return a - b if a is not None and b is not None else None

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Another minuend, or another subtrahend."""
        a, b = bilangan(self.dari, TANPA), bilangan(self.oleh, TANPA)
        if isinstance(hasil, Fraction) and a is not None and b is not None:
            yield from self.dari.selesaikan(hasil + b, kokoh)
            yield from self.oleh.selesaikan(a - hasil, kokoh)


class Capaian(Struct, frozen=True, dict=True):
    """Achievement by the direction of its indicator and the office's formula. ``berstrip``: it is
    said to be not assessed ('-')."""

    target: Rumus
    realisasi: Rumus
    arah: Rumus
    rumus: Rumus
    berstrip: bool = False

    @cached_property
    def sel(self) -> frozenset[Letak]:
        """Target and realisation, and the cells that choose the formula."""
        dasar = self.target.sel | self.realisasi.sel | self.arah.sel
        return dasar | self.rumus.sel if self.arah.nilai() == "turun" else dasar

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """In percent; see ``compute.capaian``."""
        t, r = bilangan(self.target, ubahan), bilangan(self.realisasi, ubahan)
        if t is None or r is None:
            return None
        arah = kata(self.arah, ubahan)
        return persen_nilai(t, r, arah, kata(self.rumus, ubahan) if arah == "turun" else "")

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Another realisation, target, direction or formula."""
        t, r = bilangan(self.target, TANPA), bilangan(self.realisasi, TANPA)
        if not isinstance(hasil, Fraction) or t is None or r is None:
            return
        for suku, nilai in (
            (self.realisasi, self._realisasi(t, hasil)),
            (self.target, self._target(r, hasil)),
        ):
            if nilai is not None and nilai >= 0:
                yield from _kira(suku.selesaikan(nilai, kokoh))
        for pemilih in (self.arah, self.rumus):
            if isinstance(pemilih, Isi):
                yield from pemilih.lainnya()

    def _realisasi(self, t: Fraction, hasil: Fraction) -> Fraction | None:
        if self.arah.nilai() != "turun":
            return hasil * t / 100
        if self.rumus.nilai() == "T/R":
            return t * 100 / hasil if hasil else None
        return 2 * t - hasil * t / 100

    def _target(self, r: Fraction, hasil: Fraction) -> Fraction | None:
        if self.arah.nilai() != "turun":
            return r * 100 / hasil if hasil else None
        if self.rumus.nilai() == "T/R":
            return r * hasil / 100
        return r * 100 / (200 - hasil) if hasil != 200 else None


class Terbatas(Struct, frozen=True):
    """An achievement under the cap that Identitas sets, if it sets one."""

    isi: Rumus
    batas: Isi

    @property
    def sel(self) -> frozenset[Letak]:
        """The cells of the achievement, and that of the cap."""
        return self.isi.sel | self.batas.sel

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """In percent."""
        nilai, batas = bilangan(self.isi, ubahan), bilangan(self.batas, ubahan)
        return nilai if nilai is None or not batas else min(nilai, batas)

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Another achievement; no cap, or a cap of 100."""
        yield from self.isi.selesaikan(hasil, kokoh)
        yield from (Jawaban(self.batas.letak, n) for n in (None, Fraction(100)))


def tak_membatasi(rumus: Rumus, ubahan: Ubahan) -> bool:
    """Whether a formula is a capped achievement without a cap."""
    return isinstance(rumus, Terbatas) and not rumus.batas.nilai(ubahan)


def buntu(rumus: Rumus, ubahan: Ubahan) -> bool:
    """Whether an achievement cannot be worked out though something stands for its target or its
    realisation: a mean around it would be no mean of all."""
    if isinstance(rumus, Capaian):
        suku = (rumus.target, rumus.realisasi)
        ada = any(bilangan(r, ubahan) is not None or _gelap(r, ubahan) for r in suku)
        return ada and not rumus.berstrip and rumus.nilai(ubahan) is None
    if isinstance(rumus, Terbatas):
        return buntu(rumus.isi, ubahan)
    if isinstance(rumus, Efisiensi):
        return buntu(rumus.capaian, ubahan)
    return isinstance(rumus, Rata) and any(buntu(r, ubahan) for r in rumus.isi)


def _gelap(rumus: Rumus, ubahan: Ubahan) -> bool:
    return isinstance(rumus, Isi) and rumus.gelap and rumus.letak not in ubahan


class _Anggota(Struct, frozen=True):
    """A member of a mean, worked out once: its cells, its value, whether it stands in the way."""

    rumus: Rumus
    sel: frozenset[Letak]
    nilai: Fraction | None
    buntu: bool


class Rata(Struct, frozen=True, dict=True):
    """The mean of what is known."""

    isi: tuple[Rumus, ...]

    @cached_property
    def anggota(self) -> tuple[_Anggota, ...]:
        """The members as they stand."""
        nilai = [bilangan(r, TANPA) for r in self.isi]
        return tuple(
            _Anggota(r, r.sel, n, n is None and buntu(r, TANPA))
            for r, n in zip(self.isi, nilai, strict=True)
        )

    @cached_property
    def sel(self) -> frozenset[Letak]:
        """The members' cells."""
        return frozenset[Letak]().union(*(r.sel for r in self.isi))

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """None of nothing, and where a member has no value though its cells have: target 0."""
        ada: list[Fraction] = []
        for a in self.anggota:
            tetap = not ubahan or a.sel.isdisjoint(ubahan)
            nilai = a.nilai if tetap else bilangan(a.rumus, ubahan)
            if nilai is not None:
                ada.append(nilai)
            elif a.buntu if tetap else buntu(a.rumus, ubahan):
                return None
        return jumlah(ada) / len(ada) if ada else None

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Each member in turn takes the whole difference."""
        rata = self.nilai()
        if not isinstance(hasil, Fraction) or rata is None:
            return
        ada = [(a.rumus, a.nilai) for a in self.anggota if a.nilai is not None]
        beda = (hasil - rata) * len(ada)
        for r, n in ada:
            yield from _kira(r.selesaikan(n + beda, kokoh))


class Efisiensi(Struct, frozen=True, dict=True):
    """Achievement against absorption, by the office's formula."""

    capaian: Rumus
    serapan: Rumus
    rumus: Isi

    @cached_property
    def sel(self) -> frozenset[Letak]:
        """The cells of both, and the one that chooses the formula."""
        return self.capaian.sel | self.serapan.sel | self.rumus.sel

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """A ratio, or points."""
        capaian, serapan = bilangan(self.capaian, ubahan), bilangan(self.serapan, ubahan)
        return efisien(capaian, serapan, kata(self.rumus, ubahan))

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Another achievement, absorption or formula."""
        c, s = bilangan(self.capaian, TANPA), bilangan(self.serapan, TANPA)
        if isinstance(hasil, Fraction) and c is not None and s is not None:
            selisih = self.rumus.nilai() == "selisih"
            yield from _kira(self.capaian.selesaikan(hasil + s if selisih else hasil * s, kokoh))
            if selisih or hasil:
                bagian = c - hasil if selisih else c / hasil
                yield from _kira(self.serapan.selesaikan(bagian, kokoh))
        yield from self.rumus.lainnya()


class Kategori(Struct, frozen=True):
    """The step of the office's scale that an achievement falls on."""

    isi: Rumus
    kebijakan: Kebijakan
    celah: Isi
    skala: Isi
    semua: Mapping[str, Skala]

    @property
    def sel(self) -> frozenset[Letak]:
        """The cells of the achievement, and those that choose the scale and what a gap of it is."""
        return self.isi.sel | self.celah.sel | self.skala.sel

    def nilai(self, ubahan: Ubahan = TANPA) -> str | None:
        """The category as the scale prints it."""
        kebijakan = self.kebijakan
        if self.celah.letak in ubahan:
            kebijakan = replace(kebijakan, aturan_celah=kata(self.celah, ubahan))
        if self.skala.letak in ubahan:
            lain = self.semua.get(kata(self.skala, ubahan), kebijakan.skala)
            kebijakan = replace(kebijakan, skala=lain)
        jenjang = cari_jenjang(bilangan(self.isi, ubahan), kebijakan)
        return jenjang.kategori if jenjang else None

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Only the scale, and its rule for gaps; which achievement is meant a category does not
        say."""
        yield from self.celah.lainnya()
        yield from self.skala.lainnya()


def _kira(jawaban: Iterable[Jawaban]) -> Iterator[Jawaban]:
    """The same, but a number that a rounded figure gives is only about right."""
    for j in jawaban:
        yield Jawaban(j.letak, j.nilai, j.tepat and not isinstance(j.nilai, Fraction))
