"""Amounts written in thousands ('dalam ribuan', Rp. 000) beside amounts in rupiah."""

from fractions import Fraction

RIBU = 1000


def duga_ribuan(kecil: Fraction, besar: Fraction, di: str) -> str:
    """'Mungkin ditulis dalam ribuan rupiah: seribu kali terlalu kecil.'; '' when it is not so.

    ``di`` is the sheet that holds the smaller amount (both in rupiah).
    """
    if kecil <= 0 or kecil * RIBU != besar:
        return ""
    return f"Mungkin {di} ditulis dalam ribuan rupiah: seribu kali terlalu kecil."
