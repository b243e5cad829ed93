"""The one door through which every file leaves the program.

A verb asks for a way out, and writes through it::

    pintu = Pintu("rekap", masukan=[...], timpa=a.timpa)
    keluar = pintu.berkas(a.rekap, AKHIRAN_BUKU)      # may this path be written? refused early
    keluar.tulis(buat_buku, pemilik="Hulu Sungai Selatan, 2024")   # buat_buku(f: IO[bytes])

What stands at the path is replaced only when it carries the seal of the same verb for the same
owner and was left unchanged since, or when the user says ``--timpa``. A file is complete before
it takes its place in one step; whatever fails, the path holds what it held before.
"""

from workbook_tools.keluaran.atomik import ganti
from workbook_tools.keluaran.buatan import (
    BERTANDA,
    KOLOM_TABEL,
    NAMA_BUATAN,
    REKAP,
    buatan,
    tabel_buatan,
)
from workbook_tools.keluaran.kunci import asli, periksa_kunci
from workbook_tools.keluaran.pintu import AKHIRAN_BUKU, AKHIRAN_MAKRO, Keluar, Pintu, Tertulis
from workbook_tools.keluaran.sebab import sebab_os, terlalu_panjang
from workbook_tools.keluaran.segel import (
    Segel,
    baca_segel,
    beri_segel,
    disimpan_pada,
    masih_terhitung,
)

__all__ = [
    "AKHIRAN_BUKU",
    "AKHIRAN_MAKRO",
    "BERTANDA",
    "KOLOM_TABEL",
    "NAMA_BUATAN",
    "REKAP",
    "Keluar",
    "Pintu",
    "Segel",
    "Tertulis",
    "asli",
    "baca_segel",
    "beri_segel",
    "buatan",
    "disimpan_pada",
    "ganti",
    "masih_terhitung",
    "periksa_kunci",
    "sebab_os",
    "tabel_buatan",
    "terlalu_panjang",
]
