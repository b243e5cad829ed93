"""What makes a change doubtful though it settles what disagrees: the witnesses are in question, or
something else would do as well."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from operator import itemgetter

from workbook_tools.diagnosis.baris_kurang import mungkin_kurang
from workbook_tools.diagnosis.baris_tersalin import MIN_SALINAN, baris_tersalin
from workbook_tools.diagnosis.ikm import unsur_bergeser
from workbook_tools.diagnosis.menurut_arah import menurut_arah
from workbook_tools.diagnosis.menurut_renja import menurut_renja
from workbook_tools.diagnosis.pecahan import SERATUS, pecahan_sendirian
from workbook_tools.diagnosis.pola import LANGKAH
from workbook_tools.diagnosis.putusan import menyeberang
from workbook_tools.diagnosis.ramai import Kolom, kolom_letak
from workbook_tools.diagnosis.saksi import UANG, bersaksi, hanya_naskah, terpecah
from workbook_tools.diagnosis.salah_sebut import salah_sebut
from workbook_tools.diagnosis.satu_isian import didukung, satu_isian
from workbook_tools.diagnosis.suku_dibulatkan import suku_dibulatkan
from workbook_tools.diagnosis.usul import SEMPIT, Usul
from workbook_tools.diagnosis.wajar import BERANGGARAN, lebih_dari_seluruhnya, terlalu_jauh
from workbook_tools.facts.baris_jumlah import kepala_pohon
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Gugus, Jumlah, Letak, Nilai, Persen
from workbook_tools.facts.sel_kosong import jarang, kolom_bolong
from workbook_tools.facts.terpotong import terpotong
from workbook_tools.model.sel import baris_alamat, kolom_alamat
from workbook_tools.records import Baris, Isian
from workbook_tools.records.ikm import BarisIkm

RIBUAN = 1000
PEMBULATAN = 5
SEBARIS = 3
"""A percentage beside the budget and the realisation that it is worked out from."""
MAKS_LANGKAH = 1000
"""So many terms of sums are tried in place of the stated total."""
PULUHAN = frozenset(Fraction(10**n) for n in range(1, 7))
_Tempat = tuple[Letak, int, Mapping[int, Fraction]]
"""A cell, its row, and the figures of its column by row."""
HAMPIR = Fraction(1, 100)
Macam = tuple[str, str, int]
"""What facts of many rows are about: measure, level, year."""


class Peragu:
    """What of one workbook is in question."""

    def __init__(
        self,
        k: Konteks,
        semua: Iterable[Butir],
        salah: Sequence[Butir],
        isian: Mapping[Letak, tuple[Baris, Isian]],
        ramai: frozenset[Kolom],
        teguh: Callable[[Iterable[Letak]], Iterable[Butir]],
        gugatan: Callable[[Letak], Iterable[Butir]],
    ) -> None:
        """``salah``: the pairs that disagree; ``ramai``: the columns that are wrong as a whole;
        ``teguh``: the pairs that agree and rest on some cells; ``gugatan``: those that disagree
        and rest on one."""
        self.k = k
        self.salah = salah
        self.isian = isian
        self.teguh = teguh
        self.gugatan = gugatan
        batas = k.laporan.identitas.batas_capaian
        self.batas = {(batas.lembar, batas.sel): None} if batas else {}
        self.ramai = ramai
        self.langkah = 0
        lubang = (i for x in kolom_bolong(k) for _, i in x.sel) if ramai else ()
        self.bolong = ramai & {kolom_letak((i.lembar, i.sel)) for i in lubang}
        self.bisu = {_macam(b) for b in semua if _bersuara(b) & ramai} if ramai else set()

    def ragu(self, u: Usul, butir: Sequence[Butir], *, selip: bool, mengisi: bool) -> bool:
        """Whether the pairs that a change settles do not prove it. ``selip``: one slip of the
        finger explains it; ``mengisi``: it fills an empty cell as copies tell."""
        sesel = selip and len(set(u.ubahan.values())) == 1  # two that changed places are no slip
        return (
            (not u.pilihan and not bersaksi(butir, u.letak, self.ramai))
            or (not (u.pilihan or selip) and self._sepihak(u, butir))
            or (not selip and terpecah(u.ubahan, butir))
            or (not (u.pilihan or selip or mengisi) and hanya_naskah(u, butir))
            or (not u.dari_rumus and self.dari_salinan(u, butir))
            or self._skala_saja(u, butir)
            or self._satuan_lain(u, butir)
            or (not (u.pilihan or selip or mengisi) and self._berhadapan(u, butir))
            or self._berlebihan(u, butir, sesel)
            or mungkin_kurang(u, butir, self._kolom, selip=selip)
            or self._tanpa_batas(u, butir)
            or self._dibantah_salinan(u)
            or any(map(self._milik_tetangga, u.letak))
            or (not sesel and (self._terpotong(u, butir) or self._di_sebelah_kosong(u)))
            or (not selip and self._suku_dibulatkan(u, butir))
            or (not (u.pilihan or sesel) and self._bergeser(u, butir))
            or satu_isian(u, butir, self.salah)
            or didukung(u, butir, self.salah)
            or self._suku_lain(u, butir, selip)
            or salah_sebut(self.k, u, butir)
            or menurut_renja(self.k, u, butir)
            or any(self._unsur_bergeser(c, n) for c, n in u.ubahan.items())
            or pecahan_sendirian(self.isian, u.ubahan)
        )

    def _sepihak(self, u: Usul, butir: Sequence[Butir]) -> bool:
        """Whether what speaks of a cell is in question itself."""
        kolom = set(map(kolom_letak, u.letak))
        if not kolom.isdisjoint(self.ramai):
            return not kolom.isdisjoint(self.bolong)  # which rows are to be empty is unknown
        if any(_macam(b) in self.bisu for b in butir):
            return True  # what the wrong column told before may have been the other side's
        return u.dari_rumus and len(u.letak) == 1 and self._di_sebelah_salinan(u, butir)

    def _unsur_bergeser(self, c: Letak, nilai: Nilai | None) -> bool:
        """Whether a whole row of survey results stands one column off."""
        b, isian = self.isian.get(c, (None, None))
        if not isinstance(b, BarisIkm) or not isinstance(nilai, Fraction):
            return False
        return isian is b.nilai_dilaporkan and unsur_bergeser(b, nilai)

    def _berlebihan(self, u: Usul, butir: Sequence[Butir], selip: bool) -> bool:
        """Whether a formula alone asks for a figure that nobody would report."""
        if u.sumber is not None or u.dari_rumus:
            return False
        semua = [(self._nilai(c), n) for c, n in u.ubahan.items()]
        if lebih_dari_seluruhnya(u, butir, semua[0][0]):
            return True
        return not selip and any(terlalu_jauh(kini, n) for kini, n in semua)

    def dari_salinan(self, u: Usul, butir: Iterable[Butir]) -> bool:
        """Whether a formula rests on a row that holds the figures of the row above or below it,
        and nothing on another sheet says that they are its own; or on a doubtful direction."""
        if menurut_arah(self.k, u, butir):
            return True
        suku = {c for b in butir if not isinstance(b.kanan, Gugus) for c in b.sel[1]} - u.letak
        return any(not self._dikuatkan(c) for c in suku & self._baris_tersalin)

    @cached_property
    def _baris_tersalin(self) -> frozenset[Letak]:
        return baris_tersalin(self._kolom, lambda c: self.isian[c][1].angka)

    @cached_property
    def _kolom(self) -> dict[Kolom, dict[int, Fraction]]:
        """The figures of every column, by row."""
        hasil: dict[Kolom, dict[int, Fraction]] = {}
        for (lembar, sel), (_, isian) in self.isian.items():
            bacaan = isian.bacaan  # not through ``nilai``: most cells of a workbook are text
            if bacaan is not None and bacaan.angka is not None:
                kolom = hasil.setdefault((lembar, kolom_alamat(sel)), {})
                kolom[baris_alamat(sel)] = bacaan.angka.nilai
        return hasil

    def _dikuatkan(self, c: Letak) -> bool:
        """Whether another sheet agrees with an amount; a percentage agrees with others as well."""
        return any(
            b.luas <= SEMPIT and b.fakta.hal.besaran in UANG and menyeberang(b, c[0])
            for b in self.teguh((c,))
        )

    def _berhadapan(self, u: Usul, butir: Sequence[Butir]) -> bool:
        """Whether only one other sheet says that figures are wrong, and nothing else does: that one
        may be, unless these are the amounts of the row above or below."""
        if u.asal:  # a row that is replaced as a whole agrees with itself
            butir = [b for b in butir if menyeberang(b, min(u.letak)[0])]
        if not all(isinstance(b.kanan, Gugus) for b in butir):
            return False
        lawan = {c[0] for b in butir for sisi in b.sel for c in sisi - u.letak}
        return len(lawan) == 1 and not all(map(self.tersalin, u.letak))

    def _di_sebelah_salinan(self, u: Usul, butir: Iterable[Butir]) -> bool:
        """Whether another term of the row holds the amount of the row above or below it: that one
        may have been copied, and nothing is wrong with this one, which is no copy."""
        if any(map(self.tersalin, u.letak)):
            return False
        sebaris = (b.sel[1] for b in butir if not isinstance(b.kanan, Gugus) and b.luas <= SEMPIT)
        return any(self.tersalin(c) for sel in sebaris for c in sel - u.letak)

    def tersalin(self, c: Letak) -> bool:
        """Whether an amount is that of the row above or below."""
        ini = self._nilai(c)
        if ini is None or ini < MIN_SALINAN:
            return False
        return ini in (self._nilai(_turun(c, n)) for n in (-1, 1))

    def _suku_lain(self, u: Usul, butir: Sequence[Butir], selip: bool) -> bool:
        """Whether a term of the sum that alone judges a total could take the whole difference and
        nobody would object; or of a row's percentage, where no slip explains it."""
        if u.dari_rumus or any(isinstance(b.kanan, Gugus) for b in butir):
            return False
        selip = selip and not self._puluhan(u)  # an amount may have a nought too many as well
        return any(self._ada_suku(b, selip) for b in butir if b.kiri.letak == u.letak)

    def _puluhan(self, u: Usul) -> bool:
        """Whether a change moves the separator alone."""
        semua = ((self._nilai(c), n) for c, n in u.ubahan.items())
        return any(
            abs(max(baru / ini, ini / baru) / kali - 1) < HAMPIR
            for ini, baru in semua
            if ini and baru and isinstance(baru, Fraction)
            for kali in PULUHAN
        )

    def _ada_suku(self, b: Butir, selip: bool) -> bool:
        nilai = b.kiri.wakil.isian.nilai
        if nilai is None or isinstance(b.kanan, Gugus):
            return False
        rumus = b.kanan[0]
        sebaris = isinstance(rumus, Persen) and b.luas <= SEBARIS and not selip
        if not (isinstance(rumus, Jumlah) or sebaris):
            return False
        for j in rumus.selesaikan(nilai):
            self.langkah += 1
            if self.langkah > MAKS_LANGKAH:
                return False
            lawan = (x for x in self.teguh((j.letak,)) if not x.cocok({j.letak: j.nilai}))
            if all(sebaris and self._kebetulan(x, j.letak) for x in lawan):
                return True
        return False

    def _kebetulan(self, b: Butir, c: Letak) -> bool:
        """Whether it is by chance that a percentage agrees: the amounts that it is worked out from
        are not those that are stated."""
        hal = b.fakta.hal
        if hal.besaran in UANG or isinstance(b.kanan, Gugus):
            return False
        jumlah = (g.fakta.hal for g in self.gugatan(c) if not isinstance(g.kanan, Gugus))
        return any(
            h.besaran in UANG and (h.tingkat, h.kunci) == (hal.tingkat, hal.kunci) for h in jumlah
        )

    def _tanpa_batas(self, u: Usul, butir: Sequence[Butir]) -> bool:
        """Whether the figures are right if only the cap on Identitas is not meant."""
        kena = [b for b in butir if any(c in sisi for sisi in b.sel for c in self.batas)]
        return bool(kena) and not u.pilihan and all(b.cocok(self.batas) for b in kena)

    def _dibantah_salinan(self, u: Usul) -> bool:
        """Whether a formula tells one figure, and copies of the cell another one."""
        if u.sumber is not None or u.dari_rumus or len({*u.ubahan.values()}) != 1:
            return False
        c, nilai = next(iter(u.ubahan.items()))
        kini = self._nilai(c)
        if kini is not None and _senilai(kini, nilai):
            return False
        salinan = (b for b in self.gugatan(c) if isinstance(b.kanan, Gugus))
        lain = (self._nilai(x) for b in salinan for sisi in b.sel for x in sisi - u.letak)
        return any(n is not None and not _senilai(n, nilai) for n in lain)

    def _milik_tetangga(self, c: Letak) -> bool:
        """Whether a figure of a row that gives hardly any year is just what the row above or below
        lacks: it stands in the wrong row, and nobody knows what belongs here."""
        ada = self.isian.get(c)
        if ada is None or not jarang(self.k, ada[0], ada[1].kolom):
            return False
        for lain in (_turun(c, -1), _turun(c, 1)):
            salinan = [b for b in self.gugatan(lain) if isinstance(b.kanan, Gugus)]
            if salinan and all(b.putus({lain: ada[1].nilai}) for b in salinan):
                return True
        return False

    def _terpotong(self, u: Usul, butir: Iterable[Butir]) -> bool:
        """Whether a rounded figure is asked for where the report cuts off others of its kind."""
        if u.sumber is not None or u.dari_rumus or not self._dipotong - u.letak:
            return False
        nilai = next(iter(u.ubahan.values()))
        return isinstance(nilai, Fraction) and any(
            isinstance(penuh, Fraction) and abs(penuh) < abs(nilai)
            for b in butir
            if not isinstance(b.kanan, Gugus) and b.kiri.letak == u.letak
            for penuh in b.dihitung[:1]
        )

    def _suku_dibulatkan(self, u: Usul, butir: Iterable[Butir]) -> bool:
        """Whether an efficiency is asked for that other digits would do as well for."""
        return suku_dibulatkan(u.letak, butir, dipotong=bool(self._dipotong - u.letak))

    @cached_property
    def _dipotong(self) -> frozenset[Letak]:
        return frozenset((x.isian.lembar, x.isian.sel) for x in terpotong(self.k))

    def _di_sebelah_kosong(self, u: Usul) -> bool:
        """Whether the row above or below lacks the figure of this column: this one may be its."""
        return any(
            self._nilai(c) is not None
            and not self._kurang.isdisjoint((_turun(c, -1), _turun(c, 1)))
            for c in u.letak
        )

    @cached_property
    def _kurang(self) -> frozenset[Letak]:
        kurang = ((x.lembar, x.sel) for x in self.k.hasil.kelengkapan.kurang)
        kepala = {x.baris.nomor_baris for x in kepala_pohon(self.k)}
        pohon = self.k.laporan.program_kegiatan if kepala else ()
        daun = (b.isian(x) for b in pohon if b.nomor_baris not in kepala for x in UANG)
        return frozenset([*kurang, *((i.lembar, i.sel) for i in daun if not i)])

    def _skala_saja(self, u: Usul, butir: Sequence[Butir]) -> bool:
        """Whether only percentages say that an amount is so many tens too large or too small: the
        amount that it is divided by, or into, may be so as well."""
        if len(u.letak) != 1 or any(b.fakta.hal.besaran != "persen" for b in butir):
            return False
        (c,) = u.letak
        ini, baru = self._nilai(c), u.ubahan[c]
        if not ini or not isinstance(baru, Fraction) or any(c in b.kiri.letak for b in butir):
            return False
        kali = baru / ini
        return max(kali, 1 / kali) in PULUHAN

    def _satuan_lain(self, u: Usul, butir: Iterable[Butir]) -> bool:
        """Whether a formula over amounts that nothing confirms asks for a thousand times as much,
        or as little: then these may be in thousands of rupiah, and not the stated figure."""
        semua = [(self._nilai(c), n) for c, n in u.ubahan.items()]
        if u.sumber is not None or u.dari_rumus or not any(_seribu(kini, n) for kini, n in semua):
            return False
        suku = (c for b in butir if not isinstance(b.kanan, Gugus) for c in b.sel[1])
        return not all(map(self._dikuatkan, (c for c in suku if c[0] in BERANGGARAN)))

    def _bergeser(self, u: Usul, butir: Sequence[Butir]) -> bool:
        """Whether what speaks against a cell would agree with it if it held the figures of a row
        close by: then these may have been pasted in the wrong rows, or two rows have changed
        places."""
        butir = sorted(butir, key=lambda b: b.luas)  # the narrowest first: it costs least to ask
        per_butir = [b.sel[0] | b.sel[1] for b in butir]
        saksi = frozenset[Letak]().union(*per_butir) - u.letak
        for lembar in {c[0] for c in saksi}:
            milik = [c for c in saksi if c[0] == lembar and self._nilai(c) is not None]
            for ubahan in self._dipindah(milik):
                if any(sel.isdisjoint(ubahan) for sel in per_butir):
                    continue  # that pair disagrees as before
                if all(b.putus(ubahan) for b in butir) and all(
                    b.cocok(ubahan) for b in self.teguh(ubahan) if menyeberang(b, lembar)
                ):
                    return True
        return False

    def _dipindah(self, milik: Sequence[Letak]) -> Iterator[dict[Letak, Nilai | None]]:
        """The cells of a sheet with the figures of other rows, where each has one: each column, and
        all of them, some rows further; two rows with each other's."""
        kolom: dict[Kolom, list[_Tempat]] = {}
        semua = sorted(((baris_alamat(c[1]), c) for c in milik), key=itemgetter(0))
        for n, c in semua:
            x = kolom_letak(c)
            kolom.setdefault(x, []).append((c, n, self._kolom[x]))
        bagian = [*kolom.values()]
        if len(bagian) > 1:
            bagian.append([t for satu in kolom.values() for t in satu])
        for sel in bagian:
            for langkah in LANGKAH:  # the cell at the edge first, which mostly has no other row
                urut = sel[::-1] if langkah > 0 else sel
                yield from _di_baris_lain((c, isi.get(n + langkah)) for c, n, isi in urut)
        nomor = sorted({n for n, _ in semua})
        if len(nomor) == 2:
            lain = sum(nomor)
            yield from _di_baris_lain((c, isi.get(lain - n)) for c, n, isi in bagian[-1])

    def _nilai(self, c: Letak) -> Fraction | None:
        ada = self.isian.get(c)
        return ada[1].nilai if ada is not None else None


