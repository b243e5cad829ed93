"""`lkj pasang`: the setting that the macros in Excel read, and what it tells."""

import codecs
import subprocess
import sys
from pathlib import Path

import pytest

from workbook_tools.cli import main
from workbook_tools.pemasangan import excel, excel_windows
from workbook_tools.pemasangan.excel import pasang_excel
from workbook_tools.pemasangan.excel_windows import nilai_keamanan
from workbook_tools.pemasangan.langkah import Keadaan, Langkah, langkah_modul


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Python of Windows in a folder with spaces; both of its programs are there."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(excel_windows, "_nilai", lambda *_: None)  # no registry here
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    folder = tmp_path / "Program Files" / "Python é"
    folder.mkdir(parents=True)
    for nama in ("python.exe", "pythonw.exe"):
        (folder / nama).touch()
    monkeypatch.setattr(sys, "executable", str(folder / "python.exe"))
    return tmp_path


@pytest.fixture
def mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder as on macOS."""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


def _setelan() -> Langkah:
    return next(x for x in pasang_excel() if x.apa == "Setelan untuk Excel")


def test_setelan_windows_satu_baris_dan_tanpa_konsol(windows: Path) -> None:
    """UTF-16 with its mark, which VBA reads whatever the code page of Windows."""
    assert _setelan().keadaan is Keadaan.BAIK
    data = (windows / "Local" / "lkj" / "excel.txt").read_bytes()
    assert data.startswith(codecs.BOM_UTF16_LE)
    jalur = windows / "Program Files" / "Python é" / "pythonw.exe"
    assert data.decode("utf-16") == f"{jalur}\r\n"


def test_setelan_windows_tanpa_pythonw(windows: Path) -> None:
    (windows / "Program Files" / "Python é" / "pythonw.exe").unlink()
    assert _setelan().keadaan is Keadaan.BAIK
    assert excel.python_tombol().name == "python.exe"


def test_setelan_lama_diganti_yang_benar_dibiarkan(windows: Path) -> None:
    _setelan()
    assert _setelan().temuan.startswith("ada di")
    excel.jalur_setelan().write_text("/lama/python", encoding="utf-16")
    assert _setelan().temuan.startswith("ditulis ke")
    assert excel.jalur_setelan().read_bytes() == excel.isi_setelan()


def test_setelan_xlwings_milik_pengguna_tidak_disentuh(mac: Path) -> None:
    milik = {
        mac / "Library/Containers/com.microsoft.Excel/Data/xlwings.conf": b'"ADDIN","1"',
        mac / ".xlwings/xlwings.conf": b'"INTERPRETER_MAC","/milik/python"',
    }
    for jalur, isi in milik.items():
        jalur.parent.mkdir(parents=True)
        jalur.write_bytes(isi)
    pasang_excel()
    assert {jalur: jalur.read_bytes() for jalur in milik} == milik


def test_skrip_mac_menyebut_python_ini(mac: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", '/opt/Python "tiga"/bin/python')
    assert _setelan().keadaan is Keadaan.BAIK
    folder = mac / "Library" / "Application Scripts" / "com.microsoft.Excel"
    assert [p.name for p in folder.iterdir()] == ["LKj.applescript"]
    skrip = (folder / "LKj.applescript").read_text(encoding="utf-8")
    assert 'property python : "/opt/Python \\"tiga\\"/bin/python"' in skrip
    assert "quoted form of pesanan" in skrip
    assert "@PYTHON@" not in skrip


def test_hanya_periksa_tidak_menulis(mac: Path) -> None:
    langkah = {x.apa: x for x in pasang_excel(hanya_periksa=True)}
    assert langkah["Setelan untuk Excel"].keadaan is Keadaan.KURANG
    assert langkah["Setelan untuk Excel"].saran == "Jalankan: lkj pasang"
    assert list(mac.iterdir()) == []


def test_folder_yang_tidak_boleh_ditulis(mac: Path) -> None:
    (mac / "Library").write_text("bukan folder")
    assert _setelan().keadaan is Keadaan.KURANG
    assert "tidak dapat ditulis" in _setelan().temuan


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
