"""Where things stand on the sheets of the blank template; rows and columns from 1.

Only the builder of the template and what refreshes its own cells may rely on these: staff move
things, so readers find tables by their labels.
"""

BARIS_JUDUL = 1
BARIS_BANTUAN = 2
BARIS_TAUTAN = 3
BARIS_TAHUN = 4
"""Input sheets: the row with the Renstra years above the header."""
BARIS_KEPALA = 5
"""Input sheets: the header row."""
BARIS_DATA = 6
"""Input sheets: the first row of data."""

KOLOM_PERTAMA = 1

# Sheets with one key a row.
KOLOM_URAIAN = 1
KOLOM_ISIAN = 2
KOLOM_PETUNJUK = 3

BARIS_VALIDASI_AKHIR = 1000
"""Input sheets: choices and hints reach down to this row."""
BARIS_RUJUKAN_AKHIR = 205
"""Input sheets: the last row of codes and names that other sheets offer for choice."""
BARIS_WARNA_AKHIR = 2000
"""Computed sheets: conditional formats and filters reach down to this row."""

BARIS_TOMBOL = (3, 4)
"""Beranda: the band kept free for buttons and the hint."""
