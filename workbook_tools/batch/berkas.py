"""The workbooks that a command line names: files, folders, globs."""

import glob
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from workbook_tools.keluaran import buatan

AKHIRAN = (".xlsx", ".xlsm")


@dataclass(frozen=True, slots=True)
class Sasaran:
    """One workbook to work on; ``relatif`` is its place below the folder that was named."""

    jalur: Path
    relatif: Path


def cari_buku(jalur: Iterable[str]) -> tuple[list[Sasaran], list[str]]:
    """The workbooks, each once, in order; and the words that led to none.

    Folders are searched for .xlsx and .xlsm with everything below them; Excel's own lock files
    (~$...), hidden files and what the program itself made for reading (overviews, marked copies)
    are passed over.
    """
    hasil: dict[Path, Sasaran] = {}
    kosong: list[str] = []
    for kata in jalur:
        ditemukan = list(_satu(kata))
        if not ditemukan:
            kosong.append(kata)
        for s in ditemukan:
            hasil.setdefault(s.jalur.resolve(), s)
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
            elif _buku(Path(cocok)):
                yield Sasaran(Path(cocok), Path(Path(cocok).name))


def _isi_folder(folder: Path) -> Iterable[Sasaran]:
    for berkas in sorted(folder.rglob("*")):
        if _buku(berkas) and berkas.is_file() and buatan(berkas) is None:
            yield Sasaran(berkas, berkas.relative_to(folder))


def _buku(jalur: Path) -> bool:
    return jalur.suffix.casefold() in AKHIRAN and not jalur.name.startswith(("~$", "."))
