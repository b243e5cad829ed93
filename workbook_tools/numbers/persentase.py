"""One figure as a percentage of another."""

from fractions import Fraction


def persentase(bagian: Fraction, seluruh: Fraction) -> Fraction:
    """bagian / seluruh x 100, exactly, in percent.

    One fraction is made instead of two: percentages are what is computed most of all.

    Raises:
        ZeroDivisionError: ``seluruh`` is 0.
    """
    atas, bawah = bagian.as_integer_ratio()
    atas_seluruh, bawah_seluruh = seluruh.as_integer_ratio()
    return Fraction(100 * atas * bawah_seluruh, bawah * atas_seluruh)
