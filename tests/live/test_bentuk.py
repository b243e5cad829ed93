"""Merged cells and hidden rows are those of the file in every host."""

from pathlib import Path

from openpyxl import load_workbook

from tests.live.conftest import Pembuka, buka
from workbook_tools.live import periksa
from workbook_tools.model.temuan import Temuan
from workbook_tools.workbook.olah import periksa_berkas

GABUNG = ("A2:E2", "B6:B7", "C6:C7", "E9:E10", "H9:I10")
"""A title, names and codes over two rows each, and amounts over two rows and two columns."""


def _kata(semua: list[Temuan]) -> list[tuple[str, str | None, str]]:
    return [(t.aturan, t.sel, t.pesan) for t in semua]


def _buku(jalur: Path) -> None:
    wb = load_workbook(jalur)
    ws = wb["Realisasi Anggaran"]
    for satu in GABUNG:
        ws.merge_cells(satu)
    ws.row_dimensions[8].hidden = ws.row_dimensions[12].hidden = True
    ws.row_dimensions[40].hidden = True  # nothing stands there
    wb.save(jalur)


def test_sel_gabung_dan_baris_tersembunyi(pembuka: Pembuka, loksado: Path) -> None:
    _buku(loksado)
    harap = _kata(list(periksa_berkas(loksado).temuan))
    assert {"I145", "I152"} <= {kode for kode, _, _ in harap}
    with pembuka(loksado) as papan:
        olahan = periksa(buka(papan))
        assert olahan is not None
        assert _kata(list(olahan.hasil.temuan)) == harap


def test_tanpa_gabungan_tidak_dikira_digabung(pembuka: Pembuka, loksado: Path) -> None:
    with pembuka(loksado) as papan:
        olahan = periksa(buka(papan))
        assert olahan is not None
        assert not {"I145", "I152"} & {t.aturan for t in olahan.hasil.temuan}
