"""Rows, cells and columns of a sheet's XML, found or made in their place."""

import re
from collections.abc import Iterator

from lxml import etree

from workbook_tools.model.sel import alamat, huruf_kolom
from workbook_tools.peralihan.rancangan import tag
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import nomor_kolom

_SEL = regex(r"\$?([A-Z]{1,3})\$?([0-9]+)")
KOLOM_TERAKHIR = 16_384


class LembarXml:
    """The tree of a sheet with its rows by number and its cells by column number."""

    def __init__(self, akar: etree._Element) -> None:
        self.akar = akar
        self._data = akar.find(tag("sheetData"))
        self._baris = {int(b.get("r")): b for b in self._data}
        self._sel: dict[int, dict[int, etree._Element]] = {}
        self._terakhir = max(self._baris, default=0)

    def cari(self, nomor: int, kolom: int) -> etree._Element | None:
        """The cell at this place; None where the sheet has none."""
        return self._kolom(nomor).get(kolom) if nomor in self._baris else None

    def sel(self, nomor: int, kolom: int) -> etree._Element:
        """The cell at this place, made where there is none."""
        baris = self._baris.get(nomor)
        if baris is None:
            baris = self._tambah_baris(nomor)
        ada = self._kolom(nomor)
        if kolom not in ada:
            baru = etree.Element(tag("c"), r=alamat(nomor, kolom))
            baris.insert(sum(k < kolom for k in ada), baru)
            baris.attrib.pop("spans", None)
            ada[kolom] = baru
        return ada[kolom]

    def _kolom(self, nomor: int) -> dict[int, etree._Element]:
        if nomor not in self._sel:
            self._sel[nomor] = {nomor_kolom(c.get("r")): c for c in self._baris[nomor]}
        return self._sel[nomor]

    def _tambah_baris(self, nomor: int) -> etree._Element:
        baru = etree.Element(tag("row"), r=str(nomor))
        letak = len(self._data)
        if nomor < self._terakhir:
            letak = sum(ada < nomor for ada in self._baris)
        self._data.insert(letak, baru)
        self._baris[nomor] = baru
        self._terakhir = max(nomor, self._terakhir)
        return baru


def kosongkan(c: etree._Element) -> None:
    """Take the content out of a cell; its style stays."""
    for anak in list(c):
        c.remove(anak)
    c.attrib.pop("t", None)


def tanpa_hasil(c: etree._Element) -> None:
    """Take the stored result of a formula out, so that it is computed when the file is opened."""
    c.attrib.pop("t", None)
    for v in c.findall(tag("v")):
        c.remove(v)


def tulis_teks(c: etree._Element, teks: str) -> None:
    """Put text into a cell."""
    kosongkan(c)
    c.set("t", "inlineStr")
    t = etree.SubElement(etree.SubElement(c, tag("is")), tag("t"))
    t.text = teks
    t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def tulis_bilangan(c: etree._Element, nilai: int) -> None:
    """Put a whole number into a cell."""
    kosongkan(c)
    etree.SubElement(c, tag("v")).text = str(nilai)


def salin_isi(dari: etree._Element, ke: etree._Element) -> None:
    """Give a cell the content and the style of another one; only its place stays."""
    kosongkan(ke)
    for atribut in ("t", "s"):
        if dari.get(atribut) is not None:
            ke.set(atribut, dari.get(atribut))
        else:
            ke.attrib.pop(atribut, None)
    for anak in dari:
        ke.append(etree.fromstring(etree.tostring(anak)))


def terisi(akar: etree._Element) -> Iterator[etree._Element]:
    """The cells that hold something."""
    for baris in akar.find(tag("sheetData")):
        yield from (c for c in baris if len(c))


def batas_terisi(akar: etree._Element) -> tuple[int, int]:
    """The last row and the last column that hold something."""
    ujung = [_tempat(c) for c in terisi(akar)]
    return max((b for b, _ in ujung), default=0), max((k for _, k in ujung), default=0)


def _tempat(c: etree._Element) -> tuple[int, int]:
    ref = c.get("r")
    return int(ref.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")), nomor_kolom(ref)


def perluas_dimensi(akar: etree._Element) -> None:
    """Make the sheet's dimension true again."""
    unsur = akar.find(tag("dimension"))
    if unsur is None:
        return
    semua = [_tempat(c) for baris in akar.find(tag("sheetData")) for c in baris]
    if semua:
        baris, kolom = max(b for b, _ in semua), max(k for _, k in semua)
        awal = alamat(min(b for b, _ in semua), min(k for _, k in semua))
        unsur.set("ref", f"{awal}:{alamat(baris, kolom)}")


def pasang_lebar(akar: etree._Element, kolom: int, contoh: etree._Element) -> None:
    """Give one column the width and the style of a ``<col>`` element."""
    wadah = akar.find(tag("cols"))
    if wadah is None:
        wadah = etree.Element(tag("cols"))
        akar.find(tag("sheetData")).addprevious(wadah)
    for col in list(wadah):
        _belah(col, kolom)
    baru = etree.fromstring(etree.tostring(contoh))
    baru.set("min", str(kolom))
    baru.set("max", str(kolom))
    letak = sum(int(c.get("min")) < kolom for c in wadah)
    wadah.insert(letak, baru)


def _belah(col: etree._Element, kolom: int) -> None:
    """Take one column out of a run of columns."""
    awal, akhir = int(col.get("min")), int(col.get("max"))
    if not awal <= kolom <= akhir:
        return
    if kolom < akhir:
        kanan = etree.fromstring(etree.tostring(col))
        kanan.set("min", str(kolom + 1))
        col.addnext(kanan)
    if kolom > awal:
        col.set("max", str(kolom - 1))
    else:
        col.getparent().remove(col)


def lebar_kolom(akar: etree._Element, kolom: int) -> etree._Element | None:
    """The ``<col>`` element of a column."""
    for col in akar.iter(tag("col")):
        if int(col.get("min")) <= kolom <= int(col.get("max")):
            return col
    return None


def pindah_rentang(rentang: str, dari: tuple[int, int], ke: tuple[int, int]) -> str:
    """A range of one column or cell, moved as far as from one place to the other."""

    def geser(cocok: re.Match[str]) -> str:
        kolom = nomor_kolom(cocok[1]) + ke[1] - dari[1]
        return f"{huruf_kolom(kolom)}{int(cocok[2]) + ke[0] - dari[0]}"

    return _SEL.sub(geser, rentang)
