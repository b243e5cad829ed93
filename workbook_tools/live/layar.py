"""The screen while a button works: no redrawing, progress in the status bar, all given back."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import xlwings


@dataclass
class Layar:
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


@contextlib.contextmanager
def layar_tenang(layar: Layar) -> Iterator[None]:
    """Redrawing off and progress on; both as before when the block ends, however it ends."""
    sebelum = True
    with contextlib.suppress(Exception):
        sebelum = layar.app.screen_updating
        layar.app.screen_updating = False
    try:
        yield
    finally:
        with contextlib.suppress(Exception):
            layar.app.screen_updating = sebelum
        with contextlib.suppress(Exception):
            layar.app.status_bar = False
