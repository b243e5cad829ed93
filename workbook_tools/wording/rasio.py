"""A ratio beside a decimal that another place has: what is advised is a ratio, or nothing."""

from fractions import Fraction

from workbook_tools.numbers import bulatkan
from workbook_tools.records import Isian
from workbook_tools.regex import regex

_RASIO = regex(r"(\d+)(\s*:\s*)(\d+)")


def bentuk_lain(isian: Isian, contoh: Isian | None) -> bool:
    """Whether a ratio was typed, and the other place tells a plain number."""
    ada, lain = isian.angka, contoh.angka if contoh is not None else None
    return ada is not None and ada.rasio is not None and lain is not None and lain.rasio is None


def rasio_terbalik(isian: Isian, contoh: Isian | None) -> str:
    """'7:19' for '19:7' beside 0,36; '' where the other way round is not the other figure."""
    lain = contoh.angka if contoh is not None else None
    cocok = _RASIO.fullmatch(isian.teks.strip())
    if cocok is None or lain is None or not int(cocok[1]):
        return ""
    a, tanda, b = cocok.groups()
    satuan = 10**lain.desimal
    terpotong = int(b) * satuan // int(a) == lain.nilai * satuan
    bulat = bulatkan(Fraction(int(b), int(a)), lain.desimal) == lain.nilai
    return f"{b}{tanda}{a}" if terpotong or bulat else ""
