"""Filled workbooks can be read, on a small screen and on paper: measured with the real font."""

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell import Cell
from openpyxl.utils import column_index_from_string, coordinate_to_tuple
from openpyxl.worksheet.worksheet import Worksheet
from PIL import ImageFont

from tests.alat import AKAR
from workbook_tools.workbook.olah import hitung_berkas

IKUT = ("daha_utara", "loksado")
"""Samples that stand twice."""
LAYAR = 1300
"""Dots that a screen of 1366 leaves for columns."""
BEKU_TERLEBAR = 620
HURUF_TERKECIL = 8
"""Points on paper."""
_FOLDER_FONTA = Path("/usr/share/fonts/truetype/crosextra")
_INCI = {"portrait": 7.27, "landscape": 10.69}
_HALUS = 8
"""The font is measured this much larger, so that rounding does not add up."""

NAMA_DAN_HASIL = {
    "Banding Renstra": ("Indikator", "Sisa"),
    "BUMDes": ("Desa *", "Desember"),
    "Capaian Program": ("Sub Kegiatan", "Warna"),
    "Efisiensi": ("Program", "Kategori"),
    "Indikator": ("Indikator *", "Penanggung Jawab"),
    "Kinerja Program": ("Sub Kegiatan", "Capaian Dilaporkan"),
    "Pemeriksaan": ("Selesai?", "Diterima Karena"),
    "Program Kegiatan": ("Nama Program, Kegiatan, Sub Kegiatan *", "Serapan"),
    "Realisasi Anggaran": ("Sub Kegiatan *", "Persen Dilaporkan"),
    "Realisasi Kinerja": ("Indikator", "Capaian Tahun Lalu Dilaporkan"),
}
"""Of the sheets that are wider than a screen: the name of a row, and the last figure that must be
seen beside it. All other sheets are seen whole."""

SAMPEL = sorted(x for x in (AKAR / "samples").rglob("*.xlsx") if x.stem not in IKUT)


