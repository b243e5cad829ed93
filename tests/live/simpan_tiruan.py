"""Cells in memory as a workbook file: what the stand-in of Excel saves."""

from pathlib import Path
from typing import Any

import xlsxwriter

from tests.live.mesin_memori import PapanMemori, SelMemori

_PILIHAN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def simpan(papan: PapanMemori, jalur: Path) -> None:
    """Values, formulas with their results, number formats, hidden rows, merged cells, names."""
    with xlsxwriter.Workbook(jalur, _PILIHAN) as buku:
        bentuk: dict[str, Any] = {}
        for judul, tab in papan.tab.items():
            lembar = buku.add_worksheet(judul)
            for (baris, kolom), sel in tab.sel.items():
                if sel.format not in bentuk:
                    bentuk[sel.format] = buku.add_format({"num_format": sel.format})
                _tulis(lembar, baris - 1, kolom - 1, sel, bentuk[sel.format])
            for b1, k1, b2, k2 in tab.gabung:
                sel = tab.sel.get((b1, k1), SelMemori())
                lembar.merge_range(b1 - 1, k1 - 1, b2 - 1, k2 - 1, None, bentuk.get(sel.format))
                _tulis(lembar, b1 - 1, k1 - 1, sel, bentuk.get(sel.format))
            for baris in tab.tersembunyi:
                lembar.set_row(baris - 1, None, None, {"hidden": True})
        for nama, rujukan in papan.nama_buku.items():
            if "_FilterDatabase" not in nama:
                buku.define_name(nama, rujukan)


def _tulis(lembar: Any, baris: int, kolom: int, sel: SelMemori, bentuk: Any) -> None:
    nilai = sel.nilai
    galat = isinstance(nilai, dict)
    if sel.rumus or galat:  # XlsxWriter has no error values but those of formulas
        hasil = nilai["galat"] if isinstance(nilai, dict) else "" if nilai is None else nilai
        lembar.write_formula(baris, kolom, sel.rumus or f"={hasil}", bentuk, hasil)
    elif isinstance(nilai, bool):
        lembar.write_boolean(baris, kolom, nilai, bentuk)
    elif isinstance(nilai, str):
        lembar.write_string(baris, kolom, nilai, bentuk)
    elif nilai is not None:
        lembar.write_number(baris, kolom, nilai, bentuk)
