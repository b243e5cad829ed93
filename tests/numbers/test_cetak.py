"""Printing: Indonesian marks, half up, nothing invented."""

from fractions import Fraction

import pytest

from workbook_tools.numbers import (
    Angka,
    bulatkan,
    cetak,
    cetak_angka,
    cetak_persen,
    cetak_rasio,
    cetak_ringkas,
    cetak_rupiah,
    cetak_tepat,
)

F = Fraction


@pytest.mark.parametrize(
    ("nilai", "desimal", "harap"),
    [
        (F("1234.5"), 2, "1.234,50"),
        (F("0.125"), 2, "0,13"),
        (F("-0.125"), 2, "-0,13"),
        (F("-0.004"), 2, "0,00"),
        (F("0.05"), 1, "0,1"),
        (F(1_000_000), 0, "1.000.000"),
        (F(999_999, 1000), 2, "1.000,00"),
        (F(1, 3), 4, "0,3333"),
    ],
)
def test_cetak_angka(nilai: Fraction, desimal: int, harap: str) -> None:
    assert cetak_angka(nilai, desimal) == harap


@pytest.mark.parametrize(
    ("nilai", "maks", "harap"),
    [
        (F("90.43"), 2, "90,43"),
        (F(89), 2, "89"),
        (F(100), 2, "100"),
        (F("99.996"), 2, "100"),
        (F("0.10"), 2, "0,1"),
        (F(2, 3), 4, "0,6667"),
    ],
)
def test_cetak_ringkas(nilai: Fraction, maks: int, harap: str) -> None:
    assert cetak_ringkas(nilai, maks) == harap


def test_uang_persen_rasio() -> None:
    assert cetak_rupiah(346_373_250) == "Rp346.373.250"
    assert cetak_rupiah(F("-4999.5")) == "-Rp5.000"
    assert cetak_persen(F("99.922")) == "99,92%"
    assert cetak_persen(F(100), 0) == "100%"
    assert cetak_rasio(2, 9) == "2:9"
    assert cetak_rasio(F(1, 2), F(3)) == "0,5:3"


@pytest.mark.parametrize(
    ("angka", "harap"),
    [
        (Angka(F("90.5"), 2), "90,50"),
        (Angka(F(100), persen=True), "100%"),
        (Angka(F(12), satuan="Bulan"), "12 Bulan"),
        (Angka(F(2, 9), rasio=(F(2), F(9))), "2:9"),
        (Angka(F(104), bagian=((F(101), "Desa"), (F(3), "Kel"))), "101 Desa/3 Kel"),
        (Angka(F("99.922"), persen=True), "100%"),
    ],
)
def test_cetak(angka: Angka, harap: str) -> None:
    assert cetak(angka) == harap


def test_cetak_tepat_menampilkan_seluruh_nilai() -> None:
    assert cetak_tepat(Angka(F("99.922"), persen=True)) == "99,922%"
    assert cetak_tepat(Angka(F("90.5"), 2)) == "90,50"


def test_bulatkan() -> None:
    assert bulatkan(F("90.5"), 0) == 91
    assert bulatkan(F("-90.5"), 0) == -91
    assert bulatkan(F("1250"), -2) == 1300
