"""A workbook on whose computed sheets an office hung things of every kind, as Excel stores them."""

import re
import zipfile
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from tests.workbook.lembar import tulis
from tests.workbook.rujukan import REKAP, capaian
from workbook_tools.template.berkas import jalur_templat

AKHIR = 8  # the last row of A B C
BAWAH = 12  # the row of the signature


def buku_kantor(jalur: Path, kode: str = "A B C") -> Path:
    """Capaian for these codes (three of them), with the office's own things on it."""
    jalur.write_bytes(jalur_templat().read_bytes())
    tulis(jalur, capaian(kode))
    gantungkan(jalur)
    return jalur


def gantungkan(jalur: Path) -> None:
    """Put an office's own things on Capaian, which has three rows, and a tab that reads it."""
    buku = load_workbook(jalur)
    _di_capaian(buku["Capaian"])
    _di_rekap(buku.create_sheet(REKAP), buku["Capaian"])
    _nama(buku)
    buku.save(jalur)


def _di_capaian(ws: Worksheet) -> None:
    ws[f"I{BAWAH}"] = "Camat"
    ws[f"I{BAWAH + 1}"] = f"=AVERAGE(I6:I{AKHIR})"
    ws[f"H{BAWAH}"].comment = Comment("tanda tangan basah", "staf")
    ws["I7"].comment = Comment("capaian B", "staf")
    ws["P7"].comment = Comment("di samping", "staf")
    ws.merge_cells(f"I{BAWAH}:K{BAWAH}")
    ws.conditional_formatting.add(f"I6:I{AKHIR}", FormulaRule(formula=["I6>$I$13"]))
    ws.conditional_formatting.add(f"I{BAWAH}", FormulaRule(formula=[f"$I{BAWAH}>0"]))
    pilihan = DataValidation(type="list", formula1=f"$B$6:$B${AKHIR}")
    pilihan.add(f"B{BAWAH}")
    ws.add_data_validation(pilihan)
    ws.print_area = f"A1:M{BAWAH + 1}"
    ws.add_chart(_grafik(ws), f"A{BAWAH + 3}")


def _di_rekap(ws: Worksheet, asal: Worksheet) -> None:
    ws["A1"] = f"=Capaian!I{BAWAH}"
    ws["A2"] = f"=AVERAGE(Capaian!I6:I{AKHIR})"
    ws["A3"] = "=Capaian!I7"
    ws["A4"].hyperlink = f"#Capaian!I{BAWAH}"
    ws.add_chart(_grafik(asal), "C3")
    pilihan = DataValidation(type="list", formula1=f"Capaian!$B$6:$B${AKHIR}")
    pilihan.add("B1")
    ws.add_data_validation(pilihan)
    ws.conditional_formatting.add("A1:A3", FormulaRule(formula=[f"A1>Capaian!$I${BAWAH}"]))


def _grafik(asal: Worksheet) -> BarChart:
    grafik = BarChart()
    grafik.add_data(Reference(asal, min_col=9, min_row=6, max_row=AKHIR))
    return grafik


def _nama(buku: Workbook) -> None:
    for nama, isi in {
        "RATA": f"Capaian!$I${BAWAH + 1}",
        "SEMUA": f"Capaian!$I$6:$I${AKHIR}",
    }.items():
        buku.defined_names[nama] = DefinedName(nama, attr_text=isi)


def isi(jalur: Path, pola: str) -> str:
    """All parts whose names match, one after another."""
    with zipfile.ZipFile(jalur) as z:
        return "\n".join(z.read(n).decode() for n in z.namelist() if re.search(pola, n))
