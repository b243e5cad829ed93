"""`lkj templat`: write the blank template."""

import argparse

from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.keluaran import AKHIRAN_BUKU, AKHIRAN_MAKRO, Pintu
from workbook_tools.template.berkas import jalur_templat


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("--macro", action="store_true", help="templat .xlsm dengan tombol Hitung")
    p.add_argument("-o", "--keluaran", required=True, type=jalur, metavar="BERKAS")
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Copy the built template."""
    pintu = Pintu("templat", timpa=a.timpa)
    keluar = pintu.berkas(a.keluaran, AKHIRAN_MAKRO if a.macro else AKHIRAN_BUKU)
    isi = jalur_templat(makro=a.macro).read_bytes()
    keluar.tulis(lambda f: f.write(isi))
    print(f"Templat ditulis ke {a.keluaran}.")
    return 0


def berikutnya(a: argparse.Namespace, status: int) -> str:
    """What to do next."""
    return f"isi mulai dari lembar Identitas, simpan, lalu: lkj hitung {kutip(a.keluaran)}"
