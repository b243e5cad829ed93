"""Work on an executor of ``concurrent.futures``, a cluster among them."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from typing import TypeVar

from workbook_tools.batch.henti import Henti
from workbook_tools.batch.klaster import Klaster

T = TypeVar("T")
R = TypeVar("R")

JEDA = 0.5  # seconds between looks at Ctrl-C
_SEDIKIT = 8  # processes for which tasks are handed over at least

PELAKSANA_MATI = (
    "Tidak ada lagi pekerja (misalnya di klaster Dask) yang mengolah berkas ini. Ulangi "
    "perintahnya bila pekerjanya sudah ada."
)


def di_pelaksana(
    pelaksana: Executor,
    kerjakan: Callable[[T], R],
    gagal: Callable[[T, str], R],
    antre: deque[T],
    jumlah: int,
    henti: Henti,
    jendela: int | None = None,
) -> Iterator[tuple[T, R]]:
    """Work through the queue; results as they are finished. ``jendela``: how many tasks are
    handed over at a time; by default as the cluster's size or ``jumlah`` processes take them."""
    luas = pelaksana.jendela if isinstance(pelaksana, Klaster) else 4 * max(jumlah, _SEDIKIT)
    terhenti = yield from _lewat(pelaksana, kerjakan, gagal, antre, jendela or luas, henti)
    if terhenti:
        for satu in (*terhenti, *antre):
            yield satu, gagal(satu, PELAKSANA_MATI)


def _lewat(
    pelaksana: Executor,
    kerjakan: Callable[[T], R],
    gagal: Callable[[T, str], R],
    antre: deque[T],
    jendela: int,
    henti: Henti,
) -> Generator[tuple[T, R], None, list[T]]:
    """Work through the queue; returns what was under way when the executor broke down."""
    berjalan: dict[Future[R], T] = {}
    try:
        while True:
            try:
                while antre and len(berjalan) < jendela and not henti.diminta:
                    f = pelaksana.submit(kerjakan, antre[0])
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
                    yield satu, gagal(satu, f"Berkas ini gagal diolah ({galat!r}).")
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
