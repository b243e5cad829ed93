"""The category of an achievement on a scale."""

from fractions import Fraction

from workbook_tools.numbers import bulatkan
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.skala import Jenjang, Skala


def cari_jenjang(persen: Fraction | None, kebijakan: Kebijakan) -> Jenjang | None:
    """The step of the office's scale that an achievement (percent) falls on.

    Lower bounds decide (Permendagri 86/2017 prints whole-number intervals only); with the rule
    'bulatkan' the value is first rounded half up to a whole percentage. Above 100 is the top
    step, below the lowest bound the bottom step.
    """
    if persen is None or not kebijakan.skala.jenjang:
        return None
    nilai = bulatkan(persen, 0) if kebijakan.aturan_celah == "bulatkan" else persen
    for jenjang in kebijakan.skala.jenjang:
        if nilai > jenjang.batas_bawah or (jenjang.inklusif and nilai == jenjang.batas_bawah):
            return jenjang
    return kebijakan.skala.jenjang[-1]


def di_celah(persen: Fraction | None, skala: Skala) -> bool:
    """Whether the value lies where the printed scale has a gap: 90-91, 75-76, 65-66, 50-51.

    Only scales with whole, inclusive lower bounds are printed with such gaps.
    """
    if persen is None:
        return False
    return any(
        j.inklusif and j.batas_bawah.denominator == 1 and 0 < j.batas_bawah - persen < 1
        for j in skala.jenjang
        if j.batas_bawah > 0
    )
