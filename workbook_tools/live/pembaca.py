"""Reads an open workbook into the very same cells as the file reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from workbook_tools.keluaran import NAMA_BUATAN
from workbook_tools.live.khusus import bentuk_lembar, isi_semua, nama_semua
from workbook_tools.live.salinan import baca_salinan
from workbook_tools.live.tab import IsiTab, Tab, TabBlok, Terbuka
from workbook_tools.model.sel import BATAS_BARIS, BukuSel, Kisi, LembarSel
from workbook_tools.names import kunci_judul
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.schema import NAMA_VERSI
from workbook_tools.tables.jejak import sidik_tersimpan
from workbook_tools.workbook.pembaca import BATAS_GABUNGAN, JUDUL_DIBACA

if TYPE_CHECKING:
    import xlwings

_JUDUL_MASUKAN = frozenset(kunci_judul(x.judul) for x in LEMBAR_MASUKAN)


def baca_terbuka(book: xlwings.Book) -> Terbuka:
    """The cells of all input tabs, with what an earlier run left on Beranda and Pemeriksaan.

    Raises:
        BerkasTakTerpakai: a tab is absurdly large.
    """
    return baca_salinan(book) or _baca_blok(book)


def _baca_blok(book: xlwings.Book) -> Terbuka:
    semua = list(_semua_tab(book))
    lembar = {}
    bentuk = bentuk_lembar(book, [t.judul for t in semua if kunci_judul(t.judul) in _JUDUL_MASUKAN])
    for tab in semua:
        kunci = kunci_judul(tab.judul)
        if kunci in JUDUL_DIBACA:
            kisi = tab.kisi(berformat=kunci in _JUDUL_MASUKAN)
            lembar[tab.judul] = _lembar(tab.judul, kisi, *bentuk.get(tab.judul, ((), ())))
    buku = BukuSel(
        nama=book.name,
        semua_judul=tuple(t.judul for t in semua),
        lembar=lembar,
        versi=_teks_nama(book, NAMA_VERSI),
        sidik=sidik_tersimpan(lembar),
        buatan=_teks_nama(book, NAMA_BUATAN),
    )
    return Terbuka(buku, semua, lambda: nama_semua(book))


def _lembar(
    judul: str, kisi: Kisi, sembunyi: Sequence[list[int]], gabung: Sequence[list[int]]
) -> LembarSel:
    """A tab as the file reader knows it."""
    baris = frozenset(b for b in kisi if any(awal <= b <= akhir for awal, akhir in sembunyi))
    sel = tuple((atas, bawah, kolom) for atas, bawah, kolom in gabung[:BATAS_GABUNGAN])
    return LembarSel(judul, kisi, baris, sel)


def _semua_tab(book: xlwings.Book) -> Iterator[Tab]:
    """Every tab, all at once where the program can hand them out so."""
    semua = book.sheets
    if (isi := isi_semua(book, BATAS_BARIS)) is None:
        for s in semua:
            yield TabBlok(s.name, partial(_itu, s))
        return
    for satu in map(IsiTab._make, isi):
        yield TabBlok(satu.judul, partial(semua.__getitem__, satu.judul), satu)


def _itu(sheet: xlwings.Sheet) -> xlwings.Sheet:
    return sheet


def _teks_nama(book: xlwings.Book, nama: str) -> str | None:
    """The text that a defined name holds, such as the template's version."""
    try:
        isi = book.names(nama).refers_to
    except Exception:  # each program fails in its own way where there are no names
        return None
    return str(isi).strip().strip('="') or None
