"""Tables of money as trees: leaves, subtotals, totals; sums with what could not be read."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import (
    JENIS,
    KEGIATAN,
    PROGRAM,
    SUB,
    URAIAN,
    Catatan,
    catatan_tabel,
)
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.sel import sel_berbeda
from workbook_tools.audit.tabel import DATA, JUMLAH, UANG, BarisDok, SelDok, TabelDok
from workbook_tools.regex import regex

_KURANG_SATU = regex(r"(?:rp\.? ?)?(\d{1,3}(?:[.,]\d{3})+)[.,](\d{2})", re.IGNORECASE)
_JUMLAH_BELANJA = regex(r"\b(?:jumlah|total) belanja\b", re.IGNORECASE)
_PENDAPATAN = regex(r"(?:pendapatan|penerimaan)\b", re.IGNORECASE)
"""What is no part of a 'Jumlah Belanja' below it."""
URUTAN = {PROGRAM: 1, KEGIATAN: 2, SUB: 3}


class Jumlahan(Struct, frozen=True):
    """A sum: its bounds (equal when all was read), its cells, those that could not be read."""

    bawah: Fraction
    atas: Fraction
    sel: tuple[SelDok, ...]
    tak_terbaca: tuple[SelDok, ...]
    tanpa_batas: bool = False

    def memuat(self, nilai: Fraction) -> bool:
        """Whether the sum may be this amount."""
        return self.tanpa_batas or self.bawah <= nilai <= self.atas

    @property
    def tepat(self) -> bool:
        """Whether every part was read."""
        return not self.tak_terbaca


def jumlahkan(sel: Iterable[SelDok]) -> Jumlahan:
    """Add cells of money; an amount that lacks its last digit has bounds."""
    bawah = atas = Fraction(0)
    semua, gelap = [], []
    tanpa_batas = False
    for s in sel:
        teks = s.teks.strip()
        angka = baca(teks, "anggaran").angka
        if angka is not None:
            bawah, atas = bawah + angka.nilai, atas + angka.nilai
            semua.append(s)
        elif re.search(r"\d", teks):
            gelap.append(s)
            semua.append(s)
            m = _KURANG_SATU.fullmatch(teks)
            if m is None:
                tanpa_batas = True
                continue
            digit = Fraction(int(re.sub(r"\D", "", m[1] + m[2])) * 10)
            bawah, atas = bawah + digit, atas + digit + 9
    return Jumlahan(bawah, atas, tuple(semua), tuple(gelap), tanpa_batas)


class BarisUang(Struct, frozen=True):
    """A row of a money table with its level (1 program, 2 kegiatan, 3 sub kegiatan; 0 total)."""

    tingkat: int
    nama: str
    baris: BarisDok
    catatan: Catatan | None


def baris_uang(t: TabelDok, tingkat_nama: dict[str, int]) -> list[BarisUang]:
    """The rows of a table that hold money, with their levels; names decide in mixed columns."""
    ada = {id(c.baris): c for c in catatan_tabel(t) if c.panel == 0}
    if any(b.jenis == JUMLAH and _JUMLAH_BELANJA.search(" ".join(_teks(b))) for b in t.baris):
        ada = {n: c for n, c in ada.items() if not _PENDAPATAN.match(c.nama)}
    hasil = []
    for b in t.baris:
        c = ada.get(id(b))
        if b.jenis == JUMLAH:
            hasil.append(BarisUang(0, "Total", b, None))
        elif b.jenis == DATA and c is not None:
            hasil.append(BarisUang(_tingkat(c, tingkat_nama), c.nama, b, c))
    return hasil


def _teks(b: BarisDok) -> Iterator[str]:
    return (s.teks for s in sel_berbeda(b))


def _tingkat(c: Catatan, tingkat_nama: dict[str, int]) -> int:
    if c.lingkup == URAIAN:
        return tingkat_nama.get(c.baris.tempat, 9)
    return URUTAN.get(c.lingkup, 9)


def anak(baris: list[BarisUang], n: int) -> list[BarisUang]:
    """The rows right below a row in the tree: until its like, one level deeper where there is
    such a level, else the next that is."""
    induk = baris[n].tingkat
    bawah: list[BarisUang] = []
    for b in baris[n + 1 :]:
        if b.tingkat <= induk:
            break
        bawah.append(b)
    if not bawah:
        return []
    terdekat = min(b.tingkat for b in bawah)
    return [b for b in bawah if b.tingkat == terdekat]


def daun(baris: list[BarisUang]) -> list[BarisUang]:
    """Rows that no deeper row stands under; only these are added up."""
    return [
        b
        for n, b in enumerate(baris)
        if b.tingkat and not (n + 1 < len(baris) and baris[n + 1].tingkat > b.tingkat)
    ]


def sel_uang(b: BarisUang, k: Kolom) -> SelDok | None:
    """The filled cell of a column of money."""
    s = b.baris.sel[k.indeks] if k.indeks < len(b.baris.sel) else None
    return s if s is not None and s.teks.strip() else None


def kolom_uang(t: TabelDok) -> Iterator[tuple[Kolom, str]]:
    """The columns of money with their notion."""
    for k in t.milik(*UANG):
        yield k, JENIS[k.peran]


def bermakna(t: TabelDok) -> bool:
    """Whether a table lists programs, kegiatan or sub kegiatan, or kinds of belanja, with money."""
    nama = t.milik(Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN, Peran.URAIAN)
    return bool(nama) and bool(t.milik(*UANG))
