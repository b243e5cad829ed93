"""One notation for a stored number, whichever program stored it."""

from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

_EXCEL = Context(prec=15, rounding=ROUND_HALF_UP)  # digits that a cell keeps


def bilangan_baku(angka: Decimal | str) -> str:
    """Decimal notation with 15 digits and no zeros at the end: 0.27, 1, 346373250.

    Excel stores 0.27 as 0.27000000000000002 and 1.00 as 1; both come out alike. Text that is no
    number comes back as it is.
    """
    try:
        bulat = _EXCEL.create_decimal(angka).normalize(_EXCEL)
    except InvalidOperation:
        return str(angka)
    if not bulat.is_finite():
        return str(angka)
    return format(bulat, "f") if bulat else "0"
