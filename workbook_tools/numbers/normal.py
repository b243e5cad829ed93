"""One spelling for the characters that copying from Word, PDF and the web brings along."""

from workbook_tools.regex import regex

_NOL_LEBAR = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_ARAH_TULISAN = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_STRIP = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"

_TABEL: dict[int, str | None] = {
    **{kode: chr(kode - 0xFEE0) for kode in range(0xFF01, 0xFF5F)},  # fullwidth ASCII
    **{ord(h): "-" for h in _STRIP},
    **{ord(h): None for h in _NOL_LEBAR + _ARAH_TULISAN},
    **dict.fromkeys(map(ord, "↑↓▲▼")),  # which way a figure went
    ord("‰"): " permil",
    0x2236: ":",  # ratio sign
    0x2044: "/",  # fraction slash
    0x2215: "/",  # division slash
    0x2026: "...",
}

_KURUNG_BUKA = regex(r"(\S)\s*\(\s*")  # '19( Sembilan Belas)' is '19 (Sembilan Belas)'


def rapikan_teks(teks: str) -> str:
    """Text with ASCII digits, dashes and colons, single spaces, and brackets set as in print.

    Superscripts are left alone on purpose: 'm²' must not become 'm2', nor '10²' '102'.
    """
    teks = teks.removeprefix("'")  # what keeps a cell text, typed or pasted with it
    if not teks.isascii():
        teks = teks.translate(_TABEL)
    if "(" in teks:
        teks = _KURUNG_BUKA.sub(r"\1 (", teks.replace(" )", ")"))
    return " ".join(teks.split())
