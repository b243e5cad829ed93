"""How far a run is: a bar on a terminal, a plain line now and then elsewhere."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

from workbook_tools.keluaran.aliran import asli

T = TypeVar("T")

JEDA_BARIS = 10.0  # seconds between plain lines
JEDA_BILAH = 0.1
TERKECIL = 2  # a single workbook needs no progress


def tampilkan(hasil: Iterable[T], jumlah: int, aliran: TextIO | None = None) -> Iterator[T]:
    """Hand the results on, and tell how many of ``jumlah`` have come, how fast, how long still.

    Goes to standard error, so that standard output holds results only.
    """
    aliran = aliran or sys.stderr
    if jumlah < TERKECIL:
        return iter(hasil)
    return _bilah(hasil, jumlah) if aliran.isatty() else _baris(hasil, jumlah, aliran)


def _baris(hasil: Iterable[T], jumlah: int, aliran: TextIO) -> Iterator[T]:
    mulai = terakhir = time.monotonic()
    for selesai, satu in enumerate(hasil, start=1):
        kini = time.monotonic()
        if kini - terakhir >= JEDA_BARIS:
            terakhir = kini
            print(sebut(selesai, jumlah, kini - mulai), file=aliran, flush=True)
        yield satu


def sebut(selesai: int, jumlah: int, detik: float) -> str:
    """'120 dari 7288 selesai, 35,2 per detik, sisa 3 menit 23 detik'."""
    laju = selesai / detik if detik else 0.0
    teks = f"{selesai} dari {jumlah} selesai"
    if not laju:
        return teks
    laju_tampil = f"{laju:.1f}".replace(".", ",")
    return f"{teks}, {laju_tampil} per detik, sisa {_lama((jumlah - selesai) / laju)}"


def _lama(detik: float) -> str:
    menit, sisa = divmod(round(detik), 60)
    return f"{menit} menit {sisa} detik" if menit else f"{sisa} detik"


def _bilah(hasil: Iterable[T], jumlah: int) -> Iterator[T]:
    """The bar is redrawn by hand: a drawing thread does not go with forked processes."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    kolom = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[teks]}"))
    mulai = time.monotonic()
    terakhir = 0.0
    with Progress(*kolom, console=Console(file=asli(sys.stderr)), auto_refresh=False) as bilah:
        tugas = bilah.add_task("Buku kerja", total=jumlah, teks="")
        for selesai, satu in enumerate(hasil, start=1):
            kini = time.monotonic()
            if kini - terakhir >= JEDA_BILAH or selesai == jumlah:
                terakhir = kini
                teks = sebut(selesai, jumlah, kini - mulai)
                bilah.update(tugas, completed=selesai, teks=teks, refresh=True)
            yield satu
