"""The national nomenclature of a kecamatan (urusan 7.01), as data; see ``data/README.md``."""

import csv
from functools import cache
from pathlib import Path

_BERKAS = Path(__file__).parent / "data" / "nomenklatur_7_01.csv"


@cache
def daftar_nomenklatur() -> tuple[tuple[str, str, str], ...]:
    """Code, name and remark of every entry, in the order of the tree."""
    with _BERKAS.open(encoding="utf-8", newline="") as f:
        baris = csv.reader(f)
        next(baris)
        return tuple((kode, nama, keterangan) for kode, nama, keterangan in baris)
