"""`lkj hitung`: compute, and fill the computed sheets."""

import argparse
import json
import sys
from pathlib import Path

from workbook_tools.cli.berkas import Sasaran
from workbook_tools.cli.sasaran import buku_atau_gagal
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.formats.json_temuan import temuan_json
from workbook_tools.formats.teks_ringkas import tabel_ringkas
from workbook_tools.workbook.olah import BerkasOlahan, hitung_berkas, periksa_berkas


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("jalur", nargs="+", metavar="JALUR", help="berkas, folder, atau pola *.xlsx")
    p.add_argument("--keluaran", type=Path, metavar="DIR", help="tulis salinan ke folder ini")
    p.add_argument("--json", action="store_true", help="cetak hasil saja, tidak menulis berkas")
    p.add_argument("--proses", type=int, metavar="N", help="jumlah proses (bawaan: semua inti)")


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 all done, 2 a file could not be used."""
    sasaran, status = buku_atau_gagal(a.jalur)
    if a.json:
        olahan = [periksa_berkas(s.jalur) for s in sasaran]
        _cetak_json(sasaran, olahan)
    else:
        olahan = [_satu(s, a.keluaran) for s in sasaran]
        for baris in tabel_ringkas(olahan):
            print(baris)
    return 2 if status or any(o.olahan is None for o in olahan) else 0


def _satu(s: Sasaran, keluaran: Path | None) -> BerkasOlahan:
    tujuan = None if keluaran is None else keluaran / s.relatif
    if tujuan is not None:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
    return hitung_berkas(s.jalur, tujuan)


def _cetak_json(sasaran: list[Sasaran], olahan: list[BerkasOlahan]) -> None:
    isi = []
    for s, o in zip(sasaran, olahan, strict=True):
        if o.olahan is None:
            isi.append({"berkas": str(s.jalur), "temuan": [temuan_json(t) for t in o.temuan]})
        else:
            isi.append(hasil_json(str(s.jalur), o.olahan.laporan, o.olahan.hasil, o.olahan.tabel))
    json.dump(isi[0] if len(isi) == 1 else isi, sys.stdout, ensure_ascii=False, indent=2)
    print()
