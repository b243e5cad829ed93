"""The input sheets, each declared once: columns, help, types and record in one class a sheet.

A new column is one line in its sheet's file; a new sheet is a file and a line in ``laporan``.
"""

from workbook_tools.records.deklarasi import Baris
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis, Kolom, LembarMasukan, Rujukan
from workbook_tools.records.laporan import KELAS_BARIS, Laporan

MASUKAN: dict[str, LembarMasukan] = {id_: kelas.LEMBAR for id_, kelas in KELAS_BARIS.items()}
"""The input sheets by id, in the order of the workbook's tabs."""

LEMBAR_MASUKAN: tuple[LembarMasukan, ...] = tuple(MASUKAN.values())

LEMBAR_TEMPLAT = tuple(x for x in LEMBAR_MASUKAN if not x.cadangan)
"""The input sheets that the blank template shows."""

__all__ = [
    "KELAS_BARIS",
    "LEMBAR_MASUKAN",
    "LEMBAR_TEMPLAT",
    "MASUKAN",
    "Baris",
    "Isian",
    "Jenis",
    "Kolom",
    "Laporan",
    "LembarMasukan",
    "Rujukan",
]
