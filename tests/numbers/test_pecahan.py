"""Numbers from text: what they are, and that nothing else changes."""

import pytest

from workbook_tools.pecahan import Fraction, dari_teks


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [("7", Fraction(7)), ("0", Fraction(0)), ("-0.25", Fraction(-1, 4)), ("1/3", Fraction(1, 3))],
)
def test_teks_menjadi_bilangan(teks: str, nilai: Fraction) -> None:
    """A digit alone, too, leaves Python's zero byte what it is."""
    assert dari_teks(teks) == nilai
    assert ord(bytes(1)) == 0


@pytest.mark.parametrize("teks", ["", " ", "tujuh", "1/", "1,5", "1/0"])
def test_bukan_bilangan(teks: str) -> None:
    with pytest.raises((ValueError, ZeroDivisionError)):
        dari_teks(teks)
