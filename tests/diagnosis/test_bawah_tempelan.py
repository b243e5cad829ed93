"""Last year's figures in a column of Realisasi Kinerja are one finding, each cell with its mend."""

import pytest

from tests.alat import data
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.model.temuan import Temuan, terhitung
from workbook_tools.pipeline import hitung

TERTEMPEL = "sama dengan tahun lalu"


def _tertempel(apa: str, kecuali: int = 99, **renstra: str) -> tuple[Temuan, ...]:
    """The made-up office with last year's figures in a column, one row left as it is."""
    isi = data("contoh")
    for n, baris in enumerate(isi["kinerja"]):
        if n != kecuali:
            baris[apa] = baris[f"{apa}_lalu"]
    for n, baris in enumerate(isi["renstra"]):
        baris |= dict.fromkeys(renstra, isi["kinerja"][n][apa])
    return hitung(buku_dari_masukan(isi)).hasil.temuan


@pytest.mark.parametrize("apa", ["target", "realisasi"])
def test_kolom_tahun_lalu_satu_temuan(apa: str) -> None:
    semua = _tertempel(apa)
    (t,) = terhitung(semua)
    assert TERTEMPEL in t.pesan
    benar = {b["kode"]: b[apa] for b in data("contoh")["kinerja"] if b[apa] != b[f"{apa}_lalu"]}
    assert {t.kunci: t.perbaikan.isi for t in semua if t.perbaikan} == benar


def test_satu_baris_tahun_ini() -> None:
    assert not [t for t in _tertempel("target", kecuali=0) if TERTEMPEL in t.pesan]


def test_renstra_sependapat() -> None:
    """Where the plan has the same figure the agreement may be the one that differs."""
    assert not [t for t in _tertempel("target", target_5="") if TERTEMPEL in t.pesan]


def test_buku_yang_benar() -> None:
    assert not hitung(buku_dari_masukan(data("contoh"))).hasil.temuan
