"""Dates that Excel keeps as numbers."""

import pytest

from workbook_tools.numbers import cetak_tanggal


@pytest.mark.parametrize(
    ("serial", "tanggal"),
    [
        ("45322", "31 Januari 2024"),
        ("45322.5", "31 Januari 2024"),
        ("45657", "31 Desember 2024"),
        ("60", ""),  # no date of this age
        ("x", ""),
        ("NaN", ""),
    ],
)
def test_serial_excel(serial: str, tanggal: str) -> None:
    assert cetak_tanggal(serial) == tanggal
