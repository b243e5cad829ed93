"""Work that several rules need on one workbook, done once."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from workbook_tools.facts.konteks import Konteks

P = ParamSpec("P")
T = TypeVar("T")


def sekali(fungsi: Callable[Concatenate[Konteks, P], T]) -> Callable[Concatenate[Konteks, P], T]:
    """Remember the results for the workbook asked last; rules run on one after the other.

    Arguments besides the workbook are positional and hashable; results are shared, so nobody
    may change them.
    """
    terakhir: list[Konteks] = []
    hasil: dict[tuple[object, ...], T] = {}

    @wraps(fungsi)
    def panggil(k: Konteks, /, *lain: P.args, **bernama: P.kwargs) -> T:
        if not terakhir or terakhir[0] is not k:
            terakhir[:] = [k]
            hasil.clear()
        if lain not in hasil:
            hasil[lain] = fungsi(k, *lain, **bernama)
        return hasil[lain]

    return panggil
