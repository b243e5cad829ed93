"""Changes single cells of a user's tab; everything else in its part stays as it was."""

from collections.abc import Collection

from lxml import etree

from workbook_tools.model.sel import alamat
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import baris_bernomor, ganda, sel_bernomor
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.xml_sel import teks_aman

_SPASI = "{http://www.w3.org/XML/1998/namespace}space"
_DIMENSI = regex(r"([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3})([0-9]{1,7})")


class TambalanLembar:
    """One tab being changed. Rows and cells may lack their addresses, as some programs write.

    Raises:
        XmlTakSah: an address is none, or stands twice.
    """

    def __init__(self, paket: Paket, bagian: str) -> None:
        self.akar = paket.ambil_lembar(bagian)
        self._ns = etree.QName(self.akar).namespace or ""
        data = self.akar.find(self._tag("sheetData"))
        self._data = etree.SubElement(self.akar, self._tag("sheetData")) if data is None else data
        self._baris: dict[int, etree._Element] = {}
        for nomor, unsur in baris_bernomor(self._data):
            if nomor in self._baris:
                raise ganda(f"baris {nomor}")
            self._baris[nomor] = unsur

    def kosong(self, baris: int, tampak: Collection[int] = ()) -> bool:
        """Whether no cell of a row holds a value or a formula, those aside of columns that only
        show something."""
        unsur = self._baris.get(baris)
        if unsur is None:
            return True
        formula = self._tag("f")
        return not any(
            len(c) and not (kolom in tampak and c.find(formula) is not None)
            for kolom, c in sel_bernomor(unsur, baris)
        )

    def berumus(self, baris: int, kolom: int) -> bool:
        """Whether a cell holds a formula."""
        c = self._cari(baris, kolom)
        return c is not None and c.find(self._tag("f")) is not None

    def gaya(self, baris: int, kolom: int) -> str | None:
        """The style of a cell, for new cells that should look like it."""
        c = self._cari(baris, kolom)
        return None if c is None else c.get("s")

    def tulis_teks(self, baris: int, kolom: int, teks: str, gaya: str | None = None) -> None:
        """Put text into a cell; a cell that is there keeps its own style."""
        c = self._cari(baris, kolom)
        if c is None:
            c = self._sel_baru(baris, kolom)
            if gaya is not None:
                c.set("s", gaya)
        for anak in list(c):
            c.remove(anak)
        for sisa in ("t", "cm", "vm"):
            c.attrib.pop(sisa, None)
        c.set("t", "inlineStr")
        t = etree.SubElement(etree.SubElement(c, self._tag("is")), self._tag("t"))
        t.text = teks_aman(teks)
        t.set(_SPASI, "preserve")

    def isi(self) -> bytes:
        """The changed part."""
        self._perbarui_dimensi()
        hasil: bytes = etree.tostring(
            self.akar, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        return hasil

    def _tag(self, nama: str) -> str:
        return f"{{{self._ns}}}{nama}" if self._ns else nama

    def _cari(self, baris: int, kolom: int) -> etree._Element | None:
        unsur = self._baris.get(baris)
        return None if unsur is None else dict(sel_bernomor(unsur, baris)).get(kolom)

    def _sel_baru(self, baris: int, kolom: int) -> etree._Element:
        unsur = self._baris.get(baris)
        if unsur is None:
            unsur = self._baris_baru(baris)
        unsur.attrib.pop("spans", None)  # an optimisation only, and no longer true
        baru = etree.Element(self._tag("c"), r=alamat(baris, kolom))
        for letak, c in sel_bernomor(unsur, baris):
            if letak > kolom:
                c.addprevious(baru)
                return baru
        unsur.append(baru)
        return baru

    def _baris_baru(self, nomor: int) -> etree._Element:
        baru = etree.Element(self._tag("row"), r=str(nomor))
        sesudah = [n for n in self._baris if n > nomor]
        if sesudah:
            self._baris[min(sesudah)].addprevious(baru)
        else:
            self._data.append(baru)
        self._baris[nomor] = baru
        return baru

    def _perbarui_dimensi(self) -> None:
        dimensi = self.akar.find(self._tag("dimension"))
        cocok = _DIMENSI.fullmatch(dimensi.get("ref", "")) if dimensi is not None else None
        if dimensi is not None and cocok and self._baris:
            akhir = max(int(cocok[2]), *self._baris)
            dimensi.set("ref", f"{cocok[1]}{akhir}")
