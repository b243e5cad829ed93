"""The plain document model: what a report consists of, without any file format."""

from workbook_tools.naskah.isi import (
    Bagian,
    Gambar,
    Grafik,
    Naskah,
    Paragraf,
    Ruas,
    SelTabel,
    Seri,
    Tabel,
)

__all__ = [
    "Bagian",
    "Gambar",
    "Grafik",
    "Naskah",
    "Paragraf",
    "Ruas",
    "SelTabel",
    "Seri",
    "Tabel",
]
