"""The plain document model: what a report consists of, without any file format."""

from workbook_tools.naskah.isi import (
    AKHIR_BAGIAN,
    Bagian,
    Blok,
    Daftar,
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
    "AKHIR_BAGIAN",
    "Bagian",
    "Blok",
    "Daftar",
    "Gambar",
    "Grafik",
    "Naskah",
    "Paragraf",
    "Ruas",
    "SelTabel",
    "Seri",
    "Tabel",
]
