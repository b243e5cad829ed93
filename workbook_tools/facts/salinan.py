"""Comparing a figure that was copied from another workbook with the original."""

from enum import Enum
from fractions import Fraction

from workbook_tools.facts.banding import terpotong_sebagai
from workbook_tools.model.petikan import Kutipan
from workbook_tools.numbers import Angka

DESIMAL_WAJAR = 2
"""Decimals that reports print; a copy with as many of them is not called rounded."""


class Salinan(Enum):
    """How a copied figure stands to the original."""

    SAMA = "sama"
    DIBULATKAN = "dibulatkan"  # to fewer decimals than reports print
    BEDA = "beda"


def banding_salinan(salinan: Kutipan, asal: Kutipan) -> Salinan:
    """Compare a copy with its original.

    A copy is to be exact; only an original with more than two decimals, or a ratio that was
    worked out (14:17 as 0,82), may be rounded to what reports print. A cell that is empty or
    not assessed equals another such cell only.
    """
    a, b = salinan.angka, asal.angka
    if a is None or b is None:
        return Salinan.SAMA if a is b and _teks_sama(salinan, asal) else Salinan.BEDA
    if a.nilai == b.nilai:
        return Salinan.SAMA
    if not _pembulatan(a, b.nilai):
        return Salinan.BEDA
    return Salinan.SAMA if a.desimal >= DESIMAL_WAJAR else Salinan.DIBULATKAN


def _teks_sama(a: Kutipan, b: Kutipan) -> bool:
    """Cells without a number: both not assessed, or the same words."""
    belum = ("", "-", "belum dinilai")
    teks = a.teks.strip().casefold(), b.teks.strip().casefold()
    return teks[0] == teks[1] or all(t in belum for t in teks)


def _pembulatan(salinan: Angka, asal: Fraction) -> bool:
    setengah = Fraction(1, 2 * 10**salinan.desimal)
    terpotong = terpotong_sebagai(asal, salinan)
    return salinan.rasio is None and (abs(salinan.nilai - asal) <= setengah or terpotong)
