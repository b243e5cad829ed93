"""Reads a table that people made: any tab of an .xlsx, or a .csv, its header found by labels."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from workbook_tools.errors import LkjError
from workbook_tools.keluaran import sebab_os
from workbook_tools.regex import regex

AKHIRAN = (".xlsx", ".xlsm", ".csv")
_BARIS_KEPALA = 30  # a header stands among these first rows
_BUKAN_HURUF = regex(r"[\W_]+")

Baris = tuple[Any, ...]
Sebutan = Mapping[str, Sequence[str]]
"""The words that a column may be labelled with, by its id."""


def baca_lembar(
    jalur: Path, perlu: Callable[[str], bool] = lambda _: True
) -> Iterator[tuple[str, list[Baris]]]:
    """Every tab, of a workbook those whose titles are needed, with its rows of values; a CSV file
    is one tab.

    Raises:
        LkjError: the file cannot be read as a table.
    """
    if jalur.suffix.casefold() not in AKHIRAN:
        raise LkjError(f"{jalur}: pakai berkas .xlsx atau .csv; simpan dulu sebagai salah satunya.")
    try:
        isi = jalur.read_bytes()
    except OSError as e:
        raise LkjError(f"{jalur} tidak dapat dibaca: {sebab_os(e)}.") from e
    if jalur.suffix.casefold() == ".csv":
        yield "", list(_csv(isi))
        return
    yield from _xlsx(jalur, isi, perlu)


def cari_kepala(baris: Sequence[Baris], sebutan: Sebutan, wajib: str) -> tuple[int, dict[str, int]]:
    """The number (from 0) of the header row and the place of each column that it names; the row
    that names most, and at least ``wajib``. (-1, {}) when no row does."""
    calon = [(n, _kolom(b, sebutan)) for n, b in enumerate(baris[:_BARIS_KEPALA])]
    calon = [(n, k) for n, k in calon if wajib in k]
    return max(calon, key=lambda c: len(c[1]), default=(-1, {}))


def teks(nilai: Any) -> str:
    """A value as text, white space made one."""
    return "" if nilai is None else " ".join(str(nilai).split())


def _kolom(baris: Baris, sebutan: Sebutan) -> dict[str, int]:
    hasil: dict[str, int] = {}
    for id_, kata in sebutan.items():
        kunci = [_kunci(k) for k in kata]
        label = [(n, _kunci(b)) for n, b in enumerate(baris) if teks(b)]
        tepat = [n for n, sel in label if sel in kunci]
        mulai = [n for n, sel in label for k in kunci if len(k) > 3 and sel.startswith(k)]
        ada = [n for n in (*tepat, *mulai) if n not in hasil.values()]
        if ada:
            hasil[id_] = ada[0]
    return hasil


def _kunci(nilai: Any) -> str:
    return _BUKAN_HURUF.sub("", teks(nilai).casefold())


def _csv(isi: bytes) -> Iterator[Baris]:
    try:
        naskah = isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        naskah = isi.decode("cp1252", errors="replace")  # what Excel writes on Windows
    pemisah = max(";,\t", key=naskah.count)
    yield from (tuple(b) for b in csv.reader(io.StringIO(naskah), delimiter=pemisah))


def _xlsx(
    jalur: Path, isi: bytes, perlu: Callable[[str], bool]
) -> Iterator[tuple[str, list[Baris]]]:
    import openpyxl  # needed here only

    try:
        buku = openpyxl.load_workbook(io.BytesIO(isi), read_only=True, data_only=True)
        for tab in (x for x in buku.worksheets if perlu(x.title)):
            tab.reset_dimensions()  # what a file says of its extent is not always true
            yield tab.title, list(tab.iter_rows(values_only=True))
    except Exception as e:  # a damaged file fails in many ways
        raise LkjError(f"{jalur} tidak dapat dibaca sebagai buku kerja Excel.") from e
