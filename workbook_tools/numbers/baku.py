"""One notation for a stored number, whichever program stored it."""

from decimal import ROUND_HALF_UP, Context, Decimal

from workbook_tools.regex import regex

PANGKAT_TERBESAR = 307
"""Powers of ten beyond which a double, and so Excel, holds nothing."""
_BULAT = regex(r"[1-9][0-9]{0,14}")
_EXCEL = Context(prec=15, rounding=ROUND_HALF_UP, traps=[])  # digits that a cell keeps


def bilangan_baku(angka: Decimal | str) -> str:
    """Decimal notation with 15 digits and no zeros at the end: 0.27, 1, 346373250.

    Excel stores 0.27 as 0.27000000000000002 and 1.00 as 1; both come out alike. Text that is no
    number, or none that a cell holds, comes back as it is.
    """
    if isinstance(angka, str) and _BULAT.fullmatch(angka):  # most cells
        return angka
    bulat = _EXCEL.create_decimal(angka).normalize(_EXCEL)
    if not bulat.is_finite() or abs(bulat.adjusted()) > PANGKAT_TERBESAR:
        return str(angka)
    return format(bulat, "f") if bulat else "0"
