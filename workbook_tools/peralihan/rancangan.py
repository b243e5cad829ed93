"""The draft of a changed package: parts that are replaced, added and left out."""

import posixpath

from lxml import etree

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.regex import regex
from workbook_tools.workbook.lembaran import banyak_untai
from workbook_tools.workbook.paket import NS, NS_R, Paket

_JENIS = "[Content_Types].xml"
_NS_JENIS = "http://schemas.openxmlformats.org/package/2006/content-types"
_NS_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_NOMOR = regex(r"(\d*)(\.\w+)$")


def tag(nama: str) -> str:
    """A name of the spreadsheet namespace."""
    return f"{{{NS}}}{nama}"


TAG_ID = f"{{{NS_R}}}id"


class Rancangan:
    """A package to be written; trees that were asked for are written back."""

    def __init__(self, paket: Paket) -> None:
        """Begin with the package as it is.

        Raises:
            BerkasTakTerpakai: it has Strict names, in which nothing new can be put.
        """
        if etree.QName(paket.akar_buku).namespace != NS:
            raise BerkasTakTerpakai(
                "T105",
                f"{paket.jalur.name} disimpan sebagai Strict Open XML. Buka di Excel, simpan "
                "sebagai Buku Kerja Excel (.xlsx), lalu ulangi.",
            )
        self.paket = paket
        self._akar: dict[str, etree._Element] = {}
        self._baru: dict[str, bytes] = {}
        self.dibuang: set[str] = set()

    def akar(self, bagian: str) -> etree._Element:
        """The tree of a part; what is changed in it is written."""
        if bagian not in self._akar:
            if bagian in self._baru:
                self._akar[bagian] = etree.fromstring(self._baru[bagian])
            else:
                self._akar[bagian] = self.paket.uraikan(bagian)
        return self._akar[bagian]

    def ada(self, bagian: str) -> bool:
        """Whether the draft holds a part."""
        return bagian in self._baru or (self.paket.ada(bagian) and bagian not in self.dibuang)

    def nama_bebas(self, contoh: str) -> str:
        """A name like this one that no part has: sheet3.xml becomes sheet41.xml."""
        cocok = _NOMOR.search(contoh)
        awal, akhiran = (contoh[: cocok.start()], cocok[2]) if cocok else (contoh, "")
        nomor = 1
        while self.ada(f"{awal}{nomor}{akhiran}") or f"{awal}{nomor}{akhiran}" in self.dibuang:
            nomor += 1
        return f"{awal}{nomor}{akhiran}"

    def tambah(self, bagian: str, isi: bytes, jenis: str | None) -> None:
        """A new part with its content type; None for one that its extension tells."""
        self._baru[bagian] = isi
        if jenis:
            override = etree.SubElement(self.akar(_JENIS), f"{{{_NS_JENIS}}}Override")
            override.set("PartName", f"/{bagian}")
            override.set("ContentType", jenis)

    def buang(self, bagian: str) -> None:
        """Leave a part out, with its relationships and its content type."""
        for nama in (bagian, bagian_hubungan(bagian)):
            if self.paket.ada(nama):
                self.dibuang.add(nama)
            self._baru.pop(nama, None)
            self._akar.pop(nama, None)
        for unsur in self.akar(_JENIS):
            if unsur.get("PartName") == f"/{bagian}":
                self.akar(_JENIS).remove(unsur)

    def hubungkan(self, dari: str, jenis: str, ke: str) -> str:
        """A relationship between two parts; returns its id."""
        nama = bagian_hubungan(dari)
        if not self.ada(nama):
            self._baru[nama] = f'<Relationships xmlns="{_NS_REL}"/>'.encode()
        akar = self.akar(nama)
        dipakai = {r.get("Id") for r in akar}
        nomor = 1
        while f"rId{nomor}" in dipakai:
            nomor += 1
        target = posixpath.relpath(ke, posixpath.dirname(dari))
        etree.SubElement(
            akar, f"{{{_NS_REL}}}Relationship", Id=f"rId{nomor}", Type=jenis, Target=target
        )
        return f"rId{nomor}"

    def bagian_terhubung(self, dari: str) -> list[str]:
        """The parts that a part relates to."""
        nama = bagian_hubungan(dari)
        if not self.ada(nama):
            return []
        folder = posixpath.dirname(dari)
        return [
            (r.get("Target") or "").lstrip("/")
            if (r.get("Target") or "").startswith("/")
            else posixpath.normpath(posixpath.join(folder, r.get("Target") or ""))
            for r in self.akar(nama)
            if r.get("TargetMode") != "External"
        ]

    def putuskan(self, dari: str, id_: str) -> None:
        """Take a relationship out."""
        akar = self.akar(bagian_hubungan(dari))
        for r in akar:
            if r.get("Id") == id_:
                akar.remove(r)

    def hasil(self) -> tuple[dict[str, bytes], frozenset[str]]:
        """The parts to write, and those to leave out."""
        isi = dict(self._baru)
        for nama, akar in self._akar.items():
            isi[nama] = etree.tostring(
                akar, xml_declaration=True, encoding="UTF-8", standalone=True
            )
        isi |= banyak_untai(self.paket, isi, self.dibuang)
        return isi, frozenset(self.dibuang)


def bagian_hubungan(bagian: str) -> str:
    """The part that holds the relationships of a part."""
    folder, nama = posixpath.split(bagian)
    return posixpath.join(folder, "_rels", f"{nama}.rels")


def jenis_isi(paket: Paket, bagian: str) -> str | None:
    """The content type that a package names for a part itself."""
    for unsur in paket.pohon(_JENIS):
        if unsur.get("PartName") == f"/{bagian}":
            return str(unsur.get("ContentType"))
    return None
