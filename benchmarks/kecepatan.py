"""`python -m benchmarks.kecepatan [BUKU ...]`: time per workbook, ratios, peak memory in one run.

Every way runs in a process of its own over the same workbooks, one warm-up first; rounds
alternate between the ways, so that a busy machine slows all of them, and the fastest round counts.
Processor time leaves out waiting for the disk and for other programs.
"""

import argparse
import resource
import shutil
import subprocess
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from benchmarks.buku_uji import buat_buku
from benchmarks.cara import CARA

LIBREOFFICE = "soffice"


class Ukuran(NamedTuple):
    """Seconds and processor seconds per workbook, peak memory in MB (0: not measured)."""

    detik: float
    prosesor: float
    memori: float


def main() -> None:
    """Print the table."""
    p = argparse.ArgumentParser()
    p.add_argument("buku", nargs="*", type=Path, help="workbooks; made-up ones by default")
    p.add_argument("--jumlah", type=int, default=44, help="workbooks")
    p.add_argument("--putaran", type=int, default=3, help="rounds; the fastest counts")
    p.add_argument("--tanpa-libreoffice", action="store_true")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as akar:
        buku = a.buku or buat_buku(Path(akar) / "buku", a.jumlah)
        jadi, keluaran = Path(akar) / "jadi", Path(akar) / "keluaran"
        jadi.mkdir()
        keluaran.mkdir()
        _hitung_dulu(buku, jadi)
        hasil = _ukur_semua(buku, jadi, keluaran, a.putaran)
        if not a.tanpa_libreoffice and shutil.which(LIBREOFFICE):
            hasil["LibreOffice"] = Ukuran(_libreoffice(buku, keluaran) / len(buku), 0.0, 0.0)
        _cetak(hasil, len(buku))


def _hitung_dulu(buku: list[Path], jadi: Path) -> None:
    kerja = CARA["lkj hitung"](buku, jadi, jadi)
    kerja(buku)


def _ukur_semua(buku: list[Path], jadi: Path, keluaran: Path, putaran: int) -> dict[str, Ukuran]:
    """The best of all rounds by way."""
    hasil: dict[str, Ukuran] = {}
    for _ in range(putaran):
        for nama in CARA:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as kolam:
                baru = kolam.submit(ukur_satu, nama, buku, jadi, keluaran).result()
            lama = hasil.get(nama, baru)
            hasil[nama] = Ukuran(
                min(baru.detik, lama.detik),
                min(baru.prosesor, lama.prosesor),
                max(baru.memori, lama.memori),
            )
    return hasil


def ukur_satu(nama: str, buku: list[Path], jadi: Path, keluaran: Path) -> Ukuran:
    """One way over all workbooks, in this process."""
    kerja = CARA[nama](buku, jadi, keluaran)
    kerja(buku[:1])
    mulai, mulai_prosesor = time.perf_counter(), time.process_time()
    kerja(buku)
    detik = (time.perf_counter() - mulai) / len(buku)
    prosesor = (time.process_time() - mulai_prosesor) / len(buku)
    return Ukuran(detik, prosesor, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


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


def _cetak(hasil: dict[str, Ukuran], jumlah: int) -> None:
    lkj = hasil["lkj hitung"]
    print(f"{jumlah} buku kerja, satu proses, putaran tercepat")
    print(
        f"{'cara':<14}{'ms':>8}{'ms prosesor':>13}{'buku/detik':>12}{'x lkj':>8}{'memori MB':>11}"
    )
    for nama, u in hasil.items():
        prosesor = f"{u.prosesor * 1e3:.1f}" if u.prosesor else "-"
        memori = f"{u.memori:.0f}" if u.memori else "-"
        laju, kali = 1 / u.detik, u.detik / lkj.detik
        print(f"{nama:<14}{u.detik * 1e3:>8.1f}{prosesor:>13}{laju:>12.1f}{kali:>8.2f}{memori:>11}")
    lantai, openpyxl = hasil["lantai"], hasil["openpyxl"]
    print(
        f"lkj / lantai = {lkj.detik / lantai.detik:.2f}, prosesor "
        f"{lkj.prosesor / lantai.prosesor:.2f} (paling banyak 2,5)"
    )
    print(
        f"openpyxl / lkj = {openpyxl.detik / lkj.detik:.2f}, prosesor "
        f"{openpyxl.prosesor / lkj.prosesor:.2f} (paling sedikit 5)"
    )


if __name__ == "__main__":
    main()
