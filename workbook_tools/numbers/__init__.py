"""Indonesian numerals: exact reading with ambiguity told, and printing."""

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka, Status
from workbook_tools.numbers.baca import baca_teks
from workbook_tools.numbers.cetak import (
    bulatkan,
    cetak,
    cetak_angka,
    cetak_persen,
    cetak_rasio,
    cetak_ringkas,
    cetak_rupiah,
)
from workbook_tools.numbers.excel import Golongan, baca_bilangan, desimal_format, golongan_format

__all__ = [
    "Angka",
    "Bacaan",
    "Catatan",
    "Golongan",
    "JenisAngka",
    "Status",
    "baca_bilangan",
    "baca_teks",
    "bulatkan",
    "cetak",
    "cetak_angka",
    "cetak_persen",
    "cetak_rasio",
    "cetak_ringkas",
    "cetak_rupiah",
    "desimal_format",
    "golongan_format",
]
