"""Filled workbooks to write into, and looking at packages part by part."""

import zipfile
from pathlib import Path

from tests.alat import data
from workbook_tools.formats.json_masukan import Masukan, susun_masukan
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan


def buat_buku(tujuan: Path, isi: Masukan | dict[str, object] | str = "loksado_2024") -> Path:
    """A template filled with a sample's data or with given data."""
    masukan = data(isi) if isinstance(isi, str) else susun_masukan(isi)
    with Paket(jalur_templat(lengkap=True)) as paket:
        simpan(paket, isi_templat(paket, masukan), tujuan)
    return tujuan


def bagian(jalur: Path) -> dict[str, bytes]:
    """All parts of a package by name."""
    with zipfile.ZipFile(jalur) as z:
        assert z.testzip() is None
        return {nama: z.read(nama) for nama in z.namelist()}


def ubah_bagian(jalur: Path, ubah: dict[str, bytes | None]) -> None:
    """Put parts in, replace them, or (None) take them out."""
    isi: dict[str, bytes | None] = {**bagian(jalur), **ubah}
    with zipfile.ZipFile(jalur, "w", zipfile.ZIP_DEFLATED) as z:
        for nama, b in isi.items():
            if b is not None:
                z.writestr(nama, b)


def bagian_lembar(jalur: Path, judul: str) -> str:
    """The part of a tab."""
    with Paket(jalur) as paket:
        return next(t.bagian for t in paket.lembar if t.judul == judul)
