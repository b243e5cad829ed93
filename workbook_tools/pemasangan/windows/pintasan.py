"""What users can start by a double click, by dropping files on it, or by the right mouse button."""

import subprocess

from msgspec import Struct

BUKU = (".xlsx", ".xlsm")
DOKUMEN = (".docx",)
EKSPOR = (".xls", ".ods", ".csv")

MODUL = "workbook_tools.cli.klik"
"""What every shortcut starts."""


class Pintasan(Struct, frozen=True):
    """One shortcut.

    ``apa`` is what ``MODUL`` is told; ``menerima`` the suffixes of the files that it takes, empty
    where it takes none.
    """

    apa: str
    judul: str
    keterangan: str
    menerima: tuple[str, ...] = ()


PINTASAN = (
    Pintasan("baru", "1 Buku kerja baru", "Membuat buku kerja kosong di folder LKj"),
    Pintasan(
        "hitung",
        "2 Hitung (seret buku kerja ke sini)",
        "Mengisi lembar hitungan buku kerja",
        BUKU,
    ),
    Pintasan(
        "periksa",
        "3 Periksa (seret buku kerja ke sini)",
        "Menunjukkan temuan, tidak mengubah apa pun",
        BUKU,
    ),
    Pintasan(
        "dokumen",
        "4 Tulis dokumen LKj (seret buku kerja ke sini)",
        "Menulis laporan sebagai dokumen Word",
        BUKU,
    ),
    Pintasan(
        "tempel",
        "Tempel ekspor (seret buku kerja dan ekspornya ke sini)",
        "Mengambil tabel SIPD dan lainnya ke buku kerja",
        (*BUKU, *EKSPOR),
    ),
    Pintasan(
        "perbaiki",
        "Perbaiki (seret buku kerja ke sini)",
        "Menulis salinan dengan perbaikan yang sudah pasti",
        BUKU,
    ),
    Pintasan(
        "tahun-baru",
        "Tahun baru (seret buku kerja ke sini)",
        "Membuat buku kerja tahun berikutnya",
        BUKU,
    ),
    Pintasan(
        "mutakhirkan",
        "Mutakhirkan (seret buku kerja lama ke sini)",
        "Memindahkan buku kerja templat lama ke templat terbaru",
        BUKU,
    ),
    Pintasan(
        "audit",
        "Periksa dokumen LKj (seret dokumen Word ke sini)",
        "Memeriksa dokumen LKj terhadap dirinya sendiri",
        DOKUMEN,
    ),
    Pintasan(
        "ambil",
        "Ambil angka dari dokumen LKj (seret dokumen Word ke sini)",
        "Mengambil angka dokumen menjadi buku kerja",
        DOKUMEN,
    ),
    Pintasan(
        "rekap",
        "Rekap kabupaten (seret folder ke sini)",
        "Menyusun satu rekap dari semua buku kerja di folder",
        BUKU,
    ),
)

KLIK_KANAN = (
    ("hitung", "Hitung dengan lkj", BUKU),
    ("periksa", "Periksa dengan lkj", BUKU),
    ("audit", "Periksa dokumen LKj dengan lkj", DOKUMEN),
)
"""Entries of the right mouse button on a file: what, its words, on which suffixes."""


def argumen(apa: str) -> str:
    """What follows Python on the command line; Windows appends the dropped files.

    -P keeps Python from importing what lies beside a workbook.
    """
    return f"-P -m {MODUL} {apa}"


def perintah_klik_kanan(python: str, apa: str) -> str:
    """The command line in the registry; Windows puts the file for %1."""
    return f'{subprocess.list2cmdline([python])} {argumen(apa)} "%1"'
