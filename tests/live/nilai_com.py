"""Values and places as COM hands them out."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from workbook_tools.model.sel import huruf_kolom

GALAT = {
    "#NULL!": -2146826288,
    "#DIV/0!": -2146826281,
    "#VALUE!": -2146826273,
    "#REF!": -2146826265,
    "#NAME?": -2146826259,
    "#NUM!": -2146826252,
    "#N/A": -2146826246,
    "#GETTING_DATA": -2146826245,
    "#SPILL!": -2146826243,
    "#CONNECT!": -2146826242,
    "#BLOCKED!": -2146826241,
    "#UNKNOWN!": -2146826240,
    "#FIELD!": -2146826239,
    "#CALC!": -2146826238,
}
_NOL = datetime(1899, 12, 30, tzinfo=UTC)
_TANGGAL = re.compile(r"(?i)d|y|h:|m{3}")
_UANG = re.compile(r"Rp|\$")
_HIASAN = re.compile(r"\[[^\]]*\]|\\.")


def alamat_com(letak: list[int]) -> str:
    """As Excel tells it: dollar signs, and a single cell alone."""
    b, k, n, m = letak
    sudut = [f"${huruf_kolom(y)}${x}" for x, y in ((b, k), (b + n - 1, k + m - 1))]
    return sudut[0] if n == m == 1 else ":".join(sudut)


def blok_com(baris: list[list[Any]]) -> Any:
    """A block as tuples, a single cell bare."""
    if len(baris) == len(baris[0]) == 1:
        return baris[0][0]
    return tuple(map(tuple, baris))


def nilai_com(sel: Any) -> Any:
    """A value with the type that COM gives it."""
    nilai = None if sel is None else sel.nilai
    if nilai in (None, ""):
        return None
    if isinstance(nilai, dict):
        return GALAT[nilai["galat"]]
    bentuk = _HIASAN.sub("", sel.format)
    if isinstance(nilai, bool) or not isinstance(nilai, int | float) or bentuk == "General":
        return nilai
    if _UANG.search(bentuk):
        return Decimal(nilai).quantize(Decimal("0.0001"))
    if _TANGGAL.search(re.sub('"[^"]*"', "", bentuk)):
        return _NOL + timedelta(seconds=round(nilai * 86400))
    return nilai
