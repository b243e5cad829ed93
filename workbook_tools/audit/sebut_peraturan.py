"""Where a report names regulations: kind, number, year, and what they are about."""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.teks import normal, tempat_alinea
from workbook_tools.regex import regex

UU, PP, PERMEN = "undang-undang", "peraturan pemerintah", "peraturan menteri"

_PERATURAN = regex(
    r"(?P<jenis>undang\s*-?\s*undang|peraturan pemerintah|peraturan presiden|perpres|instruksi "
    r"presiden|"
    r"inpres|peraturan menteri[\w ]{0,90}?|permen\w+|peraturan bupati[\w ]{0,40}?|perbup[\w "
    r"]{0,20}?|"
    r"peraturan daerah[\w ]{0,40}?|perda[\w ]{0,20}?|keputusan presiden|keppres)"
    r"\s*(?:republik indonesia|ri)?\s*(?:nomor|"
    r"no\.?)\s*:?\s*(?P<nomor>\d+)\s*tahun\s*(?P<tahun>\d{4})",
    re.IGNORECASE,
)
MAKS_JUDUL = 200
"""Characters behind a number in which its title stands."""
_TENTANG = regex(r"[\s,]*tentang\s+([^.;(\n]{4,})", re.IGNORECASE)
_SUDAH_DISEBUT = regex(r"\b(?:diganti|dicabut|digantikan|dinyatakan tidak berlaku)\b")
"""Words of a sentence that knows of it."""


_SINGKAT = {
    "perbup": "peraturan bupati",
    "permen": "peraturan menteri",
    "perda": "peraturan daerah",
    "uu": UU,
    "pp": PP,
    "perpres": "peraturan presiden",
    "inpres": "instruksi presiden",
}


class Sebutan(Struct, frozen=True):
    """A regulation as one sentence names it; ``judul`` is '' where none is told."""

    jenis: str
    nomor: int
    tahun: int
    teks: str
    lembar: str
    tempat: str
    judul: str
    tahu: bool  # the sentence says that it has been replaced


def sebutan_peraturan(dok: Dokumen) -> Iterator[Sebutan]:
    """Each regulation that the text names by number and year."""
    for a, m in dok.cari(_PERATURAN):
        yield Sebutan(
            jenis_peraturan(m["jenis"]),
            int(m["nomor"]),
            int(m["tahun"]),
            " ".join(m[0].split()),
            a.lembar,
            tempat_alinea(a.urutan, m.start("nomor"), m.end()),
            judul_di(a.teks[m.end() : m.end() + MAKS_JUDUL]),
            bool(_SUDAH_DISEBUT.search(a.teks, m.end(), m.end() + 240)),
        )


def judul_di(ekor: str) -> str:
    """The title behind 'tentang', '' where none is told."""
    m = _TENTANG.match(ekor)
    return " ".join(m[1].split()) if m else ""


def jenis_peraturan(teks: str) -> str:
    """The kind, in full: 'perbup' is 'peraturan bupati'."""
    rapi = normal(teks).replace("undang undang", "undang-undang")
    for awal, panjang in _SINGKAT.items():
        if rapi.startswith((awal, panjang)):
            return panjang
    return rapi
