"""The screen while a button works: no redrawing, progress in the status bar, all given back."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import xlwings


class Layar(Struct, dict=True):
    """Says how far the work is. ``menulis``: cells may have been changed since."""

    book: xlwings.Book
    menulis: bool = False

    @cached_property
    def app(self) -> xlwings.App:
        """The office program."""
        return self.book.app

    def kata(self, teks: str) -> None:
        """Show a word on progress; a program that cannot is let be."""
        with contextlib.suppress(Exception):
            self.app.status_bar = f"lkj: {teks}"


_PERCOBAAN = 3


@contextlib.contextmanager
def layar_tenang(layar: Layar) -> Iterator[None]:
    """Redrawing off and progress on; both as before when the block ends, however it ends."""
    try:
        with _sementara(layar, "screen_updating", False):
            yield
    finally:
        _kembalikan(layar, "status_bar", False)


def hitung_ditahan(layar: Layar) -> contextlib.AbstractContextManager[None]:
    """Formulas are computed once the block ends, not after each single write: there are live ones
    on every sheet. What is read before must be computed, so that only writing is inside."""
    return _sementara(layar, "calculation", "manual")


@contextlib.contextmanager
def _sementara(layar: Layar, sifat: str, nilai: object) -> Iterator[None]:
    """A setting of the program for a while; one that it does not have is let be."""
    semula = None
    with contextlib.suppress(Exception):
        semula = getattr(layar.app, sifat)
        setattr(layar.app, sifat, nilai)
    try:
        yield
    finally:
        if semula is not None:
            _kembalikan(layar, sifat, semula)


def _kembalikan(layar: Layar, sifat: str, nilai: object) -> None:
    """Give a setting back; a program that is busy for a moment is asked again, since a workbook
    that no longer computes would mislead."""
    for _ in range(_PERCOBAAN):
        with contextlib.suppress(Exception):
            setattr(layar.app, sifat, nilai)
            return
