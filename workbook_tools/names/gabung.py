"""Joining the names of one kind: by letters, by code, and by likeness where it is unambiguous.

Codes win over names, evidence over likeness. Two names that both have a code of their own, or
that stand side by side in one table, are two things however alike they look, unless what
stands under them says otherwise. Every step is linear in the number of cells.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from msgspec import Struct

from workbook_tools.kelompok import kelompokkan
from workbook_tools.names.padanan import beda_huruf, sama_maksud
from workbook_tools.names.pendek import (
    berkerabat,
    bernomor_depan,
    hampir,
    hampir_utuh,
    pendekan,
    terpotong,
)
from workbook_tools.names.sebutan import Cara, Kelompok, Sebutan
from workbook_tools.names.singkatan import disingkat

MAKS_SEKATA = 40
"""A word that more names of one scope share tells nothing."""
MAKS_CALON = 8
"""So many of the names with most words in common are looked at."""
MAKS_PUTARAN = 3
"""One join may be the evidence for another."""


class _Usul(Struct, frozen=True):
    """``kecil`` may be ``besar``; the higher the grade, the better the evidence."""

    nilai: int
    kecil: Kelompok
    besar: Kelompok

    @property
    def cara(self) -> Cara:
        """By likeness alone, or because what stands under both is the same as well."""
        return Cara.ISI if self.nilai % 2 and self.nilai < 2 * _KETIKAN else Cara.MIRIP


def gabungkan(
    sebutan: Iterable[Sebutan], berulang: frozenset[str], daun: bool = False
) -> list[Kelompok]:
    """Groups of cells that name one thing, in the order in which they first appear.

    ``berulang`` are the tables in which one name rightly stands in several rows; ``daun`` says
    that nothing stands under these names: one may stand in another scope on another table.
    """
    kelompok = _menurut_kode(menurut_huruf(sebutan), berulang)
    dalam = len(kelompok[0].lingkup) if kelompok else 0
    for lapis in range(dalam - 1, -1, -1) if daun else ():
        kelompok = _lintas_lingkup(kelompok, lapis)
    for lapis in range(dalam, -1 if daun else min(dalam, 1) - 1, -1):
        for _ in range(MAKS_PUTARAN):
            sebelum = len(kelompok)
            yatim = _yatim(kelompok, lapis)
            if yatim:
                sekitar = {k.lingkup[:lapis] for k in yatim}
                dekat = [k for k in kelompok if k.lingkup[:lapis] in sekitar]
                calon = _Pencari(dekat, berulang, lapis, daun)
                kelompok = _menurut_kemiripan(kelompok, yatim, calon)
            if len(kelompok) == sebelum:
                break
    return kelompok


def menurut_huruf(sebutan: Iterable[Sebutan]) -> list[Kelompok]:
    """Groups of one name in one scope."""
    hasil: dict[tuple[Hashable, str], Kelompok] = {}
    for s in sebutan:
        kunci = s.kunci
        ada = hasil.get((s.lingkup, kunci))
        if ada is not None:
            ada.anggota.append(s)
        elif kunci:
            hasil[s.lingkup, kunci] = Kelompok([s])
    return list(hasil.values())


def _menurut_kode(kelompok: list[Kelompok], berulang: frozenset[str]) -> list[Kelompok]:
    """Other names under the same code are one, in other tables or where names repeat."""
    hasil: list[Kelompok] = []
    pemilik: dict[str, Kelompok] = {}
    for k in kelompok:
        ada = pemilik.setdefault(k.kode, k) if k.kode else k
        if ada is k or not _boleh_sekode(ada, k, berulang):
            hasil.append(k)
        else:
            ada.serap(k, Cara.KODE)
    return hasil


def _boleh_sekode(a: Kelompok, b: Kelompok, berulang: frozenset[str]) -> bool:
    """Side by side they must be alike; where several tables have both they are two things, one of
    them with the other's code."""
    bersama = a.tabel & b.tabel
    if len(bersama) > 1 and not _nilai_nama(a, b):
        return False
    return not bersama or (bersama <= berulang and berkerabat(a.teks, b.teks))


