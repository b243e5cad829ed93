"""Formulas of staff on a computed sheet, when the cells they name move with a table.

As Excel does when rows are inserted: what stands below a table is followed to its new row, and
a range that ends with the table's last row ends with it again. Formulas on other sheets are not
the program's to change.
"""

import re

from workbook_tools.names import rapikan
from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.tata_baris import Tata

_TERPANJANG = 8_192  # characters that Excel takes in a formula
_TEKS = re.compile(r'"[^"]*"')
_SEL = re.compile(r"[A-Z]\$?\d")
_RUJUKAN = re.compile(
    r"(?P<tab>(?:'(?:[^']|'')+'|[^'!:\[\]]+)!)?"
    r"(?P<kiri>\$?[A-Z]{1,3}\$?)(?P<atas>\d+)"
    r"(?::(?P<kanan>\$?[A-Z]{1,3}\$?)(?P<bawah>\d+))?"
)


def pindahkan_rumus(rumus: str, tata: Tata, judul: str) -> str:
    """The formula (without its '=') with the references to this sheet, whose title is ``judul``,
    in their new rows."""
    if not tata.bergeser or len(rumus) > _TERPANJANG or not _SEL.search(_TEKS.sub("", rumus)):
        return rumus
    # Imported here: formulas of staff are rare, and openpyxl takes its time.
    from openpyxl.formula.tokenizer import Token, Tokenizer, TokenizerError

    try:
        bagian = Tokenizer(f"={rumus}").items
    except TokenizerError:  # no formula that openpyxl knows; the spreadsheet program may
        return rumus
    return "".join(
        _pindahkan(x.value, tata, judul) if x.subtype == Token.RANGE else x.value for x in bagian
    )


def _pindahkan(rujukan: str, tata: Tata, judul: str) -> str:
    cocok = _RUJUKAN.fullmatch(rujukan)
    if cocok is None or not _di_sini(cocok["tab"], judul):
        return rujukan
    kolom = nomor_kolom(cocok["kiri"].replace("$", ""))
    tab = cocok["tab"] or ""
    if cocok["bawah"] is None:
        return f"{tab}{cocok['kiri']}{tata.baris_baru(int(cocok['atas']), kolom)}"
    kanan = nomor_kolom(cocok["kanan"].replace("$", ""))
    atas = tata.baris_baru(int(cocok["atas"]), kolom)
    bawah = tata.baris_baru(int(cocok["bawah"]), kanan, ujung=True)
    return f"{tab}{cocok['kiri']}{atas}:{cocok['kanan']}{bawah}"


def _di_sini(tab: str | None, judul: str) -> bool:
    if tab is None:
        return True
    nama = tab[:-1].strip("'").replace("''", "'")
    return rapikan(nama).casefold() == rapikan(judul).casefold()
