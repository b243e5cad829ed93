"""Work for the tests of the executor: importable, so that other processes find it."""

import os
import time
from dataclasses import dataclass

from workbook_tools.batch.jalankan import Kerja


@dataclass(frozen=True)
class TugasUji:
    """``mati``: the worker dies; ``lama``: seconds; ``galat``: raises; ``memori``: bytes."""

    nomor: int
    mati: bool = False
    lama: float = 0.0
    galat: bool = False
    memori: int = 0


def kerjakan(t: TugasUji) -> str:
    if t.mati:
        os._exit(9)
    if t.galat:
        raise ValueError("sengaja")
    penuh = b"x" * t.memori
    time.sleep(t.lama)
    del penuh
    return f"selesai {t.nomor}"


def gagal(t: TugasUji, pesan: str) -> str:
    return f"gagal {t.nomor}: {pesan}"


KERJA: Kerja[TugasUji, str] = Kerja(kerjakan, gagal)
