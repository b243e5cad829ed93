"""Formulas and names of staff in an open workbook, so that they read as in the file path.

The office program moves references itself when cells are inserted. It does not know that a range
over a whole table grows with it, nor that columns of staff beside a table read their own row;
so every formula is compared with what it must be, and written where it differs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from workbook_tools.live.khusus import komentar, komentari, pasang_rumus
from workbook_tools.live.tab import Tab, Terbuka, rumus_sekitar
from workbook_tools.model.sel import alamat
from workbook_tools.workbook.ikut import Iringan
from workbook_tools.workbook.ikut.komentar import letak_komentar
from workbook_tools.workbook.perpindahan import Perpindahan
from workbook_tools.workbook.rujukan import PUTUS, baca_rujukan
from workbook_tools.workbook.rumus import Tempat, bersel

if TYPE_CHECKING:
    import xlwings

NAMA_SARING = "_FilterDatabase"


class RujukanStaf:
    """What staff's formulas and names must be once the tables have moved."""

    def __init__(self, book: xlwings.Book, terbuka: Terbuka, peta: Sequence[Perpindahan]) -> None:
        """Read them as they are; nothing is read where nothing moves."""
        semua = terbuka.tab
        self._iringan = Iringan(peta, [t.judul for t in semua])
        self._tab = {t.judul: t for t in semua}
        self._harap: dict[str, dict[tuple[int, int], str]] = {}
        self._nama: dict[str, str] = {}
        self._komentar: dict[str, dict[tuple[int, int], str]] = {}
        self._book = book
        if not self._iringan.diam:
            for tab in semua:
                self._baca(tab)
                self._baca_komentar(tab)
            self._baca_nama(terbuka.nama())

    @property
    def iringan(self) -> Iringan:
        """With what could not be followed."""
        return self._iringan

    def pasang(self) -> None:
        """Write what the office program did not make of itself."""
        for judul, harap in self._harap.items():
            sheet = self._tab[judul].sheet
            ada = rumus_sekitar(sheet, list(harap), lambda _: True)
            for tempat, rumus in harap.items():
                if _perlu(ada.get(tempat, rumus), rumus):
                    pasang_rumus(sheet.range(alamat(*tempat)), rumus)
        for judul, yatim in self._komentar.items():
            for tempat, teks in yatim.items():
                komentari(self._tab[judul].sheet, tempat, teks)
        for kata, harap_nama in self._nama.items():
            nama = self._book.names[kata]
            if nama.refers_to != harap_nama:
                nama.refers_to = harap_nama

    def _baca_komentar(self, tab: Tab) -> None:
        """Notes whose rows go: the office program deletes them with the cells."""
        peta = self._iringan.peta(tab.judul)
        if peta is None:
            return
        ada = {alamat(*tempat): (tempat, teks) for tempat, teks in komentar(tab.sheet).items()}
        for ref, baru in letak_komentar(ada, peta, self._iringan).items():
            tempat, teks = ada[ref]
            rujukan = baca_rujukan(baru)
            if peta.titik(*tempat) is None and rujukan is not None:
                r = rujukan.rentang
                self._komentar.setdefault(tab.judul, {})[r.atas, r.kiri] = teks

    def _baca(self, tab: Tab) -> None:
        judul = tab.judul
        peta = self._iringan.peta(judul)
        harap = {}
        terkait = self._iringan.pemindah.terkait
        for (baris, kolom), rumus in tab.rumus(lambda isi: terkait(isi, judul)).items():
            tempat = baris if peta is None else peta.titik(baris, kolom)
            di = Tempat(judul, baris, kolom)
            baru = self._iringan.rumus(rumus[1:], di, "rumus", alamat(tempat or baris, kolom))
            if tempat is not None and bersel(rumus):
                harap[tempat, kolom] = f"={baru}"
        if harap:
            self._harap[judul] = harap

    def _baca_nama(self, semua: Mapping[str, str]) -> None:
        for nama, isi in semua.items():
            if NAMA_SARING not in nama and self._iringan.pemindah.terkait(isi, ""):
                tempat = Tempat("")
                self._nama[nama] = "=" + self._iringan.rumus(isi[1:], tempat, f"nama {nama}")


def _perlu(ada: str, harap: str) -> bool:
    """Whether a formula must be written; what is broken each program writes in its own way."""
    return ada != harap and not (PUTUS in ada and PUTUS in harap)
