"""The exact number of this product: a fraction, with the speed of compiled code.

quicktions holds the standard library's own Fraction, compiled. It carries no types: the type
checker reads the standard one, whose behaviour it has.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction
else:
    from quicktions import Fraction

__all__ = ["Fraction"]
