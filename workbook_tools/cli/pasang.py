"""`lkj pasang`: make the buttons find this installation, step by step."""

import argparse
from pathlib import Path

from workbook_tools.pemasangan.excel import pasang_excel
from workbook_tools.pemasangan.langkah import Keadaan
from workbook_tools.pemasangan.libreoffice import pasang_libreoffice


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("--libreoffice", action="store_true", help="untuk LibreOffice, bukan Excel")
    p.add_argument("--profil", type=Path, metavar="DIR", help="profil LibreOffice, folder user")
    p.add_argument("--hanya-periksa", action="store_true", help="periksa saja, tidak menulis")


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 the buttons can work, 1 something is missing."""
    if a.libreoffice or a.profil:
        langkah = pasang_libreoffice(a.profil, hanya_periksa=a.hanya_periksa)
    else:
        langkah = pasang_excel(hanya_periksa=a.hanya_periksa)
    for x in langkah:
        print(x.sebut())
    kurang = any(x.keadaan is Keadaan.KURANG for x in langkah)
    print()
    if kurang:
        print("Ada yang masih kurang. Ikuti saran di atas, lalu jalankan perintah ini sekali lagi.")
    else:
        print("Siap. Buka buku kerja .xlsm, izinkan makro, lalu klik Hitung di lembar Beranda.")
    return int(kurang)


def berikutnya(a: argparse.Namespace, status: int) -> None:
    """Nothing: the steps above say it."""
