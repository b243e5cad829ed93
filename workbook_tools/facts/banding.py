"""Comparing a stated figure with the computed one, at the precision it was written with."""

from enum import Enum
from fractions import Fraction

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
    atas, bawah = dilaporkan.nilai.as_integer_ratio()
    atas_hitung, bawah_hitung = dihitung.as_integer_ratio()
    # The difference as selisih / penyebut: whole numbers.
    selisih = abs(atas * bawah_hitung - atas_hitung * bawah)
    penyebut = bawah * bawah_hitung
    longgar, bagian = toleransi.as_integer_ratio()
    if selisih >= penyebut and longgar <= bagian:
        return Cocok.BEDA  # by 1 or more: beyond any last digit
    terakhir = 10**dilaporkan.desimal * selisih
    if 2 * terakhir <= penyebut:
        return Cocok.SAMA
    if terakhir < penyebut and terpotong_sebagai(dihitung, dilaporkan):
        return Cocok.DIPOTONG
    dekat = selisih * bagian < longgar * penyebut
    return Cocok.SAMA if dekat else Cocok.BEDA


def terpotong_sebagai(nilai: Fraction, angka: Angka) -> bool:
    """Whether a value, its further digits cut off, is a figure as that was written."""
    skala: int = 10**angka.desimal
    atas, bawah = nilai.as_integer_ratio()
    atas_tertulis, bawah_tertulis = angka.nilai.as_integer_ratio()
    satuan = abs(atas) * skala // bawah
    return (satuan if atas >= 0 else -satuan) * bawah_tertulis == atas_tertulis * skala


def tampil(nilai: Fraction, dilaporkan: Angka) -> Fraction:
    """The computed value rounded as the stated one was written, two decimals at least."""
    return bulatkan(nilai, max(2, dilaporkan.desimal))
