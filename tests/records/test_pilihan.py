"""What people write into cells with choices, and what is understood."""

import pytest

from workbook_tools.records.desa import STATUS_DESA
from workbook_tools.records.pilihan import YA_TIDAK, baca_kata


@pytest.mark.parametrize(
    ("teks", "arti"),
    [
        ("Maju", "Maju"),
        ("MAJU", "Maju"),
        ("Desa Maju", "Maju"),
        ("desa sangat tertinggal", "Sangat Tertinggal"),
        ("Status: Mandiri", "Mandiri"),
        ("Mandiri (0,8301)", "Mandiri"),
        ("", ""),
        ("-", ""),
        ("belum dinilai", ""),
        ("M", None),  # Mandiri or Maju
        ("Tertingal", None),
        ("0,8512", None),
    ],
)
def test_status_desa(teks: str, arti: str | None) -> None:
    assert baca_kata(teks, STATUS_DESA) == arti


@pytest.mark.parametrize("teks", ["ya", "YA", "Y", "√", "v", "1", "TRUE", "Ada", "Aktif"])
def test_ya(teks: str) -> None:
    assert baca_kata(teks, YA_TIDAK) == "ya"


@pytest.mark.parametrize("teks", ["tidak", "Tdk", "Tdk.", "T", "0", "FALSE", "Tidak Ada"])
def test_tidak(teks: str) -> None:
    assert baca_kata(teks, YA_TIDAK) == "tidak"


@pytest.mark.parametrize("teks", ["x", "mungkin", "2", "ya/tidak"])
def test_bukan_ya_dan_bukan_tidak(teks: str) -> None:
    assert baca_kata(teks, YA_TIDAK) is None
