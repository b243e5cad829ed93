"""Sheets that an office of its kind has no use for are out of sight, once, and only empty ones."""

from itertools import pairwise
from pathlib import Path

import openpyxl
import pytest

from tests.alat import AKAR
from workbook_tools.cli import main
from workbook_tools.formats.json_masukan import Masukan, baca_json
from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan

BUKAN_DINAS = ["Desa", "BUMDes", "Kecamatan Lain", "Wilayah", "Banding Kecamatan"]


def _tersembunyi(jalur: Path) -> list[str]:
    return [ws.title for ws in openpyxl.load_workbook(jalur) if ws.sheet_state != "visible"]


def _isi(jalur: Path, masukan: Masukan) -> Path:
    with Paket(jalur_templat()) as paket:
        simpan(paket, isi_templat(paket, masukan), jalur)
    return jalur


@pytest.mark.parametrize(
    ("jenis", "judul"), [("Dinas", BUKAN_DINAS), ("Kecamatan", []), ("Kelurahan", BUKAN_DINAS[:3])]
)
def test_templat_menurut_jenis(jenis: str, judul: list[str], tmp_path: Path) -> None:
    jalur = tmp_path / "baru.xlsx"
    assert main(["templat", "--jenis", jenis, "-o", str(jalur)]) == 0
    assert [x for x in _tersembunyi(jalur) if x != "Banding Kecamatan"] == [
        x for x in judul if x != "Banding Kecamatan"
    ]
    assert openpyxl.load_workbook(jalur)["Identitas"]["B7"].value == jenis


def test_jalan_melewati_yang_tersembunyi(tmp_path: Path) -> None:
    buku = openpyxl.load_workbook(_isi(tmp_path / "b.xlsx", {"identitas": [{"jenis": "Dinas"}]}))
    tampak = [x for x in LEMBAR_TEMPLAT if buku[x.judul].sheet_state == "visible"]
    for lembar, berikut in pairwise(tampak):
        _, tautan = (c for c in buku[lembar.judul][3] if c.hyperlink is not None)
        assert tautan.value == f"Berikutnya: {berikut.judul}"
        assert tautan.hyperlink.location.startswith(f"'{berikut.judul}'!")


def test_yang_terisi_atau_diperlukan_tetap_tampak(tmp_path: Path) -> None:
    isi: Masukan = {
        "identitas": [{"jenis": "Dinas"}],
        "desa": [{"desa": "Satu"}],
        "indikator": [{"kode": "IKU1", "sumber_realisasi": "bumdes"}],
    }
    assert not {"Desa", "BUMDes"} & set(_tersembunyi(_isi(tmp_path / "b.xlsx", isi)))


def _tahun_baru(buku: openpyxl.Workbook, folder: Path) -> list[str]:
    buku["Identitas"]["B10"].value = 2025
    buku.save(folder / "lama.xlsx")
    assert main(["tahun-baru", str(folder / "lama.xlsx"), "-o", str(folder / "lusa.xlsx")]) == 0
    return _tersembunyi(folder / "lusa.xlsx")


def test_tahun_baru_menyembunyikan_yang_kosong_saja(tmp_path: Path) -> None:
    buku = openpyxl.load_workbook(jalur_templat())
    buku["Identitas"]["B7"].value = "Dinas"
    buku["Wilayah"]["H40"].value = "catatan kami"
    buku["Kecamatan Lain"]["A1"].value = "Judul kami"
    assert _tahun_baru(buku, tmp_path) == ["Desa", "BUMDes"]


def test_yang_ditampilkan_lagi_oleh_staf_tetap_tampak(tmp_path: Path) -> None:
    buku = openpyxl.load_workbook(_isi(tmp_path / "b.xlsx", {"identitas": [{"jenis": "Dinas"}]}))
    buku["Desa"].sheet_state = "visible"
    assert "Desa" not in _tahun_baru(buku, tmp_path)


def test_mutakhirkan_menyembunyikan_lembar_baru_yang_tak_dipakai(tmp_path: Path) -> None:
    asal = AKAR / "tests" / "versi_1" / "barito_timur_dpmdsos_2023.xlsx"
    baru = tmp_path / "baru.xlsx"
    assert main(["mutakhirkan", str(asal), "-o", str(baru)]) in (0, 1)
    assert "Wilayah" in _tersembunyi(baru)
    assert baca_json(AKAR / "samples/data/barito_timur_dpmdsos_2023.json")["identitas"][0]["jenis"]
