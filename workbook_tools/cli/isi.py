"""`lkj isi`: fill a template from input JSON."""

import argparse

from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.cli.sasaran import berkas_ada
from workbook_tools.formats.json_masukan import baca_json, butuh_lengkap
from workbook_tools.keluaran import AKHIRAN_BUKU, AKHIRAN_MAKRO, Pintu
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat, pemilik_masukan
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import salin


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("data", type=jalur, metavar="DATA.json")
    p.add_argument("-o", "--keluaran", required=True, type=jalur, metavar="BUKU.xlsx")
    p.add_argument("--macro", action="store_true", help="buku .xlsm dengan tombol Hitung")
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Write the filled workbook."""
    makro = a.macro or a.keluaran.suffix.casefold() in AKHIRAN_MAKRO
    pintu = Pintu("isi", [a.data], timpa=a.timpa)
    keluar = pintu.berkas(a.keluaran, AKHIRAN_MAKRO if makro else AKHIRAN_BUKU)
    berkas_ada(a.data)
    masukan = baca_json(a.data)
    with Paket(jalur_templat(makro=makro, lengkap=butuh_lengkap(masukan))) as paket:
        salin(paket, isi_templat(paket, masukan), keluar, pemilik_masukan(masukan))
    print(f"Buku kerja ditulis ke {a.keluaran}.")
    return 0


def berikutnya(a: argparse.Namespace, status: int) -> str:
    """What to do next."""
    return f"lkj hitung {kutip(a.keluaran)}"
