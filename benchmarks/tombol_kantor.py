"""`python -m benchmarks.tombol_kantor [BUKU ...]`: presses of "Hitung" inside a LibreOffice window.

The macro that the button calls is run twice on the open workbook. Counted is processor time: the
office's own, from the macro's start until its window is painted again and it rests, and that of
the Python which the macro starts, its start-up and imports included. The Python waits for the next
press, so that only the first one of all has that start.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

from tests.live.kantor import Dokumen, Kantor, kantor_hidup
from workbook_tools.pemasangan.libreoffice import pasang_libreoffice

SATU_DETIK = os.sysconf("SC_CLK_TCK")
DIAM = 2
"""Ticks in half a second below which the office rests."""


def main() -> None:
    """Print what the first and the second press of each workbook cost."""
    p = argparse.ArgumentParser()
    p.add_argument("buku", nargs="*", type=Path, help="workbooks; the full samples by default")
    semua = p.parse_args().buku or sorted(Path("samples").glob("*.xlsx"))
    judul = ("kantor s", "Python s", "bersama s", "jam s")
    print(f"{'buku kerja':<32}{'tekan':>6}" + "".join(f"{x:>11}" for x in judul))
    with tempfile.TemporaryDirectory() as folder, kantor_hidup(Path(folder)) as kantor:
        pasang_libreoffice(kantor.profil / "user")
        for jalur in semua:
            with kantor.buka(Path(copy(jalur, folder)), tampak=True) as dokumen:
                for nomor, lama in enumerate(_tekanan(kantor, dokumen), start=1):
                    angka = "".join(f"{x:>11.2f}" for x in lama)
                    print(f"{jalur.name:<32}{nomor:>6}{angka}", flush=True)


def _tekanan(kantor: Kantor, dokumen: Dokumen) -> Iterator[tuple[float, ...]]:
    """Seconds of the office, of Python, of both, and by the clock, for two presses."""
    dokumen.nama()  # answers once the workbook is open
    for _ in range(2):
        awal, mulai = _setelah_diam(kantor.pid), time.perf_counter()
        dokumen.tekan("hitung")
        jam = time.perf_counter() - mulai
        akhir = _setelah_diam(kantor.pid)
        kantor_, python = (b - a for a, b in zip(awal, akhir, strict=True))
        yield kantor_, python, kantor_ + python, jam


def _setelah_diam(pid: int) -> tuple[float, float]:
    """Processor time of the office and of what it has started, once it rests."""
    while True:
        sebelum = _prosesor(pid)
        time.sleep(0.5)
        if (kini := _prosesor(pid))[0] - sebelum[0] < DIAM / SATU_DETIK:
            return kini


def _prosesor(pid: int) -> tuple[float, float]:
    """User and system time in seconds: the process itself, and its children, ended or alive."""
    sendiri, anak = _detik(pid)
    hidup = [x for utas in Path(f"/proc/{pid}/task").iterdir() for x in _anak(utas)]
    return sendiri, anak + sum(sum(_detik(x)) for x in hidup)


def _anak(utas: Path) -> list[int]:
    """What a thread has started; nothing once it has ended."""
    try:
        return [int(x) for x in (utas / "children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def _detik(pid: int) -> tuple[float, float]:
    isi = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, isi[11:13])) / SATU_DETIK, sum(map(int, isi[13:15])) / SATU_DETIK


if __name__ == "__main__":
    main()
