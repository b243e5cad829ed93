"""Workbooks that the program made for reading, not for filling in: known by what is in them.

A defined name says so. Unlike the seal it survives when staff open the file and save it.
"""

import zipfile
from pathlib import Path

from workbook_tools.regex import regex

NAMA_BUATAN = "LKJ_BERKAS"
REKAP = "rekap"
BERTANDA = "salinan bertanda"

_BAGIAN_BUKU = "xl/workbook.xml"
_TERBESAR = 4 << 20  # bytes
_NAMA = regex(rb'<definedName\b[^>]*name="LKJ_BERKAS"[^>]*>(?:"|&quot;)([^"&<]*)')


def buatan(jalur: Path) -> str | None:
    """What the program made this file as; None when it is no such file, or cannot be read."""
    try:
        with zipfile.ZipFile(jalur) as z:
            if z.getinfo(_BAGIAN_BUKU).file_size > _TERBESAR:
                return None
            return buatan_di(z.read(_BAGIAN_BUKU))
    except Exception:  # whatever is wrong with it is told by whoever reads it in full
        return None


def buatan_di(isi: bytes) -> str | None:
    """The same, from the workbook part of a package."""
    cocok = _NAMA.search(isi)
    return cocok[1].decode(errors="replace") if cocok else None


KOLOM_TABEL = ("kabupaten", "tahun", "kecamatan", "berkas")
"""What the tables for analysts begin with, all but the one of unusable files."""

_KOLOM_TAK_TERPAKAI = ("berkas", "aturan", "pesan")
_KEPALA_TERPANJANG = 200  # bytes
_PEMISAH = regex(r"[,;\t]")


def tabel_buatan(jalur: Path) -> bool:
    """Whether a CSV file is one of the tables that the program writes for analysts."""
    try:
        with jalur.open("rb") as f:
            kepala = f.readline(_KEPALA_TERPANJANG).decode("utf-8-sig", errors="replace")
    except OSError:
        return False
    kolom = tuple(_PEMISAH.split(kepala.strip()))
    return kolom[: len(KOLOM_TABEL)] == KOLOM_TABEL or kolom == _KOLOM_TAK_TERPAKAI
