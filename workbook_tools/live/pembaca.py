"""Reads an open workbook into the very same cells as the file reader."""

import xlwings

from workbook_tools.keluaran import NAMA_BUATAN
from workbook_tools.live.salinan import baca_salinan
from workbook_tools.live.tab import Tab, TabBlok, Terbuka
from workbook_tools.model.sel import BukuSel, LembarSel
from workbook_tools.names import rapikan
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.schema import NAMA_VERSI
from workbook_tools.tables.jejak import sidik_tersimpan
from workbook_tools.workbook.pembaca import JUDUL_DIBACA

_JUDUL_MASUKAN = frozenset(rapikan(x.judul).casefold() for x in LEMBAR_MASUKAN)


def baca_terbuka(book: xlwings.Book) -> Terbuka:
    """The cells of all input tabs, with what an earlier run left on Beranda and Pemeriksaan.

    Raises:
        BerkasTakTerpakai: a tab is absurdly large.
    """
    return baca_salinan(book) or _baca_blok(book)


def _baca_blok(book: xlwings.Book) -> Terbuka:
    semua: list[Tab] = [TabBlok(s, s.name) for s in book.sheets]
    lembar = {}
    for tab in semua:
        kunci = kunci_judul(tab.judul)
        if kunci in JUDUL_DIBACA:
            kisi = tab.kisi(berformat=kunci in _JUDUL_MASUKAN)
            lembar[tab.judul] = LembarSel(tab.judul, kisi)
    buku = BukuSel(
        nama=book.name,
        semua_judul=tuple(t.judul for t in semua),
        lembar=lembar,
        versi=_teks_nama(book, NAMA_VERSI),
        sidik=sidik_tersimpan(lembar),
        buatan=_teks_nama(book, NAMA_BUATAN),
    )
    return Terbuka(buku, semua, lambda: {n.name: str(n.refers_to) for n in book.names})


def kunci_judul(judul: str) -> str:
    """A tab's title without case and doubled spaces."""
    return rapikan(judul).casefold()


def _teks_nama(book: xlwings.Book, nama: str) -> str | None:
    """The text that a defined name holds, such as the template's version."""
    try:
        isi = book.names(nama).refers_to
    except Exception:  # each program fails in its own way where there are no names
        return None
    return str(isi).strip().strip('="') or None
