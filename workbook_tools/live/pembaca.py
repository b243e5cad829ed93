"""Reads an open workbook into the very same cells as the file reader.

Every tab comes over in one block of values and one of formulas; number formats are asked for
the numbers alone, column by column, and column by halves where a column has several.
"""

from collections.abc import Mapping
from typing import Any

import xlwings

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran import NAMA_BUATAN
from workbook_tools.live.nilai import sel_dari
from workbook_tools.model.sel import BATAS_BARIS, BukuSel, JenisSel, Kisi, LembarSel
from workbook_tools.names import rapikan
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.schema import NAMA_VERSI
from workbook_tools.tables.jejak import sidik_tersimpan
from workbook_tools.workbook.pembaca import JUDUL_DIBACA

_JUDUL_MASUKAN = frozenset(rapikan(x.judul).casefold() for x in LEMBAR_MASUKAN)


def baca_buku(book: xlwings.Book) -> BukuSel:
    """The cells of all input tabs, and what an earlier run left on Beranda and Pemeriksaan.

    Raises:
        BerkasTakTerpakai: a tab is absurdly large.
    """
    semua = list(book.sheets)
    lembar = {}
    for sheet in semua:
        judul = kunci_judul(sheet.name)
        if judul in JUDUL_DIBACA:
            kisi = baca_kisi(sheet, berformat=judul in _JUDUL_MASUKAN)
            lembar[sheet.name] = LembarSel(sheet.name, kisi)
    return BukuSel(
        nama=book.name,
        semua_judul=tuple(s.name for s in semua),
        lembar=lembar,
        versi=_teks_nama(book, NAMA_VERSI),
        sidik=sidik_tersimpan(lembar),
        buatan=_teks_nama(book, NAMA_BUATAN),
    )


def kunci_judul(judul: str) -> str:
    """A tab's title without case and doubled spaces."""
    return rapikan(judul).casefold()


def baca_kisi(sheet: xlwings.Sheet, *, berformat: bool) -> Kisi:
    """The non-empty cells of a tab; with their number formats where asked for.

    Raises:
        BerkasTakTerpakai: the used area has more rows than any report.
    """
    daerah = sheet.used_range
    if daerah.shape[0] > BATAS_BARIS:
        raise BerkasTakTerpakai(
            "T107",
            f"Lembar {sheet.name} memakai lebih dari {BATAS_BARIS} baris. Hapus baris kosong yang "
            "diberi warna atau garis di bawah tabel, simpan, lalu ulangi.",
        )
    nilai = daerah.options(ndim=2, err_to_str=True).value
    rumus = dua_dimensi(daerah.formula)
    kisi: Kisi = {}
    for b, (isi, rumusnya) in enumerate(zip(nilai, rumus, strict=True), start=daerah.row):
        baris = {}
        for k, (satu, f) in enumerate(zip(isi, rumusnya, strict=True), start=daerah.column):
            sel = sel_dari(satu, f if isinstance(f, str) else "")
            if sel is not None:
                baris[k] = sel
        if baris:
            kisi[b] = baris
    if berformat:
        _beri_format(sheet, kisi)
    return kisi


def dua_dimensi(blok: Any) -> list[list[Any]]:
    """A block as rows of cells; programs hand out a single cell or row flat."""
    if not isinstance(blok, list | tuple):
        return [[blok]]
    if blok and not isinstance(blok[0], list | tuple):
        return [list(blok)]
    return [list(b) for b in blok]


def _beri_format(sheet: xlwings.Sheet, kisi: Kisi) -> None:
    kolom: dict[int, list[int]] = {}
    for b, baris in kisi.items():
        for k, sel in baris.items():
            if sel.jenis is JenisSel.BILANGAN:
                kolom.setdefault(k, []).append(b)
    for k, nomor in kolom.items():
        for b, kode in _format_kolom(sheet, k, nomor).items():
            kisi[b][k] = kisi[b][k]._replace(format=kode)


def _format_kolom(sheet: xlwings.Sheet, kolom: int, baris: list[int]) -> Mapping[int, str]:
    """Number formats of these rows of a column; halves where the rows differ."""
    kode = sheet.range((baris[0], kolom), (baris[-1], kolom)).number_format
    if kode is not None:
        return dict.fromkeys(baris, kode)
    if len(baris) == 1:
        return {baris[0]: "General"}
    tengah = len(baris) // 2
    return {
        **_format_kolom(sheet, kolom, baris[:tengah]),
        **_format_kolom(sheet, kolom, baris[tengah:]),
    }


def _teks_nama(book: xlwings.Book, nama: str) -> str | None:
    """The text that a defined name holds, such as the template's version."""
    try:
        ada = book.names.contains(nama)
        isi = book.names(nama).refers_to if ada else ""
    except Exception:  # each program fails in its own way where there are no names
        return None
    return str(isi).strip().strip('="') or None
