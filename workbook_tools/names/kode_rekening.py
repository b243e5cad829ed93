"""Codes of the national nomenclature: when two are the same, and which stands above which.

A program has three parts (7.01.02), a kegiatan five (7.01.02.2.01), a sub kegiatan six
(7.01.02.2.01.0001); the last part is written with two digits or with four.
"""

from functools import lru_cache

from workbook_tools.regex import regex

_KODE = regex(r"[0-9xX]+(?:\.[0-9xX]+)+")
_PEMISAH = regex(r"\s*[.\-/]\s*|\s+")

PANJANG = {"program": 3, "kegiatan": 5, "sub_kegiatan": 6}
"""Parts of a code at each level (Permendagri 90/2019)."""


@lru_cache(maxsize=8192)
def bagian_kode(teks: str) -> tuple[str, ...]:
    """The parts of a code without leading zeros; () for what is no code."""
    rapi = bertitik(teks)
    if not _KODE.fullmatch(rapi):
        return ()
    return tuple(p.lstrip("0") or "0" for p in rapi.casefold().split("."))


@lru_cache(maxsize=8192)
def bertitik(teks: str) -> str:
    """A code with points between its parts, whatever people put there: '7-01-01', '7 01 01', a
    break after a point; without the apostrophe that makes a cell text."""
    return _PEMISAH.sub(".", teks.strip(" .'’"))


def di_bawah(anak: str, induk: str) -> bool:
    """Whether a code stands under another one; unreadable codes stand under every one."""
    a, b = bagian_kode(anak), bagian_kode(induk)
    return not a or not b or a[: len(b)] == b


def kunci_rekening(teks: str) -> str:
    """The matching key of a code: '7.01.06.2.01.0002' and '7.01.06.2.01.02' are one."""
    return ".".join(bagian_kode(teks))


def kode_tingkat(teks: str, tingkat: str) -> str:
    """The part of a code that names the program, kegiatan or sub kegiatan.

    '' where the code is not that deep, or has more parts than a sub kegiatan's.
    """
    bagian, panjang = bagian_kode(teks), PANJANG[tingkat]
    dalam = panjang <= len(bagian) <= PANJANG["sub_kegiatan"]
    return ".".join(bagian[:panjang]) if dalam else ""
