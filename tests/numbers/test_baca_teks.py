"""What people type, and how it is read."""

import pytest

from workbook_tools.numbers import Catatan, JenisAngka, Status, baca_teks, cetak

NILAI, RUPIAH, PERSEN = JenisAngka.NILAI, JenisAngka.RUPIAH, JenisAngka.PERSEN

TERBACA = [
    # typed                    column   printed again
    ("0,27", NILAI, "0,27"),
    ("0.27", NILAI, "0,27"),
    ("89", NILAI, "89"),
    ("90,50", NILAI, "90,50"),
    ("118.75", NILAI, "118,75"),
    ("2:9", NILAI, "2:9"),
    ("3: 19", NILAI, "3:19"),
    ("3 : 19", NILAI, "3:19"),
    ("3/19", NILAI, "3:19"),
    ("3 dari 19", NILAI, "3:19"),
    ("27:30", NILAI, "27:30"),
    ("100%", NILAI, "100%"),
    ("100 %", NILAI, "100%"),
    ("106,96 %", PERSEN, "106,96%"),
    ("12 Bulan", NILAI, "12 Bulan"),
    ("500 Orang", NILAI, "500 Orang"),
    ("64,70 Poin", NILAI, "64,70 Poin"),
    ("Nilai 84", NILAI, "84 Nilai"),
    ("101 Desa/3 Kel", NILAI, "101 Desa/3 Kel"),
    ("Rp 346.373.250,00", RUPIAH, "346.373.250,00"),
    ("Rp. 5.163.786.992 ,-", RUPIAH, "5.163.786.992"),
    ("Rp1.575.813.400,0", RUPIAH, "1.575.813.400,0"),
    ("8,000,000", RUPIAH, "8.000.000"),
    ("10.000", RUPIAH, "10.000"),
    ("Nihil", RUPIAH, "0"),
    ("55.000.000 (91,67%)", RUPIAH, "55.000.000"),
    ("84 ¹", NILAI, "84"),
    ("84²⁾", NILAI, "84"),
    ("84 - B", NILAI, "84"),
    ("B/84,5", NILAI, "84,5"),
    ("0,333", NILAI, "0,333"),
    ("1.234,56", NILAI, "1.234,56"),
    ("1,234.56", NILAI, "1.234,56"),
    ("(5)", NILAI, "-5"),
    ("−5", NILAI, "-5"),
    ("11 (sebelas)", NILAI, "11"),
    ("19( Sembilan Belas)", NILAI, "19"),
    ("１００", NILAI, "100"),
    ("\u00a090,43\u00a0", NILAI, "90,43"),
]


@pytest.mark.parametrize(("teks", "jenis", "harap"), TERBACA)
def test_terbaca(teks: str, jenis: JenisAngka, harap: str) -> None:
    b = baca_teks(teks, jenis)
    assert b.status is Status.TERBACA
    assert b.angka is not None
    assert cetak(b.angka) == harap


AMBIGU = [
    # typed         column   used           the other reading
    ("50.850,000", RUPIAH, "50.850.000", "50.850,000"),
    ("8,000", RUPIAH, "8.000", "8,000"),
    ("12.500", NILAI, "12.500", "12,500"),
    ("89,770", NILAI, "89,770", "89.770"),
    ("12.500", PERSEN, "12,500", "12.500"),
    ("19 (Enam)", NILAI, "19", "6"),
]


@pytest.mark.parametrize(("teks", "jenis", "dipakai", "lain"), AMBIGU)
def test_dua_arti(teks: str, jenis: JenisAngka, dipakai: str, lain: str) -> None:
    b = baca_teks(teks, jenis)
    assert b.status is Status.AMBIGU
    assert [cetak(p) for p in b.pilihan] == [dipakai, lain]
    assert b.angka == b.pilihan[0]


@pytest.mark.parametrize(
    ("teks", "kemungkinan"),
    [
        ("215.888.35", ["21.588.835", "215.888,35"]),
        ("89,3405,300", ["893.405.300", "893.405,300"]),
        ("7-8 bulan", ["7", "8"]),
        ("abc", []),
        ("1e5", []),
        ("5,5E+07", ["55.000.000"]),
        ("5.5E+07", ["55.000.000"]),
        (">90", []),
        ("5:0", []),
        ("12/05/2024", []),
    ],
)
def test_tak_terbaca_menyebut_kemungkinan(teks: str, kemungkinan: list[str]) -> None:
    b = baca_teks(teks, RUPIAH)
    assert b.status is Status.TAK_TERBACA
    assert b.angka is None
    assert [cetak(p) for p in b.pilihan] == kemungkinan


@pytest.mark.parametrize("teks", ["-", "–", "-%", "Belum Dinilai", "n/a", "..."])
def test_belum_dinilai(teks: str) -> None:
    assert baca_teks(teks).status is Status.BELUM_DINILAI


@pytest.mark.parametrize("teks", ["", "  ", "\u00a0", "Rp", "Rp. "])
def test_kosong(teks: str) -> None:
    assert baca_teks(teks).status is Status.KOSONG


@pytest.mark.parametrize(
    ("teks", "catatan"),
    [
        ("9:09", Catatan.JAM),
        ("04:18", Catatan.JAM),
        ("4:18:00", Catatan.JAM),
        ("1,200,000", Catatan.PEMISAH_INGGRIS),
        ("RpRp1.570.813.400,00", Catatan.AWALAN_GANDA),
        ("101 Desa/3 Kel", Catatan.MAJEMUK),
    ],
)
def test_catatan(teks: str, catatan: Catatan) -> None:
    assert catatan in baca_teks(teks, RUPIAH).catatan
