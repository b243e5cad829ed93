"""The exact number of this product: a fraction, with the speed of compiled code.

quicktions holds the standard library's own Fraction, compiled. It carries no types: the type
checker reads the standard one, whose behaviour it has.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction
else:
    from quicktions import Fraction

__all__ = ["Fraction", "dari_teks"]


def dari_teks(teks: str) -> Fraction:
    """The number that a text says (``7``, ``0.25``, ``1/3``); raises as ``Fraction`` does.

    Text goes no other way: quicktions (up to 1.24) writes a text of one digit into Python's own
    ``b"\\0"``, so that all of the program then takes that digit for a zero byte. With a space
    behind it the text has a place of its own.
    """
    return Fraction(f"{teks} ")
