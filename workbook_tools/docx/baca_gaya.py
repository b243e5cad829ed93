"""Styles by name, heading levels, and the numbers that Word shows in front of list items."""

import re

from lxml import etree
from msgspec import Struct, field

from workbook_tools.docx.baca_paket import PaketDocx, W
from workbook_tools.regex import regex

_JUDUL = regex(r"(?:heading|judul|titre|überschrift)\s*([1-9])", re.IGNORECASE)
_ROMAWI = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_BUTIR = "•"
_DALAM_GAYA = 20  # styles based on styles; a circle must not hang the reader


class Gaya(Struct):
    """What a document's styles say about its paragraphs."""

    nama: dict[str, str] = field(default_factory=dict)
    tingkat: dict[str, int] = field(default_factory=dict)
    nomor: dict[str, tuple[str, int]] = field(default_factory=dict)
    tebal: set[str] = field(default_factory=set)


def baca_gaya(paket: PaketDocx) -> Gaya:
    """The styles of a document; empty when it has none."""
    bagian = _rekan(paket, "styles.xml")
    if not bagian:
        return Gaya()
    hasil = Gaya()
    dasar: dict[str, str] = {}
    for gaya in paket.uraikan(bagian).iter(f"{W}style"):
        id_ = gaya.get(f"{W}styleId", "")
        _catat(hasil, id_, gaya)
        induk = gaya.find(f"{W}basedOn")
        if induk is not None:
            dasar[id_] = induk.get(f"{W}val", "")
    for id_ in hasil.nama:
        _warisi(hasil, id_, dasar)
    return hasil


def _catat(hasil: Gaya, id_: str, gaya: etree._Element) -> None:
    nama = gaya.find(f"{W}name")
    hasil.nama[id_] = nama.get(f"{W}val", id_) if nama is not None else id_
    cocok = _JUDUL.fullmatch(hasil.nama[id_])
    garis = gaya.find(f"{W}pPr/{W}outlineLvl")
    if cocok:
        hasil.tingkat[id_] = int(cocok[1])
    elif garis is not None and garis.get(f"{W}val", "9") in "012345678":
        hasil.tingkat[id_] = int(garis.get(f"{W}val")) + 1
    nomor = _nomor(gaya.find(f"{W}pPr/{W}numPr"))
    if nomor:
        hasil.nomor[id_] = nomor
    if nyala(gaya.find(f"{W}rPr/{W}b")):
        hasil.tebal.add(id_)


def _warisi(hasil: Gaya, id_: str, dasar: dict[str, str]) -> None:
    induk = dasar.get(id_)
    for _ in range(_DALAM_GAYA):
        if not induk:
            return
        for peta in (hasil.tingkat, hasil.nomor):
            if induk in peta and id_ not in peta:
                peta[id_] = peta[induk]  # type: ignore[assignment]
        if induk in hasil.tebal:
            hasil.tebal.add(id_)
        induk = dasar.get(induk)


def nyala(saklar: etree._Element | None) -> bool:
    """Whether a switch such as bold is on."""
    return saklar is not None and saklar.get(f"{W}val", "1") not in ("0", "false", "off")


class _Tingkat(Struct, frozen=True):
    mulai: int
    bentuk: str
    teks: str


