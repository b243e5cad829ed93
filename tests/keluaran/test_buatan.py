"""Files of our own making are known by what is in them, whatever their names."""

import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.workbook.alat import buat_buku
from workbook_tools.batch.berkas import cari_buku
from workbook_tools.cli import main
from workbook_tools.keluaran import BERTANDA, REKAP, buatan, tabel_buatan
from workbook_tools.rekap.kolom import SEMUA


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office's workbook with a name that looks like ours, and two of our making with names
    that do not."""
    buat_buku(tmp_path / "rekap_ditandai.xlsx")
    assert main(["hitung", str(tmp_path / "rekap_ditandai.xlsx"), "--tandai"]) == 0
    assert (
        main(["rekap", str(tmp_path / "rekap_ditandai.xlsx"), "-o", str(tmp_path / "r.xlsx")]) == 0
    )
    shutil.move(tmp_path / "rekap_ditandai_ditandai.xlsx", tmp_path / "a.xlsx")
    shutil.move(tmp_path / "r.xlsx", tmp_path / "b.xlsx")
    return tmp_path


def test_dikenal_dari_isinya(folder: Path) -> None:
    assert {n: buatan(folder / n) for n in ("a.xlsx", "b.xlsx", "rekap_ditandai.xlsx")} == {
        "a.xlsx": BERTANDA,
        "b.xlsx": REKAP,
        "rekap_ditandai.xlsx": None,
    }
    sasaran, kosong = cari_buku([str(folder)])
    assert [s.jalur.name for s in sasaran] == ["rekap_ditandai.xlsx"] and not kosong


@pytest.mark.parametrize("nama", ["a.xlsx", "b.xlsx"])
def test_tetap_dikenal_setelah_disimpan_ulang(nama: str, folder: Path) -> None:
    openpyxl.load_workbook(folder / nama).save(folder / nama)
    assert buatan(folder / nama)


@pytest.mark.parametrize("isi", [b"", b"PK\x03\x04 bukan zip", b"teks"])
def test_berkas_rusak_bukan_buatan(isi: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(isi)
    assert buatan(tmp_path / "x.xlsx") is None


def test_tabel_untuk_analis_dikenal(folder: Path) -> None:
    buku = str(folder / "rekap_ditandai.xlsx")
    assert main(["rekap", buku, "--csv", str(folder / "tabel")]) == 0
    tabel = sorted((folder / "tabel").iterdir())
    assert len(tabel) == len(SEMUA) and all(map(tabel_buatan, tabel))
    (folder / "lain.csv").write_text("kabupaten,tahun,nilai\n")
    sasaran, _ = cari_buku([str(folder)])
    assert [s.jalur.name for s in sasaran] == ["lain.csv", "rekap_ditandai.xlsx"]
