"""What is judged: one workbook with everything that was made of it."""

from msgspec import Struct

from workbook_tools.model.hasil import Hasil
from workbook_tools.model.sel import BukuSel
from workbook_tools.model.tabel import Tabel
from workbook_tools.records import Laporan


class Konteks(Struct, frozen=True):
    """Cells, tables, records and results of one workbook: all that a rule may look at."""

    buku: BukuSel
    tabel: dict[str, Tabel]
    laporan: Laporan
    hasil: Hasil
