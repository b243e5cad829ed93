"""How wide a text is in the workbook's font, Calibri 11, on a screen of 96 dots an inch."""

_PERSEPULUH = {
    32: "'", 33: " ", 34: "il", 35: "j", 37: ",.I·‘’", 39: ":;", 43: "`", 44: "()", 45: "-[]f",
    46: "{}", 47: "J", 48: "!", 49: "t²³", 50: "°", 51: "r", 57: "/\\s", 58: "z", 59: '"',
    61: "“”", 62: "Lc", 64: "x", 66: "vy", 67: "FSk", 68: "?|", 69: "Zg", 70: "a", 71: "TY",
    72: "E", 74: "$0123456789", 76: "KPX", 77: "bdhnopqu", 78: "C", 80: "BR", 83: "V", 85: "A",
    90: "D", 91: "H", 93: "G", 94: "U", 95: "N", 97: "O", 99: "Q", 100: "&", 101: "…",
    105: "%w", 117: "m", 125: "M", 130: "W", 131: "@", 133: "—",
}  # fmt: skip
"""Letters by their width in tenths of a dot, measured; all others are as wide as ``_LAIN``."""

_LAIN = 73
_LEBAR = {huruf: lebar for lebar, semua in _PERSEPULUH.items() for huruf in semua}

_PER_LEBAR, _TEPI = 7, 5
"""Dots of a column for each unit of its width, and what is added on its sides."""
_INDENTASI = 9
_RUANG = 4
"""Dots that an indent takes, and that Excel leaves free beside a text."""


def titik_teks(teks: str) -> float:
    """The width of a text of one line, in dots."""
    return sum([_LEBAR.get(huruf, _LAIN) for huruf in teks]) / 10


def titik_kolom(lebar: float) -> int:
    """The width of a column in dots, from the width that a workbook names."""
    return int(lebar * _PER_LEBAR + _TEPI)


def ruang_teks(lebar: float) -> float:
    """The dots that wrapped text has in a column, behind the indent of our cells."""
    return max(_PER_LEBAR, titik_kolom(lebar) - _RUANG - _INDENTASI)
