"""Puts other values into single cells of a tab's XML; every other byte stays as it is."""

import re
from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from xml.parsers import expat

from msgspec import Struct

from workbook_tools.model.sel import alamat
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.xml_sel import isi_xml

TAG = regex(rb"""<([^\s/>]+)(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(/?)>""")
_HURUF = regex(r"[A-Z]+")

Letak = tuple[int, int]
"""Row and column, from 1."""
Isi = str | Fraction
"""Text, or the number that a numeric cell stores (a percentage as a fraction of 1)."""


class _Sel(Struct):
    awal: int
    akhir: int
    gaya: str | None
    rumus: bool = False
    bersama: bool = False  # other cells take their formula from this one


class _Baris(Struct, frozen=True):
    nomor: int
    sel: dict[int, _Sel]
    penutup: list[int]  # where the end tag stands; empty for <row/>


def ganti_sel(
    xml: bytes, isi: Mapping[Letak, Isi], berumus: Collection[Letak] = ()
) -> tuple[bytes, frozenset[Letak]]:
    """The part with these cells holding something else, and the cells that were left as they are:
    those with a formula, and those of rows that are not there.

    ``berumus`` are cells whose formula only proposes a value (``Kolom.berumus``): it is replaced.

    Raises:
        ExpatError: the part is no XML.
    """
    pencari = _Pencari(xml, {b for b, _ in isi})
    tambalan: list[tuple[int, int, bytes]] = []
    sisa: set[Letak] = set()
    for (nomor, kolom), nilai in isi.items():
        potong = _tambal(pencari, nomor, kolom, nilai, (nomor, kolom) in berumus)
        if potong is None:
            sisa.add((nomor, kolom))
        else:
            tambalan.append(potong)
    return sulam(xml, tambalan), frozenset(sisa)


def _tambal(
    pencari: "_Pencari", nomor: int, kolom: int, nilai: Isi, berumus: bool
) -> tuple[int, int, bytes] | None:
    baris = pencari.baris.get(nomor)
    if baris is None or not baris.penutup:
        return None
    ada = baris.sel.get(kolom)
    if ada is not None and ada.rumus and (ada.bersama or not berumus):
        return None
    baru = _xml(pencari.awalan, alamat(nomor, kolom), ada.gaya if ada else None, nilai)
    if ada is not None:
        return ada.awal, ada.akhir, baru
    kanan = [s.awal for k, s in sorted(baris.sel.items()) if k > kolom]
    letak = kanan[0] if kanan else baris.penutup[0]
    return letak, letak, baru


def _xml(awalan: str, ref: str, gaya: str | None, nilai: Isi) -> bytes:
    kepala = f'<c r="{ref}"' if gaya is None else f'<c r="{ref}" s="{gaya}"'
    teks = kepala + isi_xml(nilai, persen=False)
    if awalan:
        teks = re.sub(r"<(/?)(c|v|is|t)\b", rf"<\1{awalan}:\2", teks)
    return teks.encode()


def sulam(xml: bytes, tambalan: Iterable[tuple[int, int, bytes]]) -> bytes:
    """The bytes with stretches of them (from, to) replaced."""
    potongan, letak = [], 0
    for awal, akhir, baru in sorted(tambalan):
        potongan += [xml[letak:awal], baru]
        letak = akhir
    return b"".join([*potongan, xml[letak:]])


class _Pencari:
    """Where rows and cells stand in the bytes of a tab; rows and cells may lack addresses."""

    def __init__(self, xml: bytes, dicari: set[int]) -> None:
        self.baris: dict[int, _Baris] = {}
        self.awalan = ""
        self._xml = xml
        self._dicari = dicari
        self._nomor = self._kolom = 0
        self._kosong = False
        self._kini: _Baris | None = None
        self._sel: _Sel | None = None
        self._expat = expat.ParserCreate()
        self._expat.StartElementHandler = self._buka
        self._expat.EndElementHandler = self._tutup
        self._expat.Parse(xml, True)

    def _buka(self, tag: str, atribut: dict[str, str]) -> None:
        awalan, _, nama = tag.rpartition(":")
        if nama == "row":
            self._nomor = int(atribut.get("r", self._nomor + 1))
            self._kolom = 0
            self.awalan = awalan
            dicari = self._nomor in self._dicari
            self._kini = _Baris(self._nomor, {}, []) if dicari else None
            self._kosong = self._satu_tag(self._expat.CurrentByteIndex) is not None
        elif nama == "c" and self._kini is not None:
            cocok = _HURUF.match(atribut.get("r", ""))
            self._kolom = nomor_kolom(cocok[0]) if cocok else self._kolom + 1
            awal = self._expat.CurrentByteIndex
            self._sel = _Sel(awal, awal, atribut.get("s"))
        elif nama == "f" and self._sel is not None:
            self._sel.rumus = True
            self._sel.bersama = "ref" in atribut

    def _tutup(self, tag: str) -> None:
        nama = tag.rpartition(":")[2]
        letak = self._expat.CurrentByteIndex
        if nama == "c" and self._kini is not None and self._sel is not None:
            self._sel.akhir = self._sesudah(self._sel.awal, letak)
            self._kini.sel[self._kolom] = self._sel
            self._sel = None
        elif nama == "row" and self._kini is not None:
            if not self._kosong:
                self._kini.penutup.append(letak)
            self.baris[self._nomor] = self._kini
            self._kini = None

    def _sesudah(self, awal: int, penutup: int) -> int:
        """Behind an end tag, or behind the whole tag of an empty element."""
        akhir = self._satu_tag(awal)
        return self._xml.index(b">", penutup) + 1 if akhir is None else akhir

    def _satu_tag(self, awal: int) -> int | None:
        """The end of an element that is one tag (<row/>); None for others."""
        cocok = TAG.match(self._xml, awal)
        return cocok.end() if cocok is not None and cocok[2] else None
