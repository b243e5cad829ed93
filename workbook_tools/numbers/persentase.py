"""One figure as a percentage of another."""

from fractions import Fraction


def persentase(bagian: Fraction, seluruh: Fraction) -> Fraction:
    """bagian / seluruh x 100, exactly, in percent.

    One fraction is made instead of two: percentages are what is computed most of all.

    Raises:
        ZeroDivisionError: ``seluruh`` is 0.
    """
    atas = 100 * bagian.numerator * seluruh.denominator
    return Fraction(atas, bagian.denominator * seluruh.numerator)
