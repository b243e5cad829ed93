"""`python -m benchmarks.tumbuh {baris,buku}`: how cost grows with rows and with workbooks.

``baris``: one workbook with 30 to 3,000 sub kegiatan. ``buku``: 11 to 7,288 workbooks through
processes, with the rate and the memory of the largest process on the way.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.buku_uji import buat_buku, buat_satu
from benchmarks.data_uji import Ukuran
from workbook_tools.batch import Keadaan, Ringkas, Sasaran, proses_semua

BARIS = (30, 100, 300, 1000, 3000)
BUKU = (11, 100, 1000, 7288)


def main() -> None:
    """Print one of the two tables."""
    p = argparse.ArgumentParser()
    p.add_argument("apa", choices=("baris", "buku"))
    p.add_argument("--folder", type=Path, help="keep the workbooks here")
    p.add_argument("--proses", type=int, help="processes; all cores by default")
    p.add_argument("--terbanyak", type=int, default=BUKU[-1], help="workbooks at most")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as sementara:
        folder = a.folder or Path(sementara)
        if a.apa == "baris":
            tumbuh_baris(folder)
        else:
            tumbuh_buku(folder, a.proses, a.terbanyak)


def tumbuh_baris(folder: Path) -> None:
    """Seconds per workbook and per row."""
    print(f"{'sub kegiatan':>12}{'baris isian':>12}{'detik':>9}{'ms/baris':>10}{'memori MB':>11}")
    for n in BARIS:
        u = Ukuran(sub_kegiatan=n, desa=15, indikator=4, pembanding=10, pernyataan=100)
        buku = buat_satu(folder / str(n), 1, u)
        detik = min(_detik(buku, folder / "hasil") for _ in range(4))
        baris = 3 * n  # Rencana Kerja, Realisasi Anggaran, Kinerja Program
        ms = detik / baris * 1e3
        print(f"{n:>12}{baris:>12}{detik:>9.3f}{ms:>10.2f}{_memori():>11.0f}", flush=True)


def _detik(buku: Path, keluaran: Path) -> float:
    mulai = time.perf_counter()
    (hasil,) = proses_semua([Sasaran(buku, Path("hasil.xlsx"))], keluaran, proses=1)
    assert hasil.tertulis is not None, hasil.sebab
    return time.perf_counter() - mulai


def tumbuh_buku(folder: Path, proses: int | None, terbanyak: int) -> None:
    """The rate in each stretch of the run, and the memory so far."""
    jumlah = [n for n in BUKU if n <= terbanyak]
    buku = buat_buku(folder / "buku", jumlah[-1])
    keluaran = folder / "hasil"
    print(f"{'buku':>6}{'detik':>9}{'buku/detik':>12}{'gagal':>7}{'memori proses MB':>18}")
    for n in jumlah:
        sasaran = [Sasaran(b, b.relative_to(folder / "buku")) for b in buku[:n]]
        mulai = time.perf_counter()
        gagal = 0
        for selesai, r in enumerate(_hitung(sasaran, keluaran, proses), start=1):
            gagal += r.keadaan is Keadaan.GAGAL
            if n == jumlah[-1] and selesai % 1000 == 0:
                laju = selesai / (time.perf_counter() - mulai)
                print(f"      sampai {selesai}: {laju:.1f} buku/detik", flush=True)
        detik = time.perf_counter() - mulai
        terbesar = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"{n:>6}{detik:>9.1f}{n / detik:>12.1f}{gagal:>7}{terbesar:>18.0f}", flush=True)
    print(f"memori proses induk: {_memori():.0f} MB")


def _hitung(sasaran: list[Sasaran], keluaran: Path, proses: int | None) -> Iterator[Ringkas]:
    return proses_semua(sasaran, keluaran, proses=proses)


def _memori() -> float:
    """Peak memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
