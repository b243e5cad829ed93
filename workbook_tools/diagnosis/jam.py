"""Ratios typed as a:b that the spreadsheet divided as clock times."""

from fractions import Fraction

from workbook_tools.numbers import Angka, persentase

MENIT_SEJAM = 60


def menit(angka: Angka | None) -> Fraction | None:
    """4:18 as 4 hours 18 minutes is 258; None for what is no ratio of whole numbers."""
    if angka is None or angka.rasio is None:
        return None
    jam, sisa = angka.rasio
    if jam.denominator != 1 or sisa.denominator != 1 or not 0 <= sisa < MENIT_SEJAM:
        return None
    return jam * MENIT_SEJAM + sisa


def bagi_jam(pembilang: Angka | None, penyebut: Angka | None) -> Fraction | None:
    """The percentage that dividing two ratios as clock times gives."""
    a, b = menit(pembilang), menit(penyebut)
    if a is None or not b:
        return None
    return persentase(a, b)


def sebut_jam(a: Angka, b: Angka) -> str:
    """'258 menit ÷ 1.098 menit': the division in words; both must be clock times."""
    return f"{menit(a)} ÷ {menit(b)} × 100"