class Penomor:
    """Counts list items as Word does, and tells the number that it shows."""

    def __init__(self, paket: PaketDocx, gaya: Gaya) -> None:
        self._gaya = gaya
        self._pola: dict[str, dict[int, _Tingkat]] = {}
        self._daftar: dict[str, str] = {}
        self._ulang: dict[str, set[int]] = {}
        self._hitung: dict[str, list[int]] = {}
        bagian = _rekan(paket, "numbering.xml")
        if bagian:
            self._muat(paket.uraikan(bagian))

    def _muat(self, akar: etree._Element) -> None:
        for pola in akar.iter(f"{W}abstractNum"):
            tingkat = {int(t.get(f"{W}ilvl", 0)): _tingkat(t) for t in pola.iter(f"{W}lvl")}
            self._pola[pola.get(f"{W}abstractNumId", "")] = tingkat
        for num in akar.findall(f"{W}num"):
            id_ = num.get(f"{W}numId", "")
            pola = num.find(f"{W}abstractNumId")
            self._daftar[id_] = pola.get(f"{W}val", "") if pola is not None else ""
            self._ulang[id_] = {
                int(o.get(f"{W}ilvl", 0))
                for o in num.iter(f"{W}lvlOverride")
                if o.find(f"{W}startOverride") is not None
            }

    def nomor(self, ppr: etree._Element | None, gaya: str) -> str:
        """The number of a paragraph, '' when it is no list item. Call it in order."""
        langsung = _nomor(ppr.find(f"{W}numPr")) if ppr is not None else None
        num, tingkat = langsung or self._gaya.nomor.get(gaya) or ("0", 0)
        pola = self._pola.get(self._daftar.get(num, ""), {})
        if num == "0" or tingkat not in pola:
            return ""
        hitung = self._maju(num, tingkat, pola)
        return _isi(pola, tingkat, hitung)

    def _maju(self, num: str, tingkat: int, pola: dict[int, _Tingkat]) -> list[int]:
        """Lists of one pattern count on; one that starts anew counts for itself."""
        milik = f"n{num}" if self._ulang.get(num) else f"p{self._daftar[num]}"
        hitung = self._hitung.setdefault(milik, [0] * 10)
        if not hitung[tingkat]:
            hitung[tingkat] = pola[tingkat].mulai - 1
        hitung[tingkat] += 1
        for lebih_dalam in range(tingkat + 1, 10):
            hitung[lebih_dalam] = 0
        return hitung


def _tingkat(unsur: etree._Element) -> _Tingkat:
    def nilai(nama: str, bawaan: str) -> str:
        anak = unsur.find(f"{W}{nama}")
        return anak.get(f"{W}val", bawaan) if anak is not None else bawaan

    mulai = nilai("start", "1")
    return _Tingkat(
        int(mulai) if mulai.isdigit() else 1, nilai("numFmt", "decimal"), nilai("lvlText", "")
    )


def _nomor(numpr: etree._Element | None) -> tuple[str, int] | None:
    if numpr is None:
        return None
    num, tingkat = numpr.find(f"{W}numId"), numpr.find(f"{W}ilvl")
    if num is None:
        return None
    dalam = tingkat.get(f"{W}val", "0") if tingkat is not None else "0"
    return num.get(f"{W}val", "0"), int(dalam) if dalam.isdigit() and len(dalam) == 1 else 0


def _isi(pola: dict[int, _Tingkat], tingkat: int, hitung: list[int]) -> str:
    if pola[tingkat].bentuk == "bullet":
        return _BUTIR
    if pola[tingkat].bentuk == "none":
        return ""

    def satu(m: re.Match[str]) -> str:
        t = int(m[1]) - 1
        return angka_daftar(max(hitung[t], 1), pola[t].bentuk) if t in pola else ""

    return re.sub(r"%([1-9])", satu, pola[tingkat].teks)


def angka_daftar(n: int, bentuk: str) -> str:
    """A counter in a Word number format: decimal, lowerLetter, upperRoman …"""
    if bentuk.endswith("Letter"):
        huruf = chr(ord("a") + (n - 1) % 26) * ((n - 1) // 26 + 1)
        return huruf.upper() if bentuk.startswith("upper") else huruf
    if bentuk.endswith("Roman"):
        hasil = ""
        for besar, kata in _ROMAWI:
            hasil += kata * (n // besar)
            n %= besar
        return hasil.upper() if bentuk.startswith("upper") else hasil
    return f"{n:02d}" if bentuk == "decimalZero" else str(n)


def _rekan(paket: PaketDocx, nama: str) -> str:
    """A part beside the main one, as the main part's relations name it."""
    for tujuan in paket.rujukan(paket.utama).values():
        if tujuan.endswith(f"/{nama}") and paket.ada(tujuan):
            return tujuan
    return ""
