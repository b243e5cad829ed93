"""The computed sheets, declared once, and what marks a workbook as made from the template."""

from workbook_tools.schema.hitungan import LEMBAR_HITUNG
from workbook_tools.schema.jenis import Blok, KolomHitung, LembarHitung, Tampilan

VERSI_TEMPLAT = "1"
"""Version of the template's structure; raised when sheets or columns change meaning."""

NAMA_VERSI = "LKJ_VERSI_TEMPLAT"
"""Defined name in the workbook that holds the template version."""

JUDUL_PETUNJUK = "Petunjuk"

HITUNG: dict[str, LembarHitung] = {lembar.id: lembar for lembar in LEMBAR_HITUNG}

__all__ = [
    "HITUNG",
    "JUDUL_PETUNJUK",
    "LEMBAR_HITUNG",
    "NAMA_VERSI",
    "VERSI_TEMPLAT",
    "Blok",
    "KolomHitung",
    "LembarHitung",
    "Tampilan",
]
