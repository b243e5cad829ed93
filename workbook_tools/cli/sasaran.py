"""Paths of a verb that works on workbooks, with a plain word on those that lead nowhere."""

import sys
from collections.abc import Iterable

from workbook_tools.batch.berkas import Sasaran, cari_buku


def buku_atau_gagal(jalur: Iterable[str]) -> tuple[list[Sasaran], int]:
    """The workbooks, and 2 when some path led to none (which is then said)."""
    sasaran, kosong = cari_buku(jalur)
    for kata in kosong:
        print(f"{kata}: tidak ada buku kerja .xlsx atau .xlsm di sana.", file=sys.stderr)
    return sasaran, 2 if kosong else 0
