"""How many spoilt cells the checks find, with the right cell or its counterpart."""

import re
from collections import defaultdict
from fractions import Fraction

import pytest

from tests.mutasi.bersih import bersih, periksa
from tests.mutasi.perusak import Rusakan, rusakan
from workbook_tools.model.temuan import Temuan
from workbook_tools.workbook.alamat import nomor_kolom

JUMLAH = 40
BATAS = Fraction(95, 100)

_SEL = re.compile(r"([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?")


def test_buku_bersih_tanpa_temuan() -> None:
    assert [(t.aturan, t.lembar, t.sel, t.pesan) for t in periksa(bersih())] == []


def menyebut(t: Temuan, r: Rusakan) -> bool:
    """Whether a finding names the spoilt cell, or (row dropped) the sheet or the row's name."""
    tempat = [(t.lembar, t.sel), *((x.lembar, x.sel) for x in t.terkait)]
    if not r.sel:
        return any(lembar == r.lembar for lembar, _ in tempat) or r.dari in t.kunci + t.pesan
    return any(lembar == r.lembar and di_dalam(r.sel, sel) for lembar, sel in tempat)


def di_dalam(sel: str, rentang: str) -> bool:
    satu, luas = _SEL.fullmatch(sel), _SEL.fullmatch(rentang)
    if satu is None or luas is None:
        return False
    kolom, baris = nomor_kolom(satu[1]), int(satu[2])
    kiri, kanan = nomor_kolom(luas[1]), nomor_kolom(luas[3] or luas[1])
    return kiri <= kolom <= kanan and int(luas[2]) <= baris <= int(luas[4] or luas[2])


@pytest.fixture(scope="module")
def hasil() -> dict[str, list[tuple[Rusakan, bool]]]:
    menurut: dict[str, list[tuple[Rusakan, bool]]] = defaultdict(list)
    for r in rusakan(bersih(), JUMLAH, benih=7):
        menurut[r.jenis].append((r, any(menyebut(t, r) for t in periksa(r.isi))))
    return menurut


def test_angka_temuan_per_jenis(hasil: dict[str, list[tuple[Rusakan, bool]]]) -> None:
    """Every kind above 95%; what slips through is printed."""
    kurang = []
    for jenis, daftar in hasil.items():
        ditemukan = sum(ada for _, ada in daftar)
        print(f"{jenis:20} {ditemukan:3} / {len(daftar):3} = {100 * ditemukan / len(daftar):.1f}%")
        for r, ada in daftar:
            if not ada:
                print(f"    lolos: {r.lembar} {r.sel}: {r.dari!r} -> {r.menjadi!r}")
        if Fraction(ditemukan, len(daftar)) < BATAS:
            kurang.append(jenis)
    assert not kurang
