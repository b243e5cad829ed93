"""The computed sheets of a sample, written at a fixed time: a row a line, to be read in a diff."""

import re
from pathlib import Path

from tests.alat import AKAR
from workbook_tools.pipeline import hitung
from workbook_tools.schema import HITUNG
from workbook_tools.sheets import susun_lembar
from workbook_tools.tables.jejak import sidik_isian
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.tulis_hitungan import tulis_hitungan

FOLDER = Path(__file__).parent / "loksado_2024"
_WAKTU = "31-12-2024 12:00"
_AWAL = re.compile(r"(?=<(?:row|sheetData|conditionalFormatting|hyperlinks|hyperlink)[ >])")


def lembar_tertulis() -> dict[str, str]:
    """The XML of every computed sheet by file name."""
    with Paket(AKAR / "samples" / "loksado_2024.xlsx") as paket:
        olahan = hitung(baca_buku(paket))
        isi = susun_lembar(olahan, _WAKTU, sidik_isian(olahan.tabel), {})
        hasil = tulis_hitungan(paket, isi)
        bagian = {tab.judul: tab.bagian for tab in paket.lembar}
    return {
        f"{id_}.xml": _AWAL.sub("\n", hasil.perubahan[bagian[lembar.judul]].decode())
        for id_, lembar in HITUNG.items()
        if bagian[lembar.judul] in hasil.perubahan
    }
