"""A sheet in which a block of figures in the wrong place is looked for: its columns of figures, and
what else is told of its rows (counted from 0)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import chain, combinations, pairwise

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.diagnosis.pasangan import Isi, Pasangan
from workbook_tools.diagnosis.pola import Pola, semua_pola
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Letak, Nilai, Variasi
from workbook_tools.numbers import baca_teks
from workbook_tools.records import MASUKAN, Isian
from workbook_tools.records.jenis import Jenis
from workbook_tools.wording.tulisan import tulis_seperti

JAUH = 3
"""Rows further apart than that are no block."""
MAKS_BARIS = 400
BERKODE = frozenset({"kinerja", "renstra", "perjanjian_kinerja"})
"""The sheets whose rows a code alone names: two codes in each other's place are two rows so."""
MAKS_TERTUKAR = 6
"""Among so many rows two that changed places are looked for."""


class Saksi(Struct, frozen=True):
    """A pair as a sheet sees it: the sheet's cells that have a say in it, and whether it agrees as
    they are (None: that cannot be judged)."""

    pasangan: Pasangan
    sel: tuple[Letak, ...]
    semula: bool | None


class Blok:
    """The rows of a sheet, its columns of figures, and what else is said of them."""

    def __init__(self, k: Konteks, lembar: str, pasangan: Iterable[Pasangan]) -> None:
        """``pasangan``: what the sheet has a say in, see ``pasangan_lembar``."""
        self.lembar = lembar
        tabel = k.tabel[lembar]
        self.baris = [b.nomor for b in tabel.baris][:MAKS_BARIS]
        kolom = [c for c in MASUKAN[lembar].kolom if c.jenis.bilangan and c.id in tabel.letak]
        self.kolom = sorted((c.id for c in kolom), key=tabel.letak.__getitem__)
        self.rupiah = {c.id for c in kolom if c.jenis is Jenis.RUPIAH}
        self.sel = {c: [(lembar, tabel.alamat(n, c)) for n in self.baris] for c in self.kolom}
        self.di = {sel: (n, c) for c in self.kolom for n, sel in enumerate(self.sel[c])}
        lain = (x.baris for x in k.laporan.lain.get(lembar, ()))
        self._ada = {b.nomor_baris: b for b in (*k.laporan.diketik(lembar), *lain)}
        self._isian: dict[str, list[Isian]] = {}
        self.sempit: dict[int, list[Saksi]] = {}
        self.luas: list[Saksi] = []
        for p in pasangan:
            sel = tuple(filter(self.di.__contains__, p.sel))
            if not sel:
                continue
            n = self.di[sel[0]][0]
            sebaris = len(sel) == 1 or all(self.di[c][0] == n for c in sel)
            di = self.sempit.setdefault(n, []) if sebaris else self.luas
            di.append(Saksi(p, sel, p.semula))
        self._hasil: dict[tuple[int, ...], bool | None] = {}
        self._nilai: dict[tuple[int, ...], list[Nilai]] = {}
        self._baru: dict[tuple[object, ...], Deret] = {}

    def isian(self, kolom: str) -> list[Isian]:
        """The cells of a column, row by row."""
        if kolom not in self._isian:
            ada = self._ada
            self._isian[kolom] = [
                ada[n].isian(kolom) if n in ada else Isian(sel[0], kolom, sel[1])
                for n, sel in zip(self.baris, self.sel[kolom], strict=True)
            ]
        return self._isian[kolom]

    def pola(self) -> list[Pola]:
        """The patterns that may explain what is disputed, the simplest first. Columns that agree
        with everything, or of which nothing is told, make no pattern a better one; unless whole
        rows went, and their percentages along with them."""
        hasil: dict[tuple[object, ...], Pola] = {}
        for p in chain(semua_pola(self.kolom, [*self._digugat], self.rupiah), self._dua_baris()):
            belum = tuple(c for c in p.kolom if c in self.kolom_belum)
            seluruhnya = len(p.kolom) == len(self.kolom)
            kali = p.kali.as_integer_ratio()
            hasil.setdefault((belum, seluruhnya, p.langkah, kali, p.tukar, p.baris), p)
        return list(hasil.values())

    def _dua_baris(self) -> Iterator[Pola]:
        """Two rows of a sheet of indicators in each other's place, of which copies disagree."""
        if self.lembar not in BERKODE:
            return
        banyak = {n: sum(s.pasangan.salinan for s in isi) for n, isi in self.salah.items()}
        salah = sorted(filter(banyak.get, banyak), key=lambda n: -banyak[n])
        for dua in combinations(sorted(salah[:MAKS_TERTUKAR]), 2):
            yield Pola(tuple(self.kolom), baris=dua)

    def digugat(self, p: Pola) -> frozenset[int]:
        """The rows in which a column of a pattern disagrees with something."""
        return frozenset[int]().union(*(self._digugat.get(c, ()) for c in p.kolom))

    def terbuka(self, p: Pola) -> int:
        """At most how many pairs of one row a pattern brings to agree."""
        return sum(self._terbuka[c] for c in p.kolom)

    def putus(self, s: Saksi, isi: Isi) -> bool | None:
        """Whether a pair agrees with some cells put back; None where it has none of them, or cannot
        be judged. Patterns that share a column and a step put the same cells back."""
        kunci = (id(s), *map(id, map(isi.get, s.sel)))
        if kunci not in self._hasil:
            kena = {c: isi[c] for c in s.sel if c in isi}
            self._hasil[kunci] = s.pasangan.putus(kena, self._hitung) if kena else None
        return self._hasil[kunci]

    def _hitung(self, v: Variasi, isi: Isi) -> list[Nilai]:
        """What a formula may give likewise: many figures are put beside one."""
        kena = [c for c in isi if c in v.sel]
        if not kena:
            return v.kini
        kunci = (id(v), *[id(isi[c]) for c in kena])
        if kunci not in self._nilai:
            self._nilai[kunci] = v.nilai({c: isi[c].nilai for c in kena})
        return self._nilai[kunci]

    def baru(self, p: Pola, kolom: str) -> "Deret":
        """What the cells of a column are to hold; the same for all patterns that share it."""
        kunci = (kolom, p.asal(kolom), p.langkah, p.kali.as_integer_ratio(), p.baris)
        if kunci not in self._baru:
            self._baru[kunci] = Deret(self.isian(kolom), self.isian(p.asal(kolom)), p)
        return self._baru[kunci]

    @cached_property
    def belum(self) -> dict[int, list[Saksi]]:
        """By row, the pairs that do not agree, or cannot be judged, as it is."""
        belum = ((n, [s for s in isi if s.semula is not True]) for n, isi in self.sempit.items())
        return {n: isi for n, isi in belum if isi}

    @cached_property
    def salah(self) -> dict[int, list[Saksi]]:
        """By row, the pairs that disagree."""
        salah = ((n, [s for s in isi if s.semula is False]) for n, isi in self.belum.items())
        return {n: isi for n, isi in salah if isi}

    @cached_property
    def _digugat(self) -> dict[str, frozenset[int]]:
        """The rows in which a column disagrees with something, among rows close by."""
        hasil: dict[str, set[int]] = {}
        for semua in self.salah.values():
            for n, kolom in (self.di[c] for s in semua for c in s.sel):
                hasil.setdefault(kolom, set()).add(n)
        urut = ((c, berdekatan(baris, self.baris.__getitem__)) for c, baris in hasil.items())
        return {c: dekat for c, dekat in urut if dekat}

    @cached_property
    def _terbuka(self) -> Counter[str]:
        """By column, how many pairs of one row do not agree, or cannot be judged."""
        semua = chain.from_iterable(self.belum.values())
        return Counter(self.di[c][1] for s in semua for c in s.sel)

    @cached_property
    def kolom_belum(self) -> frozenset[str]:
        """The columns that do not agree with everything, as far as that can be judged."""
        luas = (s for s in self.luas if s.semula is not True)
        semua = (*chain.from_iterable(self.belum.values()), *luas)
        return frozenset(self.di[c][1] for s in semua for c in s.sel)


