"""Work that several rules need on one workbook or document, done once."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

K = TypeVar("K")
P = ParamSpec("P")
T = TypeVar("T")


def sekali(fungsi: Callable[Concatenate[K, P], T]) -> Callable[Concatenate[K, P], T]:
    """Remember the results for the context asked last; rules run on one after the other.

    Arguments besides the context are positional and hashable; results are shared, so nobody
    may change them.
    """
    terakhir: list[K] = []
    hasil: dict[tuple[object, ...], T] = {}

    @wraps(fungsi)
    def panggil(k: K, /, *lain: P.args, **bernama: P.kwargs) -> T:
        if not terakhir or terakhir[0] is not k:
            terakhir[:] = [k]
            hasil.clear()
        if lain not in hasil:
            hasil[lain] = fungsi(k, *lain, **bernama)
        return hasil[lain]

    return panggil
