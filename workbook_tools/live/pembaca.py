"""Reads an open workbook into the very same cells as the file reader.

Every tab comes over in one block of values and one of formulas, and no more than once; number
formats are asked for the block around the numbers, and for halves of it where it has several. What
is asked of Excel costs far more than what is computed, so that every request counts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import xlwings

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran import NAMA_BUATAN
from workbook_tools.live.khusus import berbahasa_sendiri, bilah, nilai_blok
from workbook_tools.live.nilai import sel_dari
from workbook_tools.model.sel import BATAS_BARIS, BukuSel, JenisSel, Kisi, LembarSel, alamat
from workbook_tools.names import rapikan
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.schema import NAMA_VERSI
from workbook_tools.tables.jejak import sidik_tersimpan
from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.pembaca import JUDUL_DIBACA

_JUDUL_MASUKAN = frozenset(rapikan(x.judul).casefold() for x in LEMBAR_MASUKAN)


_LETAK = re.compile(r"\$?([A-Z]+)\$?(\d+)(?::.*?(\d+))?")


@dataclass
class Tab:
    """A tab as it stands when a button is pressed; each thing is asked once."""

    sheet: xlwings.Sheet
    judul: str

    @cached_property
    def daerah(self) -> xlwings.Range:
        """The used area."""
        return self.sheet.used_range

    @cached_property
    def letak(self) -> tuple[int, int, int]:
        """First row, first column and last row of the used area, from its address."""
        cocok = _LETAK.fullmatch(self.daerah.address)
        if cocok is None:  # whole rows or columns
            return self.daerah.row, self.daerah.column, self.daerah.last_cell.row
        return int(cocok[2]), nomor_kolom(cocok[1]), int(cocok[3] or cocok[2])

    @cached_property
    def nilai(self) -> list[list[Any]]:
        """The values."""
        return dua_dimensi(nilai_blok(self.daerah))

    @cached_property
    def bilah(self) -> list[list[Any]]:
        """What the formula bar shows; formulas in the program's own words."""
        return dua_dimensi(bilah(self.daerah))

    @cached_property
    def rumus(self) -> list[list[Any]]:
        """What the formula bar shows; formulas in Excel's words."""
        if berbahasa_sendiri(self.daerah):
            return dua_dimensi(self.daerah.formula)
        return self.bilah

    def segar(self) -> "Tab":
        """The same tab, to be asked anew."""
        return Tab(self.sheet, self.judul)


def daftar_tab(book: xlwings.Book) -> list[Tab]:
    """The tabs of a workbook in order."""
    return [Tab(s, s.name) for s in book.sheets]


def baca_buku(book: xlwings.Book, semua: list[Tab]) -> BukuSel:
    """The cells of all input tabs, and what an earlier run left on Beranda and Pemeriksaan.

    Raises:
        BerkasTakTerpakai: a tab is absurdly large.
    """
    lembar = {}
    for tab in semua:
        kunci = kunci_judul(tab.judul)
        if kunci in JUDUL_DIBACA:
            kisi = baca_kisi(tab, berformat=kunci in _JUDUL_MASUKAN)
            lembar[tab.judul] = LembarSel(tab.judul, kisi)
    return BukuSel(
        nama=book.name,
        semua_judul=tuple(t.judul for t in semua),
        lembar=lembar,
        versi=_teks_nama(book, NAMA_VERSI),
        sidik=sidik_tersimpan(lembar),
        buatan=_teks_nama(book, NAMA_BUATAN),
    )


def kunci_judul(judul: str) -> str:
    """A tab's title without case and doubled spaces."""
    return rapikan(judul).casefold()


def baca_kisi(tab: Tab, *, berformat: bool) -> Kisi:
    """The non-empty cells of a tab; with their number formats where asked for.

    Raises:
        BerkasTakTerpakai: the used area has more rows than any report.
    """
    awal, kiri, akhir = tab.letak
    if akhir - awal >= BATAS_BARIS:
        raise BerkasTakTerpakai(
            "T107",
            f"Lembar {tab.judul} memakai lebih dari {BATAS_BARIS} baris. Hapus baris kosong yang "
            "diberi warna atau garis di bawah tabel, simpan, lalu ulangi.",
        )
    kisi: Kisi = {}
    for b, (isi, rumusnya) in enumerate(zip(tab.nilai, tab.bilah, strict=True), start=awal):
        baris = {}
        for k, (satu, f) in enumerate(zip(isi, rumusnya, strict=True), start=kiri):
            sel = sel_dari(satu, f if isinstance(f, str) else "")
            if sel is not None:
                baris[k] = sel
        if baris:
            kisi[b] = baris
    if berformat:
        _beri_format(tab.sheet, kisi)
    return kisi


def blok(sheet: xlwings.Sheet, awal: tuple[int, int], akhir: tuple[int, int]) -> xlwings.Range:
    """A range by two corners, as one request: asked by corners, Excel is asked for each of them."""
    return sheet.range(f"{alamat(*awal)}:{alamat(*akhir)}")


def dua_dimensi(blok: Any) -> list[list[Any]]:
    """A block as rows of cells; programs hand out a single cell or row flat."""
    if not isinstance(blok, list | tuple):
        return [[blok]]
    if blok and not isinstance(blok[0], list | tuple):
        return [list(blok)]
    return [list(b) for b in blok]


def _beri_format(sheet: xlwings.Sheet, kisi: Kisi) -> None:
    angka = [
        (k, b)
        for b, baris in kisi.items()
        for k, s in baris.items()
        if s.jenis is JenisSel.BILANGAN
    ]
    for (k, b), kode in _format(sheet, sorted(angka)) if angka else ():
        kisi[b][k] = kisi[b][k]._replace(format=kode)


def _format(
    sheet: xlwings.Sheet, sel: list[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], str]]:
    """Number formats of cells (column, row) in order: of all at once, or of halves where the block
    around them has several."""
    baris = [b for _, b in sel]
    kode = blok(sheet, (min(baris), sel[0][0]), (max(baris), sel[-1][0])).number_format
    if kode is not None or len(sel) == 1:
        yield from ((satu, kode or "General") for satu in sel)
        return
    kolom = sorted({k for k, _ in sel})
    batas = kolom[len(kolom) // 2]
    tengah = next(n for n, (k, _) in enumerate(sel) if k >= batas) or len(sel) // 2
    yield from _format(sheet, sel[:tengah])
    yield from _format(sheet, sel[tengah:])


def _teks_nama(book: xlwings.Book, nama: str) -> str | None:
    """The text that a defined name holds, such as the template's version."""
    try:
        isi = book.names(nama).refers_to
    except Exception:  # each program fails in its own way where there are no names
        return None
    return str(isi).strip().strip('="') or None
