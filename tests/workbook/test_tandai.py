"""Marking at the source: colours on a copy, never on the original."""

from pathlib import Path

import openpyxl
import pytest

from tests.workbook.alat import bagian, bagian_lembar, buat_buku
from workbook_tools.errors import KeluaranDitolak
from workbook_tools.keluaran import Keluar, Pintu
from workbook_tools.workbook.olah import periksa_berkas
from workbook_tools.workbook.tandai import WARNA, jalur_tandaan, tandai_sel


def _keluar(jalur: Path, tujuan: Path) -> Keluar:
    return Pintu("hitung --tandai", [jalur]).berkas(tujuan, (".xlsx",))


def test_sel_temuan_berwarna_di_salinan(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    sebelum = jalur.read_bytes()
    o = periksa_berkas(jalur)
    assert o.olahan is not None and o.tabel is not None
    tujuan = jalur_tandaan(jalur)
    tandai_sel(jalur, o.olahan, _keluar(jalur, tujuan))
    assert jalur.read_bytes() == sebelum
    asal, salinan = openpyxl.load_workbook(jalur), openpyxl.load_workbook(tujuan)
    h8 = salinan["Realisasi Kinerja"]["K8"]
    galat = next(iter(WARNA.values()))
    assert h8.fill.fgColor.rgb == f"FF{galat}"
    assert h8.value == asal["Realisasi Kinerja"]["K8"].value
    assert h8.number_format == asal["Realisasi Kinerja"]["K8"].number_format
    assert salinan["Realisasi Kinerja"]["A7"].fill.fill_type is None
    for ws in asal:
        for baris in ws.iter_rows():
            for sel in baris:
                assert salinan[ws.title][sel.coordinate].value == sel.value


def test_hanya_lembar_isian_dan_gaya_yang_berubah(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    o = periksa_berkas(jalur)
    assert o.olahan is not None and o.tabel is not None
    tujuan = tmp_path / "salinan.xlsx"
    tandai_sel(jalur, o.olahan, _keluar(jalur, tujuan))
    a, b = bagian(jalur), bagian(tujuan)
    berubah = {n for n in a if a[n] != b[n]}
    isian = {bagian_lembar(jalur, t.judul) for t in o.tabel.values()}
    assert berubah <= isian | {"xl/styles.xml", "xl/workbook.xml"}


def test_menolak_menimpa_aslinya(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    with pytest.raises(KeluaranDitolak, match="berkas yang dibaca"):
        _keluar(jalur, jalur)