def _lintas_lingkup(kelompok: list[Kelompok], lapis: int) -> list[Kelompok]:
    """One name in several places of a scope is one thing if no table has it twice.

    Tables put a sub kegiatan under different kegiatan; a table that has its name under two of
    them means two.
    """
    senama = kelompokkan(((*k.lingkup[:lapis], k.anggota[0].kunci), k) for k in kelompok)
    hilang = set()
    for pertama, *lain in senama.values():
        semua = [x for k in (pertama, *lain) for x in k.tabel]
        sekode = len({k.kode for k in (pertama, *lain) if k.kode}) <= 1
        if len(semua) == len(set(semua)) and sekode:
            for k in lain:
                pertama.serap(k, Cara.NAMA)
                hilang.add(id(k))
    return [k for k in kelompok if id(k) not in hilang]


def _yatim(kelompok: list[Kelompok], lapis: int) -> list[Kelompok]:
    """Groups that some table of their scope does not name: only they may be another one."""
    tabel: dict[tuple[Hashable, ...], set[str]] = defaultdict(set)
    for k in kelompok:
        tabel[k.lingkup[:lapis]] |= k.tabel
    banyak = Counter(k.lingkup[:lapis] for k in kelompok)
    return [
        k for k in kelompok if banyak[k.lingkup[:lapis]] > 1 and k.tabel != tabel[k.lingkup[:lapis]]
    ]


def _menurut_kemiripan(
    kelompok: list[Kelompok], yatim: list[Kelompok], calon: "_Pencari"
) -> list[Kelompok]:
    usul = [u for k in yatim if (u := _terbaik(calon.usul(k))) is not None]
    induk: dict[int, Kelompok] = {}
    for u in _tanpa_sengketa(usul):
        besar = u.besar
        while id(besar) in induk:
            besar = induk[id(besar)]
        besar.serap(u.kecil, u.cara)
        induk[id(u.kecil)] = besar
    return [k for k in kelompok if id(k) not in induk]


def _terbaik(usul: Iterable[_Usul]) -> _Usul | None:
    """The only one with the highest grade."""
    semua = sorted(usul, key=lambda u: -u.nilai)
    if not semua or (len(semua) > 1 and semua[0].nilai == semua[1].nilai):
        return None
    return semua[0]


def _tanpa_sengketa(usul: list[_Usul]) -> Iterator[_Usul]:
    """Proposals without those that claim a place in a table that another claims as well."""
    penuntut = kelompokkan(
        ((id(u.besar), tabel), u) for u in usul for tabel in u.kecil.tabel - u.besar.tabel
    )
    gugur = set()
    for lawan in penuntut.values():
        terbaik = max(u.nilai for u in lawan)
        menang = [u for u in lawan if u.nilai == terbaik]
        gugur |= {id(u) for u in lawan if len(menang) > 1 or u is not menang[0]}
    return (u for u in usul if id(u) not in gugur)


_KETIKAN, _PENDEK = 2, 1


def _nilai_nama(a: Kelompok, b: Kelompok) -> int:
    """The grade of likeness of two names, over all their spellings."""
    pasang = [(x, y) for x in a.semua_teks for y in b.semua_teks]
    sama = (sama_maksud, bernomor_depan, hampir, disingkat)
    if any(cara(x, y) for x, y in pasang for cara in sama):
        return _KETIKAN
    return _PENDEK if any(pendekan(x, y) for x, y in pasang) else 0


def _salah_huruf(a: Kelompok, b: Kelompok) -> bool:
    """Whether the words of two names are the same, some of them mistyped."""
    pasang = [(x, y) for x in a.semua_teks for y in b.semua_teks]
    return any(beda_huruf(x, y) or bernomor_depan(x, y) or hampir(x, y) for x, y in pasang)


