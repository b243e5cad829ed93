"""The screen while a button works: no redrawing, progress in the status bar, all given back."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import xlwings


@dataclass(slots=True)
class Layar:
    """Says how far the work is. ``menulis``: cells may have been changed since."""

    app: xlwings.App
    menulis: bool = False

    def kata(self, teks: str) -> None:
        """Show a word on progress; a program that cannot is let be."""
        with contextlib.suppress(Exception):
            self.app.status_bar = f"lkj: {teks}"


@contextlib.contextmanager
def layar_tenang(layar: Layar) -> Iterator[None]:
    """Redrawing off and progress on; both as before when the block ends, however it ends."""
    app = layar.app
    sebelum = True
    with contextlib.suppress(Exception):
        sebelum = app.screen_updating
        app.screen_updating = False
    try:
        yield
    finally:
        with contextlib.suppress(Exception):
            app.screen_updating = sebelum
        with contextlib.suppress(Exception):
            app.status_bar = False
