"""Numbers in words."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbook_tools.numbers import baca_terbilang

DIGIT = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]


def eja(n: int) -> str:
    """Spell 1 to 999.999."""
    if n >= 1000:
        depan = "seribu" if n < 2000 else f"{eja(n // 1000)} ribu"
        return f"{depan} {eja(n % 1000)}".strip()
    if n >= 100:
        depan = "seratus" if n < 200 else f"{DIGIT[n // 100]} ratus"
        return f"{depan} {eja(n % 100)}".strip()
    if n >= 20:
        return f"{DIGIT[n // 10]} puluh {DIGIT[n % 10]}".strip()
    if n >= 12:
        return f"{DIGIT[n - 10]} belas"
    return {10: "sepuluh", 11: "sebelas"}.get(n) or DIGIT[n]


@given(st.integers(1, 999_999))
@settings(max_examples=300)
def test_semua_bilangan_terbaca(n: int) -> None:
    assert baca_terbilang(eja(n)) == n
    assert baca_terbilang(eja(n).replace(" ", "").upper()) == n


@pytest.mark.parametrize(
    ("kata", "nilai"),
    [
        ("nol", 0),
        ("Nihil", 0),
        ("dua belas bulan", 12),
        ("duapuluh tujuh", 27),
        ("satu juta dua ratus ribu rupiah", 1_200_000),
        ("dua milyar", 2 * 10**9),
        ("sembilan puluh koma empat tiga", Fraction("90.43")),
        ("sembilan puluh koma empat puluh tiga", Fraction("90.43")),
        ("nol koma nol lima", Fraction("0.05")),
    ],
)
def test_terbaca(kata: str, nilai: Fraction) -> None:
    assert baca_terbilang(kata) == nilai


@pytest.mark.parametrize(
    "kata",
    ["", "bulan", "satuan", "dua tiga", "puluh", "belas dua", "dua puluh sebelas", "ribu",
     "dua ribu tiga juta", "koma lima", "lima koma", "dua banding sembilan"],
)  # fmt: skip
def test_bukan_bilangan(kata: str) -> None:
    assert baca_terbilang(kata) is None


@given(st.text(max_size=60))
@settings(max_examples=200)
def test_tidak_pernah_gagal(teks: str) -> None:
    baca_terbilang(teks)
