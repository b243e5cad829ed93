"""Which rows of a table are its header, and what they say above each column."""

import re
from itertools import pairwise

from workbook_tools.audit.kolom import Peran, peran_label
from workbook_tools.audit.sel import BarisDok, sel_berbeda
from workbook_tools.audit.teks import normal, tahun_di
from workbook_tools.regex import regex

KEPALA_ULANG = 0.8
"""The part of a row's cells that repeat the header when the row is the header once more."""
_NOMOR_KOLOM = regex(
    r"\(?\s*(\d{1,2})\s*\)?\.?(?:\s*=\s*[\d\s()x×*/:+\-–%]+|\s*\([\d\s()x×*/:+\-–%=]+\))?"
)
"""'(3)', and '5 = 4/3 x 100'."""
TAHUN_SAJA = regex(r"\s*(?:tahun )?20[0-4]\d\s*", re.IGNORECASE)
_ANAK_KEPALA = regex(
    r"(?:ta\.? ?|tahun )?20[0-4]\d|(?:tahun )?(?:ke-? ?)?[0-6]|(?:[1-6] ){1,5}[1-6]|rp\.?|\(?%\)?|"
    r".*tahun ke ?-? ?.*|nilai ?\(rp\)|volume|kinerja|1 tahun|\d+ bl\w*|"
    r"(?:triwulan|tw)\.? ?-? ?(?:[1-4]|iv|i{1,3})|(?:se)?tahun",
)


def tinggi_kepala(baris: list[BarisDok], lebar: int) -> int:
    """How many rows are the header: what merged cells reach into, sub headers, column numbers."""
    banyak = 1
    while banyak < len(baris):
        b, atas = baris[banyak], baris[banyak - 1]
        lanjut = any(s and not s.awal and s.tinggi > 1 for s in b.sel)
        if (judul_penuh(atas, lebar) and banyak == 1 and not _ada_angka(b)) or (
            baris_nomor(b)
            or _anak_kepala(b, atas)
            or (lanjut and not _ada_angka(b) and (_bertingkat(atas) or _semua_tahun(b)))
        ):
            banyak += 1
        else:
            break
    return min(banyak, len(baris))


def _bertingkat(b: BarisDok) -> bool:
    """A header row that needs another below it has a cell that spans columns."""
    return any(s and s.lebar > 1 for s in b.sel)


def _semua_tahun(b: BarisDok) -> bool:
    """A row of years below a header of several rows."""
    isi = [s.teks for s in sel_berbeda(b) if s.awal and s.teks.strip()]
    return len(isi) > 1 and all(map(TAHUN_SAJA.fullmatch, isi))


def _anak_kepala(b: BarisDok, atas: BarisDok) -> bool:
    """A row of years, units or notions below a header."""
    isi = [s for s in sel_berbeda(b) if s.awal and s.teks.strip()]
    if not isi or not _bertingkat(atas):
        return False
    return all(
        _ANAK_KEPALA.fullmatch(normal(s.teks)) or peran_label(s.teks) is not Peran.LAIN for s in isi
    )


def baris_nomor(b: BarisDok) -> bool:
    """A row that numbers the columns: (1) (2) (3) …"""
    isi = [normal(s.teks) for s in sel_berbeda(b) if s.teks.strip()]
    cocok = [m for x in isi if (m := _NOMOR_KOLOM.fullmatch(x))]
    if len(isi) < 3 or len(cocok) != len(isi):
        return False
    angka = [int(m[1]) for m in cocok]
    return (
        angka[0] <= 2
        and max(angka) <= len(b.sel) + 3
        and sum(x <= y for x, y in pairwise(angka)) >= len(angka) - 2
    )


def judul_penuh(b: BarisDok, lebar: int) -> bool:
    """One cell over the whole width."""
    isi = [s for s in sel_berbeda(b) if s.teks.strip()]
    return len(isi) == 1 and isi[0].lebar >= max(3, lebar * 3 // 4)


def _ada_angka(b: BarisDok) -> bool:
    """Whether a row holds figures other than years."""
    return any(
        re.search(r"\d", s.teks) and not (tahun_di(s.teks) and len(s.teks) < 40)
        for s in sel_berbeda(b)
        if s.awal
    )


def label_kolom(kepala: list[BarisDok], k: int) -> tuple[str, ...]:
    """The header texts above a column, each once."""
    hasil: list[str] = []
    for b in kepala:
        teks = " ".join(b.teks(k).split())
        if teks and (not hasil or hasil[-1] != teks):
            hasil.append(teks)
    return tuple(hasil)


def mengulang_kepala(b: BarisDok, kepala: list[BarisDok]) -> bool:
    """A row of the header once more, at the top of a page; a cell may have been cut there."""
    isi = [(s.kolom, normal(s.teks)) for s in sel_berbeda(b) if s.teks.strip()]
    cocok = max((sum(normal(a.teks(k)) == x for k, x in isi) for a in kepala), default=0)
    return len(isi) > 1 and cocok >= KEPALA_ULANG * len(isi)
