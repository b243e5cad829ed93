"""Two budgets that were moved by opposite amounts leave the totals right: where the plan agrees
with a percentage, that is not told to change."""

from copy import deepcopy

import pytest

from tests.mutasi.bersih import bersih, olah_masukan
from tests.mutasi.taat import patuhi, saran
from workbook_tools.formats.json_masukan import Masukan, Rekam
from workbook_tools.model.temuan import Temuan

LEMBAR = "anggaran"


def _temuan(isi: Masukan) -> tuple[Temuan, ...]:
    return olah_masukan(isi).hasil.temuan


def _geser(baris: Rekam, selisih: int) -> None:
    nilai = int(str(baris["anggaran"]).replace(".", "").replace("Rp", "").strip())
    baris["anggaran"] = str(nilai + selisih)


@pytest.mark.parametrize(("ini", "itu"), [(0, 1), (0, 9), (4, 5), (5, 9), (8, 10)])
def test_persen_yang_cocok_dengan_renja_tidak_dituduh(ini: int, itu: int) -> None:
    isi = deepcopy(bersih())
    _geser(isi[LEMBAR][ini], 500_000)
    _geser(isi[LEMBAR][itu], -500_000)
    semua = _temuan(isi)
    assert any(t.aturan == "H202" for t in semua)
    assert [s for s in saran(semua) if s.lembar in (LEMBAR, "pernyataan")] == []


def test_persen_yang_salah_tetap_dipulihkan() -> None:
    benar = bersih()
    isi = deepcopy(benar)
    isi[LEMBAR][5]["persen_dilaporkan"] = "19%"
    assert patuhi(isi, _temuan(isi)) == benar
