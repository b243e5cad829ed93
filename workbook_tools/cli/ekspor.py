"""`lkj ekspor`: the inputs of a workbook as JSON."""

import argparse
import json
import sys
from pathlib import Path

from workbook_tools.errors import BerkasTakTerpakai, LkjError
from workbook_tools.formats.json_masukan import ekspor
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.workbook.pembaca import baca_berkas


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("buku", type=Path, metavar="BUKU.xlsx")
    p.add_argument("-o", "--keluaran", type=Path, metavar="DATA.json")


def jalankan(a: argparse.Namespace) -> int:
    """Print the inputs, or write them to a file."""
    tabel = susun_tabel(baca_berkas(a.buku))
    if not any(t.ada for t in tabel.values()):
        raise BerkasTakTerpakai("T101", f"{a.buku.name} bukan buku kerja dari templat LKj.")
    teks = json.dumps(ekspor(tabel), ensure_ascii=False, indent=2) + "\n"
    if a.keluaran is None:
        sys.stdout.write(teks)
        return 0
    try:
        a.keluaran.write_text(teks, encoding="utf-8")
    except OSError as e:
        raise LkjError(f"{a.keluaran} tidak dapat ditulis: {e.strerror or e}.") from e
    print(f"Isian ditulis ke {a.keluaran}.")
    return 0
