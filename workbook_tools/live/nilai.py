"""Values of live cells: what a workbook program hands out, and what it takes."""

from datetime import datetime, time, timedelta
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any

from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.terisi import SelTulis
from workbook_tools.numbers.baku import bilangan_baku
from workbook_tools.regex import regex
from workbook_tools.schema.jenis import Tampilan

_EXCEL = Context(prec=15)  # digits that a cell keeps
_HARI_NOL = datetime(1899, 12, 30)
_SEHARI = 86400
_NOMOR_GALAT = {
    2000: "#NULL!",
    2007: "#DIV/0!",
    2015: "#VALUE!",
    2023: "#REF!",
    2029: "#NAME?",
    2036: "#NUM!",
    2042: "#N/A",
    2043: "#GETTING_DATA",
    2045: "#SPILL!",
    2046: "#CONNECT!",
    2047: "#BLOCKED!",
    2048: "#UNKNOWN!",
    2049: "#FIELD!",
    2050: "#CALC!",
}
"""Excel's errors by the numbers of its ``CVErr``."""
_GALAT = frozenset(_NOMOR_GALAT.values())
_KODE_GALAT = range(-0x7FF60000, -0x7FF60000 + 0x10000)
"""What an error looks like from outside: its number under 0x800A0000. No cell holds a whole number
of this type otherwise; Excel hands numbers out as floats."""
_TAK_SAH = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PANJANG_MAKS = 32_000  # a cell takes 32.767 characters

SERATUS = Fraction(100)


def sel_dari(nilai: Any, rumus: str) -> Sel | None:
    """A cell from its value and what its formula bar shows; None for an empty one.

    Numbers get the format General here; whoever reads the block knows the real one.
    """
    berumus = rumus.startswith("=")
    if nilai is None:
        return None
    if type(nilai) is int and nilai in _KODE_GALAT:
        nomor = nilai - _KODE_GALAT.start
        return Sel(JenisSel.GALAT, _NOMOR_GALAT.get(nomor, f"#GALAT {nomor}"), rumus=berumus)
    if isinstance(nilai, dict):  # as our own engine's hosts give errors
        return Sel(JenisSel.GALAT, nilai["galat"], rumus=berumus)
    if isinstance(nilai, str):
        if nilai in _GALAT:
            return Sel(JenisSel.GALAT, nilai, rumus=berumus)
        return Sel(JenisSel.TEKS, nilai, "@", berumus) if nilai.strip() else None
    if isinstance(nilai, bool):
        return Sel(JenisSel.LOGIKA, str(int(nilai)), rumus=berumus)
    return Sel(JenisSel.BILANGAN, bilangan_baku(_bilangan(nilai, rumus)), rumus=berumus)


def _bilangan(nilai: Any, rumus: str) -> Decimal:
    """The stored number. Excel hands out dates as dates and money as a rounded currency; the
    formula bar's English text still has the number itself."""
    if isinstance(nilai, int | float):
        return Decimal(repr(nilai))
    try:
        return Decimal(rumus)
    except ArithmeticError:
        pass
    if isinstance(nilai, datetime):
        jarak = nilai.replace(tzinfo=None) - _HARI_NOL
        return Decimal(jarak // timedelta(seconds=1)) / _SEHARI
    if isinstance(nilai, time):
        return Decimal(nilai.hour * 3600 + nilai.minute * 60 + nilai.second) / _SEHARI
    return Decimal(str(nilai))


def nilai_tulis(sel: SelTulis, tampilan: Tampilan) -> str | float | None:
    """What to hand to the workbook. Text carries an apostrophe, so that no program takes it for
    a formula, a number or a date; percentages are fractions, as Excel stores them."""
    nilai = sel.nilai
    if nilai is None or nilai == "":
        return None
    if isinstance(nilai, str):
        return "'" + _TAK_SAH.sub("", nilai)[:_PANJANG_MAKS]
    pecahan = Fraction(nilai) / SERATUS if tampilan is Tampilan.PERSEN else Fraction(nilai)
    return float(_EXCEL.divide(Decimal(pecahan.numerator), Decimal(pecahan.denominator)))


def sudah_tertulis(ada: Any, mau: str | float | None) -> bool:
    """Whether a cell whose value was handed out as ``ada`` holds what is to be written."""
    if mau is None:
        return ada is None or ada == ""
    if isinstance(mau, str):
        return bool(ada == mau[1:])
    return isinstance(ada, float | Decimal) and ada == mau
