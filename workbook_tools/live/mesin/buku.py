"""The xlwings engine itself. Only what the live pipeline uses is there; the rest of xlwings'
vocabulary raises NotImplementedError, as its base classes do."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import xlwings
from xlwings import base_classes

from workbook_tools.live.mesin.papan import Papan, SelPapan
from workbook_tools.live.mesin.rentang import Range
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import nomor_kolom

_RENTANG = regex(r"\$?([A-Za-z]+)\$?(\d+)(?::\$?([A-Za-z]+)\$?(\d+))?")


class Engine:
    """One engine serves one workbook; ``buka`` hands that book out."""

    def __init__(self, papan: Papan, nama: str) -> None:
        self.papan = papan
        self.name = nama
        self.type = "desktop"

    @property
    def apps(self) -> "Apps":
        """The single application."""
        return Apps(self)

    @staticmethod
    def prepare_xl_data_element(nilai: Any, _: Any) -> Any:
        """Values go to the host as they are; the range sorts them."""
        return nilai

    @staticmethod
    def clean_value_data(
        data: list[list[SelPapan]],
        datetime_builder: Any,
        empty_as: Any,
        number_builder: Any,
        err_to_str: bool,
    ) -> list[list[Any]]:
        """What xlwings hands to its user: errors as their text, or None without the option."""

        def satu(sel: SelPapan) -> Any:
            if sel is None or sel == "":
                return empty_as
            if isinstance(sel, dict):
                return sel["galat"] if err_to_str else None
            if number_builder is not None and isinstance(sel, float):
                return number_builder(sel)
            return sel

        return [[satu(sel) for sel in baris] for baris in data]


class Apps(base_classes.Apps):  # type: ignore[misc]
    """The one application that the host is."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def __iter__(self) -> Iterator["App"]:
        yield App(self.engine)

    def __len__(self) -> int:
        return 1

    def keys(self) -> list[int]:
        """A number in place of a process id."""
        return [1]

    def __getitem__(self, pid: int) -> "App":
        return App(self.engine)


class App(base_classes.App):  # type: ignore[misc]
    """Screen, status bar and messages."""

    def __init__(self, engine: Engine) -> None:
        self.impl_engine = engine
        self.papan = engine.papan
        self._layar = True
        self._status: str | bool = False

    @property
    def engine(self) -> Engine:
        """The engine it belongs to."""
        return self.impl_engine

    @property
    def pid(self) -> int:
        """A number in place of a process id."""
        return 1

    @property
    def books(self) -> "Books":
        """The one book."""
        return Books(self)

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

    def alert(self, prompt: str, title: str, buttons: Any, mode: str | None, callback: Any) -> str:
        """A message box with one button."""
        self.papan.pesan(prompt, title or "", mode == "critical")
        return "ok"


class Books(base_classes.Books):  # type: ignore[misc]
    """The one open book."""

    def __init__(self, app: App) -> None:
        self.app = app

    @property
    def active(self) -> "Book":
        """The open book."""
        return Book(self.app)

    def __call__(self, nama_atau_nomor: str | int) -> "Book":
        return Book(self.app)

    def __iter__(self) -> Iterator["Book"]:
        yield Book(self.app)

    def __len__(self) -> int:
        return 1


class Book(base_classes.Book):  # type: ignore[misc]
    """The workbook."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.papan = app.papan
        self._nama = app.papan.nama()

    @property
    def app(self) -> App:
        """Its application."""
        return self._app

    @property
    def name(self) -> str:
        """The file's name."""
        return self._nama

    @property
    def fullname(self) -> str:
        """The file's path."""
        return self.papan.jalur()

    @property
    def sheets(self) -> "Sheets":
        """Its tabs."""
        return Sheets(self)

    def isi_semua(self, batas: int) -> Iterator[tuple[Any, ...]]:
        """All tabs in one request: title, first row and column, rows, values, formula bar."""
        for judul, (b, k, n, m), nilai, rumus in self.papan.isi_semua(batas):
            bilah = [[""] * m for _ in nilai]
            for baris, kolom, kata in rumus:
                bilah[baris - b][kolom - k] = kata
            yield judul, b, k, n, nilai, bilah

    @property
    def names(self) -> "Names":
        """Its defined names."""
        return Names(self)


class Names(base_classes.Names):  # type: ignore[misc]
    """Defined names, asked one by one."""

    def __init__(self, book: Book) -> None:
        self.book = book

    def __call__(self, nama: str) -> "Name":
        if not self.contains(nama):
            raise KeyError(nama)
        return Name(self.book, nama)

    def __len__(self) -> int:
        """None to look after: these hosts let every name follow its cells themselves."""
        return 0

    def contains(self, nama: str) -> bool:
        """Whether the workbook has this name."""
        return self.book.papan.nama_terdefinisi(nama) is not None


