"""Heights of rows in an open Calc document, changed once, at the end of a press.

Runs inside LibreOffice's own Python: standard library and ``uno`` only, Python 3.8 and later.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any, Callable


class TinggiBaris:
    """Rows by tab: to be fitted to their text (True: whoever set their height; False: only where
    nobody did), and then those that get a height (a number)."""

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
        """Give all rows their heights. Each request costs some milliseconds, whatever it is for:
        rows that get a height of their own in the end may be fitted with their neighbours."""
        # Asked for, this table stays with the document. Without one the office loads the data of
        # the language again and again while it breaks lines, a third of the time of fitting.
        getattr(self._dok, "ForbiddenCharacters", None)
        for lembar, baris in self._baris.items():
            rows = self._tab(lembar).Rows
            perlu = [b for b in sorted(baris) if baris[b] or rows.getByIndex(b - 1).OptimalHeight]
            for _, deret in groupby(enumerate(perlu), lambda x: x[1] - x[0]):  # neighbouring rows
                nomor = [b for _, b in deret]
                satu = self._tab(lembar).getCellRangeByPosition(0, nomor[0] - 1, 0, nomor[-1] - 1)
                satu.Rows.OptimalHeight = True
            for b, tinggi in baris.items():
                if tinggi is not True and tinggi:
                    rows.getByIndex(b - 1).Height = tinggi
