"""Excel number-format codes: what kind of thing the user sees, with how many decimals.

Codes stand in the file in the English spelling whatever the language of Excel
(ECMA-376 part 1, 18.8.31). Only the first section, for positive numbers, is looked at.
"""

import re
from enum import Enum
from functools import lru_cache

from workbook_tools.regex import regex


class Golongan(Enum):
    """What a number format makes of a number."""

    UMUM = "umum"  # General: the number as it is
    BILANGAN = "bilangan"
    PERSEN = "persen"
    JAM = "jam"
    TANGGAL = "tanggal"
    TEKS = "teks"


_HARFIAH = regex(r'"[^"]*"?|\\.|_.|\*.', re.DOTALL)  # quoted, escaped, padding, filling
_POTONGAN = regex(r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|;', re.DOTALL)
_LAMA_WAKTU = regex(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)  # [h]:mm counts past 24 hours
_KURUNG = regex(r"\[[^\]]*\]?")  # colours, conditions, locales
_UMUM = regex(r"general|standard", re.IGNORECASE)
_SIANG_MALAM = regex(r"am/pm|a/p", re.IGNORECASE)
_ILMIAH = regex(r"e[+-]", re.IGNORECASE)
_DESIMAL = regex(r"\.([0#?]*)")
_TEMPAT = regex(r"[0#?]")


@lru_cache(maxsize=1024)
def golongan_format(kode: str) -> Golongan:
    """The kind of a number-format code; UMUM for an empty or unknown one."""
    inti = _inti(kode)
    if _UMUM.search(inti):
        return Golongan.UMUM
    if "%" in inti:
        return Golongan.PERSEN
    waktu = _golongan_waktu(inti)
    if waktu is not None:
        return waktu
    if _TEMPAT.search(inti):
        return Golongan.BILANGAN
    return Golongan.TEKS if "@" in inti else Golongan.UMUM


@lru_cache(maxsize=1024)
def desimal_format(kode: str) -> int | None:
    """Decimals that a format shows; None where it sets none (General, @, 0.00E+00, # ?/?)."""
    golongan = golongan_format(kode)
    if golongan in (Golongan.JAM, Golongan.TANGGAL):
        return 0
    inti = _inti(kode)
    if golongan in (Golongan.UMUM, Golongan.TEKS) or _ILMIAH.search(inti) or "/" in inti:
        return None
    m = _DESIMAL.search(inti)
    return len(m[1]) if m else 0


@lru_cache(maxsize=1024)
def persen_harfiah(kode: str) -> bool:
    r"""Whether the percent sign is mere text (0.00"%", 0\%): shown, but not multiplied by 100."""
    harfiah = "".join(_HARFIAH.findall(_bagian_pertama(kode)))
    return "%" in harfiah and golongan_format(kode) is not Golongan.PERSEN


def _golongan_waktu(inti: str) -> Golongan | None:
    """TANGGAL for days, months and years; JAM where hours or seconds stand without them."""
    sisa = _ILMIAH.sub("", _SIANG_MALAM.sub("h", inti)).lower()
    if any(h in sisa for h in "ydgbe"):
        return Golongan.TANGGAL
    if "h" in sisa or "s" in sisa:
        return Golongan.JAM
    return Golongan.TANGGAL if "m" in sisa else None


def _inti(kode: str) -> str:
    """The first section without literal text, colours, conditions and locales."""
    inti = _HARFIAH.sub("", _bagian_pertama(kode))
    inti = _LAMA_WAKTU.sub("h", inti)
    return _KURUNG.sub("", inti)


def _bagian_pertama(kode: str) -> str:
    """Up to the first semicolon that is not literal text."""
    for m in _POTONGAN.finditer(kode):
        if m[0] == ";":
            return kode[: m.start()]
    return kode
