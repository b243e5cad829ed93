"""The tools of the diagnosis engine: sums, digits, terms, choosing."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbook_tools.diagnosis.dasar import LAIN, Kemungkinan, pilih
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.jam import bagi_jam
from workbook_tools.diagnosis.jumlah import duga_jumlah, susunan
from workbook_tools.diagnosis.operan import satu_digit
from workbook_tools.numbers import Angka, baca_teks, bulatkan
from workbook_tools.records import Isian

SEL = Isian("anggaran", "anggaran", "H6")


def angka(teks: str) -> Angka:
    hasil = baca_teks(teks).angka
    assert hasil is not None
    return hasil


@pytest.mark.parametrize(
    ("tertulis", "benar", "slip"),
    [
        ("432.269.963", "423269963", "dua angka tertukar (23 menjadi 32)"),
        ("1.570.813.400", "1575813400", "satu angka salah (5 menjadi 0)"),
        ("99,60", "96.60", "satu angka salah (6 menjadi 9)"),
        ("34.637.325", "346373250", "10 kali terlalu kecil"),
        ("0,9992", "99.92", "letak koma keliru, 100 kali terlalu kecil"),
        ("1.039.060.506", "1039060", ""),
        ("15.758.134.000,00", "1575813400", "10 kali terlalu besar"),
        ("157.813.400", "1575813400", "satu angka hilang"),
        ("15.775.813.400", "1575813400", "satu angka terlalu banyak"),
        ("92,83", "92.81", ""),
        ("0,30", "0.36", ""),
        ("100", "10", ""),
        ("99,92", "99.92", ""),
        ("2,84", "2.48", "dua angka tertukar (48 menjadi 84)"),
        ("0,63", "0.36", ""),
        ("18,55", "-18.55", "tanda minus hilang"),
        ("-18,55", "18.55", "tanda minus yang tidak perlu"),
    ],
)
def test_salah_ketik(tertulis: str, benar: str, slip: str) -> None:
    assert salah_ketik(angka(tertulis), Fraction(benar)) == slip


@given(st.integers(100_000, 10**10), st.integers(0, 8))
@settings(max_examples=100)
def test_menukar_dua_angka_selalu_dikenali(nilai: int, letak: int) -> None:
    teks = str(nilai)
    letak %= len(teks) - 1
    tukar = teks[:letak] + teks[letak + 1] + teks[letak] + teks[letak + 2 :]
    if tukar != teks and not tukar.startswith("0"):
        assert salah_ketik(Angka(Fraction(int(tukar))), Fraction(nilai))


def kandidat(*nilai: int) -> list[tuple[Fraction, str, Isian]]:
    return [(Fraction(n), f"baris {ke}", SEL) for ke, n in enumerate(nilai, start=1)]


@pytest.mark.parametrize(
    ("selisih", "nilai", "hasil"),
    [
        (202_460_000, (202_460_000, 800_000), "Selisih Rp202.460.000 persis: baris 1."),
        (
            203_760_000,
            (900_000, -900_000, 202_460_000, 800_000, 500_000),
            "Selisih Rp203.760.000 = Rp202.460.000 (baris 3) + Rp800.000 (baris 4) + "
            "Rp500.000 (baris 5).",
        ),
        (-100_000, (800_000, -900_000), "Selisih -Rp100.000 = − Rp900.000 (baris 2) + Rp800.000"),
        (10, (10, 10), ""),
        (30, (10, 20, 25, 5), ""),
        (7, (1, 2, 4, 100), "Selisih Rp7 = Rp4 (baris 3) + Rp2 (baris 2) + Rp1 (baris 1)."),
        (15, (1, 2, 4, 8), ""),
        (0, (0, 5), ""),
        (5, (), ""),
    ],
)
def test_duga_jumlah(selisih: int, nilai: tuple[int, ...], hasil: str) -> None:
    dugaan = duga_jumlah(Fraction(selisih), kandidat(*nilai))
    assert dugaan.startswith(hasil) if hasil else dugaan == ""


def test_banyak_kandidat_hanya_satu_suku() -> None:
    banyak = [Fraction(2**n) for n in range(61)]
    assert susunan(Fraction(3), banyak) == ()
    assert susunan(Fraction(4), banyak) == (2,)


@given(st.lists(st.integers(-50, 50), max_size=9), st.integers(-80, 80))
@settings(max_examples=150)
def test_susunan_seperti_mencoba_semua(nilai: list[int], tujuan: int) -> None:
    from itertools import combinations

    harap: tuple[int, ...] = ()
    for banyak in (1, 2, 3):
        cocok = [
            c for c in combinations(range(len(nilai)), banyak) if sum(nilai[n] for n in c) == tujuan
        ]
        if cocok:
            harap = cocok[0] if len(cocok) == 1 else ()
            break
    assert susunan(Fraction(tujuan), [Fraction(n) for n in nilai]) == (harap if tujuan else ())


def test_satu_digit_mencari_suku_yang_salah() -> None:
    suku = {"target": angka("17:19"), "realisasi": angka("19:19")}

    def bagi(s: dict[str, Fraction]) -> tuple[Fraction, Fraction]:
        return s["realisasi"], s["target"]

    cocok = satu_digit(angka("118,75"), suku, bagi)
    assert cocok is not None and cocok[0] == "target"
    assert cocok[1].rasio == (Fraction(16), Fraction(19))
    assert satu_digit(angka("118"), suku, bagi) is None


def sekali_salah(teks: str) -> set[int]:
    """Every number one digit or one swap of neighbours away, the plain way."""
    semua = {teks[:n] + d + teks[n + 1 :] for n in range(len(teks)) for d in "0123456789"}
    semua |= {teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :] for n in range(len(teks) - 1)}
    return {int(x) for x in semua if not x.startswith("0") and x != teks}


@given(st.integers(1, 3000), st.integers(1, 3000), st.integers(0, 100))
@settings(max_examples=150)
def test_satu_digit_menemukan_semua(target: int, realisasi: int, pilih: int) -> None:
    salah = sorted(sekali_salah(str(target)))
    persen = bulatkan(Fraction(realisasi, salah[pilih % len(salah)]) * 100, 2)
    tertulis = Angka(persen, desimal=2)
    suku = {"target": Angka(Fraction(target)), "realisasi": Angka(Fraction(realisasi))}
    harap = [
        (nama, n)
        for nama, lain in (("target", realisasi), ("realisasi", target))
        for n in sekali_salah(str(suku[nama].nilai))
        if bulatkan(Fraction(lain, n) * 100 if nama == "target" else Fraction(n, lain) * 100, 2)
        == tertulis.nilai
    ]
    cocok = satu_digit(tertulis, suku, lambda s: (s["realisasi"], s["target"]))
    ada = None if cocok is None else (cocok[0], cocok[1].nilai)
    assert ada == (harap[0] if len(harap) == 1 else None)


@pytest.mark.parametrize(
    ("a", "b", "persen"),
    [("4:18", "18:18", "23,50"), ("8:11", "10:11", "80,36"), ("14:16", "15:16", "93,45")],
)
def test_bagi_jam(a: str, b: str, persen: str) -> None:
    nilai = bagi_jam(angka(a), angka(b))
    assert nilai is not None and round(nilai, 2) == angka(persen).nilai
    assert bagi_jam(angka("0,5"), angka(b)) is None


def test_pilih_diam_bila_dua_hal_cocok() -> None:
    dua = [Kemungkinan("A.", Fraction("92.831")), Kemungkinan("B.", Fraction("92.829"))]
    assert pilih(angka("92,83"), dua) == ""
    assert pilih(angka("92,83"), dua[:1]) == "A."


def test_pilih_yang_khusus_dan_yang_dibulatkan_lebih_dulu() -> None:
    lain = Kemungkinan("Lain.", Fraction("92.83"), LAIN)
    potong = Kemungkinan("Potong.", Fraction("92.838"))
    assert pilih(angka("92,83"), [lain, potong]).startswith("Potong.")
    assert pilih(angka("92,83"), [lain]) == "Lain."
    bulat = Kemungkinan("Bulat.", Fraction("92.8299"))
    assert pilih(angka("92,83"), [potong, bulat]) == "Bulat."
    assert pilih(angka("10,00"), [lain, potong, bulat]) == ""
