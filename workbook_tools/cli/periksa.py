"""`lkj periksa`: findings only, nothing is written."""

import argparse
import json
import sys

from workbook_tools.cli.berkas import Sasaran
from workbook_tools.cli.sasaran import buku_atau_gagal
from workbook_tools.formats.json_temuan import temuan_json
from workbook_tools.formats.teks_temuan import tulis_temuan
from workbook_tools.model.temuan import Tingkat
from workbook_tools.workbook.olah import BerkasOlahan, periksa_berkas


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("jalur", nargs="+", metavar="JALUR", help="berkas, folder, atau pola *.xlsx")
    p.add_argument("--json", action="store_true", help="sama dengan --format json")
    p.add_argument("--format", choices=("teks", "json", "sarif"), default="teks")


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 nothing wrong, 1 galat found, 2 a file could not be used."""
    sasaran, status = buku_atau_gagal(a.jalur)
    olahan = [periksa_berkas(s.jalur) for s in sasaran]
    bentuk = "json" if a.json else a.format
    _TULIS[bentuk](sasaran, olahan)
    if status or any(o.olahan is None for o in olahan):
        return 2
    return int(any(t.tingkat is Tingkat.GALAT for o in olahan for t in o.temuan))


def _teks(sasaran: list[Sasaran], olahan: list[BerkasOlahan]) -> None:
    for nomor, (s, o) in enumerate(zip(sasaran, olahan, strict=True)):
        if nomor:
            print()
        for baris in tulis_temuan(str(s.jalur), o.temuan, o.tabel):
            print(baris)


def _json(sasaran: list[Sasaran], olahan: list[BerkasOlahan]) -> None:
    isi = [
        {
            "berkas": str(s.jalur),
            "temuan": [temuan_json(t, o.tabel) for t in o.temuan],
        }
        for s, o in zip(sasaran, olahan, strict=True)
    ]
    json.dump(isi[0] if len(isi) == 1 else isi, sys.stdout, ensure_ascii=False, indent=2)
    print()


_TULIS = {"teks": _teks, "json": _json}
