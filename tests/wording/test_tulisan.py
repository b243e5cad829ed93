"""A value is written in the form in which people typed the cell."""

from fractions import Fraction

import pytest

from workbook_tools.numbers import baca_teks
from workbook_tools.records import Isian
from workbook_tools.wording.tulisan import tulis_seperti


def isian(teks: str) -> Isian:
    return Isian("kinerja", "realisasi", "G6", teks, baca_teks(teks))


@pytest.mark.parametrize(
    ("tertulis", "nilai", "hasil"),
    [
        ("Rp 18.000.000", "8000000", "Rp 8.000.000"),
        ("Rp. 800.000,00", "8000000", "Rp. 8.000.000,00"),
        ("8000", "8000000", "8000000"),
        ("1,200,000", "1500000", "1,500,000"),
        ("90,34", "90.43", "90,43"),
        ("90.34 %", "90.43", "90.43 %"),
        ("9992%", "99.92", "99,92%"),
        ("21 Bulan", "12", "12 Bulan"),
        ("", "10000000", "10.000.000"),
        ("", "90.43", "90,43"),
    ],
)
def test_seperti_selnya_sendiri(tertulis: str, nilai: str, hasil: str) -> None:
    assert tulis_seperti(isian(tertulis), Fraction(nilai)) == hasil


@pytest.mark.parametrize(
    ("tertulis", "contoh", "hasil"),
    [
        ("0,30", "7:19", "7:19"),  # a ratio is taken over with its terms
        ("7:9", "2:9", "2:9"),
        ("80%", "50", "50"),
        ("9043", "90,43", "90,43"),
        ("90.34", "90,43", "90.43"),
        ("Rp 9.500.000,00", "8.500.000", "Rp 8.500.000,00"),
    ],
)
def test_seperti_tempat_lain(tertulis: str, contoh: str, hasil: str) -> None:
    lain = isian(contoh)
    assert tulis_seperti(isian(tertulis), lain.nilai, lain) == hasil


def test_pilihan_apa_adanya() -> None:
    assert tulis_seperti(isian("turun"), "naik") == "naik"
    assert tulis_seperti(isian("100"), None) == ""
