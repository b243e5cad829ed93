"""Runs one function over many tasks: in this process, in processes of its own, or on any
``concurrent.futures`` executor.

Tasks are handed over in a sliding window, so that neither the tasks nor their results pile up.
A worker process that dies, hangs or fills the memory costs one task, not the run.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct

from workbook_tools.batch.batas import Batas
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.pemungut import jarang

if TYPE_CHECKING:
    from concurrent.futures import Executor

T = TypeVar("T")
R = TypeVar("R")

PROSES_TERBANYAK = 61  # what Windows allows


class Kerja(Struct, Generic[T, R], frozen=True):
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
    pelaksana: "Executor | None" = None,
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
        # Imported here: a single workbook needs no processes and should not wait for them.
        from workbook_tools.batch.pelaksana import di_pelaksana

        kerjakan, gagal = kerja.kerjakan, kerja.gagal
        yield from di_pelaksana(pelaksana, kerjakan, gagal, antre, n, henti, jendela)
    elif len(antre) <= 1:
        with jarang() as pemungut:
            while antre and not henti.diminta:
                satu = antre.popleft()
                yield satu, kerja.kerjakan(satu)
                pemungut.selesai_satu()
    else:
        from workbook_tools.batch.kolam import di_kolam

        yield from di_kolam(kerja.kerjakan, kerja.gagal, antre, n, batas or Batas(), henti)
