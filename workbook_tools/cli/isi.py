"""`lkj isi`: fill a template from input JSON."""

import argparse
from pathlib import Path

from workbook_tools.errors import LkjError
from workbook_tools.formats.json_masukan import baca_json
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("data", type=Path, metavar="DATA.json")
    p.add_argument("-o", "--keluaran", required=True, type=Path, metavar="BUKU.xlsx")
    p.add_argument("--macro", action="store_true", help="buku .xlsm dengan tombol Hitung")


def jalankan(a: argparse.Namespace) -> int:
    """Write the filled workbook; an existing file is never overwritten."""
    tujuan: Path = a.keluaran
    makro = a.macro or tujuan.suffix.casefold() == ".xlsm"
    if makro != (tujuan.suffix.casefold() == ".xlsm"):
        raise LkjError(f"Dengan --macro, nama berkas harus berakhiran .xlsm, bukan {tujuan.name}.")
    if tujuan.exists():
        raise LkjError(f"{tujuan} sudah ada. Pilih nama lain, atau pindahkan dulu berkas itu.")
    masukan = baca_json(a.data)
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    with Paket(jalur_templat(makro=makro)) as paket:
        simpan(paket, isi_templat(paket, masukan), tujuan)
    print(f"Buku kerja ditulis ke {tujuan}.")
    return 0
