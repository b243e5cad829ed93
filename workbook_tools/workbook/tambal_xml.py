"""Changes attributes and texts of single elements in a part; every other byte stays as it is."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from xml.parsers import expat

from lxml import etree
from msgspec import Struct

from workbook_tools.regex import regex
from workbook_tools.workbook.xml_aman import HANYA_UNSUR
from workbook_tools.workbook.xml_sel import nilai_xml, teks_xml

_TAG = regex(rb"""<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(/?)>""")


class Unsur:
    """An element by its local name. The rest is read when it is asked for: of most elements
    nobody asks more than the text."""

    __slots__ = ("_x", "nama")

    def __init__(self, x: etree._Element) -> None:
        self._x = x
        self.nama = _lokal(x.tag)

    @property
    def atribut(self) -> dict[str, str]:
        """Its attributes by their names; of those from another namespace as r:id."""
        return _atribut(self._x)

    @property
    def teks(self) -> str:
        """The text right in it."""
        x = self._x
        awal: str = x.text or ""
        return "".join([awal, *(anak.tail or "" for anak in x)]) if len(x) else awal

    @property
    def induk(self) -> str:
        """The local name of the element around it, '' without one."""
        induk = self._x.getparent()
        return "" if induk is None else _lokal(induk.tag)

    @property
    def atribut_induk(self) -> dict[str, str]:
        """The attributes of the element around it."""
        induk = self._x.getparent()
        return {} if induk is None else _atribut(induk)


class Ganti(Struct, frozen=True):
    """What changes: values by attribute (None takes it away) and the text (None keeps it)."""

    atribut: Mapping[str, str | None] = {}
    teks: str | None = None


Kunjungan = Callable[[Unsur], Ganti | None]


def tambal(
    isi: bytes,
    nama: Collection[str],
    kunjungi: Kunjungan,
    akar: etree._Element | None = None,
) -> bytes:
    """The part with what ``kunjungi`` changes of the elements with these local names.

    Elements come in the order in which they begin. A part that is no plain XML in UTF-8, or that
    brings a DTD, comes back as it was. ``akar``: the part parsed, where somebody has it.
    """
    if b"<!DOCTYPE" in isi:
        return isi
    try:
        if akar is None:
            akar = etree.fromstring(isi, HANYA_UNSUR)
        ganti = _kunjungi(akar, nama, kunjungi)
        # Only where something changes it must be known at which byte each element stands.
        return _Penambal(isi, frozenset(nama), ganti).hasil() if any(ganti) else isi
    except (etree.XMLSyntaxError, expat.ExpatError, ValueError, LookupError):
        return isi  # the last two for encodings that expat does not know


def _kunjungi(
    akar: etree._Element, nama: Collection[str], kunjungi: Kunjungan
) -> list[Ganti | None]:
    """What changes, element by element."""
    return [kunjungi(Unsur(x)) for x in akar.iter(*(f"{{*}}{n}" for n in nama))]


def _lokal(nama: str) -> str:
    return nama.rpartition("}")[2]


def _atribut(x: etree._Element) -> dict[str, str]:
    polos = dict(x.items())
    if "{" not in "".join(polos):
        return polos
    balik = {uri: awalan for awalan, uri in x.nsmap.items()}
    hasil = {}
    for nama, nilai in polos.items():
        uri, _, lokal = nama[1:].rpartition("}")
        hasil[f"{balik.get(uri)}:{lokal}" if uri else nama] = nilai
    return hasil


class _Penambal:
    """Puts the changes of the elements with these names into the bytes, by their order."""

    def __init__(self, isi: bytes, nama: frozenset[str], ganti: Sequence[Ganti | None]) -> None:
        self._isi = isi
        self._nama = nama
        self._ganti = iter(ganti)
        self._terbuka: list[tuple[int, Ganti | None]] = []
        self._tambalan: list[tuple[int, int, bytes]] = []
        self._expat = expat.ParserCreate()
        self._expat.StartElementHandler = self._buka
        self._expat.EndElementHandler = self._tutup

    def hasil(self) -> bytes:
        self._expat.Parse(self._isi, True)
        del self._expat  # it holds the methods of this object, and so the whole part, in a circle
        potongan, letak = [], 0
        for awal, akhir, baru in sorted(self._tambalan):
            potongan += [self._isi[letak:awal], baru]
            letak = akhir
        return b"".join([*potongan, self._isi[letak:]])

    def _buka(self, tag: str, atribut: dict[str, str]) -> None:
        if tag.rpartition(":")[2] in self._nama:
            self._terbuka.append((self._expat.CurrentByteIndex, next(self._ganti)))

    def _tutup(self, tag: str) -> None:
        if tag.rpartition(":")[2] not in self._nama:
            return
        letak, ganti = self._terbuka.pop()
        if ganti is not None:
            self._tambal(letak, tag, ganti, self._expat.CurrentByteIndex)

    def _tambal(self, letak: int, tag: str, ganti: Ganti, penutup: int) -> None:
        cocok = _TAG.match(self._isi, letak)
        if cocok is None:
            return
        pembuka = cocok[0]
        for nama, nilai in ganti.atribut.items():
            pembuka = _ganti_atribut(pembuka, nama.encode(), nilai)
        akhir = cocok.end()
        if ganti.teks is not None:
            isi = teks_xml(ganti.teks).encode()
            if cocok[1]:  # <f/>
                pembuka = pembuka[: pembuka.rindex(b"/")].rstrip() + b">"
                isi += b"</" + tag.encode() + b">"
            else:
                akhir = penutup
            pembuka += isi
        self._tambalan.append((letak, akhir, pembuka))


def _ganti_atribut(pembuka: bytes, nama: bytes, nilai: str | None) -> bytes:
    pola = re.compile(rb"(\s+)" + re.escape(nama) + rb"""\s*=\s*("[^"]*"|'[^']*')""")
    if nilai is None:
        return pola.sub(b"", pembuka, count=1)
    baru = nama + b'="' + nilai_xml(nilai).encode() + b'"'
    if pola.search(pembuka):
        return pola.sub(lambda m: m[1] + baru, pembuka, count=1)
    akhir = re.search(rb"\s*/?>$", pembuka)
    assert akhir is not None
    return pembuka[: akhir.start()] + b" " + baru + akhir[0]
