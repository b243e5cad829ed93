"""The workbooks that a command line names: files, folders, globs."""

import glob
import os
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from workbook_tools.keluaran import asli, buatan, tabel_buatan

AKHIRAN = (".xlsx", ".xlsm")
AKHIRAN_LAIN = (
    *(".xls", ".xlt", ".xlsb", ".xltx", ".xltm"),
    *(".ods", ".ots", ".fods", ".csv", ".tsv", ".numbers"),
)
"""Tables of other formats. They cannot be read, which must be told, not passed over in silence."""


class Sasaran(Struct, frozen=True):
    """One workbook to work on; ``relatif`` is its place below the folder that was named."""

    jalur: Path
    relatif: Path


def cari_buku(jalur: Iterable[str]) -> tuple[list[Sasaran], list[str]]:
    """The workbooks, each once, in order; and the words that led to none.

    Folders are searched with everything below them. Tables of other formats are among the
    results: whoever reads them says what to do. Excel's own lock files (~$...), hidden files and
    what the program itself made for reading (overviews, marked copies, tables for analysts) are
    passed over.
    """
    hasil: dict[Path, Sasaran] = {}
    kosong: list[str] = []
    for kata in jalur:
        ditemukan = list(_satu(kata)) if kata.strip() else []
        if not ditemukan:
            kosong.append(kata)
        for s in ditemukan:
            hasil.setdefault(asli(s.jalur), s)
    return list(hasil.values()), kosong


def _satu(kata: str) -> Iterable[Sasaran]:
    jalur = Path(kata)
    if jalur.is_dir():
        yield from _isi_folder(jalur)
    elif jalur.is_file():
        yield Sasaran(jalur, Path(jalur.name))
    else:
        for cocok in sorted(glob.glob(kata, recursive=True)):  # noqa: PTH207 - the pattern may be absolute
            if Path(cocok).is_dir():
                yield from _isi_folder(Path(cocok))
            elif _tabel(Path(cocok)):
                yield Sasaran(Path(cocok), Path(Path(cocok).name))


def _isi_folder(folder: Path) -> Iterable[Sasaran]:
    """What cannot be looked into is a result as well: whoever reads it says so."""
    tertutup: list[Path] = []
    semua: list[Path] = []
    for induk, _, nama in os.walk(folder, onerror=lambda e: tertutup.append(Path(e.filename))):
        semua.extend(p for p in map(Path(induk).joinpath, nama) if _tabel(p) and not _buatan(p))
    for berkas in sorted((*semua, *tertutup)):
        yield Sasaran(berkas, berkas.relative_to(folder))


def _tabel(jalur: Path) -> bool:
    akhiran = jalur.suffix.casefold()
    dikenal = akhiran in AKHIRAN or akhiran in AKHIRAN_LAIN
    return dikenal and not jalur.name.startswith(("~$", "."))


def _buatan(jalur: Path) -> bool:
    if jalur.suffix.casefold() in AKHIRAN:
        return buatan(jalur) is not None
    return tabel_buatan(jalur)
