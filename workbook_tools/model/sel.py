"""Cells as they stand in a workbook, before any meaning is given to them.

Every front (file, live workbook, JSON) delivers a ``BukuSel``; nothing behind it knows where
the cells came from.
"""

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache

from msgspec import Struct, field
from msgspec.structs import replace


class JenisSel(Enum):
    """The storage type of a cell."""

    TEKS = "teks"
    BILANGAN = "bilangan"
    LOGIKA = "logika"
    GALAT = "galat"  # #REF!, #DIV/0!, ...


RUMUS_BELUM_DIHITUNG = "rumus tanpa hasil"
"""Stands for the error code of a formula whose result is not in the file."""


class Sel(Struct, frozen=True):
    """One non-empty cell; a batch makes millions.

    ``mentah`` is the text, the number as stored (decimal notation), ``1``/``0`` or the error
    code; ``format`` the number-format code that decides what the user sees.
    """

    jenis: JenisSel
    mentah: str
    format: str = "General"
    rumus: bool = False


Kisi = dict[int, dict[int, Sel]]
"""Cells by row and column number, both from 1; only non-empty cells, rows in order."""


class LembarSel(Struct):
    """The cells of one tab; ``tersembunyi`` are the filled rows that are hidden there. ``gabung``
    are its cells that were merged over several rows: first and last row, first column."""

    judul: str
    kisi: Kisi = field(default_factory=dict)
    tersembunyi: frozenset[int] = frozenset()
    gabung: tuple[tuple[int, int, int], ...] = ()


class BukuSel(Struct):
    """The cells of the input tabs of one workbook.

    ``semua_judul`` lists every tab of the workbook in order; ``lembar`` holds the tabs that
    were read, by title as it stands on the tab. ``versi`` is the template version, if any;
    ``sidik`` the fingerprint of the inputs that the computed sheets were last made from;
    ``buatan`` what the program made this workbook as, when it is none to be filled in.
    """

    nama: str
    semua_judul: tuple[str, ...]
    lembar: dict[str, LembarSel]
    versi: str | None = None
    sidik: str | None = None
    buatan: str | None = None

    def dengan_kisi(self, kisi: Mapping[str, Kisi]) -> "BukuSel":
        """The workbook with other cells on these tabs, by title."""
        baru = {judul: replace(self.lembar[judul], kisi=isi) for judul, isi in kisi.items()}
        return replace(self, lembar={**self.lembar, **baru})


KOLOM_TERAKHIR = 16_384
BATAS_BARIS = 8_000
"""Filled rows of one tab. The largest office has some 3,000 sub kegiatan; more than this is a
fill-down gone wrong, whose findings would fill the memory."""
PANJANG_SEL = 32_767
"""Characters that Excel takes in one cell."""


@lru_cache(maxsize=1024)
def huruf_kolom(nomor: int) -> str:
    """Column letters of a column number: 1 -> A, 27 -> AA.

    Raises:
        ValueError: a sheet has no such column.
    """
    if not 1 <= nomor <= KOLOM_TERAKHIR:
        raise ValueError(f"no column {nomor}")
    huruf = ""
    while nomor:
        nomor, sisa = divmod(nomor - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf


def alamat(baris: int, kolom: int) -> str:
    """A cell's address: (5, 3) -> C5."""
    return f"{huruf_kolom(kolom)}{baris}"


@lru_cache(maxsize=4096)
def kolom_alamat(sel: str) -> str:
    """The column letters of an address: 'AB12' -> 'AB'."""
    return sel.rstrip("0123456789")


@lru_cache(maxsize=4096)
def baris_alamat(sel: str) -> int:
    """The row of an address: 'AB12' -> 12; 0 of one without a row."""
    return int(sel.removeprefix(kolom_alamat(sel)) or 0)
