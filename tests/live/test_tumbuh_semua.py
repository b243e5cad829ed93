"""What an office points at any row of any computed table goes along in an open workbook as it does
in the file; LibreOffice moves references itself."""

import json
import re
from pathlib import Path

import openpyxl
from openpyxl.cell.cell import MergedCell

from tests.alat import DATA
from tests.live.banding import JUDUL_HITUNG, beda
from tests.live.conftest import Pembuka, buka
from tests.live.test_tumbuh import rumus, rumus_berkas
from tests.workbook.alat import buat_buku
from tests.workbook.test_tumbuh_semua import PENUNJUK, Isi, campur, letak, nama_baris, tunjuk
from workbook_tools.live import hitung
from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.schema import HITUNG
from workbook_tools.workbook.olah import hitung_berkas

BERISI = [x for x in JUDUL_HITUNG if x != HITUNG["triwulan"].judul]
"""Sheets whose last table has rows; under an empty one nobody sees which rows were prepared."""


def _ketik(jalur: Path, isi: Isi) -> None:
    """Other inputs, typed over those of a workbook, and a word below the last tables."""
    baru = openpyxl.load_workbook(buat_buku(jalur.with_name("isian.xlsx"), isi))
    buku = openpyxl.load_workbook(jalur)
    for lembar in LEMBAR_TEMPLAT:
        for baris in baru[lembar.judul].iter_rows():
            for sel in baris:
                if not isinstance(sel, MergedCell):
                    buku[lembar.judul].cell(sel.row, sel.column).value = sel.value
    for judul in BERISI:
        buku[judul].cell(buku[judul].max_row + 3, 2).value = "Catatan kantor"
    buku.save(jalur)


def test_setiap_penunjuk_sama_dengan_di_berkas(pembuka: Pembuka, tmp_path: Path) -> None:
    isi = json.loads((DATA / "loksado_2024.json").read_text())
    jalur = buat_buku(tmp_path / "buku.xlsx")
    hitung_berkas(jalur)
    assert len(tunjuk(jalur, letak(jalur, nama_baris(isi)))) > 60
    _ketik(jalur, campur(isi))
    berkas = tmp_path / "hitung.xlsx"
    assert hitung_berkas(jalur, berkas).tertulis
    with pembuka(jalur) as papan:
        assert hitung(buka(papan)) is not None
        hidup = rumus(papan, PENUNJUK)
        assert beda(papan, berkas) == []
    harap = _penunjuk(berkas)
    assert sum(harap[t] != x for t, x in _penunjuk(jalur).items()) > 20  # they have moved
    assert {t: re.sub(r".*#REF!", "=#REF!", x).replace("$", "") for t, x in hidup.items()} == harap


def _penunjuk(jalur: Path) -> dict[tuple[int, int], str]:
    """The formulas of the office's own sheet in a file."""
    return {t[1:]: x for t, x in rumus_berkas(jalur).items() if t[0] == PENUNJUK}
