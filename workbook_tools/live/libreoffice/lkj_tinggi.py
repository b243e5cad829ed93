"""Heights of rows in an open Calc document, changed once, at the end of a press.

Runs inside LibreOffice's own Python: standard library and ``uno`` only, Python 3.8 and later.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any, Callable, Iterable, Iterator


class TinggiBaris:
    """Rows by tab: to be fitted to their text (True: whoever set their height; False: only where
    nobody did), and those that get a height (a number)."""

    def __init__(self, dokumen: Any, tab: Callable[[str], Any]) -> None:
        self._dok = dokumen
        self._tab = tab
        self._baris: dict[str, dict[int, bool | int]] = {}

    def nanti(self, lembar: str, letak: list[int], tinggi: bool | int) -> None:
        """Remember what the rows of a place are to get; False leaves what they are to get."""
        ada = self._baris.setdefault(lembar, {})
        for baris in range(letak[0], letak[0] + letak[2]):
            ada[baris] = tinggi or ada.get(baris, False)

    def pasang(self) -> None:
        """Give all rows their heights.

        A request for a height breaks the whole tab, a million rows, into pages anew; one that
        deletes nothing fits the rows of its range whose height nobody set, and only that.
        """
        # Asked for, this table stays with the document. Without one the office loads the data of
        # the language again and again while it breaks lines, a third of the time of fitting.
        getattr(self._dok, "ForbiddenCharacters", None)
        for lembar, baris in self._baris.items():
            tab = self._tab(lembar)
            rows, kolom = tab.Rows, tab.getCellRangeByPosition
            terpasang = [
                b
                for b, x in baris.items()
                if x is True and not rows.getByIndex(b - 1).OptimalHeight
            ]
            for awal, akhir in _deret(terpasang):
                kolom(0, awal - 1, 0, akhir - 1).Rows.OptimalHeight = True
            for awal, akhir in _deret(b for b, x in baris.items() if isinstance(x, bool)):
                kolom(0, awal - 1, 0, akhir - 1).clearContents(0)
            for b, x in baris.items():
                if not isinstance(x, bool):
                    rows.getByIndex(b - 1).Height = x


def _deret(baris: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Runs of neighbouring rows, first and last of each."""
    for _, deret in groupby(enumerate(sorted(baris)), lambda x: x[1] - x[0]):
        nomor = [b for _, b in deret]
        yield nomor[0], nomor[-1]
