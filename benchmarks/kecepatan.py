"""`python -m benchmarks.kecepatan`: seconds per workbook, ratios and peak memory in one run.

Every way runs in a process of its own over the same workbooks, one warm-up first; rounds
alternate between the ways, so that a busy machine slows all of them, and the fastest round counts.
"""

import argparse
import multiprocessing
import resource
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from benchmarks.buku_uji import buat_buku
from benchmarks.cara import CARA

LIBREOFFICE = "soffice"


def main() -> None:
    """Print the table."""
    p = argparse.ArgumentParser()
    p.add_argument("--jumlah", type=int, default=44, help="workbooks")
    p.add_argument("--putaran", type=int, default=3, help="rounds; the fastest counts")
    p.add_argument("--tanpa-libreoffice", action="store_true")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as akar:
        buku = buat_buku(Path(akar) / "buku", a.jumlah)
        jadi, keluaran = Path(akar) / "jadi", Path(akar) / "keluaran"
        jadi.mkdir()
        keluaran.mkdir()
        _hitung_dulu(buku, jadi)
        hasil = _ukur_semua(buku, jadi, keluaran, a.putaran)
        if not a.tanpa_libreoffice and shutil.which(LIBREOFFICE):
            hasil["LibreOffice"] = (_libreoffice(buku, keluaran) / len(buku), 0.0)
        _cetak(hasil, len(buku))


def _hitung_dulu(buku: list[Path], jadi: Path) -> None:
    kerja = CARA["lkj hitung"](buku, jadi, jadi)
    for b in buku:
        kerja(b)


def _ukur_semua(
    buku: list[Path], jadi: Path, keluaran: Path, putaran: int
) -> dict[str, tuple[float, float]]:
    """Seconds per workbook and peak memory (MB) by way."""
    konteks = multiprocessing.get_context("spawn")
    hasil: dict[str, tuple[float, float]] = {}
    for _ in range(putaran):
        for nama in CARA:
            with konteks.Pool(1) as kolam:
                detik, memori = kolam.apply(ukur_satu, (nama, buku, jadi, keluaran))
            lama = hasil.get(nama, (detik, memori))
            hasil[nama] = (min(detik, lama[0]), max(memori, lama[1]))
    return hasil


def ukur_satu(nama: str, buku: list[Path], jadi: Path, keluaran: Path) -> tuple[float, float]:
    """One way over all workbooks, in this process: seconds per workbook, peak memory in MB."""
    kerja = CARA[nama](buku, jadi, keluaran)
    kerja(buku[0])
    mulai = time.perf_counter()
    for b in buku:
        kerja(b)
    detik = (time.perf_counter() - mulai) / len(buku)
    return detik, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _libreoffice(buku: list[Path], keluaran: Path) -> float:
    """LibreOffice opening and saving all workbooks in one go, start-up included."""
    with tempfile.TemporaryDirectory() as profil:
        perintah = [
            LIBREOFFICE,
            f"-env:UserInstallation={Path(profil).as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(keluaran),
        ]
        mulai = time.perf_counter()
        subprocess.run(
            [*perintah, *map(str, buku)], check=True, stdout=subprocess.DEVNULL, timeout=1800
        )
        return time.perf_counter() - mulai


def _cetak(hasil: dict[str, tuple[float, float]], jumlah: int) -> None:
    lkj = hasil["lkj hitung"][0]
    print(f"{jumlah} buku kerja, satu proses, putaran tercepat")
    print(f"{'cara':<14}{'ms/buku':>10}{'buku/detik':>12}{'× lkj':>8}{'memori MB':>11}")
    for nama, (detik, memori) in hasil.items():
        ingat = f"{memori:.0f}" if memori else "-"
        print(f"{nama:<14}{detik * 1e3:>10.1f}{1 / detik:>12.1f}{detik / lkj:>8.2f}{ingat:>11}")
    print(f"lkj / lantai = {lkj / hasil['lantai'][0]:.2f} (paling banyak 2,5)")
    print(f"openpyxl / lkj = {hasil['openpyxl'][0] / lkj:.2f} (paling sedikit 5)")


if __name__ == "__main__":
    main()
