"""Whatever was computed before, a sheet comes out as from the blank template."""

import random
from pathlib import Path

import pytest

from tests.workbook.alat import bagian, bagian_lembar
from tests.workbook.lembar import templat, terisi, tulis
from workbook_tools.model.terisi import LembarTerisi
from workbook_tools.schema import HITUNG, LEMBAR_HITUNG


def acak(id_: str, dadu: random.Random) -> LembarTerisi:
    """A sheet with some rows in every block: none, few, or more than were prepared."""
    isi = {}
    for b in HITUNG[id_].blok:
        banyak = dadu.choice([0, 1, 2, b.baris_siap, b.baris_siap + 7])
        isi[b.id] = [
            {k.id: dadu.choice([None, f"teks {n}", n]) for k in b.kolom} for n in range(banyak)
        ]
    return terisi(id_, **isi)


@pytest.mark.parametrize("id_", [x.id for x in LEMBAR_HITUNG])
def test_hitungan_terdahulu_tidak_berbekas(id_: str, tmp_path: Path) -> None:
    dadu = random.Random(id_)
    jalur = templat(tmp_path / "berulang.xlsx")
    bersih = tmp_path / "sekali.xlsx"
    for _ in range(8):
        isi = acak(id_, dadu)
        tulis(jalur, isi)
        tulis(templat(bersih), isi)
        nama = bagian_lembar(jalur, HITUNG[id_].judul)
        assert bagian(jalur)[nama] == bagian(bersih)[nama]
