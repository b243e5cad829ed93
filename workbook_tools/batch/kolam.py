"""Worker processes that are watched. One that dies, hangs or grows costs the task it was at, which
is named; it is replaced, and the others go on.

Every worker has one task at a time and a pipe of its own, so it is always known which task a
worker that had to be ended was at. Works the same with processes that are started anew (Windows).
"""

import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator
from multiprocessing import connection
from typing import Any, Generic, TypeVar

import psutil
from msgspec import Struct

from workbook_tools.batch.batas import Batas
from workbook_tools.batch.henti import Henti
from workbook_tools.batch.pemungut import PROSES_INI, jarang_di_proses_ini

T = TypeVar("T")
R = TypeVar("R")

JEDA = 0.2  # seconds between looks at Ctrl-C, at the clock and at memory

_HAMPIR = 0.6
"""The share of its memory with which a process is not given another task."""

MATI = (
    "Proses yang menghitung berkas ini berhenti mendadak, kemungkinan kehabisan memori. Berkas "
    "lain tetap diolah; coba ulangi berkas ini sendiri."
)


class _Gagal(Struct, frozen=True):
    """Instead of a result: why there is none."""

    pesan: str


def di_kolam(
    kerjakan: Callable[[T], R],
    gagal: Callable[[T, str], R],
    antre: deque[T],
    jumlah: int,
    batas: Batas,
    henti: Henti,
) -> Iterator[tuple[T, R]]:
    """Work through the queue with so many processes; results as they are finished."""
    pekerja = [_Pekerja(kerjakan, batas) for _ in range(jumlah)]
    try:
        while True:
            for p in pekerja:
                if antre and p.tugas is None and not henti.diminta:
                    p.beri(antre.popleft())
            sibuk = [p for p in pekerja if p.tugas is not None]
            if not sibuk:
                return
            connection.wait([x for p in sibuk for x in p.tanda()], timeout=JEDA)
            for p in sibuk:
                tugas, hasil = p.tugas, p.hasil()
                if hasil is None or tugas is None:
                    continue
                if antre and not henti.diminta:  # before the result is looked at
                    p.beri(antre.popleft())
                satu = hasil[0]
                yield tugas, gagal(tugas, satu.pesan) if isinstance(satu, _Gagal) else satu
    finally:
        for p in pekerja:
            p.akhiri()


class _Pekerja(Generic[T, R]):
    """One process and what it is at; started with its first task, and anew after it was ended."""

    def __init__(self, kerjakan: Callable[[T], R], batas: Batas) -> None:
        self._kerjakan = kerjakan
        self._batas = batas
        self._proses: multiprocessing.Process | None = None
        self._pipa: Any = None
        self._mulai = 0.0
        self._bawaan = 0  # bytes that it was born with: a forked process shares its parent's
        self.tugas: T | None = None

    def beri(self, tugas: T) -> None:
        """Hand over a task."""
        if self._proses is None:
            self._mulai_proses()
        try:
            self._pipa.send(tugas)
        except OSError:  # it died while it had nothing to do
            self.akhiri()
            self._mulai_proses()
            self._pipa.send(tugas)
        self.tugas = tugas
        self._mulai = time.monotonic()

    def _mulai_proses(self) -> None:
        self._pipa, ujung = multiprocessing.Pipe()
        proses = multiprocessing.Process(target=_bekerja, args=(ujung, self._kerjakan), daemon=True)
        proses.start()  # may fail, and one that never ran cannot be ended
        self._proses = proses
        self._bawaan = self._memori_seluruhnya()
        ujung.close()

    def tanda(self) -> tuple[Any, ...]:
        """What becomes ready when the task is done or the process has died."""
        assert self._proses is not None
        return self._pipa, self._proses.sentinel

    def hasil(self) -> tuple[R | _Gagal] | None:
        """The result once there is one; None while the task is under way within its limits."""
        assert self._proses is not None
        try:
            if self._pipa.poll():
                satu: R | _Gagal = self._pipa.recv()
                self.tugas = None
                if self._memori() > self._batas.memori * _HAMPIR:
                    self.akhiri()  # the next task begins in a fresh process
                return (satu,)
            sebab = self._lewat_batas() if self._proses.is_alive() else MATI
        except (EOFError, OSError):
            sebab = MATI
        if not sebab:
            return None
        self.akhiri()
        return (_Gagal(sebab),)

    def _lewat_batas(self) -> str:
        detik = time.monotonic() - self._mulai
        if detik > self._batas.detik:
            return (
                f"Berkas ini belum selesai sesudah {self._batas.detik:.0f} detik, jadi "
                "dihentikan. Berkas lain tetap diolah. Periksa apakah isinya wajar, atau coba "
                "ulangi berkas ini sendiri."
            )
        if detik > JEDA and self._memori() > self._batas.memori:
            return (
                f"Berkas ini memakai lebih dari {self._batas.memori // 1_000_000} MB memori, jadi "
                "dihentikan. Berkas lain tetap diolah. Periksa apakah isinya wajar: hapus baris, "
                "kolom, dan lembar yang tidak dipakai."
            )
        return ""

    def _memori(self) -> int:
        return self._memori_seluruhnya() - self._bawaan

    def _memori_seluruhnya(self) -> int:
        assert self._proses is not None
        try:
            memori: int = psutil.Process(self._proses.pid).memory_info().rss
        except psutil.Error:  # it has just ended
            return 0
        return memori

    def akhiri(self) -> None:
        """End the process at once; what it had not finished writing never takes a file's place."""
        if self._proses is not None:
            self._proses.kill()
            self._proses.join()
            self._pipa.close()
            self._proses = None
        self.tugas = None


def _bekerja(pipa: Any, kerjakan: Callable[[Any], Any]) -> None:
    """The loop of a worker: ends when the process that started it does."""
    # Ctrl-C reaches every process of a terminal; the workers leave it to the first one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    jarang_di_proses_ini()
    induk = multiprocessing.parent_process()
    assert induk is not None
    while pipa in connection.wait([pipa, induk.sentinel]):
        try:
            tugas = pipa.recv()
        except (EOFError, OSError):
            return
        try:
            hasil = kerjakan(tugas)
        except Exception as e:  # one task must not take the run down
            hasil = _Gagal(f"Berkas ini gagal diolah ({e!r}).")
        pipa.send(hasil)
        PROSES_INI.selesai_satu()
