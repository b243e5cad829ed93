"""Dates as Excel keeps them: days since the end of 1899."""

from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus"),
    *("September", "Oktober", "November", "Desember"),
)
HARI_NOL = date(1899, 12, 30)
_TERLAMA, _TERAKHIR = 18_264, 73_050
"""1950 to 2099: other numbers in a date cell are no dates."""


def cetak_tanggal(serial: str) -> str:
    """A stored date as Indonesian prints it: '45322' is '31 Januari 2024'; '' for what is none."""
    try:
        hari = Decimal(serial)
    except InvalidOperation:
        return ""
    if not hari.is_finite() or not _TERLAMA <= hari <= _TERAKHIR:
        return ""
    return sebut_tanggal(HARI_NOL + timedelta(days=int(hari)))


def sebut_tanggal(hari: date) -> str:
    """A date in words: '31 Januari 2024'."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"
