"""What is written for a predicate, and what it is worth."""

from fractions import Fraction

import pytest

from workbook_tools.numbers.predikat import baca_predikat

SAKIP = {
    nama: Fraction(batas)
    for nama, batas in (
        ("AA", 90),
        ("A", 80),
        ("BB", 70),
        ("B", 60),
        ("CC", 50),
        ("C", 30),
        ("D", 0),
    )
}
OPINI = {"WTP": Fraction(4), "WDP": Fraction(3), "TW": Fraction(2), "TMP": Fraction(1)}


@pytest.mark.parametrize(
    ("teks", "predikat", "nilai", "tersirat"),
    [
        ("BB", "BB", "70", True),
        ("bb", "BB", "70", True),
        ("Predikat B", "B", "60", True),
        ("B (78,50)", "B", "78.5", False),
        ("78,50 (B)", "B", "78.5", False),
        ("BB / 72,15", "BB", "72.15", False),
        ("BB (nilai 72)", "BB", "72", False),
        ("A 80,01", "A", "80.01", False),
        ("A (Memuaskan)", "A", "80", True),
        ("BB - Sangat Baik", "BB", "70", True),
    ],
)
def test_sakip(teks: str, predikat: str, nilai: str, tersirat: bool) -> None:
    bacaan = baca_predikat(teks, SAKIP)
    assert bacaan is not None and bacaan.angka is not None
    angka = bacaan.angka
    assert (angka.predikat, angka.nilai, angka.tersirat) == (predikat, Fraction(nilai), tersirat)


@pytest.mark.parametrize(
    "teks", ["Opini WTP", "Wajar Tanpa Pengecualian", "WTP (Wajar Tanpa Pengecualian)", "WTP-DPP"]
)
def test_opini(teks: str) -> None:
    bacaan = baca_predikat(teks, OPINI)
    assert bacaan is not None and bacaan.angka is not None
    assert (bacaan.angka.predikat, bacaan.angka.nilai) == ("WTP", 4)


@pytest.mark.parametrize("teks", ["E", "Baik", "72", "", "A dan B", "BBB", "B (Sangat Baik)"])
def test_bukan_predikat(teks: str) -> None:
    assert baca_predikat(teks, SAKIP) is None
