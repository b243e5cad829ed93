"""A PDF read without trusting it: what a page may hold, since pdfminer itself knows no bounds."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from mmap import ACCESS_READ, mmap
from pathlib import Path
from types import ModuleType
from typing import Any

from pdfminer import pdftypes
from pdfplumber import page

MAKS_ISI = 30_000_000
"""Bytes of a stream once unpacked: a page of a report has some ten thousand, a font a million."""
MAKS_BENDA = 50_000
"""Letters, lines and pictures of a page: a dense page has some five thousand."""

MAKS_RUJUKAN = 100_000
"""Entries of the tables that say where objects stand, read one by one before any page: a report of
a thousand pages has some thirty thousand."""
_RUJUKAN = re.compile(rb"\d{10} \d{5} [nf]|\d obj\b")


class TakWajar(Exception):
    """A stream or a page that is made to hurt."""


class _Pencatat(page.PDFPageAggregatorWithMarkedContent):
    """Counts what a page draws, forms within forms included."""

    benda = 0

    def _satu_lagi(self) -> None:
        self.benda += 1
        if self.benda > MAKS_BENDA:
            raise TakWajar

    def render_char(self, *isi: Any, **pilihan: Any) -> Any:
        self._satu_lagi()
        return super().render_char(*isi, **pilihan)

    def paint_path(self, *isi: Any, **pilihan: Any) -> Any:
        self._satu_lagi()
        return super().paint_path(*isi, **pilihan)

    def render_image(self, *isi: Any, **pilihan: Any) -> Any:
        self._satu_lagi()
        return super().render_image(*isi, **pilihan)

    def begin_figure(self, *isi: Any, **pilihan: Any) -> Any:
        self._satu_lagi()
        return super().begin_figure(*isi, **pilihan)


class _Pembongkar:
    """``zlib.decompressobj`` with a bound over all calls."""

    def __init__(self) -> None:
        self._asli = zlib.decompressobj()
        self._sisa = MAKS_ISI

    def decompress(self, data: bytes) -> bytes:
        hasil = self._asli.decompress(data, self._sisa)
        self._sisa -= len(hasil)
        if self._sisa <= 0:
            raise TakWajar
        return hasil

    @property
    def selesai(self) -> bool:
        return self._asli.eof


class _Zlib:
    """What pdfminer uses of ``zlib``."""

    error = zlib.error
    decompressobj = _Pembongkar

    @staticmethod
    def decompress(data: bytes) -> bytes:
        pembongkar = _Pembongkar()
        hasil = pembongkar.decompress(data)
        if not pembongkar.selesai:
            raise zlib.error("terpotong")
        return hasil


_PENGGANTI: tuple[tuple[ModuleType, str, object], ...] = (
    (pdftypes, "zlib", _Zlib),
    (page, "PDFPageAggregatorWithMarkedContent", _Pencatat),
)


def banyak_rujukan(jalur: Path) -> bool:
    """Whether a file names more objects than any report has."""
    if jalur.stat().st_size < MAKS_RUJUKAN * 7:  # '1 0 obj' is the shortest
        return False
    with jalur.open("rb") as berkas, mmap(berkas.fileno(), 0, access=ACCESS_READ) as isi:
        return next(islice(_RUJUKAN.finditer(isi), 2 * MAKS_RUJUKAN, None), None) is not None


@contextmanager
def terbatas() -> Iterator[None]:
    """Within it pdfminer and pdfplumber stop at the bounds and raise."""
    lama = [getattr(modul, nama) for modul, nama, _ in _PENGGANTI]
    try:
        for modul, nama, baru in _PENGGANTI:
            setattr(modul, nama, baru)
        yield
    finally:
        for (modul, nama, _), asli in zip(_PENGGANTI, lama, strict=True):
            setattr(modul, nama, asli)
