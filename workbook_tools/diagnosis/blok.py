"""One sheet in which a block of figures in the wrong place is looked for: which pattern, put back
over which rows, makes most of what the rows say agree with everything else."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import islice, pairwise

from msgspec import Struct

from workbook_tools.diagnosis.pola import Pola, semua_pola
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import (
    Fakta,
    Jumlah,
    Kutipan,
    Letak,
    Macam,
    Nilai,
    Variasi,
    buku_besar,
    lain_satuan,
    nilai_variasi,
)
from workbook_tools.facts.sel import isian_di
from workbook_tools.model.sel import baris_alamat, huruf_kolom, kolom_alamat
from workbook_tools.numbers import baca_teks
from workbook_tools.records import MASUKAN, Isian
from workbook_tools.records.jenis import Jenis
from workbook_tools.wording.tulisan import tulis_seperti

MIN_BARIS = 2
"""So many rows must agree after the block is put back, and disagree before."""
MIN_PASANGAN = 3
BANYAK_BARIS = 4
"""So many rows make small counts, which agree by chance, telling enough."""
BESAR = 1000
JAUH = 3
"""Rows further apart than that are no block."""
MAKS_BARIS = 400
MAKS_LAIN = 3
"""A cell is compared with so many other places of its fact."""
POHON = "program_kegiatan"
Isi = Mapping[Letak, Isian]
"""Cells as they are once a block is put back."""


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


class Pasangan(Struct, frozen=True, dict=True):
    """A cell beside another place of its fact."""

    fakta: Fakta
    kiri: Kutipan
    kanan: Kutipan | Variasi
    sel: frozenset[Letak]

    def putus(self, isi: Isi) -> bool | None:
        """Whether both agree once cells hold something else; None where one is unknown."""
        kiri = _kutipan(self.kiri, isi)
        if isinstance(self.kanan, Kutipan):
            kanan = _kutipan(self.kanan, isi)
            a, b = kiri.isian.angka, kanan.isian.angka
            return None if a is None or b is None else self.fakta.setara(kiri, a, kanan, b)
        ubahan = {c: i.nilai for c, i in isi.items() if c in self.sel}
        lain = any(c != self.kiri.letak for c in ubahan)
        nilai = nilai_variasi(self.kanan, ubahan) if lain else self.dihitung
        if not nilai or not kiri.isian or self._bukan_angka(kiri):
            return None
        return self.fakta.cocok_hitungan(kiri, nilai, {})

    @cached_property
    def dihitung(self) -> list[Nilai]:
        """What the formula gives as things stand; no formula rests on the cell that states it."""
        return [] if isinstance(self.kanan, Kutipan) else nilai_variasi(self.kanan)

    def _bukan_angka(self, q: Kutipan) -> bool:
        return self.fakta.macam is not Macam.KATA and q.isian.angka is None


def _kutipan(q: Kutipan, isi: Isi) -> Kutipan:
    baru = isi.get(q.letak)
    return q if baru is None else q._replace(isian=baru)


class Blok:
    """The rows of a sheet, its columns of figures, and what else is said of them."""

    def __init__(self, k: Konteks, lembar: str, pasangan: Iterable[Pasangan]) -> None:
        """``pasangan``: what the sheet has a say in, see ``pasangan_lembar``."""
        self.lembar = lembar
        self.tabel = k.tabel[lembar]
        self.isian = {c: i for c, (_, i) in isian_di(k).items() if c[0] == lembar}
        lain = (x.baris for x in k.laporan.lain.get(lembar, ()))
        di_lain = (b.isian(c) for b in lain for c in self.tabel.letak)
        self.isian.update(((lembar, i.sel), i) for i in di_lain if i)
        self.baris = [b.nomor for b in self.tabel.baris][:MAKS_BARIS]
        bilangan = (c.id for c in MASUKAN[lembar].kolom if c.jenis.bilangan)
        letak = self.tabel.letak
        self.kolom = sorted((c for c in bilangan if c in letak), key=letak.__getitem__)
        self.kolom_di = {huruf_kolom(letak[c]): c for c in self.kolom}
        self.sel = {
            c: [(lembar, self.tabel.alamat(nomor, c)) for nomor in self.baris] for c in self.kolom
        }
        self.sempit: dict[int, list[Pasangan]] = {}
        self.luas: list[Pasangan] = []
        for p in pasangan:
            nomor = {baris_alamat(sel) for id_, sel in p.sel if id_ == lembar}
            if len(nomor) == 1:
                self.sempit.setdefault(nomor.pop(), []).append(p)
            elif nomor:
                self.luas.append(p)
        self._kini: dict[tuple[int, ...], bool | None] = {}
        self._baru: dict[tuple[int | str, ...], Isian | None] = {}

    def terbaik(self) -> Geseran | None:
        """The block that makes most of the rows agree; the simplest of equal ones."""
        rupiah = {c.id for c in MASUKAN[self.lembar].kolom if c.jenis is Jenis.RUPIAH}
        pola = semua_pola(self.kolom, [*self._digugat], rupiah)
        calon = [g for p in pola if (g := self._coba(p)) is not None]
        return max(calon, key=lambda g: g.cocok, default=None)

    @cached_property
    def _digugat(self) -> dict[str, frozenset[int]]:
        """The rows in which a column disagrees with something, among rows close by."""
        hasil: dict[str, set[int]] = {}
        for nomor, semua in self.sempit.items():
            for lembar, sel in (c for p in semua if self._semula(p) is False for c in p.sel):
                kolom = self.kolom_di.get(kolom_alamat(sel))
                if lembar == self.lembar and kolom:
                    hasil.setdefault(kolom, set()).add(nomor)
        return {c: dekat for c, nomor in hasil.items() if (dekat := berdekatan(nomor))}

    @cached_property
    def _salah(self) -> frozenset[int]:
        """The rows in which something disagrees."""
        return frozenset(
            nomor
            for nomor, semua in self.sempit.items()
            if any(self._semula(p) is False for p in semua)
        )

    def _semula(self, p: Pasangan) -> bool | None:
        """Whether a pair agrees as the sheet is."""
        return self._putus(p, {})

    def _putus(self, p: Pasangan, isi: Isi) -> bool | None:
        """Whether a pair agrees with some cells put back; patterns that share a column and a step
        put the same cells back."""
        kunci = (id(p), *[id(isi[c]) for c in p.sel if c in isi])
        if kunci not in self._kini:
            self._kini[kunci] = p.putus(isi)
        return self._kini[kunci]

    def _coba(self, p: Pola) -> Geseran | None:
        """The stretch of rows in which a pattern settles most, where that is no accident."""
        gugatan = frozenset[int]().union(*(self._digugat.get(c, ()) for c in p.kolom))
        naik = {n: x for n, semua in self._belum.items() if (x := self._naik(p, n, semua))}
        if sum(naik.values()) < MIN_PASANGAN:
            return None
        nilai = {n: self._untung(p, n) for n in naik if self.baris[n] in gugatan}
        if sum(x > 0 for x in nilai.values()) < (1 if p.langkah else MIN_BARIS):
            return None
        semua = [nilai[n] if n in nilai else self._untung(p, n) for n in range(len(self.baris))]
        awal, akhir = self._sampai_anak(p, *_terbesar(semua))
        kena = [n for n in range(awal, akhir + 1) if semua[n] > 0]
        cocok = sum(semua[awal : akhir + 1])
        if cocok < MIN_PASANGAN or not (self._meyakinkan(p, kena) or self._sebaris(p, kena)):
            return None
        isi = {c: i for n in range(awal, akhir + 1) for c, i in self._isi(p, n).items()}
        luas = self._timbang(self.luas, isi, tetap=0)
        if cocok + luas < MIN_PASANGAN or (p.tukar and not self._bersaksi(kena, isi)):
            return None
        asal = {c: a for n in range(awal, akhir + 1) for c, a in self._asal(p, n)}
        pasti = p.kali <= 1 or self._tepat(isi)
        return Geseran(self.lembar, p, isi, asal, self._hilang(p, awal, akhir), cocok + luas, pasti)

    def _sampai_anak(self, p: Pola, awal: int, akhir: int) -> tuple[int, int]:
        """Headings behind the block, of which nothing else is told, went along with it."""

        def judul(n: int) -> bool:
            dalam = self.lembar == POHON and 0 <= n < len(self.baris)
            return dalam and self.baris[n] not in self.sempit

        while p.langkah > 0 and judul(akhir + 1):
            akhir += 1
        while p.langkah < 0 and judul(awal - 1):
            awal -= 1
        return awal, akhir

    def _tepat(self, isi: Isi) -> bool:
        """Whether copies and sums agree to the last digit: amounts in thousands have lost some."""
        semua = [p for satu in (*self.sempit.values(), self.luas) for p in satu]
        kena = [p for p in semua if not p.sel.isdisjoint(isi)]
        eksak = (p for p in kena if isinstance(p.kanan, Kutipan) or _jumlah(p.kanan))
        return all(p.putus(isi) is not False for p in kena) and any(p.putus(isi) for p in eksak)

    @cached_property
    def _belum(self) -> dict[int, list[Pasangan]]:
        """By row (counted from 0), the pairs that do not agree, or cannot be judged, as it is."""
        semua = ((n, self.sempit.get(nomor, ())) for n, nomor in enumerate(self.baris))
        belum = ((n, [p for p in isi if self._semula(p) is not True]) for n, isi in semua)
        return {n: isi for n, isi in belum if isi}

    def _naik(self, p: Pola, n: int, pasangan: Iterable[Pasangan]) -> int:
        """How many pairs of a row begin to agree: few patterns need a closer look."""
        isi = self._isi(p, n)
        return sum(not x.sel.isdisjoint(isi) and self._putus(x, isi) is True for x in pasangan)

    def _untung(self, p: Pola, n: int) -> int:
        """How many pairs of a row agree once the pattern is undone there, less those that agree
        no longer (three times) or still disagree."""
        isi = self._isi(p, n)
        return self._timbang(self.sempit.get(self.baris[n], ()), isi, tetap=1) if isi else 0

    def _timbang(self, pasangan: Iterable[Pasangan], isi: Isi, tetap: int) -> int:
        """``tetap``: what it costs that a pair disagrees still; sums lack what was pasted over."""
        untung = 0
        for p in pasangan:
            if not p.sel.isdisjoint(isi):
                dulu, kini = self._semula(p), self._putus(p, isi)
                if kini and dulu is not True:
                    untung += 1
                elif kini is False:
                    untung -= 3 if dulu else tetap if dulu is False else 0
        return untung

    def _bersaksi(self, kena: Iterable[int], isi: Isi) -> bool:
        """Whether a copy elsewhere or a sum speaks for a block: two columns that are swapped are
        else no better than a formula the wrong way round."""
        sempit = (p for n in kena for p in self.sempit.get(self.baris[n], ()))
        salinan = (p for p in sempit if isinstance(p.kanan, Kutipan))
        return any(self._semula(p) is False and p.putus(isi) for p in (*salinan, *self.luas))

    def _isi(self, p: Pola, n: int) -> dict[Letak, Isian]:
        """What the cells of a row are to hold, those that hold something else now."""
        hasil: dict[Letak, Isian] = {}
        for kolom in p.kolom:
            kunci = (n, kolom, *p.asal(n, kolom), *p.kali.as_integer_ratio())
            if kunci not in self._baru:
                self._baru[kunci] = self._dari(p, n, kolom)
            if (baru := self._baru[kunci]) is not None:
                hasil[self.sel[kolom][n]] = baru
        return hasil

    def _dari(self, p: Pola, n: int, kolom: str) -> Isian | None:
        """What a cell is to hold; None where it holds that already, or nothing tells it."""
        m, asal = p.asal(n, kolom)
        if not 0 <= m < len(self.baris):
            return None
        kini = self._isian(self._sel(n, kolom))
        baru = _dikali(self._isian(self._sel(m, asal)), p.kali)
        return None if kini.teks == baru.teks else baru._replace(kolom=kini.kolom, sel=kini.sel)

    def _asal(self, p: Pola, n: int) -> Iterator[tuple[Letak, Letak]]:
        """The cells of a row, and those where their right figures stand now."""
        for kolom in p.kolom:
            m, asal = p.asal(n, kolom)
            if 0 <= m < len(self.baris):
                yield self._sel(n, kolom), self._sel(m, asal)

    def _isian(self, c: Letak) -> Isian:
        kolom = self.kolom_di[kolom_alamat(c[1])]
        return self.isian.get(c) or Isian(self.lembar, kolom, c[1])

    def _sel(self, n: int, kolom: str) -> Letak:
        return self.sel[kolom][n]

    def _meyakinkan(self, p: Pola, kena: Sequence[int]) -> bool:
        """Whether so many rows, with such figures, do not fit by accident."""
        isi = [[*self._isi(p, n).values()] for n in kena]
        berbobot = sum(any(_berbobot(i) for i in baris) for baris in isi)
        cukup = berbobot >= MIN_BARIS or len(kena) >= BANYAK_BARIS
        return cukup and len({tuple(map(_nilai, baris)) for baris in isi}) >= MIN_BARIS

    def _sebaris(self, p: Pola, kena: Sequence[int]) -> bool:
        """Whether the one row that fits lies between a copy of its own figures and figures that
        were pasted over: the block of a table of three rows."""
        if len(kena) > 1 or not p.langkah or not 0 <= kena[0] - p.langkah < len(self.baris):
            return False
        n = kena[0]
        tertimpa = [c for c in self._hilang(p, n, n) if baris_alamat(c[1]) in self._salah]
        return bool(tertimpa) and all(
            _nilai(self._isian(self._sel(n, c))) == _nilai(self._isian(self._sel(n - p.langkah, c)))
            for c in p.kolom
        )

    def _hilang(self, p: Pola, awal: int, akhir: int) -> tuple[Letak, ...]:
        """The cells behind the block whose own figure was pasted over."""
        maju = p.langkah > 0
        sisa = range(akhir + 1, akhir + 1 + p.langkah) if maju else range(awal + p.langkah, awal)
        return tuple(self._sel(n, c) for n in sisa if 0 <= n < len(self.baris) for c in p.kolom)


def berdekatan(nomor: Iterable[int]) -> frozenset[int]:
    """The rows that have another one close by."""
    urut = sorted(nomor)
    dekat = [(a, b) for a, b in pairwise(urut) if b - a <= JAUH]
    return frozenset(n for sepasang in dekat for n in sepasang)


def pasangan_lembar(k: Konteks, lembar: Sequence[str]) -> dict[str, list[Pasangan]]:
    """By sheet, every cell beside the formulas and copies of its fact, and cells of others beside
    formulas over the sheet. A pair that several sheets have a say in is one for all of them."""
    hasil: dict[str, list[Pasangan]] = {id_: [] for id_ in lembar}
    for f in (*buku_besar(k), *lain_satuan(k)):
        for q in f.kutipan:
            for v in f.dihitung:
                sel = frozenset((q.letak,)).union(*(r.sel for r in v))
                pasangan = Pasangan(f, q, v, sel)
                for id_ in {id_ for id_, _ in sel} & hasil.keys():
                    hasil[id_].append(pasangan)
            if q.isian.lembar in hasil and f.macam is Macam.SALINAN:
                luar = (x for x in f.kutipan if x.isian.lembar != q.isian.lembar)
                hasil[q.isian.lembar] += [
                    Pasangan(f, q, lain, frozenset((q.letak, lain.letak)))
                    for lain in islice(luar, MAKS_LAIN)
                ]
    return hasil


def _jumlah(variasi: Variasi) -> bool:
    return isinstance(variasi[0], Jumlah)


def _berbobot(i: Isian) -> bool:
    """Whether a figure is not one of those that stand everywhere: 1, 12, 100."""
    return i.nilai is not None and (abs(i.nilai) >= BESAR or i.nilai.denominator != 1)


def _nilai(i: Isian) -> Fraction | str:
    """What a cell holds: its number, else its words."""
    return i.teks if i.nilai is None else i.nilai


def _dikali(i: Isian, kali: Fraction) -> Isian:
    """A cell with its figure so many times larger; as it is where that is none."""
    angka = i.angka
    if kali == 1 or angka is None or angka.rasio is not None or not angka.nilai:
        return i
    teks = tulis_seperti(i, angka.nilai * kali)
    return i._replace(teks=teks, bacaan=baca_teks(teks))


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