def berdekatan(baris: Iterable[int], nomor: Callable[[int], int] = int) -> frozenset[int]:
    """The rows that have another one close by; ``nomor``: the number of a row on its tab."""
    urut = sorted(baris)
    dekat = [(a, b) for a, b in pairwise(urut) if nomor(b) - nomor(a) <= JAUH]
    return frozenset(n for sepasang in dekat for n in sepasang)


class Deret(dict[int, Isian | None]):
    """What the cells of a column are to hold, row by row, worked out when asked; None where one
    holds that already, or nothing tells it."""

    def __init__(self, kini: Sequence[Isian], asal: Sequence[Isian], pola: Pola) -> None:
        """``asal``: the column in which the right figures stand now."""
        super().__init__()
        self._kini, self._asal, self._asal_baris = kini, asal, pola.asal_baris
        self._kali = pola.kali if pola.kali != 1 else None

    def __missing__(self, n: int) -> Isian | None:
        """Worked out once."""
        m = self._asal_baris(n)
        ada = 0 <= m < len(self._asal)
        baru = self[n] = self._dikembalikan(self._kini[n], self._asal[m]) if ada else None
        return baru

    def _dikembalikan(self, kini: Isian, asal: Isian) -> Isian | None:
        """A cell with the figure of another one, so many times larger; as it is where that is
        none."""
        if self._kali is not None:
            asal = _dikalikan(asal, self._kali)
        if kini.teks == asal.teks:
            return None
        return replace(asal, lembar=kini.lembar, kolom=kini.kolom, sel=kini.sel)


def _dikalikan(isian: Isian, kali: Fraction) -> Isian:
    """A cell with a figure so many times larger; as it is where it holds none."""
    angka = isian.angka
    if angka is None or angka.rasio is not None or not angka.nilai:
        return isian
    teks = tulis_seperti(isian, angka.nilai * kali)
    return replace(isian, teks=teks, bacaan=baca_teks(teks))
