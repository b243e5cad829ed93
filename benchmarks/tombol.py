"""`python -m benchmarks.tombol [BUKU ...]`: Python's own time for one press of "Hitung".

The workbook is open in the in-memory engine of the tests, so what is measured is reading,
computing, checking and writing by blocks; what a spreadsheet program needs for its cells comes on
top.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.live.mesin_memori import papan_dari_berkas
from workbook_tools.live import hitung
from workbook_tools.live.mesin.buku import buka
from workbook_tools.workbook.olah import hitung_berkas

PUTARAN = 5


def main() -> None:
    """Print the fastest of some presses beside `lkj hitung` on the same file."""
    p = argparse.ArgumentParser()
    p.add_argument("buku", nargs="*", type=Path, help="workbooks; the full samples by default")
    buku = p.parse_args().buku or sorted(Path("samples").glob("*.xlsx"))
    print(f"{'buku kerja':<32}{'tombol ms':>12}{'berkas ms':>12}{'tombol/berkas':>15}")
    with tempfile.TemporaryDirectory() as akar:
        for jalur in buku:
            tombol = min(_tekan(jalur) for _ in range(PUTARAN))
            berkas = min(_dari_berkas(jalur, Path(akar)) for _ in range(PUTARAN))
            print(f"{jalur.name:<32}{tombol:>12.0f}{berkas:>12.0f}{tombol / berkas:>15.2f}")


def _tekan(jalur: Path) -> float:
    """One press on a freshly opened workbook, in milliseconds."""
    terbuka = buka(papan_dari_berkas(jalur), "ukur")
    return _lama(lambda: hitung(terbuka))


def _dari_berkas(jalur: Path, folder: Path) -> float:
    return _lama(lambda: hitung_berkas(jalur, folder / jalur.name))


def _lama(kerja: Callable[[], object]) -> float:
    mulai = time.perf_counter()
    kerja()
    return (time.perf_counter() - mulai) * 1e3


if __name__ == "__main__":
    main()
