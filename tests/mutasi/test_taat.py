"""Obedience on the samples: whoever types all advice ends nearer to the truth.

Spoilt clean workbooks are obeyed in ``test_mutasi``, where the truth is known.
"""

import pytest

from tests.alat import SEMUA_DATA
from tests.mutasi.bersih import olah_masukan
from tests.mutasi.taat import galat_baru, patuhi, pokok, saran
from workbook_tools.formats.json_masukan import baca_json
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.temuan import Tingkat, terhitung


@pytest.fixture(scope="module", params=SEMUA_DATA, ids=lambda jalur: jalur.stem)
def patuh(request: pytest.FixtureRequest) -> tuple[Hasil, Hasil]:
    """The results before and after all advice was typed."""
    isi = baca_json(request.param)
    sebelum = olah_masukan(isi).hasil
    return sebelum, olah_masukan(patuhi(isi, sebelum.temuan)).hasil


def test_tanpa_galat_baru(patuh: tuple[Hasil, Hasil]) -> None:
    sebelum, sesudah = patuh
    baru = galat_baru(sebelum.temuan, sesudah.temuan)
    assert [(t.aturan, t.lembar, t.sel, t.pesan) for t in baru] == []


def test_galat_berkurang(patuh: tuple[Hasil, Hasil]) -> None:
    """Each error that came with a mend of its own is gone."""
    sebelum, sesudah = patuh
    galat = [t for t in terhitung(sebelum.temuan) if t.tingkat is Tingkat.GALAT]
    sisa = {t.sebagai_induk for t in sesudah.temuan}
    berperbaikan = [t.sebagai_induk for t in galat if t.perbaikan is not None]
    assert [kunci for kunci in berperbaikan if kunci in sisa] == []


def test_angka_pokok_tidak_bergeser(patuh: tuple[Hasil, Hasil]) -> None:
    """No headline of these reports rests on a cell that is told to change."""
    sebelum, sesudah = patuh
    assert pokok(sesudah) == pokok(sebelum)


def test_saran_ada_isinya(patuh: tuple[Hasil, Hasil]) -> None:
    assert all(s.isi or s.baris for s in saran(patuh[0].temuan))
