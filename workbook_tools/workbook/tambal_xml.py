"""Changes attributes and texts of single elements in a part; every other byte stays as it is."""

import re
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple
from xml.parsers import expat

from workbook_tools.workbook.xml_sel import nilai_xml, teks_xml

_TAG = re.compile(rb"""<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(/?)>""")


class Unsur(NamedTuple):
    """An element by its local name: attributes, the text right in it, and the same of the
    element around it ('' without one)."""

    nama: str
    atribut: Mapping[str, str]
    teks: str
    induk: str
    atribut_induk: Mapping[str, str]


class Ganti(NamedTuple):
    """What changes: values by attribute (None takes it away) and the text (None keeps it)."""

    atribut: Mapping[str, str | None] = {}
    teks: str | None = None


Kunjungan = Callable[[Unsur], Ganti | None]


class _Terbuka(NamedTuple):
    letak: int
    nama: str
    atribut: dict[str, str]
    teks: list[str]


_AKAR = _Terbuka(0, "", {}, [])


def tambal(isi: bytes, nama: Collection[str], kunjungi: Kunjungan) -> bytes:
    """The part with what ``kunjungi`` changes of the elements with these local names.

    Elements come in the order in which they end. A part that is no plain XML in UTF-8, or that
    brings a DTD, comes back as it was.
    """
    if b"<!DOCTYPE" in isi:
        return isi
    pembaca = _Pembaca(isi, frozenset(nama), kunjungi)
    try:
        pembaca.jalankan()
    except (expat.ExpatError, ValueError, LookupError):  # these for encodings it does not know
        return isi
    return pembaca.hasil()


class _Pembaca:
    def __init__(self, isi: bytes, nama: frozenset[str], kunjungi: Kunjungan) -> None:
        self._isi = isi
        self._nama = nama
        self._kunjungi = kunjungi
        self._jejak: list[_Terbuka] = []
        self._tambalan: list[tuple[int, int, bytes]] = []
        self._expat = expat.ParserCreate()
        self._expat.buffer_text = True
        self._expat.StartElementHandler = self._buka
        self._expat.EndElementHandler = self._tutup
        self._expat.CharacterDataHandler = self._teks

    def jalankan(self) -> None:
        self._expat.Parse(self._isi, True)

    def hasil(self) -> bytes:
        potongan, letak = [], 0
        for awal, akhir, baru in sorted(self._tambalan):
            potongan += [self._isi[letak:awal], baru]
            letak = akhir
        return b"".join([*potongan, self._isi[letak:]])

    def _buka(self, tag: str, atribut: dict[str, str]) -> None:
        letak = self._expat.CurrentByteIndex
        self._jejak.append(_Terbuka(letak, tag.rpartition(":")[2], atribut, []))

    def _teks(self, teks: str) -> None:
        self._jejak[-1].teks.append(teks)

    def _tutup(self, tag: str) -> None:
        ini = self._jejak.pop()
        if ini.nama not in self._nama:
            return
        induk = self._jejak[-1] if self._jejak else _AKAR
        unsur = Unsur(ini.nama, ini.atribut, "".join(ini.teks), induk.nama, induk.atribut)
        ganti = self._kunjungi(unsur)
        if ganti is not None:
            self._tambal(ini, tag, ganti, self._expat.CurrentByteIndex)

    def _tambal(self, ini: _Terbuka, tag: str, ganti: Ganti, penutup: int) -> None:
        cocok = _TAG.match(self._isi, ini.letak)
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
        self._tambalan.append((ini.letak, akhir, pembuka))


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
