"""Codes of indicators, compared as people mean them."""

import re
import unicodedata
from functools import lru_cache

from workbook_tools.regex import regex

_SUKU = regex(r"[^\W\d_]+|\d+")
_PEMISAH = regex(r"[,;/&+|•\n]|\b(?:dan|serta)\b", re.IGNORECASE)
_BUTIR = regex(r"\s*(?:\d{1,2}[.)]|[a-z][.)]|[-–—])\s+(?=[^\W\d])", re.IGNORECASE)
"""What stands in front of the items of a list: ``1. IKU1 2. IKU2``, ``- IKU1 - IKU2``."""
_KODE_UTUH = regex(r"[^\W\d_]+[\s.\-–]*\d[\w.]*|\d[\w.]*")
"""One whole code: letters, then digits (IKU 1, IKU-1.1), or digits first (2a, 1.1)."""
_AWALAN = regex(r"[^\W\d_]+[\s.\-–]*(?=\d+$)")
_HURUF_KODE = r"[^\W\d_]+[ .\-–]*"
_DERET = regex(
    rf"(?P<huruf>{_HURUF_KODE})?(?P<awal>\d{{1,2}}) ?"
    rf"(?:[-–—] ?{_HURUF_KODE}|(?:s\.? ?[/.]? ?d\.?|sampai(?: dengan)?|hingga) ?(?:{_HURUF_KODE})?)"
    r"(?P<akhir>\d{1,2})(?![\w.])",
    re.IGNORECASE,
)
"""A run of codes: IKU1-IKU3, IKU 1 s.d. 3; IKU1-3 may be a code itself."""
_DERET_TERPANJANG = 20


@lru_cache(maxsize=4096)
def kunci_kode(kode: str) -> str:
    """The matching key of an indicator's code; '' for text without letters or digits.

    Case, spaces, leading zeros and what stands between letters and digits do not matter
    (``IKU-1``, ``IKU.1``, ``IKU 01``); what stands between digits does: 1.1 is not 11.
    """
    suku = _SUKU.findall(unicodedata.normalize("NFKC", kode).casefold())
    hasil = ""
    for satu in suku:
        angka = satu[0].isdigit()
        if angka and hasil and hasil[-1].isdigit():
            hasil += "."
        hasil += (satu.lstrip("0") or "0") if angka else satu
    return hasil


@lru_cache(maxsize=1024)
def pecah_kode(teks: str) -> tuple[str, ...]:
    """The codes of a list as typed, in order, each once.

    Between them stand a comma, semicolon, slash, ``&``, ``+``, 'dan' or a line break, which a
    cell's tidied text shows as a space: ``IKU1 IKU2`` are two codes, ``IKU 1`` is one; the letters
    may be left out after the first (``IKU 1 dan 2``), and a run names its ends (``IKU1-IKU3``).
    Where the first item has a number or dash in front, the others may have one as well.
    """
    hasil: dict[str, None] = {}
    teks = _DERET.sub(_jabarkan, teks)
    if _BUTIR.match(teks):
        teks = _BUTIR.sub(",", teks)
    for potongan in _PEMISAH.split(teks):
        rapi = potongan.strip(" .()")
        if not kunci_kode(rapi):
            continue
        utuh = _KODE_UTUH.findall(rapi)
        terurai = len(utuh) > 1 and not _KODE_UTUH.sub("", rapi).strip()
        for satu in utuh if terurai else [rapi]:
            awalan = _AWALAN.match(next(iter(hasil), "")) if satu.isdigit() else None
            hasil[(awalan[0] if awalan else "") + satu] = None
    return tuple(hasil)


def _jabarkan(deret: re.Match[str]) -> str:
    """All codes of a run; the text as it is where it does not count up."""
    awal, akhir = int(deret["awal"]), int(deret["akhir"])
    if not awal < akhir < awal + _DERET_TERPANJANG:
        return deret[0]
    return ", ".join(f"{deret['huruf'] or ''}{nomor}" for nomor in range(awal, akhir + 1))
