"""Units that convert: what stands beside what, and what it becomes."""

import pytest

from workbook_tools.numbers import baca_teks, cetak
from workbook_tools.numbers.konversi import setarakan


@pytest.mark.parametrize(
    ("angka", "acuan", "hasil"),
    [
        ("1 Tahun", "12 Bulan", "12 Bulan"),
        ("45 Menit", "1 Jam", "0,75 Jam"),
        ("2 Semester", "1 Tahun", "1 Tahun"),
        ("14 Hari", "2 Minggu", "2 Minggu"),
        ("12 bln", "12 Bulan", "12 bln"),  # the same unit stays as it was typed
        ("12 Bulan", "12 Dokumen", "12 Bulan"),
        ("12", "12 Bulan", "12"),
        ("50%", "12 Bulan", "50%"),
    ],
)
def test_setarakan(angka: str, acuan: str, hasil: str) -> None:
    a, b = baca_teks(angka).angka, baca_teks(acuan).angka
    assert a is not None and b is not None
    setara = setarakan(a, b)
    assert cetak(setara) == hasil or setara.nilai == baca_teks(hasil).angka.nilai  # type: ignore[union-attr]
