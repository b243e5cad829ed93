"""The good workbook that everything is spoilt from, as parts in memory."""

import io
import re
import tempfile
import zipfile
from functools import cache
from pathlib import Path

from tests.workbook.alat import buat_buku
from workbook_tools.workbook.paket import Paket

Isi = dict[str, bytes]
"""The parts of a package by name."""

LEMBAR = (
    *("Identitas", "Indikator", "Realisasi Kinerja", "Desa"),
    *("Beranda", "Capaian", "Pemeriksaan", "Grafik"),
)
"""Tabs that are spoilt: inputs first, then computed ones."""


@cache
def _baik() -> tuple[bytes, dict[str, str]]:
    """A filled workbook, and its parts by the tabs' titles."""
    with tempfile.TemporaryDirectory() as folder:
        jalur = buat_buku(Path(folder) / "baik.xlsx")
        with Paket(jalur) as paket:
            return jalur.read_bytes(), {t.judul: t.bagian for t in paket.lembar}


def baik() -> bytes:
    """The good workbook's bytes."""
    return _baik()[0]


def bagian_tab(judul: str) -> str:
    """The part of a tab."""
    return _baik()[1][judul]


@cache
def _isi() -> Isi:
    with zipfile.ZipFile(io.BytesIO(baik())) as z:
        return {n: z.read(n) for n in z.namelist()}


def isi_baik() -> Isi:
    """All parts of the good workbook, to be changed at will."""
    return dict(_isi())


def bungkus(isi: Isi) -> bytes:
    """Parts as a package."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as z:
        for nama, b in isi.items():
            z.writestr(nama, b)
    return keluar.getvalue()


def ganti(teks: str, pola: str, baru: str) -> str:
    """The text with the first match replaced by these very characters; spoilt at its start when
    nothing matches, so that no kind is a good workbook by accident."""
    hasil, jumlah = re.subn(pola, lambda _: baru, teks, count=1, flags=re.DOTALL)
    return hasil if jumlah else "?" + teks