@pytest.fixture(scope="module", params=SAMPEL, ids=lambda p: p.stem)
def buku(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> openpyxl.Workbook:
    """Every sample, computed; with the results of formulas."""
    jalur = tmp_path_factory.mktemp("terbaca") / "buku.xlsx"
    hitung_berkas(request.param, jalur)
    return openpyxl.load_workbook(jalur, data_only=True)


@pytest.fixture(scope="module", autouse=True)
def fonta() -> None:
    if not _FOLDER_FONTA.is_dir():
        assert not os.environ.get("CI"), "CI needs fonts-crosextra-carlito"
        pytest.skip("Carlito, which is as wide as Calibri, is not installed")


def test_tidak_ada_teks_atau_angka_terpotong(buku: openpyxl.Workbook) -> None:
    potong = [
        f"{ws.title} {sel.coordinate}: {perlu:.0f} > {ada:.0f}"
        for ws in _tampak(buku)
        for sel, perlu, ada in (*_terpotong(ws), *_berpagar(ws))
    ]
    assert potong == []


def test_huruf_cetak_terbaca_dan_setiap_kolom_muat_di_kertas(buku: openpyxl.Workbook) -> None:
    for ws in _tampak(buku):
        assert _huruf_cetak(ws) >= HURUF_TERKECIL, ws.title
        lebar, ulang = _lebar(ws), _kolom_ulang(ws)
        kertas = _INCI[ws.page_setup.orientation] * 96 * 11 / HURUF_TERKECIL
        assert sum(lebar[:ulang]) + max(lebar[ulang:], default=0) <= kertas, ws.title


def test_lembar_beberapa_halaman_mengulang_kepala_dan_sebutan(buku: openpyxl.Workbook) -> None:
    """A sheet that takes several pages repeats on each what its rows and columns are about."""
    for ws in _tampak(buku):
        if not ws.sheet_properties.pageSetUpPr.fitToPage:
            assert _kolom_ulang(ws) == _beku(ws) > 0, ws.title
        if ws.freeze_panes and coordinate_to_tuple(ws.freeze_panes)[0] > 1:
            assert ws.print_title_rows, ws.title


def test_kolom_beku_menyisakan_ruang(buku: openpyxl.Workbook) -> None:
    lebar = {ws.title: sum(_lebar(ws)[: _beku(ws)]) for ws in _tampak(buku)}
    assert {j: x for j, x in lebar.items() if x > BEKU_TERLEBAR} == {}


def test_nama_dan_hasil_serentak_tampak(buku: openpyxl.Workbook) -> None:
    """Either the sheet is seen whole, or its names are seen beside each of its figures."""
    for ws in _tampak(buku):
        lebar, beku = _lebar(ws), _beku(ws)
        if sum(lebar) <= LAYAR:
            continue
        assert sum(lebar[:beku]) + max(lebar[beku:]) <= LAYAR, ws.title
        nama, hasil = _kolom(ws, *NAMA_DAN_HASIL[ws.title])
        assert nama <= beku or sum(lebar[:hasil]) <= LAYAR, ws.title


def _tampak(buku: openpyxl.Workbook) -> list[Worksheet]:
    return [ws for ws in buku.worksheets if ws.sheet_state == "visible"]


def _kolom(ws: Worksheet, *label: str) -> list[int]:
    for baris in ws.iter_rows(max_row=12):
        ada = {sel.value: sel.column for sel in baris if sel.value}
        if set(label) <= ada.keys():
            return [int(ada[x]) for x in label]
    raise AssertionError(f"{ws.title}: {label}")


def _lebar(ws: Worksheet) -> list[int]:
    """Dots of every column that is used; the file names equal neighbours once."""
    terakhir = max((c.column for b in ws.iter_rows() for c in b if c.value is not None), default=1)
    lebar = [64] * terakhir
    for d in ws.column_dimensions.values():
        for nomor in range(d.min, min(d.max, terakhir) + 1):
            lebar[nomor - 1] = round(d.width * 7)
    return lebar


def _beku(ws: Worksheet) -> int:
    return coordinate_to_tuple(ws.freeze_panes)[1] - 1 if ws.freeze_panes else 0


def _kolom_ulang(ws: Worksheet) -> int:
    huruf = (ws.print_title_cols or "").rpartition(":")[2].strip("$")
    return column_index_from_string(huruf) if huruf else 0


def _huruf_cetak(ws: Worksheet) -> float:
    if not ws.sheet_properties.pageSetUpPr.fitToPage:
        return 11 * (ws.page_setup.scale or 100) / 100
    muat = _INCI[ws.page_setup.orientation] * 96
    return 11 * min(1, muat / sum(_lebar(ws)))


def _terpotong(ws: Worksheet) -> Iterator[tuple[Cell, float, float]]:
    """Cells whose wrapped text is taller than their row (points)."""
    lebar = _lebar(ws)
    gabungan = {letak for r in ws.merged_cells.ranges for letak in r.cells}
    for baris in ws.iter_rows():
        tinggi = ws.row_dimensions[baris[0].row].height or 15
        for sel in baris:
            if not isinstance(sel.value, str):
                continue
            if sel.alignment.wrap_text and (sel.row, sel.column) not in gabungan:
                muat = lebar[sel.column - 1] - 4 - 9 * int(sel.alignment.indent or 0)
                banyak = _baris(sel.value, muat, bool(sel.font.b), float(sel.font.sz))
                perlu = banyak * float(sel.font.sz) * 1.22
                if perlu > tinggi + 0.5:
                    yield sel, perlu, tinggi


def _berpagar(ws: Worksheet) -> Iterator[tuple[Cell, float, float]]:
    """Numbers wider than their column, which are shown as ####."""
    lebar = _lebar(ws)
    for baris in ws.iter_rows():
        for sel in baris:
            if isinstance(sel.value, int | float) and not isinstance(sel.value, bool):
                persen = "%" in sel.number_format
                desimal = len(sel.number_format.partition(".")[2].rstrip("%"))
                nilai = sel.value * 100 if persen else sel.value
                teks = f"{nilai:,.{desimal}f}" if sel.number_format != "General" else f"{nilai:.6g}"
                perlu = _panjang(teks + "%" * persen, bool(sel.font.b), float(sel.font.sz))
                if perlu > lebar[sel.column - 1] - 3:
                    yield sel, perlu, lebar[sel.column - 1] - 3


def _baris(teks: str, muat: float, tebal: bool, titik: float) -> int:
    """Lines of a wrapped text, word by word."""
    banyak = 0
    for alinea in teks.split("\n"):
        banyak, kini = banyak + 1, 0.0
        for kata in alinea.split():
            panjang = _panjang(kata, tebal, titik)
            if kini and kini + _panjang(" ", tebal, titik) + panjang > muat:
                banyak, kini = banyak + 1, 0.0
            kini += panjang + (_panjang(" ", tebal, titik) if kini else 0)
            while kini > muat:  # a word longer than a line is broken
                banyak, kini = banyak + 1, kini - muat
    return banyak


@lru_cache(maxsize=50_000)
def _panjang(kata: str, tebal: bool, titik: float) -> float:
    return _fonta(tebal, titik).getlength(kata) / _HALUS


@lru_cache
def _fonta(tebal: bool, titik: float) -> ImageFont.FreeTypeFont:
    nama = f"Carlito-{'Bold' if tebal else 'Regular'}.ttf"
    return ImageFont.truetype(str(_FOLDER_FONTA / nama), round(titik * 96 / 72 * _HALUS))
