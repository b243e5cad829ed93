"""Codes of two rows that changed places, as the order of Indikator tells: nothing is told to be
moved. Figures that did are put back."""

from copy import deepcopy

import pytest

from tests.mutasi.bersih import bersih, contoh_pohon, olah_masukan
from tests.mutasi.taat import letak, saran
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan, terhitung
from workbook_tools.numbers import baca_teks


def _temuan(isi: Masukan) -> tuple[Temuan, ...]:
    return olah_masukan(isi).hasil.temuan


def _tertukar(lembar: str, kolom: str, ini: int, itu: int) -> Masukan:
    isi = deepcopy(bersih())
    a, b = isi[lembar][ini], isi[lembar][itu]
    a[kolom], b[kolom] = b[kolom], a[kolom]
    return isi


@pytest.mark.parametrize("lembar", ["perjanjian_kinerja", "kinerja", "renstra"])
def test_kode_ditanyakan(lembar: str) -> None:
    semua = _temuan(_tertukar(lembar, "kode", 1, 2))
    assert terhitung(semua)
    assert not [s for s in saran(semua) if s.lembar == lembar]


@pytest.mark.parametrize(("lembar", "kolom"), [("kinerja", "target"), ("renstra", "target_3")])
def test_angka_dikembalikan(lembar: str, kolom: str) -> None:
    isi = _tertukar(lembar, kolom, 1, 2)
    semua = [s for s in saran(_temuan(isi)) if s.lembar == lembar]
    assert semua
    for s in semua:
        n, k = letak(s)
        assert k == kolom
        assert baca_teks(s.isi).angka.nilai == baca_teks(str(bersih()[lembar][n][k])).angka.nilai


def test_realisasi_yang_berpindah_tidak_mengubah_naskah() -> None:
    """The total is right as it is: nobody knows on which side the two amounts are."""
    for ini, saran_ada in ((("18.500.000", "9.500.000"), False), (("18.500.000", None), True)):
        isi = deepcopy(contoh_pohon())
        sub = [b for b in isi["program_kegiatan"] if b["tingkat"] == "Sub Kegiatan"]
        for b, nilai in zip(sub, ini, strict=False):
            b["realisasi"] = nilai or b["realisasi"]
        semua = _temuan(isi)
        assert terhitung(semua)
        assert bool([*saran(semua)]) is saran_ada
