"""Computed sheets from plain rows, written into a template that staff have changed."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from workbook_tools.model.terisi import BlokTerisi, LembarTerisi, SelTulis
from workbook_tools.records.renstra import TAHUN_RENSTRA
from workbook_tools.schema import HITUNG
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan
from workbook_tools.workbook.tulis_hitungan import HasilTulis, tulis_hitungan

TAHUN_AWAL = 2021


def templat(tujuan: Path) -> Path:
    """A blank workbook."""
    tujuan.write_bytes(jalur_templat().read_bytes())
    return tujuan


def terisi(id_: str, **blok: list[dict[str, Any]]) -> LembarTerisi:
    """A computed sheet: rows by block id; blocks that are left out have none."""
    lembar = HITUNG[id_]
    tahun = {f"tahun_{ke}": str(TAHUN_AWAL + ke - 1) for ke in range(1, TAHUN_RENSTRA + 1)}
    pita = tuple(
        tuple(
            BlokTerisi(
                b,
                {k.id: k.label.format(**tahun) for k in b.kolom},
                tuple(_baris(x) for x in blok.get(b.id, [])),
            )
            for b in baris
        )
        for baris in lembar.pita
    )
    return LembarTerisi(lembar, f"{lembar.kepala} Kecamatan Contoh Tahun 2024", pita)


def _baris(isi: Mapping[str, Any]) -> dict[str, SelTulis]:
    return {k: v if isinstance(v, SelTulis) else SelTulis(v) for k, v in isi.items()}


def bernomor(banyak: int, **lain: Any) -> list[dict[str, Any]]:
    """Rows with No 1, 2, 3 and the same values besides."""
    return [{"no": str(n), **lain} for n in range(1, banyak + 1)]


def tulis(jalur: Path, *lembar: LembarTerisi) -> HasilTulis:
    """Write computed sheets into the file."""
    with Paket(jalur) as paket:
        hasil = tulis_hitungan(paket, lembar)
        simpan(paket, hasil.perubahan, jalur, hasil.dibuang)
    return hasil


@contextmanager
def diubah_staf(jalur: Path, judul: str) -> Iterator[Worksheet]:
    """A tab to change by hand; saved at the end."""
    buku = openpyxl.load_workbook(jalur)
    yield buku[judul]
    buku.save(jalur)


def lembar(jalur: Path, judul: str) -> Worksheet:
    """A tab as it is now."""
    return openpyxl.load_workbook(jalur)[judul]


def cari(ws: Worksheet, teks: str) -> tuple[int, int]:
    """Row and column of the first cell with this text."""
    for baris in ws.iter_rows():
        for c in baris:
            if c.value == teks:
                return c.row, c.column
    raise AssertionError(f"{teks} tidak ada")


def kolom(ws: Worksheet, judul_kolom: str, ke: int = 1) -> list[object]:
    """What stands below the k-th header of this name, down to the first empty cell."""
    tempat = [(c.row, c.column) for r in ws.iter_rows() for c in r if c.value == judul_kolom]
    baris, nomor = tempat[ke - 1]
    hasil = []
    while (nilai := ws.cell(baris + 1 + len(hasil), nomor).value) is not None:
        hasil.append(nilai)
    return hasil
