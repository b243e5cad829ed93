"""Where rows may be missing, what is left of them is not told to take their amounts.

The tree of the sample states everything once: no other sheet names a row that was deleted.
"""

from copy import deepcopy

import pytest

from tests.alat import data
from tests.mutasi.bersih import olah_masukan
from tests.mutasi.taat import patuhi, saran
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan

POHON = "program_kegiatan"
UANG = ("anggaran_renja", "anggaran", "realisasi")


def _buku() -> Masukan:
    return {x: deepcopy(isi) for x, isi in data("contoh").items()}


def _temuan(isi: Masukan) -> tuple[Temuan, ...]:
    return olah_masukan(isi).hasil.temuan


@pytest.mark.parametrize(
    ("dari", "banyak"),
    [(7, 1), (10, 2), (11, 2), (12, 1), (13, 1), (15, 3), (16, 2), (20, 3), (22, 1)],
)
def test_baris_yang_tersisa_tidak_menerima_pagu_yang_terhapus(dari: int, banyak: int) -> None:
    isi = _buku()
    del isi[POHON][dari : dari + banyak]
    semua = _temuan(isi)
    assert semua
    assert list(saran(semua)) == []


def test_angka_baris_lain_yang_tertempel_tetap_dipulihkan() -> None:
    benar = _buku()
    isi = deepcopy(benar)
    isi[POHON][9].update({x: benar[POHON][6][x] for x in UANG})
    assert patuhi(isi, _temuan(isi)) == benar


def test_pk_yang_salah_tetap_dipulihkan_selama_semua_program_ada() -> None:
    benar = _buku()
    isi = deepcopy(benar)
    isi["perjanjian_program"][1]["anggaran"] = "54.000.000"
    assert patuhi(isi, _temuan(isi)) == benar
