"""Work that several rules need on one workbook, done once."""

from collections.abc import Callable
from typing import TypeVar

from workbook_tools.rules.dasar import Konteks

T = TypeVar("T")


def sekali(fungsi: Callable[[Konteks], T]) -> Callable[[Konteks], T]:
    """Remember the result for the workbook asked last; rules run on one after the other."""
    ingatan: list[tuple[Konteks, T]] = []

    def panggil(k: Konteks) -> T:
        ada = ingatan[0] if ingatan else None
        if ada is None or ada[0] is not k:
            ada = (k, fungsi(k))
            ingatan[:] = [ada]
        return ada[1]

    panggil.__doc__ = fungsi.__doc__
    return panggil
