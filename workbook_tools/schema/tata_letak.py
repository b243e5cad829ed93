"""Where things stand on the sheets of the blank template; rows and columns from 1.

Only the builder of the template and what refreshes its own cells may rely on these: staff move
things, so readers find tables by their labels.
"""

from collections.abc import Iterable
from functools import lru_cache

from workbook_tools.schema.lebar_huruf import ruang_teks, titik_teks

BARIS_JUDUL = 1
BARIS_BANTUAN = 2
BARIS_TAUTAN = 3
BARIS_TAHUN = BARIS_TEMUAN = 4
"""Input sheets: the row with the Renstra years above the header, and the link to what was found
wrong on the sheet."""
BARIS_KEPALA = 5
"""Input sheets: the header row."""
BARIS_DATA = 6
"""Input sheets: the first row of data."""

KOLOM_PERTAMA = 1

# Sheets with one key a row.
KOLOM_URAIAN = 1
KOLOM_ISIAN = 2
KOLOM_PETUNJUK = 3
LEBAR_TEGAK = {KOLOM_URAIAN: 36, KOLOM_ISIAN: 44, KOLOM_PETUNJUK: 52}
"""Widths of their columns, in characters."""

KEMBALI, BERIKUTNYA = "Kembali ke Beranda", "Berikutnya: "
"""Input sheets: the ways back and on; the title of a sheet follows the second."""


def tujuan_isian(judul: str, tegak: bool) -> str:
    """The first cell of an input sheet that is filled."""
    return f"'{judul}'!{'AB'[KOLOM_ISIAN - 1] if tegak else 'A'}{BARIS_DATA}"


BARIS_VALIDASI_AKHIR = 1000
"""Input sheets: choices and hints reach down to this row."""
BARIS_RUJUKAN_AKHIR = 205
"""Input sheets: the last row of codes and names that other sheets offer for choice."""
BARIS_WARNA_AKHIR = 2000
"""Computed sheets: conditional formats and filters reach down to this row."""

BARIS_TOMBOL = (3, 4)
"""Beranda: the band kept free for buttons and the hint."""

BARIS_STATUS, BARIS_BERIKUT = 5, 6
"""Beranda: the state of the workbook in a sentence, and the one next step."""
BARIS_LANGKAH = 9
"""Beranda: the header of the steps; the title stands above it."""
KOLOM_DOKUMEN = 8
"""Beranda: where the sheets that only the document needs are listed, beside the steps."""
BARIS_PANDUAN_AKHIR = BARIS_LANGKAH + 17
"""Beranda: the last row that is kept for the steps."""

TINGGI_BAKU = 15
"""Height of a row of one line, in points."""


@lru_cache(maxsize=8192)  # official names stand on many sheets of many workbooks
def baris_teks(teks: str, lebar: float) -> int:
    """Lines that wrapped text takes in a column of this width (characters); at least 1."""
    muat = ruang_teks(lebar)
    banyak = 0
    for alinea in teks.split("\n"):
        banyak, terisi = banyak + 1, 0.0
        for kata in alinea.split():
            panjang = titik_teks(kata)
            terisi += panjang + (_SPASI if terisi else 0)
            if terisi > muat:
                tambahan = int(panjang // muat)  # a word longer than a line is broken
                banyak += tambahan + (terisi > panjang)
                terisi = panjang - tambahan * muat
    return banyak


_SPASI = titik_teks(" ")


def tinggi_baris(isi: Iterable[tuple[str, float]]) -> int:
    """Height of a row in points, from its wrapped texts and the width of their columns.

    Excel finds heights by itself; LibreOffice shows one line where a file names no height.
    """
    return TINGGI_BAKU * max((baris_teks(teks, lebar) for teks, lebar in isi), default=1)
