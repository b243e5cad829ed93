"""Numeric cells: clock times, dates, percentages and amounts that Excel changed."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook_tools.numbers import (
    Catatan,
    JenisAngka,
    Status,
    baca_bilangan,
    cetak,
    cetak_tepat,
)

MENIT_SEHARI = 1440


def test_derau_biner_hilang() -> None:
    for mentah in ("0.27000000000000002", 0.27, Decimal("0.27")):
        angka = baca_bilangan(mentah, "General").angka
        assert angka is not None
        assert (angka.nilai, angka.desimal) == (Fraction(27, 100), 2)
    jumlah = baca_bilangan(0.1 + 0.2).angka
    assert jumlah is not None
    assert jumlah.nilai == Fraction(3, 10)


def test_persen_dalam_poin_seperti_terlihat() -> None:
    angka = baca_bilangan("0.99922000000000000", "0%").angka
    assert angka is not None
    assert (angka.nilai, angka.desimal, angka.persen) == (Fraction("99.922"), 0, True)
    assert (cetak(angka), cetak_tepat(angka)) == ("100%", "99,922%")


def test_tanda_persen_sebagai_teks_tidak_mengalikan() -> None:
    angka = baca_bilangan("99.92", '0.00"%"').angka
    assert angka is not None
    assert cetak(angka) == "99,92%"


@given(st.integers(0, 400), st.integers(1, 59), st.sampled_from(["h:mm", "[h]:mm", "[hh]:mm:ss"]))
def test_jam_kembali_menjadi_rasio(a: int, b: int, kode: str) -> None:
    """'a:b' typed into a cell is stored as a fraction of a day in binary."""
    bacaan = baca_bilangan(repr((a * 60 + b) / MENIT_SEHARI), kode)
    assert bacaan.status is Status.TERBACA
    assert bacaan.angka is not None
    assert bacaan.angka.rasio == (a, b)
    assert bacaan.catatan == (Catatan.JAM,)


@pytest.mark.parametrize(
    ("mentah", "kode", "status", "cetakan"),
    [
        ("1.1458333333333333", "dd/mm/yyyy hh:mm", Status.TERBACA, ["27:30"]),
        ("12.35", "dd/mm/yyyy", Status.AMBIGU, ["296:24", "12,35"]),
        ("45360", "dd/mm/yyyy", Status.TAK_TERBACA, ["9:3", "3:9"]),  # '9/3' became 9 March 2024
        ("45292", "d-mmm", Status.TAK_TERBACA, ["1:1"]),
        ("89", "d-mmm", Status.TAK_TERBACA, ["89"]),  # 89 typed over a date format
        ("0.27", "h:mm", Status.TAK_TERBACA, ["0,27"]),  # seconds: no ratio was typed
        ("0.5", "h:mm", Status.TAK_TERBACA, ["0,5"]),  # 12:00 would divide by zero
        ("0", "h:mm", Status.TAK_TERBACA, ["0"]),
        ("-0.25", "h:mm", Status.TAK_TERBACA, ["-0,25"]),
    ],
)
def test_jam_dan_tanggal(mentah: str, kode: str, status: Status, cetakan: list[str]) -> None:
    bacaan = baca_bilangan(mentah, kode)
    assert bacaan.status is status
    semua = bacaan.pilihan or (bacaan.angka,)
    assert [cetak(a) for a in semua if a] == cetakan


@pytest.mark.parametrize(
    ("mentah", "jenis", "catatan"),
    [
        ("10", JenisAngka.RUPIAH, (Catatan.SERIBU_KALI_KECIL,)),
        ("10.5", JenisAngka.RUPIAH, (Catatan.SERIBU_KALI_KECIL,)),
        ("-8.25", JenisAngka.RUPIAH, (Catatan.SERIBU_KALI_KECIL,)),
        ("346373.25", JenisAngka.RUPIAH, (Catatan.PECAHAN_RUPIAH,)),
        ("346373.33333333", JenisAngka.RUPIAH, (Catatan.PECAHAN_RUPIAH,)),
        ("0", JenisAngka.RUPIAH, ()),
        ("1000", JenisAngka.RUPIAH, ()),
        ("1.25", JenisAngka.BULAT, (Catatan.SERIBU_KALI_KECIL,)),
        ("10", JenisAngka.BULAT, ()),
        ("10.5", JenisAngka.NILAI, ()),
    ],
)
def test_seribu_kali_terlalu_kecil(
    mentah: str, jenis: JenisAngka, catatan: tuple[Catatan, ...]
) -> None:
    bacaan = baca_bilangan(mentah, "#,##0", jenis)
    assert bacaan.status is Status.TERBACA
    assert bacaan.catatan == catatan


@pytest.mark.parametrize(
    "mentah",
    ["", "abc", "nan", "INF", "1_000", "0x10", "1E+999", "1E+99999999", "sNaN", True, False,
     float("nan"), float("inf"), Decimal("sNaN"), Decimal("Infinity"), Decimal("1E+99999")],
)  # fmt: skip
@pytest.mark.parametrize("kode", ["General", "0%", "h:mm"])
def test_bukan_bilangan(mentah: str | float | Decimal, kode: str) -> None:
    assert baca_bilangan(mentah, kode).status is Status.TAK_TERBACA


@given(st.one_of(st.floats(), st.integers(-(10**30), 10**30), st.decimals()))
def test_tidak_pernah_gagal(mentah: float | int | Decimal) -> None:
    for kode in ("General", "0.00%", "h:mm", "dd/mm/yyyy"):
        baca_bilangan(mentah, kode, JenisAngka.RUPIAH)


@given(st.floats(-1e15, 1e15).filter(lambda x: x == 0 or abs(x) > 1e-9))
def test_nilai_sama_sampai_lima_belas_digit(nilai: float) -> None:
    angka = baca_bilangan(repr(nilai), "General").angka
    assert angka is not None
    assert abs(angka.nilai - Fraction(nilai)) <= abs(Fraction(nilai)) / 10**14
