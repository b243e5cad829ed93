"""Exports as files, and what a workbook says after they were taken in."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from tests.kegagalan.verba import kantor
from tests.workbook.alat import buat_buku
from workbook_tools.cli import main
from workbook_tools.formats.json_masukan import baca_json

Sel = str | int | float | None


def tulis_xlsx(
    jalur: Path, baris: Sequence[Sequence[Sel]], gabung: Sequence[str] = (), lembar: str = "Sheet1"
) -> Path:
    """A workbook of one tab, with merged cells."""
    buku = Workbook()
    tab = buku.active
    assert tab is not None
    tab.title = lembar
    for satu in baris:
        tab.append(list(satu))
    for rentang in gabung:
        tab.merge_cells(rentang)
    buku.save(jalur)
    return jalur


def tulis_csv(
    jalur: Path, baris: Sequence[Sequence[Sel]], pemisah: str = ";", sandi: str = "utf-8"
) -> Path:
    """A text file of separated values."""
    teks = "\n".join(pemisah.join("" if s is None else str(s) for s in b) for b in baris)
    jalur.write_bytes(teks.encode(sandi))
    return jalur


def buku_kerja(folder: Path, isi: dict[str, Any] | None = None) -> Path:
    """A workbook of Kecamatan Contoh with these rows in it."""
    return buat_buku(folder / "LKj.xlsx", {**kantor("Contoh"), **(isi or {})})


def isian(buku: Path, lembar: str) -> list[dict[str, str]]:
    """The rows of a sheet as `lkj ekspor` gives them, all of it text."""
    keluar = buku.with_suffix(".json")
    assert main(["ekspor", str(buku), "-o", str(keluar), "--timpa"]) == 0
    baris = baca_json(keluar).get(lembar, [])
    return [{k: str(v) for k, v in b.items()} for b in baris]


def jalankan(tangkap: pytest.CaptureFixture[str], *kata: object) -> tuple[int, str]:
    """Status and words of `lkj tempel`."""
    tangkap.readouterr()
    status = main(["tempel", *map(str, kata)])
    keluar = tangkap.readouterr()
    return status, keluar.out + keluar.err
