"""A tab of our own template being filled: rows and cells found at once, however many there are.

Also what other programs take at its word: how far a tab reaches, how often shared strings are
used.
"""

from bisect import bisect
from collections.abc import Collection, Mapping

from lxml import etree

from workbook_tools.model.sel import alamat
from workbook_tools.regex import regex
from workbook_tools.schema.tata_letak import TINGGI_BAKU
from workbook_tools.workbook.alamat import baris_bernomor, sel_bernomor
from workbook_tools.workbook.paket import NS, Paket
from workbook_tools.workbook.rumus_turun import RumusTurun, rumus_turun

# What must stand in front is looked at last: a pattern that begins with letters is found quickly.
_TEKS_BERSAMA = regex(rb"""t=["']s["'](?<=\st=["']s["'])""")
_BANYAK = regex(rb"""(<(?:[\w.-]+:)?sst\b[^>]*?\scount=["'])(\d+)""")
_AWAL = 2_000  # bytes in which the root of a part stands


class Lembaran:
    """The rows and cells of one tab, by number."""

    def __init__(self, akar: etree._Element) -> None:
        self.akar = akar
        self._data = akar.find(f"{{{NS}}}sheetData")
        self._baris: dict[int, etree._Element] = {}
        self._sel: dict[int, dict[int, etree._Element]] = {}
        for nomor, unsur in baris_bernomor(self._data):
            self._baris[nomor] = unsur
            self._sel[nomor] = dict(sel_bernomor(unsur, nomor))
        self._urut = sorted(self._baris)

    def gaya_baris(self, nomor: int) -> dict[int, str | None]:
        """The styles of a row's cells by column."""
        return {kolom: c.get("s") for kolom, c in self._sel.get(nomor, {}).items()}

    def kosongkan_di_bawah(self, nomor: int) -> None:
        """Take out what the cells below a row hold; their looks stay, and formulas of the
        template, which are computed anew."""
        for bawah, isi in self._sel.items():
            for c in isi.values() if bawah > nomor else ():
                rumus = c.find(f"{{{NS}}}f")
                for anak in list(c):
                    if anak is not rumus:
                        c.remove(anak)
                c.attrib.pop("t", None)

    def rumus_baris(self, nomor: int) -> dict[int, RumusTurun]:
        """The formulas of a row by column, as they are filled down from it."""
        rumus = {kolom: c.findtext(f"{{{NS}}}f") for kolom, c in self._sel.get(nomor, {}).items()}
        return {kolom: rumus_turun(teks, nomor) for kolom, teks in rumus.items() if teks}

    def siapkan(
        self, nomor: int, gaya: Mapping[int, str | None], rumus: Mapping[int, RumusTurun]
    ) -> None:
        """Give a row without cells empty ones of these styles, with these formulas."""
        if not self._sel.get(nomor):
            for kolom in sorted(gaya):
                c = self.sel(nomor, kolom, gaya[kolom])
                if kolom in rumus:
                    etree.SubElement(c, f"{{{NS}}}f").text = rumus[kolom].di(nomor)

    def taruh_kursor(self, nomor: int, kolom: int) -> None:
        """Let the cursor stand in a cell below the header, beside or in the columns that stay."""
        taruh_kursor(self.akar, nomor, kolom)

    def tinggikan(self, nomor: int, tinggi: int) -> None:
        """Let a row be as high as this (points); LibreOffice shows one line where none is named."""
        baris = self._baris_ke(nomor)
        if tinggi > max(TINGGI_BAKU, float(baris.get("ht", 0))):
            baris.set("ht", str(tinggi))

    def sel(self, nomor: int, kolom: int, gaya: str | None = None) -> etree._Element:
        """A cell, made in its place when there is none; a new one gets the style."""
        baris = self._baris_ke(nomor)
        isi = self._sel[nomor]
        if kolom in isi:
            return isi[kolom]
        c = isi[kolom] = etree.Element(f"{{{NS}}}c", r=alamat(nomor, kolom))
        if gaya is not None:
            c.set("s", gaya)
        sesudah = [k for k in isi if k > kolom]
        if sesudah:
            isi[min(sesudah)].addprevious(c)
        else:
            baris.append(c)
        return c

    def xml(self) -> bytes:
        """The part, which says how far it reaches."""
        self._luas()
        hasil: bytes = etree.tostring(
            self.akar, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        return hasil

    def _baris_ke(self, nomor: int) -> etree._Element:
        unsur = self._baris.get(nomor)
        if unsur is None:
            unsur = self._baris[nomor] = etree.Element(f"{{{NS}}}row", r=str(nomor))
            letak = bisect(self._urut, nomor)
            if letak < len(self._urut):
                self._baris[self._urut[letak]].addprevious(unsur)
            else:
                self._data.append(unsur)
            self._urut.insert(letak, nomor)
            self._sel[nomor] = {}
        return unsur

    def _luas(self) -> None:
        ada = self.akar.find(f"{{{NS}}}dimension")
        terisi = {nomor: isi for nomor, isi in self._sel.items() if isi}
        if ada is not None and terisi:
            kolom = set().union(*terisi.values())
            awal, akhir = alamat(min(terisi), min(kolom)), alamat(max(terisi), max(kolom))
            ada.set("ref", awal if awal == akhir else f"{awal}:{akhir}")


def taruh_kursor(akar: etree._Element, nomor: int, kolom: int) -> None:
    """Let the cursor of a tab stand in a cell of the part that scrolls down."""
    lihat = akar.find(f"{{{NS}}}sheetViews/{{{NS}}}sheetView")
    if lihat is None:
        return
    beku = lihat.find(f"{{{NS}}}pane")
    jendela = None
    if beku is not None:
        jendela = "bottomRight" if kolom > int(beku.get("xSplit") or kolom) else "bottomLeft"
        beku.set("activePane", jendela)
    pilih = next((s for s in lihat.findall(f"{{{NS}}}selection") if s.get("pane") == jendela), None)
    if pilih is None:
        pilih = etree.SubElement(lihat, f"{{{NS}}}selection")
        if jendela:
            pilih.set("pane", jendela)
    for atribut in ("activeCell", "sqref"):
        pilih.set(atribut, alamat(nomor, kolom))


def banyak_untai(
    paket: Paket, perubahan: Mapping[str, bytes], dibuang: Collection[str] = ()
) -> dict[str, bytes]:
    """The part of shared strings with the number of cells that use them, where it changes;
    ``dibuang`` are parts that go."""
    bagian = paket.bagian_jenis("sharedStrings")
    if not bagian or not paket.ada(bagian):
        return {}
    tab = [t.bagian for t in paket.lembar if t.bagian in perubahan or t.bagian in dibuang]
    jadi = {x: b"" if x in dibuang else perubahan[x] for x in tab}
    beda = sum(_pemakai(isi) - _pemakai(paket.baca(x)) for x, isi in jadi.items())
    asal = paket.baca(bagian)
    cocok = _BANYAK.search(asal, 0, _AWAL)
    if not beda or cocok is None:
        return {}
    banyak = max(int(cocok[2]) + beda, 0)
    return {bagian: asal[: cocok.start(2)] + b"%d" % banyak + asal[cocok.end(2) :]}


def _pemakai(isi: bytes) -> int:
    return len(_TEKS_BERSAMA.findall(isi))
