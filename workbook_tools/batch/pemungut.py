"""Python's collector of cyclic garbage, kept from looking at everything again and again.

A workbook becomes tens of thousands of small objects without cycles, which go away by themselves
when it is done. Searching them for cycles while they grow costs a sixth of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SETIAP = 50
"""Workbooks between two collections, in case something does make cycles."""


class Pemungut:
    """Counts workbooks and collects now and then."""

    def __init__(self) -> None:
        self._sejak = 0

    def selesai_satu(self) -> None:
        """One more workbook is done."""
        self._sejak += 1
        if self._sejak >= SETIAP:
            self._sejak = 0
            gc.collect()


@contextmanager
def jarang() -> Iterator[Pemungut]:
    """Collect only between workbooks; afterwards as before."""
    aktif = gc.isenabled()
    gc.disable()
    try:
        yield Pemungut()
    finally:
        if aktif:
            gc.enable()


PROSES_INI = Pemungut()


def jarang_di_proses_ini() -> None:
    """The same for good, in a worker process; what is loaded already is never looked at."""
    gc.disable()
    gc.freeze()