class _Pencari:
    """Finds the groups that a group may belong to, by words and by what stands under them."""

    def __init__(
        self, kelompok: Sequence[Kelompok], berulang: frozenset[str], lapis: int, daun: bool
    ) -> None:
        self._berulang = berulang
        self._lapis = lapis
        self._daun = daun
        self._urutan = {id(k): n for n, k in enumerate(kelompok)}
        self._kata: dict[tuple[Hashable, str], list[Kelompok]] = defaultdict(list)
        self._isi: dict[tuple[Hashable, str], list[Kelompok]] = defaultdict(list)
        self._letak = {(s.lembar, s.baris): k for k in kelompok for s in k.anggota}
        for k in kelompok:
            for kata in k.kata_pencari:
                self._kata[self._lingkup(k), kata].append(k)
            for isi in {i for s in k.anggota for i in s.isi if i}:
                self._isi[self._lingkup(k), isi].append(k)

    def _lingkup(self, k: Kelompok) -> Hashable:
        return k.lingkup[: self._lapis]

    def usul(self, k: Kelompok) -> Iterator[_Usul]:
        """What the group may be, with the grade of the evidence."""
        for lain in self._calon(k):
            if self._lebih_kuat(lain, k) and not (k.kode and lain.kode):
                nilai = self._nilai(k, lain)
                if nilai:
                    yield _Usul(nilai, k, lain)

    def _calon(self, k: Kelompok) -> list[Kelompok]:
        banyak: Counter[int] = Counter()
        menurut: dict[int, Kelompok] = {}
        for kata in k.kata_pencari:
            sekata = self._kata[self._lingkup(k), kata]
            for lain in sekata if len(sekata) <= MAKS_SEKATA else ():
                banyak[id(lain)] += 1
                menurut[id(lain)] = lain
        hasil = [menurut[i] for i, _ in banyak.most_common(MAKS_CALON + 1)]
        hasil += [x for s in k.anggota for i in s.isi[:1] for x in self._seisi(k, i)]
        hasil += self._tetangga(k)
        return [x for x in dict.fromkeys(hasil) if x is not k]

    def _seisi(self, k: Kelompok, isi: str) -> list[Kelompok]:
        seisi = self._isi[self._lingkup(k), isi]
        return seisi if len(seisi) <= MAKS_CALON else []

    def _tetangga(self, k: Kelompok) -> list[Kelompok]:
        """The names in the rows above and below a name that stands but once."""
        if len(k.anggota) != 1 or not k.tabel <= self._berulang:
            return []
        s = k.anggota[0]
        sekitar = (self._letak.get((s.lembar, s.baris + n)) for n in (-1, 1))
        return [x for x in sekitar if x is not None and self._lingkup(x) == self._lingkup(k)]

    def _lebih_kuat(self, besar: Kelompok, kecil: Kelompok) -> bool:
        if besar.bobot == kecil.bobot:
            return self._urutan[id(besar)] < self._urutan[id(kecil)]
        return besar.bobot > kecil.bobot

    def _nilai(self, k: Kelompok, lain: Kelompok) -> int:
        """The grade of the evidence that both are one; 0 for none."""
        bersanding = k.tabel & lain.tabel
        if bersanding and not bersanding <= self._berulang:
            return 0
        bukti = self._seisi_semua(k, lain)
        if bersanding and not bukti and lain not in self._tetangga(k):
            return 0
        nama = _nilai_nama(k, lain)
        ketat = self._ketat(bool(bersanding), bukti) and nama < _KETIKAN
        if ketat and (bersanding or not hampir_utuh(k.teks, lain.teks)):
            return 0
        if bersanding and not bukti and nama < _KETIKAN and not terpotong(k.teks, lain.teks):
            return 0  # words left out of it make two names of one table two things
        if not nama and not (bukti and not bersanding and berkerabat(k.teks, lain.teks)):
            return 0
        if nama == _KETIKAN and not bukti and not _salah_huruf(k, lain):
            nama = _PENDEK  # a word that is missing here may be another name's as well
        return 2 * nama + bukti

    def _ketat(self, bersanding: bool, bukti: bool) -> bool:
        """Whether only a slip of the pen counts (or, far from each other, a word left out): side by
        side, or under other programs."""
        return self._daun and ((bersanding and not bukti) or self._lapis == 0)

    def _seisi_semua(self, k: Kelompok, lain: Kelompok) -> bool:
        """Whether what stands under one name stands under the other, elsewhere.

        The deepest name of a row counts in other tables; where no other group has it, the next
        one up counts in any, and a few of them may be new.
        """
        dalam: dict[str, set[str]] = defaultdict(set)
        for s in lain.anggota:
            dalam[s.isi[0] if s.isi else ""].add(s.tabel)
        atas = {i for s in lain.anggota for i in s.isi[1:] if i}
        bukti = asing = 0
        for s in k.anggota:
            if not s.isi or not s.isi[0]:
                continue
            if dalam.get(s.isi[0], set()) - {s.tabel}:
                bukti += 1
            elif len(self._isi[self._lingkup(k), s.isi[0]]) > 1:
                return False
            elif any(i in atas for i in s.isi[1:]):
                bukti += 1
            else:
                asing += 1
        return bukti > 0 and bukti >= 2 * asing
