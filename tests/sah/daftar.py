"""The rules by name."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from tests.sah.berkas import Berkas, Lembar

Aturan = Callable[[Berkas], Iterator[str]]
ATURAN: dict[str, Aturan] = {}
_T = TypeVar("_T", bound=Aturan)


def aturan(fungsi: _T) -> _T:
    """A rule over the whole file."""
    ATURAN[fungsi.__name__] = fungsi
    return fungsi


def aturan_lembar(fungsi: Callable[[Lembar], Iterator[str]]) -> Callable[[Lembar], Iterator[str]]:
    """A rule over each tab; its words get the tab's title."""

    def semua(berkas: Berkas) -> Iterator[str]:
        for satu in berkas.lembar:
            yield from (f"{satu.judul}: {x}" for x in fungsi(satu))

    ATURAN[fungsi.__name__] = semua
    return fungsi
