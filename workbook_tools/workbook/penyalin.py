"""Copies rows and cells of the old sheet that stay, in their old or a new row."""

from functools import lru_cache

from lxml import etree

from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.ikut import Catatan, Iringan
from workbook_tools.workbook.ikut.dasar import Perihal
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.rujukan import baca_rujukan
from workbook_tools.workbook.rumus import Tempat
from workbook_tools.workbook.salinan_rumus import salin_rumus
from workbook_tools.workbook.tata_baris import Tata, geser_ref
from workbook_tools.workbook.xml_sel import nilai_xml


class Penyalin:
    """Turns old cells into XML. ``rumus`` collects the formulas that stay, by address."""

    def __init__(self, lama: LembarLama, tata: Tata, judul: str, iringan: Iringan) -> None:
        self._lama = lama
        self._judul = judul
        self._iringan = iringan
        self._tag_rumus = f"{{{lama.ns}}}f"
        self._awalan = {uri: nama for nama, uri in lama.akar.nsmap.items() if nama}
        self._deklarasi = _deklarasi(lama)
        self.rumus: dict[str, str] = {}
        self._buka_bersama(tata)

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
        ref = unsur.get("r", "")
        asal = baca_rujukan(geser_ref(ref, -geser))
        daerah = rumus.get("ref")
        if daerah and rumus.get("t") == "array":
            self._periksa_larik(daerah, rumus.text or "", ref)
        if geser and daerah:
            rumus.set("ref", geser_ref(daerah, geser))
        if rumus.text and asal is not None:
            r = asal.rentang
            di = Tempat(self._judul, r.atas, r.kiri)
            rumus.text = self._iringan.rumus(rumus.text, di, "rumus", ref)
        self.rumus[ref] = rumus.text or ""

    def _periksa_larik(self, daerah: str, rumus: str, ref: str) -> None:
        """An array formula moves as a whole or not at all."""
        peta = self._iringan.peta(self._judul)
        rujukan = baca_rujukan(daerah)
        if peta is None or rujukan is None:
            return
        r = rujukan.rentang
        pindah = {(peta.titik(b, k) or 0) - b for b in (r.atas, r.bawah) for k in (r.kiri, r.kanan)}
        if len(pindah) > 1:
            isi = f"{{={rumus}}}"
            catatan = Catatan(Perihal.TERTINGGAL, self._judul, ref, "rumus larik", isi)
            self._iringan.catatan.append(catatan)

    def _buka_bersama(self, tata: Tata) -> None:
        """Filled-down formulas get a text of their own in each cell where the rows move, or
        where the cell that holds the text is taken by a table."""
        induk: dict[str, tuple[str, str]] = {}
        dibuka = set()
        bersama = [f for f in self._lama.data.iter(self._tag_rumus) if f.get("t") == "shared"]
        for f in bersama:
            ref = f.getparent().get("r", "")
            if f.text:
                induk[f.get("si", "")] = f.text, ref
                rujukan = baca_rujukan(ref)
                baris = rujukan.rentang.atas if rujukan else 0
                if nomor_kolom(ref) in tata.nasib(baris).hapus:
                    dibuka.add(f.get("si", ""))
        for f in bersama:
            si = f.get("si", "")
            if si in induk and (si in dibuka or not self._iringan.diam):
                f.text = salin_rumus(*induk[si], f.getparent().get("r", ""))
                for sifat in ("t", "si", "ref"):
                    f.attrib.pop(sifat, None)


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
    return nilai_xml(nilai)
