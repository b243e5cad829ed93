"""`lkj pasang`: the configuration that the macros in Excel read, and what it tells."""

import subprocess
import sys
from pathlib import Path

import pytest

from workbook_tools.cli import main
from workbook_tools.pemasangan import excel
from workbook_tools.pemasangan.excel import baca_setelan, pasang_excel, tulis_setelan
from workbook_tools.pemasangan.excel_windows import nilai_keamanan
from workbook_tools.pemasangan.langkah import Keadaan, langkah_modul


def test_setelan_seperti_ditulis_vba(tmp_path: Path) -> None:
    """`Write #` puts every word in quotes; paths on Windows have backslashes and spaces."""
    jalur = tmp_path / ".xlwings" / "xlwings.conf"
    isi = {"INTERPRETER_WIN": r"C:\Program Files\Python\python.exe", "PYTHONPATH": ""}
    tulis_setelan(jalur, isi)
    baris = jalur.read_bytes().split(b"\r\n")
    assert baris[0] == rb'"INTERPRETER_WIN","C:\Program Files\Python\python.exe"'
    assert baca_setelan(jalur) == isi


def test_setelan_yang_tidak_ada_kosong(tmp_path: Path) -> None:
    assert baca_setelan(tmp_path / "tidak ada.conf") == {}


@pytest.fixture
def mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder as on macOS, where both steps that write files can be tried."""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


def test_pasang_menulis_setelan_dan_menjaga_yang_lain(mac: Path) -> None:
    tulis_setelan(excel.jalur_setelan(), {"ADDIN": "1", "INTERPRETER_MAC": "/lama/python"})
    keadaan = {x.apa: x.keadaan for x in pasang_excel()}
    assert keadaan["Setelan untuk Excel"] is Keadaan.BAIK
    assert keadaan["Izin menjalankan program"] is Keadaan.BAIK
    isi = baca_setelan(excel.jalur_setelan())
    assert isi == {"ADDIN": "1", "INTERPRETER_MAC": sys.executable}
    skrip = mac / "Library" / "Application Scripts" / "com.microsoft.Excel"
    assert [p.name for p in skrip.iterdir()] == [f"xlwings-{excel.VERSI_MODUL}.applescript"]


def test_hanya_periksa_tidak_menulis(mac: Path) -> None:
    langkah = {x.apa: x for x in pasang_excel(hanya_periksa=True)}
    assert langkah["Setelan untuk Excel"].keadaan is Keadaan.KURANG
    assert langkah["Setelan untuk Excel"].saran == "Jalankan: lkj pasang"
    assert list(mac.iterdir()) == []


def test_folder_yang_tidak_boleh_ditulis(mac: Path) -> None:
    (mac / "Library").write_text("bukan folder")
    langkah = {x.apa: x for x in pasang_excel()}
    assert langkah["Setelan untuk Excel"].keadaan is Keadaan.KURANG
    assert "tidak dapat ditulis" in langkah["Setelan untuk Excel"].temuan


def test_versi_modul_sama_dengan_makronya() -> None:
    bas = Path(excel.__file__).parents[2] / "macros" / "xlwings.bas"
    assert f"'Version: {excel.VERSI_MODUL}" in bas.read_text(encoding="ascii")


@pytest.mark.parametrize(
    ("tingkat", "kebijakan", "keadaan", "kata"),
    [
        (None, None, Keadaan.BAIK, "Enable Content"),
        (1, None, Keadaan.BAIK, "Enable Content"),
        (2, None, Keadaan.BAIK, "Enable Content"),
        (3, None, Keadaan.KURANG, "Trust Center"),
        (4, 4, Keadaan.KURANG, "administrator"),
    ],
)
def test_keamanan_makro(
    tingkat: int | None, kebijakan: int | None, keadaan: Keadaan, kata: str
) -> None:
    langkah = nilai_keamanan(tingkat, kebijakan)
    assert langkah.keadaan is keadaan
    assert kata in langkah.temuan + langkah.saran


def test_modul_yang_belum_terpasang_disebut_cara_memasangnya() -> None:
    langkah = langkah_modul("Penghubung Excel", "modul_yang_tidak_ada", "pywin32")
    assert langkah.keadaan is Keadaan.KURANG
    assert "-m pip install pywin32" in langkah.saran


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Excel ada di Windows dan macOS")
def test_di_linux_disarankan_libreoffice(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pasang"]) == 1
    keluar = capsys.readouterr().out
    assert "lkj pasang --libreoffice" in keluar
    assert "Ada yang masih kurang" in keluar


def test_pandas_tidak_dimuat() -> None:
    kode = "import sys, workbook_tools.pemasangan.excel; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", kode], check=False).returncode == 0
