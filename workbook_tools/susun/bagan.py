"""The chart of an organisation as a table of boxes and lines: it prints everywhere and can be
edited in Word."""

import itertools
from collections.abc import Sequence

from msgspec import Struct, field

from workbook_tools.names import kunci_nama
from workbook_tools.naskah import Paragraf, Ruas, SelTabel, Tabel

DAUN_TERBANYAK = 8
"""Boxes beside each other that can still be read on a page."""
LEBAR_DAUN = (1, 10, 10, 1)
"""A gap, two halves of a box, a gap: lines run down between the halves."""
_SEPOTONG = len(LEBAR_DAUN)
_WARNA = "EEF3F9"

Jabatan = tuple[str, str, str]
"""Post, the post above it, who holds it."""


class _Simpul(Struct):
    nama: str
    pejabat: str
    anak: list["_Simpul"] = field(default_factory=list)
    kiri: int = 0
    kanan: int = 0

    @property
    def tengah(self) -> int:
        """The column boundary in the middle of all that is below."""
        return (self.kiri + self.kanan) * _SEPOTONG // 2


def bagan(jabatan: Sequence[Jabatan]) -> Tabel | None:
    """The chart; None where there is no single head, a circle, or too many boxes in a row."""
    akar = _pohon(jabatan)
    if akar is None:
        return None
    daun = _letakkan(akar, 0)
    if daun > DAUN_TERBANYAK:
        return None
    lapis, baris, lebar = [akar], 1, daun * _SEPOTONG
    sel: list[SelTabel] = []
    while lapis:
        sel += _kotak(lapis, baris, lebar)
        induk = [s for s in lapis if s.anak]
        if induk:
            sel += _garis_turun(induk, baris + 1, lebar) + _garis_datar(induk, baris + 2, lebar)
        lapis = [a for s in lapis for a in s.anak]
        baris += 3 if lapis else 0
    return Tabel(tuple(sel), baris, lebar, 0, "LKj Tabel Polos", LEBAR_DAUN * daun)


def _pohon(jabatan: Sequence[Jabatan]) -> _Simpul | None:
    simpul = {kunci_nama(nama): _Simpul(nama, pejabat) for nama, _, pejabat in jabatan}
    akar = []
    for nama, atasan, _ in jabatan:
        induk = simpul.get(kunci_nama(atasan)) if atasan else None
        if induk is None or induk is simpul[kunci_nama(nama)]:
            akar.append(simpul[kunci_nama(nama)])
        else:
            induk.anak.append(simpul[kunci_nama(nama)])
    if len(akar) != 1 or _banyak(akar[0]) != len(jabatan):
        return None  # several heads, a post named twice, or posts above each other in a circle
    return akar[0]


def _banyak(s: _Simpul) -> int:
    return 1 + sum(_banyak(a) for a in s.anak)


def _letakkan(s: _Simpul, mulai: int) -> int:
    """Give every post the range of leaves below it; returns the next free leaf."""
    s.kiri = mulai
    for a in s.anak:
        mulai = _letakkan(a, mulai)
    s.kanan = mulai if s.anak else mulai + 1
    return s.kanan


def _kotak(lapis: list[_Simpul], baris: int, lebar: int) -> list[SelTabel]:
    """A row of boxes; a box over a gap is a little wider than one over a leaf."""
    sel, kolom = [], 0
    for s in lapis:
        setengah = 1 if s.tengah % _SEPOTONG == _SEPOTONG // 2 else 2
        awal = s.tengah - setengah
        sel += _kosong(baris, kolom, awal)
        isi = [Paragraf((Ruas(s.nama, tebal=True),), "LKj Sel Tengah")]
        if s.pejabat:
            isi.append(Paragraf((Ruas(s.pejabat),), "LKj Sel Tengah"))
        sel.append(
            SelTabel(baris, awal + 1, tuple(isi), 1, 2 * setengah, "LKj Sel Tengah", _WARNA, "abkn")
        )
        kolom = awal + 2 * setengah
    return sel + _kosong(baris, kolom, lebar)


def _garis_turun(induk: list[_Simpul], baris: int, lebar: int) -> list[SelTabel]:
    """Short lines down from the posts that have others below."""
    batas = [0, *(s.tengah for s in induk), lebar]
    return [
        s
        for n, (awal, akhir) in enumerate(itertools.pairwise(batas))
        for s in _kosong(baris, awal, akhir, "n" if n < len(induk) else "")
    ]


def _garis_datar(induk: list[_Simpul], baris: int, lebar: int) -> list[SelTabel]:
    """A line over all posts below one, and short lines down to each of them."""
    sel, kolom = [], 0
    for s in induk:
        tengah = [a.tengah for a in s.anak]
        sel += _kosong(baris, kolom, tengah[0], "n")
        for awal, akhir in itertools.pairwise(tengah):
            sel += _kosong(baris, awal, akhir, "an")
        kolom = tengah[-1]
    return sel + _kosong(baris, kolom, lebar)


def _kosong(baris: int, awal: int, akhir: int, tepi: str = "") -> list[SelTabel]:
    if akhir <= awal:
        return []
    isi = (Paragraf(gaya="LKj Sela"),) if not tepi else (Paragraf(gaya="LKj Sel"),)
    return [SelTabel(baris, awal + 1, isi, 1, akhir - awal, "LKj Sel", "", tepi)]
