"""What the macros in Excel call through xlwings' RunPython."""

import xlwings

from workbook_tools.live.kerja import hitung as _hitung
from workbook_tools.live.kerja import periksa as _periksa


def hitung() -> None:
    """Compute the workbook whose button was pressed."""
    _hitung(xlwings.Book.caller())


def periksa() -> None:
    """Check the workbook whose button was pressed."""
    _periksa(xlwings.Book.caller())
