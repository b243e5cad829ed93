"""`lkj templat`: write the blank template."""

import argparse
import shutil
from pathlib import Path

from workbook_tools.errors import LkjError
from workbook_tools.template.berkas import jalur_templat


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("--macro", action="store_true", help="templat .xlsm dengan tombol Hitung")
    p.add_argument("-o", "--keluaran", required=True, type=Path, metavar="BERKAS")


def jalankan(a: argparse.Namespace) -> int:
    """Copy the built template; an existing file is never overwritten."""
    tujuan: Path = a.keluaran
    if tujuan.exists():
        raise LkjError(f"{tujuan} sudah ada. Pilih nama lain, atau pindahkan dulu berkas itu.")
    sumber = jalur_templat(makro=a.macro)
    try:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sumber, tujuan)
    except OSError as e:
        raise LkjError(f"{tujuan} tidak dapat ditulis: {e.strerror or e}.") from e
    print(f"Templat ditulis ke {tujuan}.")
    return 0
