"""Formulas that name cells of computed sheets, when those move with a table.

What is changed in a formula is the reference alone, all else stays to the letter.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from workbook_tools.names import kunci_judul
from workbook_tools.regex import regex
from workbook_tools.workbook.perpindahan import Peta
from workbook_tools.workbook.potongan_rumus import potong_rumus
from workbook_tools.workbook.rujukan import PUTUS, Rujukan, baca_rujukan

_TERPANJANG = 8_192  # characters that Excel takes in a formula
_MUNGKIN = regex(r"[A-Za-z]\$?\d|\d\s*:\s*\$?\d")
_TEKS = regex('"[^"]*"')
_BARIS = regex(r"([!.])?\$?(?:[A-Za-z]+\$?)?(\d+)(?:\s*:\s*\$?(?:[A-Za-z]+\$?)?(\d+))?")
_GABUNG = regex(r"(?P<awal>:?)(?P<isi>.*?)(?P<akhir>:[A-Za-z_.][\w.]*\()?")
_BERALAMAT = ("INDIRECT(", "HYPERLINK(")  # functions that take an address as words

_BEBERAPA_TAB = regex(r":[^!:(),]*!|:\$?(?:'[^']*'|\w+)\.")
"""``Januari:Maret!B2``, and as LibreOffice writes it: ``$Januari.B2:$Maret.B2``."""


class HasilRumus(Struct, frozen=True):
    """The formula as it must be now; ``putus``: what it named that is gone; ``tertinggal``: what
    it names in a way that cannot be followed."""

    rumus: str
    putus: tuple[str, ...] = ()
    tertinggal: tuple[str, ...] = ()


class Tempat(Struct, frozen=True):
    """Where a formula stands: its tab, and its cell where it has one.

    ``geser``: it is the rule of a range that itself moved down by so many rows (relative
    references count from there); None for a formula in a cell.
    """

    judul: str
    baris: int = 0
    kolom: int = 0
    geser: int | None = None


class PemindahRumus:
    """Follows references into the computed sheets of one workbook.

    ``peta``: the sheets that are written; ``tab``: all titles in order.
    """

    def __init__(self, peta: Sequence[Peta], tab: Sequence[str]) -> None:
        self.peta: Mapping[str, Peta] = {kunci_judul(p.judul): p for p in peta if not p.diam}
        self._urutan = {kunci_judul(judul): n for n, judul in enumerate(tab)}
        self._tetap: set[str] = set()  # tabs as formulas write them, on which nothing moves
        self._pindah: dict[tuple[str, str], str] = {}  # by reference and tab: many name the same

    def pindahkan(self, rumus: str, di: Tempat) -> HasilRumus:
        """A formula (without its '=') with its references in their new places."""
        if di.geser is None and not self.terkait(rumus, di.judul):
            return HasilRumus(rumus)
        if len(rumus) > _TERPANJANG:
            return HasilRumus(rumus, tertinggal=self._sebut(rumus))
        try:
            bagian = potong_rumus(rumus)
        except ValueError:
            return HasilRumus(rumus, tertinggal=self._sebut(rumus))
        hasil = _Catatan()
        fungsi = {x.isi.upper() for x in bagian if x.fungsi} if '"' in rumus else set()
        potongan, tersalin = [], 0
        beralamat = not fungsi.isdisjoint(_BERALAMAT)
        for letak, isi, teks, berfungsi in bagian:
            if teks:
                if beralamat:
                    self._periksa_teks(isi, di, "INDIRECT(" in fungsi, hasil)
            elif not berfungsi or ":" in isi:
                baru = self._ganti(isi, di, hasil)
                if baru is not isi:
                    potongan += [rumus[tersalin:letak], baru]
                    tersalin = letak + len(isi)
        jadi = "".join([*potongan, rumus[tersalin:]])
        return HasilRumus(jadi, tuple(hasil.putus), tuple(hasil.tertinggal))

    def terkait(self, rumus: str, judul: str) -> bool:
        """Whether a formula on a tab may name something that moves."""
        if not self.peta:
            return False
        ciri = _ciri(rumus)
        if not ciri.bersel:
            return False
        sendiri = self.peta.get(kunci_judul(judul))
        return (
            ciri.beberapa_tab
            or (sendiri is not None and ciri.terbawah >= sendiri.baris_pertama)
            or self._menyebut(ciri.kunci)
        )

    def _ganti(self, nilai: str, di: Tempat, hasil: "_Catatan") -> str:
        """An operand with its reference in the new place."""
        if nilai.rpartition("!")[0] in self._tetap:
            return nilai
        operan = _baca_operan(nilai)
        if operan is None:
            return nilai
        awal, isi, akhir, rujukan = operan
        if len(rujukan.judul) > 1:
            hasil.tertinggal += [isi] if self._berubah_di_antara(rujukan) else []
            return nilai
        if di.geser is not None and rujukan.judul == ("",) and rujukan.relatif:
            return f"{awal}{rujukan.turun(di.geser)}{akhir}"
        kunci = rujukan.judul[0] or kunci_judul(di.judul)
        peta = self.peta.get(kunci)
        if peta is None and rujukan.cocok["tab"]:
            self._tetap.add(rujukan.cocok["tab"][:-1])
        if peta is None or self._baris_sendiri(rujukan, di, kunci, peta):
            return nilai
        baru = self._pindah.get((isi, kunci))
        if baru is None:
            baru = self._pindah[isi, kunci] = rujukan.pindah(peta)
        if baru.endswith(PUTUS):
            hasil.putus.append(isi)
        return f"{awal}{baru}{akhir}"

    def _baris_sendiri(self, rujukan: Rujukan, di: Tempat, kunci: str, peta: Peta) -> bool:
        """Whether a formula beside a table reads its own row: columns of staff stay where they
        are, so it reads that row again, whatever has come to stand in it."""
        r = rujukan.rentang
        return (
            rujukan.relatif
            and kunci == kunci_judul(di.judul)
            and r.atas == r.bawah == di.baris
            and peta.di_samping(di.baris, di.kolom)
        )

    def _berubah_di_antara(self, rujukan: Rujukan) -> bool:
        """Whether a range over several tabs names a cell that moves on one of them."""
        urut = [self._urutan.get(j, -1) for j in rujukan.judul]
        r = rujukan.rentang
        return any(
            min(urut) <= self._urutan.get(kunci, -2) <= max(urut)
            and (peta.sel(r.atas, r.kiri), peta.sel(r.bawah, r.kanan)) != (r.atas, r.bawah)
            for kunci, peta in self.peta.items()
        )

    def _periksa_teks(self, nilai: str, di: Tempat, menyusun: bool, hasil: "_Catatan") -> None:
        """Words that say an address: nobody can follow those. ``menyusun``: the formula may put
        the address together from pieces."""
        isi = nilai[1:-1].replace('""', '"')
        rujukan = baca_rujukan(isi.removeprefix("#"))
        if rujukan is not None and len(rujukan.judul) == 1:
            peta = self.peta.get(rujukan.judul[0] or kunci_judul(di.judul))
            if peta is not None and rujukan.pindah(peta) != rujukan.cocok[0]:
                hasil.tertinggal.append(isi)
        elif (menyusun or "!" in isi) and self._sebut(isi):
            hasil.tertinggal.append(isi)

    def _sebut(self, teks: str) -> tuple[str, ...]:
        """The moved tabs that a text names."""
        polos = _kunci_teks(teks)
        return tuple(p.judul for kunci, p in self.peta.items() if kunci in polos)

    def _menyebut(self, polos: str) -> bool:
        return any(kunci in polos for kunci in self.peta)


class _Operan(NamedTuple):
    """A reference with what stands around it in its operand: B2, or :OFFSET( behind it."""

    awal: str
    isi: str
    akhir: str
    rujukan: Rujukan


@lru_cache(maxsize=4096)
def _baca_operan(nilai: str) -> _Operan | None:
    cocok = _GABUNG.fullmatch(nilai)
    rujukan = baca_rujukan(cocok["isi"]) if cocok else None
    if cocok is None or rujukan is None:
        return None
    return _Operan(cocok["awal"], cocok["isi"], cocok["akhir"] or "", rujukan)


class _Ciri(Struct, frozen=True):
    """What a formula says of itself: whether it names cells at all, and by ranges over tabs; its
    words as titles are compared; and the lowest row, or highest number, that it names without a
    tab."""

    bersel: bool
    beberapa_tab: bool
    kunci: str
    terbawah: int


@lru_cache(maxsize=4096)  # the workbooks of one template share their formulas
def _ciri(rumus: str) -> _Ciri:
    if not _MUNGKIN.search(rumus):
        return _Ciri(False, False, "", 0)
    beberapa_tab = _BEBERAPA_TAB.search(rumus) is not None
    return _Ciri(True, beberapa_tab, _kunci_teks(rumus), _terbawah(rumus))


def _terbawah(rumus: str) -> int:
    bertab = _BARIS.findall(rumus)
    return max((int(b) for tab, *baris in bertab if not tab for b in baris if b), default=0)


def bersel(rumus: str) -> bool:
    """Whether a formula may name cells, but for those that its words tell of."""
    return _MUNGKIN.search(_TEKS.sub("", rumus)) is not None


def _kunci_teks(teks: str) -> str:
    return kunci_judul(teks.replace("''", "'"))


class _Catatan:
    """What came up while a formula was read."""

    def __init__(self) -> None:
        self.putus: list[str] = []
        self.tertinggal: list[str] = []
