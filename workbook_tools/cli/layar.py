"""Printing findings: in colour on a terminal, plain everywhere else."""

from collections.abc import Callable, Iterable
from typing import TextIO

from workbook_tools.keluaran.aliran import asli
from workbook_tools.keluaran.teks import untuk_layar
from workbook_tools.regex import regex

_GAYA = (
    (regex(r"  GALAT \("), "bold red"),
    (regex(r"  PERINGATAN \("), "bold yellow"),
    (regex(r"  INFO \("), "bold blue"),
    (regex(r"    \[[A-Z]\d{3}\]"), "bold"),
    (regex(r"        Tertulis:"), "magenta"),
    (regex(r"        Dugaan:"), "green"),
    (regex(r"        Bandingkan:"), "cyan"),
    (regex(r"\S"), "underline"),  # the file's name
)

Pencetak = Callable[[Iterable[str]], None]


def pencetak(keluar: TextIO) -> Pencetak:
    """A printer of lines. Text of a workbook is never read as markup or control codes."""
    if not keluar.isatty():
        return lambda baris: print(*map(untuk_layar, baris), sep="\n", file=keluar)
    # Imported here: colour is not worth its start-up time where nobody sees it.
    from rich.console import Console
    from rich.text import Text

    layar = Console(file=asli(keluar), highlight=False)

    def cetak(baris: Iterable[str]) -> None:
        for satu in baris:
            layar.print(Text(untuk_layar(satu), style=gaya(satu)), soft_wrap=True)

    return cetak


def gaya(baris: str) -> str:
    """The style of a line of findings, by how it begins."""
    return next((g for pola, g in _GAYA if pola.match(baris)), "")
