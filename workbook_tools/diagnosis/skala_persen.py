"""A percentage on another scale: a fraction not multiplied by 100, or multiplied twice."""

from enum import Enum
from fractions import Fraction

from workbook_tools.numbers import Angka

SERATUS = 100
DESIMAL = 2
MAKS_PECAHAN = 3
"""No achievement is larger: 300%."""


class Skala(Enum):
    """What happened, with the sentence that tells it."""

    PECAHAN = "Mungkin pecahan yang belum dikali 100: sel tanpa format persen."
    GANDA = "Mungkin ditempel ke sel berformat persen tanpa dibagi 100."


def skala_persen(tertulis: Angka, persen: Fraction) -> Skala | None:
    """Whether a stated percentage is the right one divided, or multiplied, by 100; nobody would
    report it as it stands, else what it is worked out from may be wrong."""
    if tertulis.rasio is not None or not persen:
        return None
    if (
        tertulis.nilai <= MAKS_PECAHAN
        and not tertulis.persen
        and _dekat(tertulis.nilai * SERATUS, persen, tertulis.desimal - 2)
    ):
        return Skala.PECAHAN
    if (
        tertulis.nilai > MAKS_PECAHAN * SERATUS
        and tertulis.persen
        and _dekat(tertulis.nilai / SERATUS, persen, DESIMAL)
    ):
        return Skala.GANDA
    return None


def _dekat(nilai: Fraction, persen: Fraction, desimal: int) -> bool:
    """Within half a unit of the last digit, of two decimals at most."""
    return abs(nilai - persen) * 2 <= Fraction(1, 10 ** max(0, min(DESIMAL, desimal)))
