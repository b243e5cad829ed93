"""Names on Kecamatan Lain that changed places: the figures beside them are right."""

from copy import deepcopy

import pytest

from tests.mutasi.bersih import bersih, olah_masukan
from tests.mutasi.taat import patuhi, saran
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan

LEMBAR, NAMA = "pembanding", "kecamatan"


def _temuan(isi: Masukan) -> tuple[Temuan, ...]:
    return olah_masukan(isi).hasil.temuan


def _bertanya(isi: Masukan) -> None:
    semua = _temuan(isi)
    assert list(saran(semua)) == []
    dugaan = [t.dugaan for t in semua if t.aturan == "S313"]
    assert dugaan
    assert all(x.startswith("Mungkin nama kecamatan tertukar") for x in dugaan)


@pytest.mark.parametrize(("ini", "itu"), [(0, 1), (0, 2), (3, 5), (6, 7)])
def test_dua_nama_yang_tertukar_ditanyakan(ini: int, itu: int) -> None:
    isi = deepcopy(bersih())
    baris = isi[LEMBAR]
    baris[ini][NAMA], baris[itu][NAMA] = baris[itu][NAMA], baris[ini][NAMA]
    _bertanya(isi)


def test_kolom_nama_yang_bergeser_ditanyakan() -> None:
    isi = deepcopy(bersih())
    nama = [x[NAMA] for x in isi[LEMBAR]]
    for baris, x in zip(isi[LEMBAR], [nama[-1], *nama[:-1]], strict=True):
        baris[NAMA] = x
    _bertanya(isi)


@pytest.mark.parametrize(
    "ubahan", [{"realisasi": "90,34"}, {"target": "86"}, {"target": "95", "realisasi": "91,25"}]
)
def test_angka_yang_salah_tetap_dipulihkan(ubahan: dict[str, str]) -> None:
    benar = bersih()
    isi = deepcopy(benar)
    isi[LEMBAR][6].update(ubahan)
    assert patuhi(isi, _temuan(isi)) == benar
