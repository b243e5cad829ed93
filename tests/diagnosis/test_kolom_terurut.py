"""A column that was sorted on its own keeps its total, which confirms none of its rows."""

from copy import deepcopy

import pytest

from tests.mutasi.bersih import bersih, olah_masukan
from tests.mutasi.taat import patuhi, saran
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.temuan import Temuan, terhitung


def _urut(isi: Masukan, lembar: str, kolom: str) -> Masukan:
    """The same with one column in the order of its amounts."""
    urut = deepcopy(isi)
    berisi = [baris for baris in urut[lembar] if baris.get(kolom)]
    nilai = sorted((str(baris[kolom]) for baris in berisi), key=lambda x: (len(x), x))
    for baris, x in zip(berisi, nilai, strict=True):
        baris[kolom] = x
    return urut


def _temuan(isi: Masukan) -> tuple[Temuan, ...]:
    return olah_masukan(isi).hasil.temuan


@pytest.mark.parametrize("kolom", ["anggaran", "realisasi"])
def test_kolom_yang_terurut_ditanyakan_sekali(kolom: str) -> None:
    semua = _temuan(_urut(bersih(), "anggaran", kolom))
    assert list(saran(semua)) == []
    (satu,) = terhitung(semua)
    assert satu.lembar == "anggaran"
    assert "keliru seluruhnya" in satu.dugaan


def test_kolom_yang_dibantah_lembar_lain_tetap_disarankan() -> None:
    benar = bersih()
    rusak = _urut(benar, "perjanjian_program", "anggaran")
    semua = _temuan(rusak)
    assert {s.lembar for s in saran(semua)} == {"perjanjian_program"}
    assert patuhi(rusak, semua) != rusak


def test_satu_realisasi_yang_salah_tetap_disarankan() -> None:
    benar = bersih()
    rusak = deepcopy(benar)
    rusak["anggaran"][2]["realisasi"] = "11.949.950"
    assert patuhi(rusak, _temuan(rusak)) == benar
