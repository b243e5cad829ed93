"""A Dask cluster as the place where workbooks are worked on (the extra ``klaster``)."""

import gc
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import Any, ParamSpec, TypeVar

from workbook_tools.batch.pemungut import PROSES_INI, jarang_di_proses_ini
from workbook_tools.errors import LkjError

P = ParamSpec("P")
R = TypeVar("R")

TANPA_DASK = (
    "--dask memerlukan distributed, yang belum terpasang. Pasang dengan: "
    "pip install 'workbook-tools[klaster]'."
)
MENUNGGU = 10  # seconds until a scheduler that does not answer is given up
TANPA_PEKERJA = 60.0  # seconds without any worker until the run is
PER_PEKERJA = 4  # tasks handed over ahead for each thread


class Klaster(Executor):
    """An executor that knows how large the cluster is and whether anybody works there."""

    def __init__(self, klien: Any, sabar: float = TANPA_PEKERJA) -> None:
        self._klien = klien
        self._pelaksana = klien.get_executor()
        self._sabar = sabar
        self._terakhir = time.monotonic()

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """Hand over a task."""
        hasil: Future[R] = self._pelaksana.submit(_satu, fn, *args, **kwargs)
        return hasil

    @property
    def jendela(self) -> int:
        """How many tasks are handed over at a time: more as the cluster grows."""
        utas: dict[str, int] = self._klien.nthreads()
        return PER_PEKERJA * max(2, sum(utas.values()))

    def hidup(self) -> bool:
        """Whether there was a worker within the last while; asked while nothing gets done."""
        try:
            ada = bool(self._klien.scheduler_info()["workers"])
        except Exception:  # the scheduler itself is gone
            ada = False
        if ada:
            self._terakhir = time.monotonic()
        return time.monotonic() - self._terakhir <= self._sabar


@contextmanager
def sambung_klaster(alamat: str) -> Iterator[Klaster]:
    """The cluster behind a scheduler's address (``tcp://10.0.0.5:8786``).

    Raises:
        LkjError: distributed is not installed here, nobody answers, or the workers lack this
            program.
    """
    try:
        from distributed import Client
    except ImportError as e:
        raise LkjError(TANPA_DASK) from e
    try:
        klien = Client(alamat, timeout=MENUNGGU)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as e:
        raise LkjError(
            f"Penjadwal Dask di {alamat} tidak menjawab. Periksa alamatnya, misalnya "
            "tcp://10.0.0.5:8786, dan apakah penjadwalnya berjalan."
        ) from e
    with klien:
        _siapkan(klien)
        yield Klaster(klien)


def _siapkan(klien: Any) -> None:
    try:
        klien.run(jarang_di_proses_ini)
    except ImportError as e:
        raise LkjError(
            "Pekerja Dask belum punya workbook-tools. Pasang versi yang sama di semua mesinnya."
        ) from e


def _satu(kerjakan: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    if gc.isenabled():  # a worker that came later, or was started anew
        jarang_di_proses_ini()
    hasil = kerjakan(*args, **kwargs)
    PROSES_INI.selesai_satu()
    return hasil
