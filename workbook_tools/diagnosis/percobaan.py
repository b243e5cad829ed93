"""Patterns tried on one sheet: over which rows each settles most, and whether that is no accident.

Few patterns settle anything, so the pairs that disagree are asked first, and the others only of a
pattern that may come out.
"""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import cache, cached_property

from msgspec import Struct

from workbook_tools.diagnosis.blok import Blok, Deret, Saksi
from workbook_tools.diagnosis.pasangan import Isi
from workbook_tools.diagnosis.pola import Pola
from workbook_tools.facts.ledger import Letak
from workbook_tools.model.sel import baris_alamat
from workbook_tools.records import Isian

MIN_BARIS = 2
"""So many rows must agree after the block is put back, and disagree before."""
MIN_PASANGAN = 3
BANYAK_BARIS = 4
"""So many rows make small counts, which agree by chance, telling enough."""
BANYAK_PASANGAN = 5
"""So many pairs of each row make small counts telling where two columns have changed places."""
SETARA = Fraction(10, 9)
BESAR = 1000
POHON = "program_kegiatan"


class Geseran(Struct, frozen=True):
    """A block of a sheet: the pattern, the cells with what they are to hold and where that stands
    now, in order, and the cells whose own figure was pasted over. ``cocok``: how many places agree
    once it is put back, less those that then disagree."""

    lembar: str
    pola: Pola
    isi: dict[Letak, Isian]
    asal: dict[Letak, Letak]
    hilang: tuple[Letak, ...]
    cocok: int
    pasti: bool = True
    """Whether what the cells are to hold is known to the last digit."""

    @property
    def tinggi(self) -> int:
        """How many rows it reaches over."""
        return len({baris_alamat(sel) for _, sel in self.isi})


def terbaik(blok: Blok) -> Geseran | None:
    """The block that makes most of the rows agree; of nearly equal ones the one that reaches over
    most rows, then the narrowest: columns beside a column in the wrong rows are, seen from it, in
    the wrong rows themselves."""
    semua = [_Percobaan(blok, p) for p in blok.pola()]
    tukar = [x for x in semua if x.pola.tukar]

    @cache
    def tertukar(n: int) -> bool:
        return any(x.membaik(n) for x in tukar)

    calon = [g for x in semua if (g := x.hasil(tertukar)) is not None]
    banyak = max((g.cocok for g in calon), default=0)
    setara = [g for g in calon if SETARA * g.cocok >= banyak]
    return min(setara, key=lambda g: (-g.tinggi, len(g.pola.kolom), -g.cocok), default=None)


