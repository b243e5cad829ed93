"""Comparing a stated figure with the computed one, at the precision it was written with."""

from enum import Enum
from fractions import Fraction

from workbook_tools.model.isian import Isian
from workbook_tools.numbers import Angka, bulatkan


class Cocok(Enum):
    """How a stated figure stands to the computed one."""

    SAMA = "sama"
    DIPOTONG = "dipotong"  # digits cut off instead of rounded
    BEDA = "beda"


def bandingkan(dilaporkan: Angka, dihitung: Fraction, toleransi: Fraction) -> Cocok:
    """Compare within half a unit of the last digit written, and at least ``toleransi``.

    A difference of exactly ``toleransi`` is a difference: 99,99 is not 100,00.
    """
    nilai = dilaporkan.nilai
    if nilai == dihitung:
        return Cocok.SAMA
    # The difference as selisih / penyebut: whole numbers, and most comparisons end here.
    selisih = abs(nilai.numerator * dihitung.denominator - dihitung.numerator * nilai.denominator)
    penyebut = nilai.denominator * dihitung.denominator
    if 2 * 10**dilaporkan.desimal * selisih <= penyebut:
        return Cocok.SAMA
    if nilai == potong(dihitung, dilaporkan.desimal):
        return Cocok.DIPOTONG
    return Cocok.SAMA if Fraction(selisih, penyebut) < toleransi else Cocok.BEDA


def potong(nilai: Fraction, desimal: int) -> Fraction:
    """The value with its further digits cut off."""
    skala = 10**desimal
    terpotong = abs(nilai) * skala // 1
    return Fraction(terpotong if nilai >= 0 else -terpotong, skala)


def angka_persen(isian: Isian) -> Angka | None:
    """A stated percentage. In a percent column 106.96 and 106,96% are the same."""
    return isian.angka


def tampil(nilai: Fraction, dilaporkan: Angka) -> Fraction:
    """The computed value rounded as the stated one was written, two decimals at least."""
    return bulatkan(nilai, max(2, dilaporkan.desimal))
