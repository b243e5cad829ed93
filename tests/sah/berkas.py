"""A workbook or document as its parts, each parsed once; Strict names are read as Transitional."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from workbook_tools.workbook.alamat import nomor_kolom

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_REL = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_R = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}",
)
_DAERAH = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?")
_TAB = re.compile(r"(?:'((?:[^']|'')+)'|([^\W\d][\w.]*))!")


class Daerah(NamedTuple):
    """A block of cells: first and last row and column, from 1."""

    atas: int
    kiri: int
    bawah: int
    kanan: int

    def beririsan(self, lain: "Daerah") -> bool:
        """Whether it shares a cell with another one."""
        tegak = self.atas <= lain.bawah and lain.atas <= self.bawah
        return tegak and self.kiri <= lain.kanan and lain.kiri <= self.kanan


def daerah(teks: str) -> Daerah | None:
    """``A1`` or ``A1:C3``; None for anything else, and beyond the end of a sheet."""
    cocok = _DAERAH.fullmatch(teks)
    if cocok is None:
        return None
    kiri, atas, kanan, bawah = cocok.groups()
    d = Daerah(int(atas), nomor_kolom(kiri), int(bawah or atas), nomor_kolom(kanan or kiri))
    return d if 1 <= d.atas <= d.bawah <= 1_048_576 and d.kiri <= d.kanan <= 16_384 else None


def tab_disebut(rumus: str) -> Iterator[str]:
    """The titles of tabs that a formula names, those of other workbooks left out."""
    polos = re.sub(r'"[^"]*"', "", rumus)
    for kutip, biasa in _TAB.findall(polos):
        judul = kutip.replace("''", "'") or biasa
        if "[" not in judul:
            yield judul


def beririsan(semua: list[Daerah]) -> Iterator[tuple[Daerah, Daerah]]:
    """Neighbouring pairs, top down, that share cells."""
    urut = sorted(semua)
    for n, satu in enumerate(urut):
        for lain in urut[n + 1 :]:
            if lain.atas > satu.bawah:
                break
            if satu.beririsan(lain):
                yield satu, lain


def nama(unsur: etree._Element) -> str:
    """The name without its namespace; '' for comments."""
    return etree.QName(unsur).localname if isinstance(unsur.tag, str) else ""


def rid(unsur: etree._Element, kunci: str = "id") -> str | None:
    """A relationship's id among the attributes."""
    return next((unsur.get(r + kunci) for r in _R if unsur.get(r + kunci)), None)


class Hubungan(NamedTuple):
    """A relationship: its id, last word of its type, target part or address, whether outside."""

    id: str
    jenis: str
    sasaran: str
    luar: bool


class Berkas:
    """An open file."""

    def __init__(self, jalur: Path) -> None:
        self.zip = zipfile.ZipFile(jalur)
        self.nama = [n for n in self.zip.namelist() if not n.endswith("/")]
        self._pohon: dict[str, etree._Element | None] = {}
        self._hubungan: dict[str, list[Hubungan]] = {}

    def __enter__(self) -> "Berkas":
        return self

    def __exit__(self, *_: object) -> None:
        self.zip.close()

    def pohon(self, bagian: str) -> etree._Element | None:
        """A part's XML; None where there is none, or it is broken (the rule ``xml`` tells)."""
        if bagian not in self._pohon:
            try:
                self._pohon[bagian] = etree.fromstring(self.zip.read(bagian))
            except (KeyError, etree.XMLSyntaxError):
                self._pohon[bagian] = None
        return self._pohon[bagian]

    def hubungan(self, bagian: str) -> list[Hubungan]:
        """The relationships of a part ('' is the package)."""
        if bagian not in self._hubungan:
            folder, akhir = posixpath.split(bagian)
            akar = self.pohon(posixpath.join(folder, "_rels", f"{akhir}.rels"))
            semua = [] if akar is None else akar.iter(_REL)
            self._hubungan[bagian] = [_hubungan(folder, r) for r in semua]
        return self._hubungan[bagian]

    def terkait(self, bagian: str, jenis: str) -> Iterator[str]:
        """The parts that a part relates to under a type."""
        return (h.sasaran for h in self.hubungan(bagian) if h.jenis == jenis and not h.luar)

    @cached_property
    def utama(self) -> str:
        """The main part."""
        return next(self.terkait("", "officeDocument"), "")

    def akar(self, jenis: str) -> etree._Element | None:
        """The part of a type that the main part relates to."""
        return next((self.pohon(x) for x in self.terkait(self.utama, jenis)), None)

    @cached_property
    def buku(self) -> etree._Element | None:
        """The workbook; None for a document."""
        akar = self.pohon(self.utama)
        return akar if akar is not None and nama(akar) == "workbook" else None

    @cached_property
    def dokumen(self) -> etree._Element | None:
        """The document; None for a workbook."""
        akar = self.pohon(self.utama)
        return akar if akar is not None and nama(akar) == "document" else None

    @cached_property
    def lembar(self) -> "list[Lembar]":
        """The tabs with cells, in order."""
        if self.buku is None:
            return []
        sasaran = {h.id: h.sasaran for h in self.hubungan(self.utama) if h.jenis == "worksheet"}
        return [
            Lembar(self, s.get("name", ""), sasaran[rid(s) or ""], akar)
            for s in self.buku.iterfind("{*}sheets/{*}sheet")
            if rid(s) in sasaran and (akar := self.pohon(sasaran[rid(s) or ""])) is not None
        ]

    @cached_property
    def judul(self) -> frozenset[str]:
        """The titles of all tabs, folded."""
        semua = () if self.buku is None else self.buku.iterfind("{*}sheets/{*}sheet")
        return frozenset(s.get("name", "").casefold() for s in semua)

    @cached_property
    def teks_bersama(self) -> list[str]:
        """The shared strings."""
        akar = self.akar("sharedStrings")
        return [] if akar is None else ["".join(si.itertext()) for si in akar.iterfind("{*}si")]


@dataclass
class Lembar:
    """A tab of a workbook."""

    berkas: Berkas
    judul: str
    bagian: str
    akar: etree._Element

    @cached_property
    def sel(self) -> dict[str, etree._Element]:
        """The cells by address."""
        return {c.get("r", ""): c for c in self.akar.iterfind("{*}sheetData/{*}row/{*}c")}

    def teks(self, alamat: str) -> str | None:
        """The words of a text cell; None where there is no text."""
        c = self.sel.get(alamat)
        if c is None or c.get("t") not in ("s", "str", "inlineStr"):
            return None
        isi = c.findtext("{*}v")
        if c.get("t") == "s":
            nomor = int(isi or -1)
            semua = self.berkas.teks_bersama
            return semua[nomor] if 0 <= nomor < len(semua) else None
        if c.get("t") == "str":
            return isi
        kata = c.find("{*}is")  # a text cell may be without words
        return "" if kata is None else "".join(kata.itertext())

    @cached_property
    def gabungan(self) -> list[Daerah]:
        """The merged blocks."""
        semua = (daerah(m.get("ref", "")) for m in self.akar.iterfind("{*}mergeCells/{*}mergeCell"))
        return [d for d in semua if d is not None]


def _hubungan(folder: str, r: etree._Element) -> Hubungan:
    jenis = r.get("Type", "").rpartition("/")[2]
    sasaran, luar = r.get("Target", ""), r.get("TargetMode") == "External"
    if not luar:
        dari = sasaran[1:] if sasaran.startswith("/") else posixpath.join(folder, sasaran)
        sasaran = posixpath.normpath(dari)
    return Hubungan(r.get("Id", ""), jenis, sasaran, luar)
