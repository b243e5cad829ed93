"""`python -m benchmarks.profil [FILTER]`: where the time of `lkj hitung` goes (cProfile)."""

import argparse
import cProfile
import pstats
import tempfile
from pathlib import Path

from benchmarks.buku_uji import buat_buku
from workbook_tools.workbook.olah import hitung_berkas


def main() -> None:
    """Print the functions that cost most, by their own time and with what they call."""
    p = argparse.ArgumentParser()
    p.add_argument("saring", nargs="?", default="", help="only functions with this in their name")
    p.add_argument("--jumlah", type=int, default=22, help="workbooks")
    p.add_argument("--baris", type=int, default=25, help="lines printed")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as akar:
        buku = buat_buku(Path(akar) / "buku", a.jumlah)
        tujuan = Path(akar) / "hasil.xlsx"
        hitung_berkas(buku[0], tujuan)
        profil = cProfile.Profile()
        profil.enable()
        for b in buku:
            hitung_berkas(b, tujuan)
        profil.disable()
    statistik = pstats.Stats(profil).strip_dirs()
    for urutan in ("tottime", "cumtime"):
        statistik.sort_stats(urutan).print_stats(a.saring, a.baris)


if __name__ == "__main__":
    main()