class _Percobaan:
    """One pattern over the rows of a sheet."""

    def __init__(self, blok: Blok, pola: Pola) -> None:
        self.blok = blok
        self.pola = pola
        self.baris = range(len(blok.baris))
        self.inti = self._baru(c for c in pola.kolom if c in blok.kolom_belum)

    def _baru(self, kolom: Iterable[str]) -> list[tuple[list[Letak], Deret]]:
        """The cells of some columns, and what they are to hold, row by row."""
        return [(self.blok.sel[c], self.blok.baru(self.pola, c)) for c in kolom]

    @cached_property
    def baru(self) -> list[tuple[list[Letak], Deret]]:
        """Those of all columns of the pattern, asked for where it may come out."""
        return self._baru(self.pola.kolom)

    def membaik(self, n: int) -> bool:
        """Whether all that disagrees in a row, or cannot be judged, agrees then."""
        isi = self._isi_inti(n)
        return bool(isi) and all(self.blok.putus(s, isi) for s in self.blok.belum[n])

    def hasil(self, tertukar: Callable[[int], bool]) -> Geseran | None:
        """The stretch of rows in which the pattern settles most, where that is no accident.
        ``tertukar``: whether a row needs no other row's figures."""
        if self.blok.terbuka(self.pola) < MIN_PASANGAN:
            return None
        digugat = self._tersisa(self.blok.digugat(self.pola), tertukar)
        minimal = 1 if self.pola.langkah else MIN_BARIS
        if self.pola.baris is not None:
            digugat = set(self.pola.baris)
        if len(digugat) < minimal:
            return None
        contoh = _contoh(digugat)
        naik = self._naik(contoh)
        if not naik:
            return None  # as most patterns do
        naik |= self._naik(digugat.difference(contoh))
        untung = self._beruntung(naik)
        if len(untung) < minimal:
            return None
        lain = self._tersisa(self.blok.belum.keys() - digugat, tertukar)
        untung |= self._beruntung(self._naik(lain))
        if sum(untung.values()) < MIN_PASANGAN:
            return None
        deret = range(min(untung), max(untung) + 1)
        semua = [
            untung[n] if n in untung else self._untung(n, self.blok.sempit.get(n, ()))
            for n in deret
        ]
        awal, akhir = _terbesar(semua)
        kena = [deret[n] for n in range(awal, akhir + 1) if semua[n] > 0]
        cocok = sum(semua[awal : akhir + 1])
        return self._geseran(self._sampai_anak(deret[awal], deret[akhir]), kena, cocok)

    def _tersisa(self, baris: Iterable[int], tertukar: Callable[[int], bool]) -> set[int]:
        """The rows of which a pattern that takes figures from other rows may tell something."""
        return {n for n in baris if not (self.pola.langkah and tertukar(n))}

    def _naik(self, baris: Iterable[int]) -> set[int]:
        """The rows in which more of what disagrees begins to agree than goes on disagreeing."""
        return {n for n in baris if self._naik_sebaris(n, self.blok.belum[n])}

    def _naik_sebaris(self, n: int, saksi: Sequence[Saksi]) -> bool:
        """Whether ``_untung`` of pairs that do not agree is more than 0: known before the end."""
        isi, untung, sisa = self._isi_inti(n), 0, len(saksi)
        for s in saksi if isi else ():
            kini = self.blok.putus(s, isi)
            sisa -= 1
            if kini:
                untung += 1
            elif kini is False:
                untung -= 1
            if untung + sisa <= 0:
                return False
        return untung > 0

    def _beruntung(self, baris: Iterable[int]) -> dict[int, int]:
        """The rows in which more agrees once the pattern is undone, and how much."""
        return {n: x for n in baris if (x := self._untung(n, self.blok.sempit[n])) > 0}

    def _geseran(self, deret: range, kena: Sequence[int], cocok: int) -> Geseran | None:
        """The block over a stretch of rows, of which some agree then; None where that may be an
        accident."""
        banyak = self.pola.bertukar and cocok >= BANYAK_PASANGAN * len(kena)
        if cocok < MIN_PASANGAN or not (self._meyakinkan(kena, banyak) or self._sebaris(kena)):
            return None
        isi = {c: i for n in deret for c, i in self._isi(n).items()}
        cocok_luas = cocok + self._timbang(self.blok.luas, isi, tetap=0)
        if cocok_luas < MIN_PASANGAN or (self.pola.tukar and not self._bersaksi(kena, isi)):
            return None
        return Geseran(
            self.blok.lembar,
            self.pola,
            isi,
            {c: self._asal(c) for c in isi},
            self._hilang(deret),
            cocok_luas,
            self._tetap(kena, isi) if self.pola.baris else self.pola.kali <= 1 or self._tepat(isi),
        )

    def _untung(self, n: int, saksi: Iterable[Saksi]) -> int:
        """How many pairs of a row agree once the pattern is undone there, less those that agree
        no longer (three times), or disagree still, or now that they can be judged."""
        isi = self._isi(n)
        return self._timbang(saksi, isi, tetap=1) if isi else 0

    def _timbang(self, saksi: Iterable[Saksi], isi: Isi, tetap: int) -> int:
        """``tetap``: what it costs that a pair disagrees still; sums lack what was pasted over."""
        untung = 0
        for s in saksi:
            kini = self.blok.putus(s, isi)
            if kini and s.semula is not True:
                untung += 1
            elif kini is False:
                untung -= 3 if s.semula else tetap
        return untung

    def _sampai_anak(self, awal: int, akhir: int) -> range:
        """The stretch with the headings behind it, of which nothing else is told: they went along
        with it."""

        def judul(n: int) -> bool:
            return self.blok.lembar == POHON and n in self.baris and n not in self.blok.sempit

        while self.pola.langkah > 0 and judul(akhir + 1):
            akhir += 1
        while self.pola.langkah < 0 and judul(awal - 1):
            awal -= 1
        return range(awal, akhir + 1)

    def _tepat(self, isi: Isi) -> bool:
        """Whether copies and sums agree to the last digit: amounts in thousands have lost some."""
        semua = (s for satu in (*self.blok.sempit.values(), self.blok.luas) for s in satu)
        hasil = [(s.pasangan, self.blok.putus(s, isi)) for s in semua]
        return all(x is not False for _, x in hasil) and any(x for p, x in hasil if p.eksak)

    def _tetap(self, kena: Iterable[int], isi: Isi) -> bool:
        """Whether nothing that agrees of two rows is unsettled: else it may be their codes that
        have changed places."""
        semua = (s for n in kena for s in self.blok.sempit[n] if s.semula)
        return all(self.blok.putus(s, isi) is not False for s in semua)

    def _bersaksi(self, kena: Iterable[int], isi: Isi) -> bool:
        """Whether a copy elsewhere or a sum speaks for a block: two columns that are swapped are
        else no better than a formula the wrong way round."""
        salinan = (s for n in kena for s in self.blok.sempit[n] if s.pasangan.salinan)
        saksi = (*salinan, *self.blok.luas)
        return any(s.semula is False and self.blok.putus(s, isi) for s in saksi)

    def _isi(self, n: int) -> dict[Letak, Isian]:
        """What the cells of a row are to hold, those that hold something else now."""
        return {sel[n]: i for sel, baru in self.baru if (i := baru[n]) is not None}

    def _isi_inti(self, n: int) -> Isi:
        """The same of those cells only that have a say in what does not agree."""
        return {sel[n]: i for sel, baru in self.inti if (i := baru[n]) is not None}

    def _asal(self, c: Letak) -> Letak:
        """Where the right figure of a cell stands now."""
        n, kolom = self.blok.di[c]
        return self.blok.sel[self.pola.asal(kolom)][self.pola.asal_baris(n)]

    def _meyakinkan(self, kena: Sequence[int], banyak: bool) -> bool:
        """Whether so many rows, with such figures, do not fit by accident; ``banyak``: very much
        agrees then of each."""
        isi = [[*self._isi(n).values()] for n in kena]
        berbobot = sum(any(_berbobot(i) for i in baris) for baris in isi)
        cukup = berbobot >= MIN_BARIS or len(isi) >= BANYAK_BARIS or (banyak and len(isi) > 1)
        return cukup and len({tuple(map(_nilai, baris)) for baris in isi}) >= MIN_BARIS

    def _sebaris(self, kena: Sequence[int]) -> bool:
        """Whether the one row that fits lies between a copy of its own figures and figures that
        were pasted over: the block of a table of three rows."""
        n, langkah = kena[0], self.pola.langkah
        if len(kena) > 1 or not langkah or n - langkah not in self.baris:
            return False
        kolom = [self.blok.isian(c) for c in self.pola.kolom]
        tertimpa = any(self.blok.di[c][0] in self.blok.salah for c in self._hilang(range(n, n + 1)))
        return tertimpa and all(_nilai(i[n]) == _nilai(i[n - langkah]) for i in kolom)

    def _hilang(self, deret: range) -> tuple[Letak, ...]:
        """The cells behind the block whose own figure was pasted over."""
        langkah = self.pola.langkah
        maju = range(deret.stop, deret.stop + langkah)
        sisa = maju if langkah > 0 else range(deret.start + langkah, deret.start)
        return tuple(self.blok.sel[c][n] for n in sisa if n in self.baris for c in self.pola.kolom)


def _contoh(baris: Iterable[int]) -> list[int]:
    """Every other one of many rows: where rows side by side agree, one of them does."""
    urut = sorted(baris)
    return urut[::2] if len(urut) >= BANYAK_BARIS else urut


def _berbobot(i: Isian) -> bool:
    """Whether a figure is not one of those that stand everywhere: 1, 12, 100."""
    return i.nilai is not None and (abs(i.nilai) >= BESAR or i.nilai.denominator != 1)


def _nilai(i: Isian) -> Fraction | str:
    """What a cell holds: its number, else its words."""
    return i.teks if i.nilai is None else i.nilai


def _terbesar(nilai: Sequence[int]) -> tuple[int, int]:
    """The stretch with the largest sum, without useless rows at its ends."""
    terbaik, hasil, jumlah, awal = 0, (0, 0), 0, 0
    for n, satu in enumerate(nilai):
        if jumlah <= 0:
            jumlah, awal = 0, n
        jumlah += satu
        if jumlah > terbaik:
            terbaik, hasil = jumlah, (awal, n)
    return hasil
