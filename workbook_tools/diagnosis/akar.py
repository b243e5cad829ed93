"""Root causes: the one cell whose change settles what several places state differently.

Places vote, and so do sums and recomputations: a change must settle what is wrong and must
unsettle nothing that agrees. Where another cell would do as well, nobody can tell, and the
findings ask. Only pairs that a change touches are judged again.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import partial

from msgspec.structs import replace

from workbook_tools.diagnosis.antrean import Antrean
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.peragu import SEBARIS, Peragu
from workbook_tools.diagnosis.putusan import (
    Akar,
    Putusan,
    baris_berhadapan,
    belum_utuh,
    sasaran_lain,
    tentang_renstra,
)
from workbook_tools.diagnosis.ramai import kolom_letak, kolom_pohon, kolom_ramai
from workbook_tools.diagnosis.rumus_keliru import rumus_keliru
from workbook_tools.diagnosis.saksi import UANG, kolom_keliru, pisahkan, selaras, terjawab
from workbook_tools.diagnosis.sebaris import dua_baris, lengkap, salinan_luar, sebaris, soal_baris
from workbook_tools.diagnosis.teliti import penilai_desimal
from workbook_tools.diagnosis.usul import SEMPIT, Kunci, Usul, per_sel, pertajam, tukaran, usulkan
from workbook_tools.diagnosis.wajar import menjadi_nol, penilai_uang, terlalu_jauh
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import (
    Butir,
    Fakta,
    Gugus,
    Hal,
    Letak,
    Ubahan,
    buku_besar,
)
from workbook_tools.facts.sekali import sekali
from workbook_tools.facts.sel import isian_di, isian_sekolom
from workbook_tools.facts.tahun_geser import tahun_geser
from workbook_tools.numbers import Angka

NASKAH = "pernyataan"
BELANJA = ("renja", "anggaran", "program_kegiatan")
MAKS_USUL = 600
"""So many changes of terms are tried for one workbook; what is left is asked, not judged."""
BAGIAN_PILIHAN = Fraction(4, 5)
"""A wrong choice explains nearly all that it touches, or it is no explanation."""


@sekali
def putuskan(k: Konteks) -> Putusan:
    """The verdict on all facts of a workbook."""
    salah = [n for n, cocok in enumerate(suara(k)) if cocok is False]
    return _Sidang(k, semua_butir(k), salah).putuskan() if salah else Putusan()


@sekali
def suara(k: Konteks) -> list[bool | None]:
    """Whether each pair agrees; None where one side is unknown."""
    return [b.putus() for b in semua_butir(k)]


@sekali
def semua_butir(k: Konteks) -> list[Butir]:
    """All that must agree in a workbook, pair by pair."""
    return [b for f in buku_besar(k) for b in f.butir()]


class _Sidang:
    """One workbook's pairs before the judge."""

    def __init__(self, k: Konteks, semua: Sequence[Butir], salah: list[int]) -> None:
        self.k = k
        self.semua = semua
        self.suara = suara(k)
        self.salah = frozenset(salah)
        self.sebaris = frozenset(n for n in salah if soal_baris(semua[n]))
        self.isian = isian_di(k)
        sekolom = partial(isian_sekolom, k)
        self.wajar = penilai_uang(self.isian, sekolom)
        self.teliti = penilai_desimal(sekolom)
        self.luas = [b.luas for b in semua]
        bersuara = per_sel(semua, salah)
        self.sengketa = {c: self.salah & frozenset(isi) for c, isi in bersuara.items()}
        self.damai = {
            c: sorted((n for n in isi if n not in self.salah), key=self.luas.__getitem__)
            for c, isi in bersuara.items()
        }
        setuju = {n for n, cocok in enumerate(self.suara) if cocok}
        luar = {n for n in setuju if salinan_luar(semua[n])}
        self.kokoh = frozenset(c for c, isi in self.damai.items() if not luar.isdisjoint(isi))
        geser = tahun_geser(k)
        self.tahun = frozenset(n for n in salah if geser and tentang_renstra(semua[n]))
        self.bolong = frozenset(n for n in salah if belum_utuh(k, semua[n]))
        self.sasaran = frozenset(n for n in salah if sasaran_lain(k, semua[n]))
        self.dibenarkan = {c for c, isi in self.damai.items() if not setuju.isdisjoint(isi)}
        """The cells with which a pair agrees that can be judged."""
        self.terjelaskan = rumus_keliru(k, self.dibenarkan, self._dibantah)
        self.ramai = kolom_ramai(semua, self.suara, self.terjelaskan, kolom_pohon(k))
        gugatan = [semua[n] for n in salah]
        self.peragu = Peragu(k, semua, gugatan, self.isian, self.ramai, self._teguh, self._gugatan)

    def putuskan(self) -> Putusan:
        """The roots, the one that explains most first; what is left is asked."""
        usul = [tajam for u in self._usul() if (tajam := self._tajam(u)) is not None]
        antrean = Antrean([u for u in usul if u.jelas.isdisjoint(self.tahun)])
        akar: list[Akar] = []
        sisa, tanya, sudah = set(self.salah), set[int](), set[Letak]()
        rumpun: list[frozenset[int]] = []
        for u in antrean:
            jelas = u.jelas
            if u.letak.isdisjoint(sudah) and self._sendirian(u, jelas, antrean):
                akar.append(self._akar(u, jelas))
                sudah |= u.letak | self._penyalin(jelas)  # a witness is not accused itself
            else:
                tanya |= jelas
                rumpun.append(jelas)
            sisa -= jelas
            antrean.putus(jelas)
        tanya |= sisa
        keliru = kolom_keliru(akar, self.peragu.tersalin)
        akar, goyah = pisahkan(self.k, akar, self._butir(tanya), keliru)
        tanya |= self._nomor(b for a in goyah for b in a.butir)
        akar, jawab = terjawab(akar, self._butir(tanya))
        tanya -= self._nomor(jawab)
        akar, goyah = selaras(akar)
        tanya |= self._nomor(b for a in goyah for b in a.butir)
        return Putusan(
            tuple(akar),
            tuple(self._butir(tanya)),
            tuple(tuple(self._butir(r)) for r in rumpun if len(r) > 1),
            frozenset(c for n in self.tahun for sisi in self.semua[n].sel for c in sisi),
            self.ramai | keliru,
        )

    def _butir(self, nomor: Iterable[int]) -> list[Butir]:
        return [self.semua[n] for n in sorted(nomor)]

    def _nomor(self, butir: Iterable[Butir]) -> set[int]:
        di_sini = {id(self.semua[n]): n for n in self.salah}
        return {di_sini[id(b)] for b in butir}

    def _usul(self) -> list[Usul]:
        ramai = Counter(c for n in self.salah for sel in self.semua[n].sel for c in sel)
        banyak = frozenset(c for c, n in ramai.items() if n > 1)
        hasil: dict[Kunci, Usul] = {}
        suara = Counter[Kunci]()
        tentang: dict[Kunci, Fakta] = {}
        for n in sorted(self.salah):
            b = self.semua[n]
            terjelaskan = b.kiri.letak <= self.terjelaskan
            for u in usulkan(b, banyak, self.kokoh, terjelaskan, self.teliti):
                kunci = u.kunci
                suara[kunci] += 1
                tentang[kunci] = b.fakta
                lama = hasil.get(kunci)
                if lama is None or (u.tepat, u.sumber is not None) > (
                    lama.tepat,
                    lama.sumber is not None,
                ):
                    hasil[kunci] = u
        tertukar = [*tukaran([self.semua[n] for n in self.salah], self._angka)]
        hasil.update((u.kunci, u) for u in tertukar)
        polos = [
            (u, suara[x], tentang[x])
            for x, u in hasil.items()
            if u.tepat and x in tentang and next(iter(u.letak))[0] != NASKAH
            if not self._rumus_jauh(u)
        ]
        disebut = {(c, n) for u in hasil.values() if u.sumber for c, n in u.ubahan.items()}
        sepasang = (
            dua_baris(u, self.sengketa, self.isian)
            for u in tertukar
            if not disebut.isdisjoint(u.ubahan.items())
        )
        bersama = [
            lengkap(u, [self.semua[n] for n in self._damai(u.letak)], self.kokoh)
            for u in (*(u for u in sepasang if u is not None), *sebaris(polos, self._nilai))
        ]
        suku = [u for u in hasil.values() if u.dari_rumus]
        suku.sort(key=lambda u: -max(ramai[c] for c in u.letak))
        langsung = (u for u in hasil.values() if not u.dari_rumus)
        semua = [*langsung, *bersama[:MAKS_USUL], *suku[:MAKS_USUL]]
        semua = [u for u in semua if not menjadi_nol(u, self._nilai)]
        return [u for u in semua if all(self.wajar(c, n) for c, n in u.ubahan.items())]

    def _tajam(self, u: Usul) -> Usul | None:
        """A change that stands the test, with its exact value where a slip tells it."""
        if not self._uji(u):
            return None
        if u.rusak:
            return self._bersama(u)
        angka = self._angka(next(iter(u.letak)))
        if u.tepat or angka is None:
            return u
        tajam = pertajam(u, self.semua[min(u.jelas)], angka)
        wajar = all(self.wajar(c, n) for c, n in tajam.ubahan.items())
        if not wajar:
            return None
        return tajam if tajam is not u and self._uji(tajam) else u

    def _bersama(self, u: Usul) -> Usul:
        """A change that parts a cell from its copies in the text: with them, where that unsettles
        nothing."""
        salinan = {
            c
            for n in self._damai(u.letak)
            if not self.semua[n].cocok(u.ubahan)
            for sisi in self.semua[n].sel
            if sisi.isdisjoint(u.letak)
            for c in sisi
        }
        if any(lembar != NASKAH for lembar, _ in salinan):
            return u
        nilai = next(iter(u.ubahan.values()))
        semua = replace(u, ubahan=u.ubahan | dict.fromkeys(salinan, nilai), rusak=0)
        return semua if self._uji(semua) and not semua.rusak else u

    def _uji(self, u: Usul) -> bool:
        """Whether a change settles something and unsettles nothing that is beyond dispute."""
        rumus = u.dari_rumus and not u.pilihan
        kena = frozenset[int]().union(*[self.sengketa.get(c, ()) for c in u.letak])
        sebaris = kena & self.sebaris if rumus else frozenset[int]()
        if not all(self.semua[n].putus(u.ubahan) for n in sebaris):
            return False  # a value settles all that is disputed in the row that it stands in
        if rumus and not self._tak_terbantah(u.ubahan):
            return False
        u.jelas = sebaris | {n for n in kena - sebaris if self.semua[n].putus(u.ubahan)}
        if not u.jelas or not self._masuk_akal(u, kena):
            return False
        digugat = {id(self.semua[n].fakta) for n in u.jelas}
        for n in () if rumus else self._damai(u.letak):
            if not self.semua[n].cocok(u.ubahan):
                u.rusak += 1
                salinan = isinstance(self.semua[n].kanan, Gugus)
                if not salinan or id(self.semua[n].fakta) not in digugat:
                    return False
        return len(u.jelas) > 2 * u.rusak

    def _damai(self, letak: Iterable[Letak]) -> list[int]:
        """The pairs that agree and rest on one of these cells, the narrowest first."""
        semua = [self.damai.get(c, []) for c in letak]
        if len(semua) == 1:
            return semua[0]
        return sorted({n for isi in semua for n in isi}, key=self.luas.__getitem__)

    def _teguh(self, letak: Iterable[Letak]) -> list[Butir]:
        return [self.semua[n] for n in self._damai(letak) if self.suara[n]]

    def _gugatan(self, c: Letak, kecuali: frozenset[int] = frozenset()) -> list[Butir]:
        return [self.semua[n] for n in sorted(self.sengketa.get(c, frozenset()) - kecuali)]

    def _masuk_akal(self, u: Usul, kena: frozenset[int]) -> bool:
        """A value that only wide sums speak for must be a slip, or fill an empty cell."""
        if u.pilihan:
            berubah = [n for n in kena if self._berubah(u, n)]
            return len(u.jelas) >= BAGIAN_PILIHAN * len(berubah)
        if not u.dari_rumus:
            return True
        sempit = any(self.semua[n].luas <= SEMPIT for n in kena)
        return u.selip or sempit or self._selip(u) or self._mengisi(u)

    def _mengisi(self, u: Usul) -> bool:
        """Whether an empty cell is filled as a copy elsewhere, or more than one total, tells."""
        if any(c in self.isian for c in u.letak):
            return False
        salinan = (n for n in self._damai(u.letak) if self.suara[n] is None)
        banyak = [{h for n in u.jelas if (h := self._menyebut(n, c))} for c in u.letak]
        return min(map(len, banyak)) > 1 or any(self.semua[n].putus(u.ubahan) for n in salinan)

    def _menyebut(self, n: int, c: Letak) -> Hal | None:
        """What a pair states that rests on a cell; a percentage of money follows from its sums."""
        b = self.semua[n]
        hal = b.fakta.hal
        ikut = c[0] in BELANJA and hal.besaran not in UANG
        return None if ikut or not any(c in sisi for sisi in b.sel) else hal

    def _berubah(self, u: Usul, n: int) -> bool:
        kanan = self.semua[n].kanan
        return not isinstance(kanan, Gugus) and kanan[0].nilai(u.ubahan) != kanan[0].nilai()

    def _sendirian(self, u: Usul, jelas: frozenset[int], antrean: Antrean) -> bool:
        """Whether no other cell would do as well."""
        if all(self.semua[n].fakta.lemah for n in jelas) and not self._selip(u):
            return False
        if not self.bolong.isdisjoint(jelas) or self._sasaran_lain(jelas):
            return False
        if any(self._belum_diisi(self.semua[n]) for n in jelas) and not self._mengisi(u):
            return False
        if u.letak <= self.terjelaskan:
            return not self.peragu.dari_salinan(u, [self.semua[n] for n in jelas])
        if u.dari_rumus and not self.ramai.isdisjoint(map(kolom_letak, u.letak)):
            return u.pilihan
        butir = [self.semua[n] for n in jelas]
        if self.peragu.ragu(u, butir, selip=self._selip(u), mengisi=self._mengisi(u)):
            return False
        lawan = antrean.lawan(u)
        if self._baris_berbeda(u, jelas):
            return False
        if not lawan and not self._goyah(u, jelas):
            return True
        selip = self._selip(u) and not any(self._selip(v) for v in lawan)
        return selip and all(not isinstance(self.semua[n].kanan, Gugus) for n in jelas)

    def _sasaran_lain(self, jelas: frozenset[int]) -> bool:
        """Whether no more is settled than what a budget of another indicator would settle."""
        lain = self.sasaran & jelas
        return bool(lain) and 2 * len(lain) >= len(jelas)

    def _rumus_jauh(self, u: Usul) -> bool:
        """Whether a sum asks for a term far from the one that stands there."""
        return u.dari_rumus and any(terlalu_jauh(self._nilai(c), n) for c, n in u.ubahan.items())

    def _penyalin(self, jelas: Iterable[int]) -> frozenset[Letak]:
        """The cells of two copies that disagree."""
        semua = (self.semua[n] for n in jelas)
        salinan = (b for b in semua if isinstance(b.kanan, Gugus))
        return frozenset(c for b in salinan for sisi in b.sel for c in sisi)

    def _baris_berbeda(self, u: Usul, jelas: frozenset[int]) -> bool:
        """Whether two sheets disagree about a row as such: its other figures differ as well, and
        nobody else speaks of them."""
        if len(jelas) > 1 or u.tepat is False or u.selip:
            return False
        (n,) = jelas
        baris = baris_berhadapan(self.semua[n])
        return bool(baris) and any(
            m != n and baris_berhadapan(self.semua[m]) == baris for m in self.salah
        )

    def _belum_diisi(self, b: Butir) -> bool:
        """Whether a formula counts an amount as nothing that is not filled in."""
        if isinstance(b.kanan, Gugus):
            return False
        return any(c[0] in BELANJA and not self._ada(c) for c in b.sel[1])

    def _ada(self, c: Letak) -> bool:
        """Whether a cell is filled in, and not with a dash: not assessed is no 0."""
        ada = self.isian.get(c)
        return ada is not None and not ada[1].belum_dinilai

    def _goyah(self, u: Usul, jelas: frozenset[int]) -> bool:
        """Whether the formula that speaks against a cell rests on cells that nothing confirms, or a
        sum on a row that disagrees with itself."""
        return any(
            (self._angka(c) is not None and c not in self.dibenarkan)
            or (self.semua[n].fakta.hal.besaran in UANG and self._bersengketa(c, jelas))
            for n in self._sendiri(u, jelas)
            for c in self.semua[n].sel[1]
        )

    def _bersengketa(self, c: Letak, jelas: frozenset[int]) -> bool:
        """Whether a figure of its own row, which is not judged here, disagrees with a cell."""
        return any(b.luas <= SEBARIS for b in self._gugatan(c, jelas))

    def _sendiri(self, u: Usul, jelas: frozenset[int]) -> list[int]:
        """The pairs in which a stated figure is judged by a formula alone."""
        if u.dari_rumus or any(isinstance(self.semua[n].kanan, Gugus) for n in jelas):
            return []
        return [
            n
            for n in sorted(jelas)
            if not isinstance(self.semua[n].kanan, Gugus) and self.semua[n].kiri.letak == u.letak
        ]

    def _tak_terbantah(self, ubahan: Ubahan) -> bool:
        return all(self.semua[n].cocok(ubahan) for n in self._damai(ubahan))

    def _angka(self, letak: Letak) -> Angka | None:
        """The number typed in a cell."""
        ada = self.isian.get(letak)
        return ada[1].angka if ada is not None else None

    def _nilai(self, letak: Letak) -> Fraction | None:
        angka = self._angka(letak)
        return None if angka is None else angka.nilai

    def _dibantah(self, c: Letak) -> bool:
        """Whether a copy elsewhere contradicts a cell."""
        return any(isinstance(b.kanan, Gugus) for b in self._gugatan(c))

    def _selip(self, u: Usul) -> bool:
        """Whether one slip of the finger makes the present figure of the wanted one."""
        if u.selip:
            return True
        for letak, nilai in u.ubahan.items():
            angka = self._angka(letak)
            if angka is None or not isinstance(nilai, Fraction) or not salah_ketik(angka, nilai):
                return False
        return True

    def _akar(self, u: Usul, jelas: frozenset[int]) -> Akar:
        butir = tuple(self.semua[n] for n in sorted(jelas))
        return Akar(u.ubahan, u.tepat, u.sumber, butir, u.asal)
