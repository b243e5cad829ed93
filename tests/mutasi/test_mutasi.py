"""What the checks make of spoilt cells: found, accused with the true value, nobody else advised.

A small run; the rates of docs/mutasi.md are those of `python -m tests.mutasi`.
"""

from fractions import Fraction

import pytest

from tests.mutasi.__main__ import sebab_salah
from tests.mutasi.bersih import BUKU, contoh, olah_masukan, periksa
from tests.mutasi.nilai import Nilai, nilai
from tests.mutasi.perusak import rusakan

BENIH = 7
SEJENIS = 3
DITEMUKAN = Fraction(95, 100)
PULIH = Fraction(85, 100)
SEBAB_SALAH = Fraction(3, 100)
SEBAB_BENAR = Fraction(60, 100)
RATA_TEMUAN = Fraction(3, 2)
TERBANYAK = 4

ANGKA = frozenset(
    {
        "angka berubah", "angka tertukar", "faktor 10", "faktor 100", "faktor 1000",
        "digit hilang", "digit ganda", "koma hilang", "target tahun lain",
    }
)  # fmt: skip
"""Kinds of which one figure in one cell is wrong, and can be read."""


@pytest.mark.parametrize("nama", BUKU)
def test_buku_bersih_tanpa_temuan(nama: str) -> None:
    assert [(t.aturan, t.lembar, t.sel, t.pesan) for t in periksa(BUKU[nama]())] == []


@pytest.fixture(scope="module")
def hasil() -> list[Nilai]:
    benar = olah_masukan(contoh()).hasil
    semua = rusakan(contoh(), SEJENIS, BENIH)
    return [nilai(r, benar) for r in semua if r.jenis in ANGKA]


def _bagian(sifat: list[bool]) -> Fraction:
    return Fraction(sum(sifat), len(sifat))


def test_ditemukan(hasil: list[Nilai]) -> None:
    lolos = [(n.rusakan.lembar, n.rusakan.sel, n.rusakan.menjadi) for n in hasil if not n.ditemukan]
    assert Fraction(len(lolos), len(hasil)) <= 1 - DITEMUKAN, lolos


def test_saran_tidak_pernah_menyesatkan(hasil: list[Nilai]) -> None:
    """Whoever types what the findings say spoils no right cell, raises no error, moves no
    headline away from the truth."""
    assert [(n.rusakan.lembar, n.rusakan.sel, n.sesat) for n in hasil if n.sesat] == []


def test_yang_bersaksi_dipulihkan(hasil: list[Nilai]) -> None:
    bersaksi = [n for n in hasil if n.saksi > 1]
    tidak = [(n.rusakan.lembar, n.rusakan.sel, n.rusakan.menjadi) for n in bersaksi if not n.pulih]
    assert Fraction(len(tidak), len(bersaksi)) <= 1 - PULIH, tidak


def test_sebab_benar_atau_diam(hasil: list[Nilai]) -> None:
    salah = [(n.rusakan.jenis, n.rusakan.sel, n.sebab) for n in hasil if sebab_salah(n)]
    assert Fraction(len(salah), len(hasil)) <= SEBAB_SALAH, salah
    assert _bagian([n.sebab_benar for n in hasil if n.ditemukan]) >= SEBAB_BENAR


def test_satu_salah_satu_temuan(hasil: list[Nilai]) -> None:
    """One wrong cell is one finding: 1.5 on average, at most 4 for 95 of 100."""
    banyak = sorted(n.banyak for n in hasil)
    assert Fraction(sum(banyak), len(banyak)) <= RATA_TEMUAN
    assert banyak[len(banyak) * 95 // 100] <= TERBANYAK
