"""An open workbook read from a copy that Excel saves, unsaved inputs included.

One request instead of six a tab, and the very cells that the file reader sees. Where there is no
copy (other programs, protected documents), every tab is asked in blocks (``tab.py``).
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from workbook_tools.live.khusus import simpan_salinan
from workbook_tools.live.tab import BERSAMA, BERUMUS, Isi, Tab, Terbuka, rumus_excel
from workbook_tools.model.sel import BukuSel, JenisSel, Kisi, Sel
from workbook_tools.names import kunci_judul
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.workbook.alamat import baris_bernomor, nomor_kolom, sel_bernomor
from workbook_tools.workbook.baris_xml import isi_lembar
from workbook_tools.workbook.paket import BagianLembar, Paket
from workbook_tools.workbook.pembaca import baca_buku, baca_lembar
from workbook_tools.workbook.petik import LEBAR

if TYPE_CHECKING:
    import xlwings

_DITULIS = frozenset(kunci_judul(x.judul) for x in LEMBAR_HITUNG)


def baca_salinan(book: xlwings.Book) -> Terbuka | None:
    """An open workbook from its copy; None where no copy could be had or read."""
    with contextlib.suppress(Exception), tempfile.TemporaryDirectory(prefix="lkj_") as folder:
        jalur = Path(folder) / "salinan.xlsm"
        if simpan_salinan(book, jalur):
            with Paket(jalur) as paket:
                buku = baca_buku(paket, nama=book.name)
                nama = dict(_nama(paket))
                return Terbuka(buku, list(_daftar_tab(book, paket, buku)), lambda: nama)
    return None


def _daftar_tab(book: xlwings.Book, paket: Paket, buku: BukuSel) -> Iterator[Tab]:
    semua = book.sheets
    for tab in paket.lembar:
        kisi = (buku.lembar.get(tab.judul) or baca_lembar(paket, tab)).kisi
        ditulis = kunci_judul(tab.judul) in _DITULIS
        terisi = frozenset(_terisi(paket, tab) if ditulis else ())
        berumus = any(s.rumus for baris in kisi.values() for s in baris.values())
        rumus = dict(_rumus(paket, tab) if berumus else ())
        yield TabSalinan(semua, tab.judul, kisi, terisi, rumus)


class TabSalinan(Struct, dict=True):
    """A tab whose cells are known from the copy; see ``Tab``. Formulas are asked of the program, in
    the words in which it will be told other ones."""

    semua: xlwings.main.Sheets
    judul: str
    sel: Kisi
    terisi: frozenset[tuple[int, int]]
    rumus_berkas: dict[tuple[int, int], str]

    @cached_property
    def sheet(self) -> xlwings.Sheet:
        """See Tab; asked for when something is done with it."""
        return self.semua[self.judul]

    def kisi(self, *, berformat: bool) -> Kisi:
        """See Tab."""
        return self.sel

    @property
    def isi(self) -> Isi:
        """See Tab."""
        return {(b, k): _nilai(self.sel.get(b, {}).get(k)) for b, k in self.terisi}

    def rumus(self, perlu: Callable[[str], bool]) -> dict[tuple[int, int], str]:
        """See Tab; the first cell of formulas that share their words stands for all."""
        ada = {t: isi for t, isi in self.rumus_berkas.items() if isi == BERSAMA or perlu(isi)}
        return rumus_excel(self, ada, perlu)


def _terisi(paket: Paket, tab: BagianLembar) -> Iterator[tuple[int, int]]:
    """Cells with content, those too that hold nothing to read: a space, a formula without words."""
    polos, lain = isi_lembar(paket, tab.bagian)
    for b in polos:
        yield from ((b.nomor, nomor_kolom(huruf.decode())) for huruf in b.sel[1::LEBAR])
    for nomor, baris in baris_bernomor(lain):
        yield from ((nomor, kolom) for kolom, c in sel_bernomor(baris, nomor) if len(c))


def _rumus(paket: Paket, tab: BagianLembar) -> Iterator[tuple[tuple[int, int], str]]:
    _, lain = isi_lembar(paket, tab.bagian)  # a formula is never plain
    for nomor, baris in baris_bernomor(lain):
        for kolom, c in sel_bernomor(baris, nomor):
            if (rumus := c.find("{*}f")) is not None:
                yield (nomor, kolom), "=" + (rumus.text or "")


def _nama(paket: Paket) -> Iterator[tuple[str, str]]:
    """Defined names as Excel calls them from outside: those of a tab with its title."""
    judul = [s.get("name", "") for s in paket.akar_buku.iterfind("{*}sheets/{*}sheet")]
    for n in paket.akar_buku.iterfind("{*}definedNames/{*}definedName"):
        nama, tab = n.get("name", "").removeprefix("_xlnm."), n.get("localSheetId", "")
        if tab.isdecimal() and int(tab) < len(judul):
            nama = "'" + judul[int(tab)].replace("'", "''") + f"'!{nama}"
        yield nama, "=" + (n.text or "")


def _nilai(sel: Sel | None) -> object:
    """What the program would hand out; ``BERUMUS`` for what is not to be compared."""
    if sel is not None and not sel.rumus and sel.jenis is JenisSel.BILANGAN:
        return float(sel.mentah)
    if sel is not None and not sel.rumus and sel.jenis is JenisSel.TEKS:
        return sel.mentah
    return BERUMUS
