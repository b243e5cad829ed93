"""The computed sheets, declared once, and what marks a workbook as made from the template."""

from workbook_tools.schema.hitungan import LEMBAR_HITUNG
from workbook_tools.schema.jenis import Blok, KolomHitung, LembarHitung, Tampilan

VERSI_TEMPLAT = "2"
"""Version of the template's structure; raised when sheets or columns change meaning."""

VERSI_DIKENAL = ("1", VERSI_TEMPLAT)
"""Every version that is read: an old workbook is read as it is, for ever."""

NAMA_VERSI = "LKJ_VERSI_TEMPLAT"
"""Defined name in the workbook that holds the template version."""

JUDUL_PETUNJUK = "Petunjuk"

LABEL_VERSI, LABEL_SIDIK = "Versi program", "Sidik isian"
LABEL_TRIWULAN = "Sampai triwulan"
"""What Beranda calls the version of the program and the fingerprint of the inputs."""

HITUNG: dict[str, LembarHitung] = {lembar.id: lembar for lembar in LEMBAR_HITUNG}

__all__ = [
    "HITUNG",
    "JUDUL_PETUNJUK",
    "LABEL_SIDIK",
    "LABEL_TRIWULAN",
    "LABEL_VERSI",
    "LEMBAR_HITUNG",
    "NAMA_VERSI",
    "VERSI_DIKENAL",
    "VERSI_TEMPLAT",
    "Blok",
    "KolomHitung",
    "LembarHitung",
    "Tampilan",
]
