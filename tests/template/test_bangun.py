"""The file as a whole: always the same, and the same as the one in the repository."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from workbook_tools.errors import LkjError
from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.schema import LEMBAR_HITUNG, NAMA_VERSI, VERSI_TEMPLAT
from workbook_tools.template import bangun, berkas, jalur_templat


def _bagian(jalur: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(jalur) as z:
        return {nama: z.read(nama) for nama in z.namelist()}


def _sama(kiri: Path, kanan: Path) -> None:
    a, b = _bagian(kiri), _bagian(kanan)
    assert list(a) == list(b)
    assert [nama for nama in a if a[nama] != b[nama]] == []


def test_dua_kali_bangun_sama(templat: Path, tmp_path: Path) -> None:
    bangun(tmp_path / "lagi.xlsx")
    _sama(templat, tmp_path / "lagi.xlsx")
    assert templat.read_bytes() == (tmp_path / "lagi.xlsx").read_bytes()


def test_berkas_di_repositori_adalah_hasil_bangun_terbaru(templat: Path) -> None:
    # When this fails: python -m workbook_tools.template
    _sama(templat, jalur_templat())


def test_templat_lengkap_di_repositori_juga(lengkap: Path) -> None:
    _sama(lengkap, jalur_templat(lengkap=True))


def test_lembar_versi_satu_hanya_di_templat_lengkap_dan_tersembunyi(lengkap: Path) -> None:
    buku = load_workbook(lengkap)
    assert {ws.title for ws in buku if ws.sheet_state == "hidden"} == {
        "Rencana Kerja",
        "Realisasi Anggaran",
        "Kinerja Program",
    }


def test_urutan_tab(buku: Workbook) -> None:
    beranda, *hasil = [x.judul for x in LEMBAR_HITUNG]
    masukan = [x.judul for x in LEMBAR_TEMPLAT]
    assert buku.sheetnames == [beranda, "Petunjuk", *masukan, *hasil]
    assert buku.active is not None
    assert buku.active.title == "Beranda"


def test_versi_dan_sifat_dokumen(buku: Workbook) -> None:
    assert buku.defined_names[NAMA_VERSI].attr_text == f'"{VERSI_TEMPLAT}"'
    assert buku.properties.title == "Templat Laporan Kinerja (LKj)"
    assert str(buku.properties.created) == "2025-01-01 00:00:00"
    assert not buku.properties.creator
    assert not buku.properties.lastModifiedBy


def test_warna_tab_menurut_peran(buku: Workbook) -> None:
    def warna(judul: str) -> str:
        return str(buku[judul].sheet_properties.tabColor.rgb)

    assert len({warna(x.judul) for x in LEMBAR_TEMPLAT}) == 1
    assert len({warna(x.judul) for x in LEMBAR_HITUNG}) == 1
    assert len({warna("Identitas"), warna("Beranda"), warna("Petunjuk")}) == 3


def test_templat_yang_hilang_disebut_namanya(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(berkas, "FOLDER_PAKET", tmp_path / "paket")
    monkeypatch.setattr(berkas, "FOLDER_SUMBER", tmp_path / "sumber")
    with pytest.raises(LkjError, match=r"LKj_template\.xlsm tidak ditemukan"):
        jalur_templat(makro=True)


def test_templat_di_dalam_paket_didahulukan(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(berkas, "FOLDER_PAKET", tmp_path)
    (tmp_path / "LKj_template.xlsx").touch()
    assert jalur_templat() == tmp_path / "LKj_template.xlsx"


def test_mencari_templat_tidak_memuat_xlsxwriter() -> None:
    kode = (
        "import sys, workbook_tools.template, workbook_tools.template.berkas;"
        "sys.exit('xlsxwriter' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", kode], check=False).returncode == 0
