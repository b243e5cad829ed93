"""What the checks make of spoilt cells: found, accused with the true value, nobody else advised."""

from collections import defaultdict
from fractions import Fraction

import pytest

from tests.mutasi.bersih import bersih, periksa
from tests.mutasi.nilai import Nilai, nilai
from tests.mutasi.perusak import PUNYA_SAKSI, rusakan

JUMLAH = 20
DITEMUKAN = Fraction(95, 100)
PULIH = Fraction(85, 100)
RATA_TEMUAN = Fraction(3, 2)
TERBANYAK = 4

ANGKA = frozenset(
    {
        "angka berubah", "angka tertukar", "faktor 10", "faktor 100", "faktor 1000",
        "digit hilang", "digit ganda", "koma hilang", "persen salah", "target tahun lain",
    }
)  # fmt: skip
"""Kinds of which one figure in one cell is wrong."""


def test_buku_bersih_tanpa_temuan() -> None:
    assert [(t.aturan, t.lembar, t.sel, t.pesan) for t in periksa(bersih())] == []


@pytest.fixture(scope="module")
def hasil() -> dict[str, list[Nilai]]:
    menurut: dict[str, list[Nilai]] = defaultdict(list)
    for r in rusakan(bersih(), JUMLAH, benih=7):
        menurut[r.jenis].append(nilai(r, periksa(r.isi)))
    for jenis, daftar in menurut.items():
        print(_baris(jenis, daftar))
    return menurut


def _baris(jenis: str, daftar: list[Nilai]) -> str:
    """One line of docs/mutasi.md: percentages of the spoils of a kind."""

    def persen(sifat: str) -> str:
        return f"{100 * sum(bool(getattr(n, sifat)) for n in daftar) / len(daftar):.0f}"

    rata = sum(n.banyak for n in daftar) / len(daftar)
    isi = (len(daftar), *map(persen, ("ditemukan", "tepat", "pulih", "sesat")), f"{rata:.2f}")
    return f"| {jenis} | {' | '.join(map(str, isi))} |"


def test_setiap_jenis_ditemukan(hasil: dict[str, list[Nilai]]) -> None:
    """Every kind above 95%; what slips through is printed."""
    kurang = []
    for jenis, daftar in hasil.items():
        lolos = [n.rusakan for n in daftar if not n.ditemukan]
        for r in lolos:
            print(f"    lolos: {r.lembar} {r.sel}: {r.dari!r} -> {r.menjadi!r}")
        if Fraction(len(daftar) - len(lolos), len(daftar)) < DITEMUKAN:
            kurang.append(jenis)
    assert not kurang


def test_saran_tidak_pernah_menyesatkan(hasil: dict[str, list[Nilai]]) -> None:
    """Whoever types what the findings say changes no right cell."""
    sesat = [
        (n.rusakan.lembar, n.rusakan.sel, n.rusakan.dari, n.rusakan.menjadi, n.sesat)
        for jenis, daftar in hasil.items()
        if jenis in ANGKA
        for n in daftar
        if n.sesat
    ]
    assert not sesat


def test_yang_bersaksi_dipulihkan(hasil: dict[str, list[Nilai]]) -> None:
    """Of figures that two other places confirm, 85 of 100 are restored."""
    bersaksi = [
        n for jenis, daftar in hasil.items() if jenis in ANGKA for n in daftar if _bersaksi(n)
    ]
    pulih = sum(n.pulih for n in bersaksi)
    print(f"dipulihkan: {pulih} dari {len(bersaksi)}")
    assert Fraction(pulih, len(bersaksi)) >= PULIH


def _bersaksi(n: Nilai) -> bool:
    return (n.rusakan.lembar, n.rusakan.kolom) in PUNYA_SAKSI


def test_satu_salah_satu_temuan(hasil: dict[str, list[Nilai]]) -> None:
    """One wrong cell is one finding: 1.5 on average, at most 4 for 95 of 100."""
    banyak = sorted(n.banyak for daftar in hasil.values() for n in daftar)
    assert Fraction(sum(banyak), len(banyak)) <= RATA_TEMUAN
    assert banyak[len(banyak) * 95 // 100] <= TERBANYAK
