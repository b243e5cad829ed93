"""Copies rows and cells of the old sheet that stay, in their old or a new row."""

from functools import lru_cache
from html import escape

from lxml import etree

from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.rumus import pindahkan_rumus
from workbook_tools.workbook.tata_baris import Tata, geser_ref


class Penyalin:
    """Turns old cells into XML. ``rumus`` collects the formulas that stay, by address."""

    def __init__(self, lama: LembarLama, tata: Tata, judul: str) -> None:
        self._lama = lama
        self._tata = tata
        self._judul = judul
        self._tag_rumus = f"{{{lama.ns}}}f"
        self._awalan = {uri: nama for nama, uri in lama.akar.nsmap.items() if nama}
        self._deklarasi = _deklarasi(lama)
        self._tanpa_induk = self._rumus_tanpa_induk(tata)
        self.rumus: dict[str, str] = {}

    def sel(self, unsur: etree._Element, geser: int = 0) -> str:
        """A cell, moved down by some rows."""
        if geser:
            unsur.set("r", geser_ref(unsur.get("r", ""), geser))
        rumus = unsur.find(self._tag_rumus) if len(unsur) else None
        if rumus is not None:
            self._catat(unsur, rumus, geser)
        xml: str = etree.tostring(unsur, encoding="unicode", with_tail=False)
        return xml.replace(self._deklarasi, "", 1)

    def atribut(self, unsur: etree._Element) -> dict[str, str]:
        """A row's attributes besides its number; ``spans`` is a hint that may become untrue."""
        hasil = {}
        for kunci, nilai in unsur.attrib.items():
            uri, _, nama = kunci.rpartition("}")
            if not uri and nama not in ("r", "spans"):
                hasil[nama] = nilai
            elif uri and uri[1:] in self._awalan:
                hasil[f"{self._awalan[uri[1:]]}:{nama}"] = nilai
        return hasil

    def _catat(self, unsur: etree._Element, rumus: etree._Element, geser: int) -> None:
        if rumus.get("si") in self._tanpa_induk and not rumus.text:
            unsur.remove(rumus)  # the value of the last calculation stays
            return
        if geser and rumus.get("ref"):
            rumus.set("ref", geser_ref(rumus.get("ref", ""), geser))
        if rumus.text:
            rumus.text = pindahkan_rumus(rumus.text, self._tata, self._judul)
        self.rumus[unsur.get("r", "")] = rumus.text or ""

    def _rumus_tanpa_induk(self, tata: Tata) -> set[str]:
        """Shared formulas whose text stands in a cell that a table takes."""
        hasil = set()
        for f in self._lama.data.iter(self._tag_rumus):
            if f.get("t") == "shared" and f.text:
                ref = f.getparent().get("r")
                baris = int(ref.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
                if nomor_kolom(ref) in tata.nasib(baris).hapus:
                    hasil.add(f.get("si", ""))
        return hasil


def _deklarasi(lama: LembarLama) -> str:
    """The namespace declarations that lxml adds to a part of a tree when it writes it alone;
    they stand on the root already."""
    contoh = etree.SubElement(lama.data, f"{{{lama.ns}}}c")
    xml: str = etree.tostring(contoh, encoding="unicode")
    lama.data.remove(contoh)
    _, spasi, sisanya = xml.removesuffix("/>").partition(" ")
    return spasi + sisanya


def atribut_xml(atribut: dict[str, str]) -> str:
    """Attributes as they stand in a tag."""
    return "".join([f' {k}="{_lepas(v)}"' for k, v in atribut.items()])


@lru_cache(maxsize=1024)  # heights and styles are the same in most rows
def _lepas(nilai: str) -> str:
    return escape(nilai)
