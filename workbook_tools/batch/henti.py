"""Stopping a run with Ctrl-C: what waits is dropped, what runs is finished and stays whole."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

PESAN = "\nMenghentikan... berkas yang sedang diolah diselesaikan dulu."


class Henti:
    """A wish to stop, looked at between workbooks."""

    def __init__(self) -> None:
        self._diminta = threading.Event()

    @property
    def diminta(self) -> bool:
        """Whether someone wants the run to stop."""
        return self._diminta.is_set()

    def minta(self) -> None:
        """Stop the run after the workbooks that are being worked on."""
        self._diminta.set()


@contextmanager
def utuh() -> Iterator[None]:
    """What is printed in here is printed whole: Ctrl-C waits for its end, where the system can make
    it wait. A write into a full pipe that a signal interrupts may lose some of its bytes."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    lama = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
        sys.stdout.flush()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, lama)


@contextmanager
def dengan_ctrl_c() -> Iterator[Henti]:
    """A stop that the first Ctrl-C asks for; the second one ends the program at once."""
    henti = Henti()

    def tangani(nomor: int, bingkai: FrameType | None) -> None:
        if henti.diminta:
            raise KeyboardInterrupt
        henti.minta()
        print(PESAN, file=sys.stderr)

    if threading.current_thread() is not threading.main_thread():
        yield henti
        return
    lama = signal.signal(signal.SIGINT, tangani)
    try:
        yield henti
    finally:
        signal.signal(signal.SIGINT, lama)
