"""The workbook of a host, its program, tabs and names.

Where the pipeline asks xlwings for the object below (``impl``), each of these answers itself.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, Self

from workbook_tools.live.mesin.papan import Papan
from workbook_tools.live.mesin.rentang import Range
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import nomor_kolom

_RENTANG = regex(r"\$?([A-Za-z]+)\$?(\d+)(?::\$?([A-Za-z]+)\$?(\d+))?")


class App:
    """The program: screen, status bar and messages."""

    __slots__ = ("_layar", "_status", "papan")

    def __init__(self, papan: Papan) -> None:
        self.papan = papan
        self._layar = True
        self._status: str | bool = False

    @property
    def screen_updating(self) -> bool:
        """Whether the screen is redrawn."""
        return self._layar

    @screen_updating.setter
    def screen_updating(self, nilai: bool) -> None:
        self.papan.bekukan_layar(not nilai)
        self._layar = nilai

    @property
    def calculation(self) -> str:
        """Whether formulas follow by themselves: ``automatic`` or ``manual``."""
        return "automatic" if self.papan.hitung_otomatis() else "manual"

    @calculation.setter
    def calculation(self, nilai: str) -> None:
        self.papan.atur_hitung_otomatis(nilai == "automatic")

    @property
    def status_bar(self) -> str | bool:
        """The text of the status bar; False when the program has it."""
        return self._status

    @status_bar.setter
    def status_bar(self, nilai: str | bool) -> None:
        self.papan.status(nilai if isinstance(nilai, str) else None)
        self._status = nilai

    def alert(self, prompt: str, title: str, mode: str) -> None:
        """A message box with one button."""
        self.papan.pesan(prompt, title, mode == "critical")


class Book:
    """The workbook."""

    def __init__(self, papan: Papan) -> None:
        self.papan = papan
        self.app = App(papan)
        self.name = papan.nama()

    @property
    def impl(self) -> Self:
        """Itself."""
        return self

    @property
    def fullname(self) -> str:
        """The file's path."""
        return self.papan.jalur()

    @cached_property
    def sheets(self) -> "Sheets":
        """Its tabs."""
        return Sheets(self)

    @property
    def names(self) -> "Names":
        """Its defined names."""
        return Names(self.papan)

    def isi_semua(self, batas: int) -> Iterator[tuple[Any, ...]]:
        """All tabs in one request: title, first row and column, rows, values, formula bar."""
        for judul, (b, k, n, m), nilai, rumus in self.papan.isi_semua(batas):
            bilah = [[""] * m for _ in nilai]
            for baris, kolom, kata in rumus:
                bilah[baris - b][kolom - k] = kata
            yield judul, b, k, n, nilai, bilah

    def bentuk(self, judul: list[str]) -> list[list[list[list[int]]]]:
        """Hidden rows and merged cells of tabs, in one request."""
        return self.papan.bentuk(judul)


class Names:
    """Defined names, asked one by one. A walk over them meets none: these hosts let every name
    follow its cells themselves."""

    def __init__(self, papan: Papan) -> None:
        self._papan = papan

    def __call__(self, nama: str) -> "Name":
        isi = self._papan.nama_terdefinisi(nama)
        if isi is None:
            raise KeyError(nama)
        return Name(nama, isi)

    def __iter__(self) -> Iterator["Name"]:
        return iter(())


class Name:
    """One defined name, and what it stands for, with its equals sign."""

    def __init__(self, nama: str, isi: str) -> None:
        self.name = nama
        self.refers_to = isi


class Sheets:
    """The tabs."""

    def __init__(self, book: Book) -> None:
        self.book = book

    @cached_property
    def _judul(self) -> list[str]:
        return self.book.papan.lembar()

    def __getitem__(self, nama: str) -> "Sheet":
        for ada in self._judul:
            if ada.casefold() == nama.casefold():
                return Sheet(self.book, ada)
        raise KeyError(nama)

    def __iter__(self) -> Iterator["Sheet"]:
        return (Sheet(self.book, judul) for judul in self.book.papan.lembar())


class Sheet:
    """One tab."""

    __slots__ = ("book", "name", "papan")

    def __init__(self, book: Book, judul: str) -> None:
        self.book = book
        self.name = judul
        self.papan = book.papan

    @property
    def impl(self) -> Self:
        """Itself."""
        return self

    @property
    def terkunci(self) -> bool:
        """Whether it is protected."""
        return self.papan.terkunci(self.name)

    def tautkan(self, isi: Sequence[tuple[str, str, str]]) -> None:
        """Give cells text and links in one request: cell, address, words."""
        self.papan.tautkan_semua(
            self.name, [[*_dari_alamat(sel)[:2], alamat, teks] for sel, alamat, teks in isi]
        )

    def rumus_sel(self, titik: Sequence[tuple[int, int]]) -> list[str]:
        """The formulas of single cells, in one request."""
        return self.papan.rumus_sel(self.name, [list(t) for t in titik])

    def lepas_saringan(self) -> None:
        """Show rows that a filter hides."""
        self.papan.lepas_saringan(self.name)

    def komentar(self) -> list[list[Any]]:
        """Row, column and words of its notes."""
        return self.papan.komentar(self.name)

    @property
    def used_range(self) -> Range:
        """Its used area."""
        return Range(self.papan, self.name, self.papan.luas(self.name))

    def range(self, tempat: str | tuple[int, int]) -> Range:
        """A range by its address, or a cell by row and column."""
        letak = _dari_alamat(tempat) if isinstance(tempat, str) else [*tempat, 1, 1]
        return Range(self.papan, self.name, letak)


def _dari_alamat(teks: str) -> list[int]:
    cocok = _RENTANG.fullmatch(teks)
    if cocok is None:
        raise ValueError(f"not an address: {teks}")
    b1, k1 = int(cocok[2]), nomor_kolom(cocok[1])
    b2 = int(cocok[4]) if cocok[4] else b1
    k2 = nomor_kolom(cocok[3]) if cocok[3] else k1
    return [b1, k1, b2 - b1 + 1, k2 - k1 + 1]
