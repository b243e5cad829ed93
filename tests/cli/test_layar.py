"""What is shown on a terminal: findings coloured and never read as markup, what to do next."""

import io
from pathlib import Path

import pytest

from workbook_tools.cli import main
from workbook_tools.cli.layar import gaya, pencetak


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_polos_bila_bukan_terminal() -> None:
    keluar = io.StringIO()
    pencetak(keluar)(["buku.xlsx", "  GALAT (1)"])
    assert keluar.getvalue() == "buku.xlsx\n  GALAT (1)\n"


def test_markup_di_dalam_isian_tidak_dibaca() -> None:
    keluar = Terminal()
    pencetak(keluar)(["    [H201] Lembar A1 · [bold red]jahat[/]"])
    assert "[bold red]jahat[/]" in keluar.getvalue()


def test_gaya_menurut_jenis_baris() -> None:
    assert gaya("  GALAT (3)") == "bold red"
    assert gaya("        Dugaan: x") == "green"
    assert gaya("") == ""


@pytest.mark.parametrize("verba", ["periksa", "audit"])
def test_berkas_yang_tidak_ada_bukan_sel_yang_salah(
    verba: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([verba, str(tmp_path / "tak_ada.xlsx")]) == 2
    assert "Berikutnya: betulkan yang disebut di atas" in capsys.readouterr().err
