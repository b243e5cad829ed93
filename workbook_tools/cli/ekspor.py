"""`lkj ekspor`: the inputs of a workbook as JSON."""

import argparse
import sys

from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.cli.sasaran import berkas_ada
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.formats.json_keluar import json_teks
from workbook_tools.formats.json_masukan import ekspor
from workbook_tools.keluaran import Pintu
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.tables.gerbang import sebab_ditolak
from workbook_tools.workbook.pembaca import baca_berkas


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("buku", type=jalur, metavar="BUKU.xlsx")
    p.add_argument("-o", "--keluaran", type=jalur, metavar="DATA.json")
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Print the inputs, or write them to a file."""
    berkas_ada(a.buku)
    keluar = None
    if a.keluaran is not None:
        pintu = Pintu("ekspor", [a.buku], timpa=a.timpa)
        keluar = pintu.berkas(a.keluaran, (".json",))
    buku = baca_berkas(a.buku)
    tabel = susun_tabel(buku)
    if sebab := sebab_ditolak(buku, tabel):
        raise BerkasTakTerpakai("T101", f"Berkas {a.buku.name} {sebab}")
    teks = json_teks(ekspor(tabel)) + "\n"
    if keluar is None:
        sys.stdout.write(teks)
        return 0
    keluar.tulis(lambda f: f.write(teks.encode()))
    print(f"Isian ditulis ke {keluar.jalur}.")
    return 0


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next; nothing where the inputs themselves were printed."""
    return f"lkj isi {kutip(a.keluaran)} -o BUKU_BARU.xlsx" if a.keluaran else None
