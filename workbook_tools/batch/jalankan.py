"""Runs one function over many tasks: in this process, in processes of its own, or on any
``concurrent.futures`` executor.

Tasks are handed over in a sliding window, so that neither the tasks nor their results pile up.
A worker process that dies, hangs or fills the memory costs one task, not the run.
"""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass
from typing import Generic, TypeVar

from workbook_tools.batch.batas import Batas
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.klaster import Klaster
from workbook_tools.batch.pemungut import jarang

T = TypeVar("T")
R = TypeVar("R")

PROSES_TERBANYAK = 61  # what Windows allows
JEDA = 0.5  # seconds between looks at Ctrl-C

PELAKSANA_MATI = "Pelaksana yang diberikan berhenti bekerja sebelum berkas ini diolah."


@dataclass(frozen=True, slots=True)
class Kerja(Generic[T, R]):
    """What is done to every task. Both functions must be importable, for other processes.

    ``gagal(tugas, pesan)`` gives the result of a task whose worker did not live to give one.
    """

    kerjakan: Callable[[T], R]
    gagal: Callable[[T, str], R]


def jalankan(
    kerja: Kerja[T, R],
    tugas: Iterable[T],
    *,
    proses: int | None = None,
    pelaksana: Executor | None = None,
    jendela: int | None = None,
    henti: Henti | None = None,
    batas: Batas | None = None,
) -> Iterator[tuple[T, R]]:
    """Tasks with their results, in the order in which they are finished.

    ``proses``: number of processes, all cores by default; a single task is worked on right
    here. ``batas``: what one task may take in a process of ours. ``pelaksana``: an executor to
    use instead, which is left open; ``jendela``: how many tasks are handed over to it at a time.
    After ``henti`` was asked for, no new task is begun.
    """
    antre = deque(tugas)
    henti = henti or Henti()
    n = min(proses or os.cpu_count() or 1, PROSES_TERBANYAK, max(1, len(antre)))
    if pelaksana is not None:
        luas = pelaksana.jendela if isinstance(pelaksana, Klaster) else 4 * max(n, 8)
        yield from _di_pelaksana(pelaksana, kerja, antre, jendela or luas, henti)
    elif len(antre) <= 1:
        with jarang() as pemungut:
            while antre and not henti.diminta:
                satu = antre.popleft()
                yield satu, kerja.kerjakan(satu)
                pemungut.selesai_satu()
    else:
        # Imported here: a single workbook needs no processes and should not wait for them.
        from workbook_tools.batch.kolam import di_kolam

        yield from di_kolam(kerja.kerjakan, kerja.gagal, antre, n, batas or Batas(), henti)


def _di_pelaksana(
    pelaksana: Executor, kerja: Kerja[T, R], antre: deque[T], jendela: int, henti: Henti
) -> Iterator[tuple[T, R]]:
    terhenti = yield from _lewat(pelaksana, kerja, antre, jendela, henti)
    if terhenti:
        for satu in (*terhenti, *antre):
            yield satu, kerja.gagal(satu, PELAKSANA_MATI)


def _lewat(
    pelaksana: Executor, kerja: Kerja[T, R], antre: deque[T], jendela: int, henti: Henti
) -> Generator[tuple[T, R], None, list[T]]:
    """Work through the queue; returns what was under way when the executor broke down."""
    berjalan: dict[Future[R], T] = {}
    try:
        while True:
            try:
                while antre and len(berjalan) < jendela and not henti.diminta:
                    f = pelaksana.submit(kerja.kerjakan, antre[0])
                    berjalan[f] = antre.popleft()
            except BrokenExecutor:
                return list(berjalan.values())
            if not berjalan:
                return []
            selesai, _ = wait(berjalan, timeout=JEDA, return_when=FIRST_COMPLETED)
            if not selesai and isinstance(pelaksana, Klaster) and not pelaksana.hidup():
                return list(berjalan.values())
            if henti.diminta:
                _batalkan(berjalan, selesai)
            for f in selesai:
                galat = BrokenExecutor() if f.cancelled() else f.exception()
                if isinstance(galat, BrokenExecutor):
                    return list(berjalan.values())
                satu = berjalan.pop(f)
                if galat is not None:
                    yield satu, kerja.gagal(satu, f"Berkas ini gagal diolah ({galat!r}).")
                else:
                    yield satu, f.result()
    finally:
        _batalkan(berjalan, ())


def _batalkan(berjalan: dict[Future[R], T], kecuali: Iterable[Future[R]]) -> None:
    """Drop what has not begun."""
    tetap = set(kecuali)
    for f in list(berjalan):
        if f not in tetap and f.cancel():
            del berjalan[f]
