"""A ratio beside a decimal: what is advised is written as it was typed, or nothing is."""

from fractions import Fraction

from workbook_tools.numbers import bulatkan
from workbook_tools.records import Isian
from workbook_tools.regex import regex

DESIMAL = 2
_RASIO = regex(r"(\d+)(\s*:\s*)(\d+)")


def bentuk_lain(isian: Isian, contoh: Isian | None) -> bool:
    """Whether only one of two places holds a ratio, and the other one cannot be written so: a
    number has two decimals at least to tell a ratio."""
    ada, lain = isian.angka, contoh.angka if contoh is not None else None
    if ada is None or lain is None or (ada.rasio is None) == (lain.rasio is None):
        return False
    return ada.rasio is not None or ada.desimal < DESIMAL


def rasio_terbalik(isian: Isian, contoh: Isian | None) -> str:
    """'7:19' for '19:7' beside 0,36; '' where the other way round is not the other figure."""
    lain = contoh.angka if contoh is not None else None
    cocok = _RASIO.fullmatch(isian.teks.strip())
    if cocok is None or lain is None or lain.desimal < DESIMAL or not int(cocok[1]):
        return ""
    a, tanda, b = cocok.groups()
    satuan = 10**lain.desimal
    terpotong = int(b) * satuan // int(a) == lain.nilai * satuan
    bulat = bulatkan(Fraction(int(b), int(a)), lain.desimal) == lain.nilai
    return f"{b}{tanda}{a}" if terpotong or bulat else ""
