"""The one schema: template, reader, JSON, writers and documentation all come from it."""

from workbook_tools.schema.hitungan import LEMBAR_HITUNG
from workbook_tools.schema.jenis import (
    Blok,
    Jenis,
    Kolom,
    KolomHitung,
    LembarHitung,
    LembarMasukan,
    Rujukan,
    Tampilan,
)
from workbook_tools.schema.masukan import LEMBAR_MASUKAN

VERSI_TEMPLAT = "1"
"""Version of the template's structure; raised when sheets or columns change meaning."""

NAMA_VERSI = "LKJ_VERSI_TEMPLAT"
"""Defined name in the workbook that holds the template version."""

JUDUL_PETUNJUK = "Petunjuk"

MASUKAN: dict[str, LembarMasukan] = {lembar.id: lembar for lembar in LEMBAR_MASUKAN}
HITUNG: dict[str, LembarHitung] = {lembar.id: lembar for lembar in LEMBAR_HITUNG}

__all__ = [
    "HITUNG",
    "JUDUL_PETUNJUK",
    "LEMBAR_HITUNG",
    "LEMBAR_MASUKAN",
    "MASUKAN",
    "NAMA_VERSI",
    "VERSI_TEMPLAT",
    "Blok",
    "Jenis",
    "Kolom",
    "KolomHitung",
    "LembarHitung",
    "LembarMasukan",
    "Rujukan",
    "Tampilan",
]
