"""Numbers of headings as Word shows them: BAB I, A., 1. They are counted, never typed."""

from lxml import etree
from msgspec import Struct, field

from workbook_tools.docx.paket import Paket
from workbook_tools.docx.xml import W

_NS = {"w": W}
_ROMAWI = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Penomor(Struct):
    """Counters of a document's lists, moved on paragraph by paragraph.

    ``lapis`` holds per list and level the kind of number and its text (``BAB %1``).
    """

    lapis: dict[tuple[str, int], tuple[str, str]] = field(default_factory=dict)
    pokok: dict[str, str] = field(default_factory=dict)
    hitungan: dict[str, list[int]] = field(default_factory=dict)

    def label(self, daftar: str, tingkat: int) -> str:
        """The number of the next paragraph of a list at a level (0 is the first)."""
        pokok = self.pokok.get(daftar)
        if pokok is None or (pokok, tingkat) not in self.lapis:
            return ""
        hitung = self.hitungan.setdefault(pokok, [0] * 9)
        hitung[tingkat] += 1
        hitung[tingkat + 1 :] = [0] * (8 - tingkat)
        teks = self.lapis[pokok, tingkat][1]
        for n in range(tingkat + 1):
            jenis = self.lapis.get((pokok, n), ("decimal", ""))[0]
            teks = teks.replace(f"%{n + 1}", angka(hitung[n], jenis))
        return teks


def baca_penomor(paket: Paket) -> Penomor:
    """The lists of a package; none when it has no part for them."""
    nama = next((r.target for r in paket.relasi(paket.utama) if r.jenis == "numbering"), "")
    penomor = Penomor()
    if nama not in paket.isi:
        return penomor
    akar = etree.fromstring(paket.isi[nama], etree.XMLParser(resolve_entities=False))
    for e in akar.iterfind("w:abstractNum", _NS):
        pokok = _atribut(e, "abstractNumId")
        for lapis in e.iterfind("w:lvl", _NS):
            jenis, teks = _nilai(lapis, "w:numFmt"), _nilai(lapis, "w:lvlText")
            penomor.lapis[pokok, int(_atribut(lapis, "ilvl"))] = (jenis, teks)
    for e in akar.iterfind("w:num", _NS):
        penomor.pokok[_atribut(e, "numId")] = _nilai(e, "w:abstractNumId")
    return penomor


def angka(n: int, jenis: str) -> str:
    """A number in the way of a list: decimal, upperRoman, lowerLetter, …"""
    if jenis.endswith("Roman"):
        hasil = ""
        for nilai, huruf in _ROMAWI:
            hasil += huruf * (n // nilai)
            n %= nilai
    elif jenis.endswith("Letter"):
        hasil = chr(64 + (n - 1) % 26 + 1) * ((n - 1) // 26 + 1) if n else ""
    else:
        return "" if jenis in ("none", "bullet") else str(n)
    return hasil.lower() if jenis.startswith("lower") else hasil


def _nilai(e: etree._Element, jalur: str) -> str:
    anak = e.find(jalur, _NS)
    return "" if anak is None else _atribut(anak, "val")


def _atribut(e: etree._Element, nama: str) -> str:
    return e.get(f"{{{W}}}{nama}") or ""
