"""Figures at the edge of what the tidy tables hold."""

from fractions import Fraction

import pytest

from workbook_tools.rekap.kolom import SEMUA, Isi
from workbook_tools.rekap.tabel import bingkai

TABEL, KOLOM = next((t, k) for t in SEMUA for k in t.kolom if k.isi is Isi.BULAT)


@pytest.mark.parametrize(
    ("nilai", "ada"),
    [
        (Fraction(12), True),
        (12, True),
        (Fraction(25, 2), False),
        (Fraction(10**30), False),
        (None, False),
    ],
)
def test_hitungan_yang_bukan_bilangan_bulat_tidak_diketahui(nilai: object, ada: bool) -> None:
    kolom = bingkai(TABEL, [{KOLOM.id: nilai}, {KOLOM.id: 3}])[KOLOM.id]
    assert bool(kolom.notna()[0]) is ada and kolom[1] == 3
