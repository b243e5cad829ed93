"""A way of computing that is written out: '(2 × 12 − 10) ÷ 12 × 100'."""

from collections.abc import Callable
from fractions import Fraction

from workbook_tools.audit.fakta import baca
from workbook_tools.regex import regex

_TANDA = regex(r"\s*(?:(?P<tanda>[()×x*÷/+−–-])|(?:rp\.?\s*)?(?P<n>\d+(?:[.,]\d+)*)\s*%?)\s*", 2)
_BAKU = {"x": "×", "*": "×", "/": "÷", "–": "−", "-": "−"}
_OPERASI: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "×": lambda a, b: a * b,
    "÷": lambda a, b: a / b,
    "+": lambda a, b: a + b,
    "−": lambda a, b: a - b,
}
_KUAT = {"×": 2, "÷": 2, "+": 1, "−": 1, "(": 0}
MAKS_TANDA = 40
"""Figures and signs beyond which no way of computing is read."""


def hitung(teks: str) -> Fraction | None:
    """What a written sum gives; None for any other text.

    Raises:
        ZeroDivisionError: something is divided by zero.
    """
    angka: list[Fraction] = []
    tanda: list[str] = []
    for x in (*_baca(teks), ")"):
        if isinstance(x, Fraction):
            angka.append(x)
        elif x == "(":
            tanda.append(x)
        else:
            kuat = _KUAT.get(x, 1)
            while tanda and tanda[-1] != "(" and _KUAT[tanda[-1]] >= kuat and len(angka) > 1:
                angka.append(_OPERASI[tanda.pop()](*reversed([angka.pop(), angka.pop()])))
            if x != ")":
                tanda.append(x)
            elif tanda and tanda[-1] == "(":
                tanda.pop()
    return angka[0] if len(angka) == 1 and not tanda else None


def _baca(teks: str) -> list[Fraction | str]:
    """Figures and signs in order; nothing where anything else stands in the text."""
    hasil: list[Fraction | str] = []
    letak = 0
    while letak < len(teks):
        m = _TANDA.match(teks, letak)
        n = baca(m["n"], "nilai").angka if m and m["n"] else None
        if m is None or (m["n"] and n is None) or len(hasil) > MAKS_TANDA:
            return []
        hasil.append(n.nilai if n is not None else _BAKU.get(m["tanda"], m["tanda"]))
        letak = m.end()
    return hasil
