"""A run up to a quarter: what stands on Beranda tells the next run what it was."""

import csv
import shutil
from fractions import Fraction
from pathlib import Path

import pytest

from tests.alat import AKAR
from workbook_tools.batch.lanjut import sudah_dihitung
from workbook_tools.cli import main
from workbook_tools.workbook.olah import hitung_berkas, periksa_berkas


@pytest.fixture(scope="module")
def buku(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook computed up to the second quarter."""
    jalur = tmp_path_factory.mktemp("triwulan") / "loksado.xlsx"
    shutil.copy(AKAR / "samples" / "loksado_2024.xlsx", jalur)
    hitung_berkas(jalur, triwulan=2)
    return jalur


def test_lanjut_hanya_untuk_triwulan_yang_sama(buku: Path) -> None:
    lewat = sudah_dihitung(buku, None, 2)
    assert lewat is not None and lewat.capaian is None  # no quarter is filled there
    assert sudah_dihitung(buku, None, 3) is None
    assert sudah_dihitung(buku, None) is None


def test_hasil_triwulan_bukan_hasil_kedaluwarsa(buku: Path) -> None:
    o = periksa_berkas(buku)
    assert o.olahan is not None and "T110" not in {t.aturan for t in o.temuan}
    assert o.olahan.hasil.triwulan is None
    assert isinstance(o.olahan.hasil.ringkasan.rata_rata_capaian, Fraction)


def test_templat_lama_tidak_punya_lembarnya(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    buku = shutil.copy(AKAR / "tests" / "versi_1" / "angkinang.xlsx", tmp_path / "lama.xlsx")
    assert main(["hitung", str(buku), "--triwulan", "2"]) == 0
    kata, langkah = capsys.readouterr()
    assert "buka lembar Pemeriksaan" in langkah and "--triwulan 2" in langkah
    assert "lembar Triwulan, atau" not in langkah
    assert "PERHATIAN  lama.xlsx dari templat lama: tidak ada lembar Triwulan" in kata
    assert "lkj mutakhirkan" in kata
    assert main(["hitung", str(buku)]) == 0
    assert "PERHATIAN" not in capsys.readouterr().out


def test_rekap_menyebut_buku_triwulan(
    buku: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rekap", str(buku), "--csv", str(tmp_path / "data")]) == 0
    assert "PERHATIAN  1 buku kerja dihitung sampai triwulan" in capsys.readouterr().out
    with (tmp_path / "data" / "buku.csv").open(encoding="utf-8-sig") as f:
        (baris,) = csv.DictReader(f)
    assert baris["triwulan"] == "II"
    assert baris["ragu"].startswith("dihitung sampai triwulan II; di sini angka setahun")


@pytest.mark.parametrize("teks", ["5", "V", "nol"])
def test_triwulan_yang_tidak_ada(teks: str, buku: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["periksa", str(buku), "--triwulan", teks])
    assert f"{teks} bukan triwulan" in capsys.readouterr().err
