"""Paths of a verb that works on workbooks, with a plain word on those that lead nowhere."""

import argparse
import sys
from collections.abc import Iterable

from workbook_tools.batch.berkas import Sasaran, cari_buku


def buku_atau_gagal(jalur: Iterable[str]) -> tuple[list[Sasaran], int]:
    """The workbooks, and 2 when some path led to none (which is then said)."""
    sasaran, kosong = cari_buku(jalur)
    for kata in kosong:
        print(f"{kata}: tidak ada buku kerja .xlsx atau .xlsm di sana.", file=sys.stderr)
    return sasaran, 2 if kosong else 0


def jumlah_proses(teks: str) -> int:
    """The number of processes of an option.

    Raises:
        ArgumentTypeError: not a whole number from 1 on.
    """
    if not teks.isascii() or not teks.isdigit() or int(teks) < 1:
        raise argparse.ArgumentTypeError(f"{teks} bukan jumlah proses; isi dengan 1 atau lebih")
    return int(teks)
