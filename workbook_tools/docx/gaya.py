"""Styles by name. Ids differ between programs: LibreOffice calls ``caption`` Caption1."""

from functools import lru_cache

from lxml import etree
from msgspec import Struct, field

from workbook_tools.docx.paket import Paket
from workbook_tools.docx.xml import W

_NS = {"w": W}
_AMAN = etree.XMLParser(resolve_entities=False, no_network=True)


class Gaya(Struct):
    """The styles of a document: ids by kind and name, heading level and numbering by id."""

    id: dict[tuple[str, str], str] = field(default_factory=dict)
    tingkat: dict[str, int] = field(default_factory=dict)
    nomor: dict[str, tuple[str, int]] = field(default_factory=dict)

    def paragraf(self, nama: str) -> str | None:
        """The id of a paragraph style, None when the document has none of that name."""
        return self._cari("paragraph", nama)

    def karakter(self, nama: str) -> str | None:
        """The id of a character style."""
        return self._cari("character", nama)

    def tabel(self, nama: str) -> str | None:
        """The id of a table style."""
        return self._cari("table", nama)

    def _cari(self, jenis: str, nama: str) -> str | None:
        """The spelling decides first: LibreOffice has a Caption beside Word's caption."""
        return self.id.get((jenis, nama)) or self.id.get((jenis, nama.casefold()))


def baca_gaya(paket: Paket) -> Gaya:
    """The styles of a package; none when it has no part for them."""
    nama = next((r.target for r in paket.relasi(paket.utama) if r.jenis == "styles"), "")
    return _baca(paket.isi[nama]) if nama in paket.isi else Gaya()


@lru_cache(maxsize=2)
def _baca(data: bytes) -> Gaya:
    """The styles of a part, remembered: every part of a document asks for them."""
    gaya = Gaya()
    akar = etree.fromstring(data, _AMAN)
    dasar = {}
    for e in akar.iterfind("w:style", _NS):
        id_ = e.get(f"{{{W}}}styleId") or ""
        nama, jenis = _nilai(e, "w:name"), e.get(f"{{{W}}}type") or ""
        judul = nama.casefold()
        gaya.id[jenis, nama] = id_
        gaya.id.setdefault((jenis, judul), id_)
        dasar[id_] = _nilai(e, "w:basedOn")
        kata, _, angka = judul.rpartition(" ")
        garis = _nilai(e, "w:pPr/w:outlineLvl")
        if kata == "heading" and angka.isdigit():
            gaya.tingkat[id_] = int(angka)
        elif garis.isdigit() and int(garis) < 9:
            gaya.tingkat[id_] = int(garis) + 1
        num = _nilai(e, "w:pPr/w:numPr/w:numId")
        if num:
            gaya.nomor[id_] = (num, int(_nilai(e, "w:pPr/w:numPr/w:ilvl") or 0))
    for id_ in dasar:
        _warisi(id_, dasar, gaya)
    return gaya


def _warisi(id_: str, dasar: dict[str, str], gaya: Gaya) -> None:
    induk, dilihat = dasar[id_], {id_}
    while induk and induk in dasar and induk not in dilihat:
        dilihat.add(induk)
        for tabel in (gaya.tingkat, gaya.nomor):
            if id_ not in tabel and induk in tabel:
                tabel[id_] = tabel[induk]  # type: ignore[assignment]
        induk = dasar[induk]


def _nilai(e: etree._Element, jalur: str) -> str:
    anak = e.find(jalur, _NS)
    return "" if anak is None else (anak.get(f"{{{W}}}val") or "")