def _senilai(a: Fraction, nilai: Nilai | None) -> bool:
    """Whether two figures are one, a percentage perhaps typed as a fraction."""
    return nilai in (a, a * SERATUS, a / SERATUS)


def _seribu(kini: Fraction | None, nilai: Nilai | None) -> bool:
    """Whether one is a thousand times the other, as far as a rounded figure tells."""
    if not isinstance(nilai, Fraction) or not kini or not nilai:
        return False
    kali = abs(nilai / kini)
    return abs(max(kali, 1 / kali) - RIBUAN) <= PEMBULATAN


def _di_baris_lain(
    sel: Iterable[tuple[Letak, Fraction | None]],
) -> Iterator[dict[Letak, Nilai | None]]:
    """Cells with the figures of other rows; nothing where one has none there."""
    hasil: dict[Letak, Nilai | None] = {}
    for c, nilai in sel:
        if nilai is None:
            return
        hasil[c] = nilai
    yield hasil


def _turun(c: Letak, langkah: int) -> Letak:
    """The cell so many rows further down."""
    return c[0], f"{kolom_alamat(c[1])}{baris_alamat(c[1]) + langkah}"


def _macam(b: Butir) -> Macam:
    hal = b.fakta.hal
    return hal.besaran, hal.tingkat, hal.tahun


def _bersuara(b: Butir) -> frozenset[Kolom]:
    """The columns that state what a pair of copies is about."""
    if not isinstance(b.kanan, Gugus):
        return frozenset()
    return frozenset(kolom_letak(c) for sisi in b.sel for c in sisi)
