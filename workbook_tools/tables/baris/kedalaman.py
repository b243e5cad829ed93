"""How deep an account code goes: program, kegiatan, sub kegiatan, belanja account."""

from functools import lru_cache

from workbook_tools.names.kode_rekening import bertitik
from workbook_tools.regex import regex

_REKENING = regex(r"[456]\.[1-9](?:\.\d+)*")  # 5.1.02.01: the second part has no zero
_KODE = regex(r"[0-9Xx]+(?:\.[0-9Xx]+)+")
_REKENING_DI_UJUNG = regex(r"(?:[0-9Xx]+\.){5}\d{2,4}\.[456]\.[1-9].*")

TINGKAT = {3: "program", 5: "kegiatan", 6: "sub_kegiatan"}
"""Parts of a code at each level (Permendagri 90/2019)."""
REKENING = "rekening"
_PENDEK, _DIGIT = 5, 2
"""Of a code with other signs between its parts, so many have at most so many digits."""


@lru_cache(maxsize=8192)
def tingkat_kode(kode: str) -> str:
    """The level of a code: program, kegiatan, sub_kegiatan or rekening; '' where it says nothing.

    7.01.01, 7.01.01.2.01, 7.01.01.2.01.0001; 5.1.02.01 is an account, 5.01.02 a program of another
    urusan.
    """
    rapi = bertitik(kode)
    if rapi != kode and any(len(p) > _DIGIT for p in rapi.split(".")[:_PENDEK]):
        return ""  # a date, a telephone number
    kode = rapi
    if _REKENING.fullmatch(kode) or _REKENING_DI_UJUNG.fullmatch(kode):
        return REKENING
    return TINGKAT.get(kode.count(".") + 1, "") if _KODE.fullmatch(kode) else ""


def rekening_di_atas(atas: str, bawah: str) -> bool:
    """Whether one account code stands above another: 5.1.02.01 above 5.1.02.01.01.0024."""
    return bawah.strip(" .").startswith(atas.strip(" .") + ".")
