"""Formulas and errors in Excel's words, in an open Calc document.

Runs inside LibreOffice's own Python: standard library and ``uno`` only, Python 3.8 and later.
"""

from __future__ import annotations

from typing import Any

from com.sun.star.sheet.AddressConvention import XL_A1
from com.sun.star.table.CellContentType import FORMULA

GALAT = {
    502: "#VALUE!",
    503: "#NUM!",
    519: "#VALUE!",
    521: "#NULL!",
    524: "#REF!",
    525: "#NAME?",
    532: "#DIV/0!",
    32767: "#N/A",
}
"""Calc's error numbers and what Excel calls them; others become #VALUE!."""


class KataExcel:
    """Reads and writes the formulas of a document; what several cells share is read once."""

    def __init__(self, dokumen: Any) -> None:
        self._dok = dokumen
        self._pengurai: Any = None
        self._terbaca: dict[str, str] = {}

    def baca(self, sel: Any, kata: str) -> str:
        """The formula of a cell; ``kata``: in the office's own words, which say as much.

        What names a deleted cell stays as it is told: no text can say it again.
        """
        if "#REF!" in kata or sel.Type != FORMULA:
            return kata
        if kata not in self._terbaca:
            cetak = self._bahasa().printFormula
            self._terbaca[kata] = "=" + cetak(sel.getTokens(), sel.CellAddress)
        return self._terbaca[kata]

    def tulis(self, sel: Any, rumus: str) -> None:
        """Give a cell a formula."""
        sel.setTokens(self._bahasa().parseFormula(rumus[1:], sel.CellAddress))

    def _bahasa(self) -> Any:
        if self._pengurai is None:
            self._pengurai = self._dok.createInstance("com.sun.star.sheet.FormulaParser")
            self._pengurai.FormulaConvention = XL_A1
            self._pengurai.CompileEnglish = True
        return self._pengurai
