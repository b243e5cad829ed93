"""Things put together by what they share."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


def kelompokkan(pasangan: Iterable[tuple[K, T]]) -> dict[K, list[T]]:
    """Things by their keys, in the order in which the keys first occur."""
    hasil: dict[K, list[T]] = {}
    for kunci, x in pasangan:
        hasil.setdefault(kunci, []).append(x)
    return hasil
