"""Codes, numbers, letters, dashes and the level in front of a name: they are no part of it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from workbook_tools.regex import regex

_KODE = r"[\dxX]+(?:[.\-\s]\s?[\dxX]+)+\.?"  # 7.01.02, 7 01 02 2.01, X.XX.01
_URUT = r"(?:\d{1,3}|[ivxIVX]{1,4}|[a-zA-Z])"
_AWALAN = regex(
    rf"""\s*(?:
        [(\[]\s*(?:{_KODE}|{_URUT})\s*[)\]]\s*[.:\-–—]?   # (7.01.02)  [a]
      | {_KODE}(?=\s|[:\-–—)])\s*[:\-–—)]?                # 7.01.02 …
      | (?=\S*\d){_URUT}(?:\.{_URUT})+[.)]?\s+             # A.1.  1.a
      | \d{{1,3}}\s*[.)]+(?=\s|[^\W\d])\s*                # 1.  2)Nama
      | {_URUT}\s*[.)]+\s+                                # a)  IV.
      | (?:[ivxIVX]{{1,4}}|[a-hA-H])\s+(?=(?:program|(?:sub\s*)?kegiatan)\b)  # II Program …
      | [a-zA-Z]\d{{1,2}}\s*(?:[.)]+(?=\s|[^\W\d])|[:\-–—]\s)\s*  # A1. …  P2 - …
      | 0\d{{1,3}}\s+                                     # 01 …
      | \d{{1,3}}\s*[:\-–—]\s+                            # 1 - …
      | [\-–—•*·▪●○►➢✓]+\s*
      | (?:nama\s+)?(?:prog(?:ram)?|(?:sub[\s\-]*)?keg(?:iatan)?)\s*:\s*  # Kegiatan: …
      | (?:prog|(?:sub[\s\-]*)?keg)\.\s*                             # Keg. …
      | sub[\s\-]*kegiatan\s+                                       # Sub Kegiatan …
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_KODE_DEPAN = regex(r"(?=[xX.\s]*\d)[\dxX]+(?:[.\s][\dxX]+)+")
_NOMOR = regex(r"^\d{1,3}\s+(?=[^\W\d])")
_MIN_BERNOMOR = 2
_MAKS = 4  # '(7.01.02) 1. a. - Nama'


@lru_cache(maxsize=16384)
def pisahkan(teks: str) -> tuple[str, str]:
    """What stands in front of a name, and the name: ('7.01.02', 'PROGRAM PENUNJANG').

    A text that would be nothing without its front is left whole.
    """
    sisa = teks
    for _ in range(_MAKS):
        cocok = _AWALAN.match(sisa)
        if cocok is None or not any(h.isalpha() for h in sisa[cocok.end() :]):
            break
        sisa = sisa[cocok.end() :]
    return teks[: len(teks) - len(sisa)].strip(), sisa.strip()


def tanpa_awalan(teks: str) -> str:
    """The name alone."""
    return pisahkan(teks)[1]


def kode_awalan(teks: str) -> str:
    """The code in front of a name, '' where there is none; a list number is no code.

    Also one that leaves the urusan open, as the nomenclature prints it: 'X.XX.01'.
    """
    depan = pisahkan(teks)[0]
    kode = _KODE_DEPAN.search(depan) if depan else None
    return ".".join(kode[0].split()) if kode else ""


def bernomor_semua(nama: Sequence[str]) -> bool:
    """Whether names of one table are numbered without a dot ('1 Nama', '2 Nama'): all have a number
    in front, and not all the same."""
    awal = [_NOMOR.match(n) for n in nama]
    return len(nama) >= _MIN_BERNOMOR and all(awal) and len({m[0] for m in awal if m}) > 1


def tanpa_nomor(teks: str) -> str:
    """The name without a bare number in front, which may be part of it ('17 Agustus')."""
    nama = tanpa_awalan(teks)
    return _NOMOR.sub("", nama, count=1)
