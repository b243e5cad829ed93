"""Text and figures on their way out: to the terminal, into files, into spreadsheets.

What staff typed, what a file is called and what a JSON key says goes out as it is; what a
terminal, an XML parser or Excel would obey or choke on does not.
"""

import re
from fractions import Fraction

from workbook_tools.regex import regex

_C0 = "\x00-\x08\x0b-\x1f"  # without tab and line break
_C1 = "\x7f-\x9f"
_ARAH = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that turn the text around
_BARIS = "\u2028\u2029"
_SEPARUH = "\ud800-\udfff"  # halves of characters, as file names that cannot be decoded have
_BUKAN_XML = "\ufffe\uffff"

_LAYAR = regex(f"[{_C0}{_C1}{_ARAH}{_BARIS}{_SEPARUH}]")
_SIMPAN = regex(f"[{_C0}{_SEPARUH}{_BUKAN_XML}]")
_JSON = regex(f"[{_C1}{_ARAH}{_BARIS}{_SEPARUH}]")
_RUMUS = regex(
    r"""
    (^|[;\r\n\t])                # where a cell begins, also when Excel splits at semicolons
    ([\s"]*)
    (?=[=+@＝＋＠]|              # what a spreadsheet takes for a formula
       [-－](?![\d.,\s%]*(?:$|[;\r\n\t])))   # not a plain negative number
    """,
    re.VERBOSE,
)
GANTI = "\ufffd"
_GAMBAR_C0 = 0x2400  # the picture of a control character


def untuk_layar(teks: str) -> str:
    """Text for a terminal: nothing in it moves the cursor, colours, or turns the line around."""
    return _LAYAR.sub(_tampak, teks) if not (teks.isascii() and teks.isprintable()) else teks


def _tampak(cocok: re.Match[str]) -> str:
    kode = ord(cocok[0])
    return chr(_GAMBAR_C0 + kode) if kode < 0x20 else GANTI


def untuk_simpan(teks: str) -> str:
    """Text for XML and UTF-8 files: what they cannot hold is shown as unknown."""
    return _SIMPAN.sub(GANTI, teks)


def untuk_json(teks: str) -> str:
    """JSON text in which characters that a terminal obeys are written as escapes; they stay what
    they are for whoever parses it. Halves of characters are no text for strict parsers."""
    return _JSON.sub(
        lambda m: GANTI if "\ud800" <= m[0] <= "\udfff" else f"\\u{ord(m[0]):04x}", teks
    )


def tanpa_rumus(teks: str) -> str:
    """Text for CSV, with an apostrophe wherever a spreadsheet would begin a formula.

    Excel with Indonesian settings splits a line at semicolons and line breaks whatever the
    quotes say, when the file was written with commas.
    """
    return _RUMUS.sub(r"\1\2'", untuk_simpan(teks))


def bilangan(nilai: Fraction | None) -> int | float | None:
    """An exact figure as a plain number; one that no double holds is unknown (None)."""
    if nilai is None:
        return None
    try:
        besar = float(nilai)
    except OverflowError:
        return None
    return int(nilai) if nilai.denominator == 1 else besar