class Name(base_classes.Name):  # type: ignore[misc]
    """One defined name."""

    def __init__(self, book: Book, nama: str) -> None:
        self.book = book
        self._nama = nama

    @property
    def name(self) -> str:
        """The name."""
        return self._nama

    @property
    def refers_to(self) -> str:
        """What it stands for, with its equals sign."""
        return self.book.papan.nama_terdefinisi(self._nama) or ""


class Sheets(base_classes.Sheets):  # type: ignore[misc]
    """The tabs."""

    def __init__(self, book: Book) -> None:
        self.book = book

    @cached_property
    def _judul(self) -> list[str]:
        return self.book.papan.lembar()

    def __call__(self, nama_atau_nomor: str | int) -> "Sheet":
        judul = self._judul
        if isinstance(nama_atau_nomor, int):
            return Sheet(self.book, judul[nama_atau_nomor - 1])
        for ada in judul:
            if ada.casefold() == nama_atau_nomor.casefold():
                return Sheet(self.book, ada)
        raise KeyError(nama_atau_nomor)

    def __iter__(self) -> Iterator["Sheet"]:
        for judul in self.book.papan.lembar():
            yield Sheet(self.book, judul)

    def __len__(self) -> int:
        return len(self.book.papan.lembar())


class Sheet(base_classes.Sheet):  # type: ignore[misc]
    """One tab."""

    def __init__(self, book: Book, judul: str) -> None:
        self._book = book
        self._judul = judul
        self.papan = book.papan

    @property
    def api(self) -> None:
        """There is no object below."""
        return None

    @property
    def name(self) -> str:
        """The title."""
        return self._judul

    @property
    def book(self) -> Book:
        """Its workbook."""
        return self._book

    @property
    def index(self) -> int:
        """Its place among the tabs, from 1."""
        return self.papan.lembar().index(self._judul) + 1

    @property
    def terkunci(self) -> bool:
        """Whether it is protected."""
        return self.papan.terkunci(self._judul)

    def tautkan(self, isi: Sequence[tuple[str, str, str]]) -> None:
        """Give cells text and links in one request: cell, address, words."""
        self.papan.tautkan_semua(
            self._judul, [[*_dari_alamat(sel)[:2], alamat, teks] for sel, alamat, teks in isi]
        )

    def rumus_sel(self, titik: Sequence[tuple[int, int]]) -> list[str]:
        """The formulas of single cells, in one request."""
        return self.papan.rumus_sel(self._judul, [list(t) for t in titik])

    def lepas_saringan(self) -> None:
        """Show rows that a filter hides."""
        self.papan.lepas_saringan(self._judul)

    def komentar(self) -> list[list[Any]]:
        """Row, column and words of its notes."""
        return self.papan.komentar(self._judul)

    @property
    def used_range(self) -> Range:
        """Its used area."""
        return Range(self, self.papan.luas(self._judul))

    def range(self, arg1: Any, arg2: Any = None) -> Range:
        """A range by corners (row, column), by (row, column, rows, columns), or by address."""
        if isinstance(arg1, str):
            return Range(self, _dari_alamat(arg1 if arg2 is None else f"{arg1}:{arg2}"))
        if isinstance(arg1, tuple) and len(arg1) == 4:
            return Range(self, list(arg1))
        b1, k1 = _sudut(arg1)
        b2, k2 = (b1, k1) if arg2 is None else _sudut(arg2)
        return Range(self, [b1, k1, b2 - b1 + 1, k2 - k1 + 1])


def _sudut(titik: Any) -> tuple[int, int]:
    if isinstance(titik, tuple):
        return titik[0], titik[1]
    return titik.row, titik.column


def _dari_alamat(teks: str) -> list[int]:
    cocok = _RENTANG.fullmatch(teks)
    if cocok is None:
        raise ValueError(f"not an address: {teks}")
    b1, k1 = int(cocok[2]), nomor_kolom(cocok[1])
    b2 = int(cocok[4]) if cocok[4] else b1
    k2 = nomor_kolom(cocok[3]) if cocok[3] else k1
    return [b1, k1, b2 - b1 + 1, k2 - k1 + 1]


def buka(papan: Papan, nama: str) -> xlwings.Book:
    """The workbook of a host as an xlwings Book; ``nama`` is what the engine calls itself."""
    return xlwings.Book(impl=Book(App(Engine(papan, nama))))
