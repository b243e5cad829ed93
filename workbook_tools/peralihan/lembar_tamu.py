"""Sheets of the template put into a workbook, with their tables and charts."""

import posixpath
from collections.abc import Sequence

from lxml import etree

from workbook_tools.peralihan.gaya_tamu import GayaTamu
from workbook_tools.peralihan.rancangan import (
    TAG_ID,
    Rancangan,
    bagian_hubungan,
    jenis_isi,
    tag,
)
from workbook_tools.workbook.paket import BagianLembar, Paket
from workbook_tools.workbook.penafsir import Penafsir

_LEMBAR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"


class LembarTamu:
    """Puts sheets of one template into one draft."""

    def __init__(self, rancangan: Rancangan, templat: Paket, gaya: GayaTamu) -> None:
        self.rancangan = rancangan
        self.templat = templat
        self.gaya = gaya
        self._salinan: dict[str, str] = {}
        self._tabel = self._nomor_tabel()

    def tambah(self, tab: BagianLembar, urutan: Sequence[str]) -> str:
        """A sheet of the template as a new tab, behind the one that it follows in ``urutan``
        (titles of the template). Returns its part."""
        bagian = self._salin(tab.bagian)
        buku = self.rancangan.paket.bagian_buku
        id_ = self.rancangan.hubungkan(buku, _LEMBAR, bagian)
        letak = self._letak(tab.judul, urutan)
        self._daftarkan(tab, id_, letak)
        return bagian

    def _salin(self, bagian: str) -> str:
        """A part with all that it relates to, under new names."""
        if bagian in self._salinan:
            return self._salinan[bagian]
        baru = self._salinan[bagian] = self.rancangan.nama_bebas(bagian)
        isi = self.templat.baca(bagian)
        if bagian.endswith(".xml") and ("/worksheets/" in bagian or "/tables/" in bagian):
            isi = self._sesuaikan(bagian, isi)
        self.rancangan.tambah(baru, isi, jenis_isi(self.templat, bagian))
        if self.templat.ada(bagian_hubungan(bagian)):
            self._salin_hubungan(bagian, baru)
        return baru

    def _salin_hubungan(self, bagian: str, baru: str) -> None:
        akar = self.templat.uraikan(bagian_hubungan(bagian))
        for r in akar:
            if r.get("TargetMode") != "External":
                sasaran = posixpath.normpath(
                    posixpath.join(posixpath.dirname(bagian), r.get("Target") or "")
                )
                sasaran = (r.get("Target") or "").lstrip("/") if _mutlak(r) else sasaran
                r.set("Target", posixpath.relpath(self._salin(sasaran), posixpath.dirname(baru)))
        self.rancangan.tambah(bagian_hubungan(baru), etree.tostring(akar), None)

    def _sesuaikan(self, bagian: str, isi: bytes) -> bytes:
        akar = etree.fromstring(isi)
        self.gaya.terapkan(akar)
        if "/tables/" in bagian:
            self._tabel += 1
            akar.set("id", str(self._tabel))
        else:
            _tanpa_untai(akar, self.templat)
            _bukan_terpilih(akar)
        hasil: bytes = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
        return hasil

    def _letak(self, judul: str, urutan: Sequence[str]) -> int:
        """The place of a tab: behind the nearest one that stands before it in the template."""
        ada = [s.get("name") for s in self._lembar()]
        for sebelum in reversed(urutan[: urutan.index(judul)]):
            if sebelum in ada:
                return ada.index(sebelum) + 1
        return 0

    def _daftarkan(self, tab: BagianLembar, id_: str, letak: int) -> None:
        lembar = self._lembar()
        nomor = max(int(s.get("sheetId") or 0) for s in lembar) + 1
        unsur = etree.Element(tag("sheet"), name=tab.judul, sheetId=str(nomor))
        unsur.set(TAG_ID, id_)
        lembar.insert(letak, unsur)
        geser_nomor_lembar(self.rancangan, letak, 1)
        self._salin_nama(tab, letak)

    def _salin_nama(self, tab: BagianLembar, letak: int) -> None:
        """Print titles and the like of the sheet."""
        for nama in self.templat.akar_buku.iter(tag("definedName")):
            if nama.get("localSheetId") == str(tab.urutan):
                baru = etree.fromstring(etree.tostring(nama))
                baru.set("localSheetId", str(letak))
                wadah_nama(self.rancangan).append(baru)

    def _lembar(self) -> etree._Element:
        return self.rancangan.akar(self.rancangan.paket.bagian_buku).find(tag("sheets"))

    def _nomor_tabel(self) -> int:
        nomor = [0]
        for nama in self.rancangan.paket.zip.namelist():
            if nama.startswith("xl/tables/") and nama.endswith(".xml"):
                nomor.append(int(self.rancangan.paket.uraikan(nama).get("id") or 0))
        return max(nomor)


def wadah_nama(rancangan: Rancangan) -> etree._Element:
    """The defined names of the workbook, made behind its sheets where there are none."""
    buku = rancangan.akar(rancangan.paket.bagian_buku)
    ada = buku.find(tag("definedNames"))
    if ada is not None:
        return ada
    wadah = etree.Element(tag("definedNames"))
    for nama in ("externalReferences", "functionGroups", "sheets"):
        sebelum = buku.find(tag(nama))
        if sebelum is not None:
            sebelum.addnext(wadah)
            break
    return wadah


def geser_nomor_lembar(rancangan: Rancangan, letak: int, geser: int) -> None:
    """Names and views that count tabs, after one was put in (+1) or taken out (-1) there."""
    buku = rancangan.akar(rancangan.paket.bagian_buku)
    unsur = [(n, "localSheetId") for n in buku.iter(tag("definedName"))]
    for v in buku.iter(tag("workbookView")):
        unsur += [(v, "activeTab"), (v, "firstSheet")]
    for u, atribut in unsur:
        nomor = u.get(atribut)
        if nomor is not None and int(nomor) >= letak:
            u.set(atribut, str(max(0, int(nomor) + geser)))


def _mutlak(r: etree._Element) -> bool:
    return (r.get("Target") or "").startswith("/")


def _tanpa_untai(akar: etree._Element, templat: Paket) -> None:
    """Text into the cells themselves: the strings of the template are not those of the book."""
    penafsir = Penafsir.milik(templat)
    for c in akar.iter(tag("c")):
        if c.get("t") == "s":
            teks = penafsir.teks(c.find(tag("v")).text)
            for anak in list(c):
                c.remove(anak)
            c.set("t", "inlineStr")
            t = etree.SubElement(etree.SubElement(c, tag("is")), tag("t"))
            t.text = teks
            t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _bukan_terpilih(akar: etree._Element) -> None:
    """The workbook has its own active tab, and its own modules behind the tabs."""
    for v in akar.iter(tag("sheetView")):
        v.attrib.pop("tabSelected", None)
    for p in akar.iter(tag("sheetPr")):
        p.attrib.pop("codeName", None)
