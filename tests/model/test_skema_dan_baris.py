"""The record classes and the schema name the same columns."""

from dataclasses import fields

import pytest

from workbook_tools.model.laporan import KELAS_BARIS, Laporan
from workbook_tools.schema import HITUNG, MASUKAN


@pytest.mark.parametrize("lembar", list(MASUKAN))
def test_kolom_sama(lembar: str) -> None:
    nama = [f.name for f in fields(KELAS_BARIS[lembar])][1:]
    assert nama == [k.id for k in MASUKAN[lembar].kolom]


def test_laporan_punya_semua_lembar() -> None:
    assert {f.name for f in fields(Laporan)} - {"kebijakan"} == set(MASUKAN)


def test_judul_dan_label_tidak_kembar() -> None:
    judul = [x.judul.casefold() for x in (*MASUKAN.values(), *HITUNG.values())]
    assert len(set(judul)) == len(judul)
    assert all(len(j) <= 31 for j in judul)  # Excel's limit for a tab
    for lembar in MASUKAN.values():
        label = [k.label.casefold() for k in lembar.kolom]
        assert len(set(label)) == len(label), lembar.id


def test_isi_awal_sepanjang_kolom() -> None:
    for lembar in MASUKAN.values():
        assert all(len(isi) == len(lembar.kolom) for isi in lembar.isi_awal)
