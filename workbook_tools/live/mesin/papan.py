"""What the engine asks of the program that holds the open workbook.

Rows and columns count from 1; every argument and answer is JSON, so that a host may live in
another process.
"""

from typing import Any, Protocol

SelPapan = None | bool | float | str | dict[str, Any]
"""A cell as hosts give it: empty, a logical value, a number, text, or ``{"galat": "#REF!"}``."""

TulisPapan = None | bool | float | dict[str, str]
"""A cell as hosts take it: empty, a number, ``{"teks": ...}``, ``{"rumus": ...}``, or
``{"ketik": ...}`` for what a host may take as a number or a date, as if it were typed."""


class Papan(Protocol):
    """One open workbook."""

    def nama(self) -> str:
        """The name of the workbook."""

    def jalur(self) -> str:
        """The full path, or the name where it was never saved."""

    def lembar(self) -> list[str]:
        """The titles of the tabs in order."""

    def nama_terdefinisi(self, nama: str) -> str | None:
        """What a defined name stands for, with its equals sign; None when there is none."""

    def luas(self, lembar: str) -> list[int]:
        """The used area: first row, first column, rows, columns."""

    def baca(self, lembar: str, letak: list[int]) -> list[list[SelPapan]]:
        """The values of a block; ``letak`` is first row, first column, rows, columns."""

    def baca_rumus(self, lembar: str, letak: list[int]) -> list[list[str]]:
        """Formulas as Excel tells them (A1, English), or the constant in English notation."""

    def rumus_sel(self, lembar: str, titik: list[list[int]]) -> list[str]:
        """The same of single cells, given by row and column."""

    def isi_semua(self, batas: int) -> list[list[Any]]:
        """All tabs: title, used area, values, and row, column and words of every formula, in
        whatever words come fastest. A tab of ``batas`` rows or more comes without its cells."""

    def bentuk(self, judul: list[str]) -> list[list[list[list[int]]]]:
        """Of some tabs: runs of hidden rows (first, last), and the cells that are merged over
        several rows (first and last row, first column)."""

    def tulis(self, lembar: str, letak: list[int], isi: list[list[TulisPapan]]) -> None:
        """Write a block of values; looks stay."""

    def format_angka(self, lembar: str, letak: list[int]) -> str | None:
        """The number-format code of a block; None when its cells differ."""

    def atur_format(self, lembar: str, letak: list[int], kode: str) -> None:
        """Set the number-format code of a block."""

    def sisipkan(self, lembar: str, letak: list[int], dari_bawah: bool, melebar: bool) -> None:
        """Insert cells, pushing down what is there; they look like the row above, or below.

        References follow; ``melebar``: ranges that end or begin there take the cells in.
        """

    def hapus(self, lembar: str, letak: list[int]) -> None:
        """Delete cells; what stands below moves up."""

    def warna(self, lembar: str, letak: list[int]) -> list[int] | None:
        """The fill of a block as red, green, blue; None without or with several."""

    def warnai(self, lembar: str, letak: list[int], warna: list[int] | None) -> None:
        """Set or take away the fill of a block."""

    def tersembunyi(self, lembar: str, letak: list[int]) -> bool | None:
        """Whether the rows of a block are hidden; None when they differ."""

    def sembunyikan(self, lembar: str, letak: list[int], ya: bool) -> None:
        """Hide or show the rows of a block."""

    def sesuaikan_tinggi(self, lembar: str, letak: list[int]) -> None:
        """Let the rows of a block fit their wrapped text."""

    def tinggi(self, lembar: str, letak: list[int]) -> float:
        """The height of the first row of a block, in points."""

    def atur_tinggi(self, lembar: str, letak: list[int], tinggi: float) -> None:
        """Set the height of the rows of a block, in points."""

    def tautan(self, lembar: str, letak: list[int]) -> str | None:
        """Where the link of a cell leads, like ``#'Tab'!C5``; None without one."""

    def tautkan(self, lembar: str, letak: list[int], alamat: str, teks: str) -> None:
        """Give a cell text and a link."""

    def tautkan_semua(self, lembar: str, isi: list[list[Any]]) -> None:
        """Give many cells text and a link: row, column, address and text of each."""

    def lepas_tautan(self, lembar: str, letak: list[int]) -> None:
        """Take the links of a block away; text and looks stay."""

    def lepas_saringan(self, lembar: str) -> None:
        """Show all rows that a filter on the tab hides."""

    def komentar(self, lembar: str) -> list[list[Any]]:
        """Row, column and words of the notes on a tab."""

    def komentari(self, lembar: str, letak: list[int], teks: str) -> None:
        """Give the first cell of a block a note."""

    def terkunci(self, lembar: str) -> bool:
        """Whether the tab is protected."""

    def bekukan_layar(self, ya: bool) -> None:
        """Stop or resume redrawing."""

    def hitung_otomatis(self) -> bool:
        """Whether formulas are computed when their cells change."""

    def atur_hitung_otomatis(self, ya: bool) -> None:
        """Stop or resume that; what changed meanwhile is computed then."""

    def status(self, teks: str | None) -> None:
        """Show a word on progress; None gives the bar back."""

    def pesan(self, teks: str, judul: str, gawat: bool) -> None:
        """Show a message box and wait."""
