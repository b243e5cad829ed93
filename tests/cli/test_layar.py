"""Findings on a terminal: coloured, and never read as markup."""

import io

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
