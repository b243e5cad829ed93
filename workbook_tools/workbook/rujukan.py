"""What formulas name: cells, ranges and whole rows of a tab, as they are written."""

import re
from functools import lru_cache

from msgspec import Struct

from workbook_tools.names import kunci_judul
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import BARIS_TERAKHIR, XmlTakSah, nomor_kolom
from workbook_tools.workbook.perpindahan import Peta, Rentang

PUTUS = "#REF!"

_NAMA_TAB = r"(?:'(?:[^']|'')+'|[^\s'\"!:,;(){}=<>&+*/^]+(?::[^\s'\"!:,;(){}=<>&+*/^]+)?)!"
_POLA = regex(
    rf"(?P<tab>{_NAMA_TAB})?"
    r"(?:(?P<k1>\$?[A-Za-z]{1,3})(?P<t1>\$?)(?P<b1>\d{1,7})"
    rf"(?::(?P<tab2>{_NAMA_TAB})?(?P<k2>\$?[A-Za-z]{{1,3}})(?P<t2>\$?)(?P<b2>\d{{1,7}}))?"
    r"|(?P<m1>\$?)(?P<r1>\d{1,7}):(?P<m2>\$?)(?P<r2>\d{1,7}))"
)
_DI_LUAR = "["  # [1]Sheet1!A1 and '[1]Sheet 1'!A1: another workbook


class Rujukan(Struct, frozen=True):
    """One reference: its title ('' for the formula's own tab; two titles for a range over tabs),
    the match that it was read from, and its rows and columns; of whole rows the first column."""

    judul: tuple[str, ...]
    cocok: re.Match[str]
    rentang: Rentang

    @property
    def berbaris(self) -> bool:
        """Whether it names whole rows."""
        return self.cocok["r1"] is not None

    def pindah(self, peta: Peta) -> str:
        """As it must be written when its tab's tables have grown or shrunk."""
        c = self.cocok
        tab = c["tab"] or ""
        r = self.rentang
        if self.berbaris:
            atas, bawah = peta.baris_utuh(r.atas, r.bawah)
            return f"{tab}{c['m1']}{atas}:{c['m2']}{bawah}"
        if c["k2"] is None:
            baris = peta.sel(r.atas, r.kiri)
            return PUTUS if baris is None else f"{tab}{c['k1']}{c['t1']}{baris}"
        baru = peta.rentang(r)
        if baru is None:
            return PUTUS
        awal, akhir = (baru.atas, baru.bawah)
        if int(c["b1"]) > int(c["b2"]):
            awal, akhir = akhir, awal
        kanan = f"{c['tab2'] or ''}{c['k2']}{c['t2']}{akhir}"
        return f"{tab}{c['k1']}{c['t1']}{awal}:{kanan}"

    @property
    def relatif(self) -> bool:
        """Whether its rows count from the cell in which the formula stands."""
        c = self.cocok
        return not self.berbaris and not c["t1"] and not c["t2"]

    def turun(self, geser: int) -> str:
        """As it reads some rows further down; for references whose rows are relative."""
        c = self.cocok
        awal = f"{c['tab'] or ''}{c['k1']}{int(c['b1']) + geser}"
        return awal if c["k2"] is None else f"{awal}:{c['k2']}{int(c['b2']) + geser}"


@lru_cache(maxsize=4096)
def baca_rujukan(teks: str) -> Rujukan | None:
    """The reference that a piece of a formula is; None for names, tables, other workbooks."""
    cocok = _POLA.fullmatch(teks)
    if cocok is None or _DI_LUAR in (cocok["tab"] or ""):
        return None
    try:
        r = _rentang(cocok)
    except XmlTakSah:  # a name that only looks like a cell: ZZZ1
        return None
    if not 1 <= r.atas <= r.bawah <= BARIS_TERAKHIR:
        return None
    return Rujukan(_judul(cocok["tab"]), cocok, r)


def _rentang(c: re.Match[str]) -> Rentang:
    if c["r1"] is not None:
        return Rentang(int(c["r1"]), 1, int(c["r2"]), 1)
    k1, b1 = _kolom(c["k1"]), int(c["b1"])
    if c["k2"] is None:
        return Rentang(b1, k1, b1, k1)
    k2, b2 = _kolom(c["k2"]), int(c["b2"])
    return Rentang(min(b1, b2), min(k1, k2), max(b1, b2), max(k1, k2))


def _judul(tab: str | None) -> tuple[str, ...]:
    if tab is None:
        return ("",)
    nama = tab[:-1]
    if nama.startswith("'"):
        nama = nama[1:-1].replace("''", "'")
    return tuple(kunci_judul(x) for x in nama.split(":"))


def _kolom(huruf: str) -> int:
    return nomor_kolom(huruf.replace("$", "").upper())
