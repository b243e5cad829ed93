"""A computed sheet as it stands in the workbook: its rows, texts and styles."""

from copy import deepcopy

from lxml import etree
from msgspec import Struct

from workbook_tools.model.sel import KOLOM_TERAKHIR, alamat
from workbook_tools.workbook.alamat import KOLOM, baris_bernomor, cacah, ganda, kolom_sel, lebar
from workbook_tools.workbook.penafsir import Penafsir, teks_kaya

_LEBAR_BAWAAN = "9"
_KOLOM_TERLEBAR = 200  # widths of columns beyond this one are of no use


BarisLama = dict[int, etree._Element]
"""The <c> elements of a row by column number. Most are empty prepared cells, so nothing more is
made of them."""


class LembarLama(Struct):
    """The parsed sheet with its rows by number and cells by column number; rows in order.

    ``akar``: all that stands around the cell table, with an empty one in its place; ``data``: the
    cell table. ``teks``: the words of the cells that hold words, by row and column.
    """

    akar: etree._Element
    data: etree._Element
    ns: str
    baris: dict[int, etree._Element]
    sel: dict[int, BarisLama]
    teks: dict[int, dict[int, str]]
    lebar: dict[int, float]

    def gaya(self, baris: int, kolom: int) -> str | None:
        """The style of a cell; None where there is no cell."""
        c = self.sel.get(baris, {}).get(kolom)
        return None if c is None else c.get("s")


def baca_lembar_lama(akar: etree._Element, penafsir: Penafsir) -> LembarLama | None:
    """Read a sheet for rewriting; None when it has no cell table.

    Cells without an address get theirs.

    Raises:
        XmlTakSah: an address, a count or a width is none, or stands twice.
    """
    ns = etree.QName(akar).namespace or ""
    data = akar.find(f"{{{ns}}}sheetData")
    if data is None:
        return None
    baris: dict[int, etree._Element] = {}
    sel: dict[int, BarisLama] = {}
    teks: dict[int, dict[int, str]] = {}
    for nomor, unsur in baris_bernomor(data):
        if nomor in baris:
            raise ganda(f"baris {nomor}")
        baris[nomor] = unsur
        sel[nomor], kata = _sel_baris(unsur, nomor, penafsir)
        if kata:
            teks[nomor] = kata
    if list(baris) != sorted(baris):
        baris, sel, teks = (dict(sorted(x.items())) for x in (baris, sel, teks))
    return LembarLama(_kerangka(akar, data), data, ns, baris, sel, teks, _lebar(akar, ns))


def _kerangka(akar: etree._Element, data: etree._Element) -> etree._Element:
    """The sheet without its cells, as a tree of its own: what is changed and written is a
    hundredth of the sheet, and lxml goes through all cells when they are taken out of theirs."""
    hasil = etree.Element(akar.tag, dict(akar.attrib), nsmap=akar.nsmap)
    hasil.text = akar.text
    for anak in akar:
        if anak is data:
            etree.SubElement(hasil, data.tag).tail = data.tail
        else:
            hasil.append(deepcopy(anak))
    return hasil


def _sel_baris(
    unsur: etree._Element, nomor: int, penafsir: Penafsir
) -> tuple[BarisLama, dict[int, str]]:
    """The cells of a row and the words in them."""
    hasil: BarisLama = {}
    kata: dict[int, str] = {}
    kolom = 0
    akhiran = str(nomor)
    for c in unsur:
        ref = c.get("r")
        if ref:
            # By its letters, nearly always known.
            kolom = KOLOM.get(ref.removesuffix(akhiran)) or kolom_sel(ref, akhiran)
        else:
            kolom += 1
            c.set("r", alamat(nomor, kolom))
        hasil[kolom] = c
        if len(c) and (teks := _teks(c, penafsir)):
            kata[kolom] = teks
    if len(hasil) != len(unsur):
        raise ganda(f"sebuah sel pada baris {nomor}")
    return hasil, kata


def _teks(c: etree._Element, penafsir: Penafsir) -> str:
    jenis = c.get("t")
    if jenis == "inlineStr":
        return teks_kaya(c[-1])
    if jenis not in ("s", "str"):
        return ""
    isi = c[-1].text if c[-1].tag[-2:] == "}v" else ""  # <v> follows <f>
    if not isi:
        return ""
    return penafsir.teks(isi) if jenis == "s" else isi


def _lebar(akar: etree._Element, ns: str) -> dict[int, float]:
    """Column widths in characters, where they are set."""
    hasil: dict[int, float] = {}
    kolom = akar.find(f"{{{ns}}}cols")
    for c in kolom if kolom is not None else ():
        akhir = min(cacah(c.get("max", "1"), KOLOM_TERAKHIR), _KOLOM_TERLEBAR)
        karakter = lebar(c.get("width") or _LEBAR_BAWAAN)
        for nomor in range(cacah(c.get("min", "1"), KOLOM_TERAKHIR), akhir + 1):
            hasil[nomor] = karakter
    return hasil
