"""What a number is in these workbooks, and what reading one can end in."""

from enum import Enum
from fractions import Fraction

from msgspec import Struct


class JenisAngka(Enum):
    """What a column holds. It decides which of two readings is the plausible one."""

    NILAI = "nilai"  # any value: number, percentage, ratio, quantity with a unit
    RUPIAH = "rupiah"  # money, whole rupiah
    PERSEN = "persen"  # a percentage, in points
    BULAT = "bulat"  # a count or a year, whole
    SKOR = "skor"  # a small figure with decimals: an element of the index (1-4), a village's score

    # Memories of readings have it in their keys; Enum's own hash is a slow function in Python.
    __hash__ = object.__hash__


class Status(Enum):
    """How the reading of a cell ended."""

    KOSONG = "kosong"  # nothing there, or only 'Rp'
    BELUM_DINILAI = "belum dinilai"  # '-', 'belum dinilai': not assessed, never zero
    TERBACA = "terbaca"
    AMBIGU = "ambigu"  # more than one plausible reading
    TAK_TERBACA = "tak terbaca"


class Catatan(Enum):
    """What is worth telling about a reading, whatever its status."""

    JAM = "jam"  # a clock time, read as the ratio that was typed
    PEMISAH_INGGRIS = "pemisah Inggris"  # comma as thousands separator: 1,200,000
    AWALAN_GANDA = "awalan ganda"  # 'RpRp1.570'
    SERIBU_KALI_KECIL = "seribu kali kecil"  # numeric cell, '10.000' typed in an English Excel
    PECAHAN_RUPIAH = "pecahan rupiah"  # money that is not whole rupiah
    MAJEMUK = "majemuk"  # several quantities, added: '101 Desa/3 Kel'
    KATA_BERBEDA = "kata berbeda"  # figure and words differ: '19 (Enam)'
    KATA_SKALA = "kata skala"  # 'Rp 1,5 juta': written to a coarser unit than one
    RENTANG = "rentang"  # '7-8 bulan': two bounds, no single value
    BATAS = "batas"  # '≥ 85', 'minimal 90%': a bound, read as its figure


class Angka(Struct, frozen=True):
    """One exact number with the way it was written.

    ``nilai``: percent in points (100% is 100), a ratio a:b is a/b, a compound quantity the
    sum of its parts. ``desimal``: digits written behind the decimal mark, trailing zeros
    included. ``satuan``: unit words. ``rasio``: the terms of a:b. ``bagian``: value and unit
    of each part of a compound quantity. ``rentang``: the bounds of a range target, ``nilai`` is
    then the lower one. ``predikat``: the predicate that was written (BB, WTP); ``tersirat`` says
    that the number is only what the list of predicates gives for it.
    """

    nilai: Fraction
    desimal: int = 0
    persen: bool = False
    satuan: str = ""
    rasio: tuple[Fraction, Fraction] | None = None
    bagian: tuple[tuple[Fraction, str], ...] = ()
    rentang: tuple[Fraction, Fraction] | None = None
    predikat: str = ""
    tersirat: bool = False


class Bacaan(Struct, frozen=True):
    """The result of reading one cell.

    ``angka`` is the reading to be used, or None. ``pilihan`` holds every plausible reading,
    the most plausible first, when ``status`` is AMBIGU (then ``angka`` is the first), and the
    readings worth telling when it is TAK_TERBACA (then ``angka`` is None).
    """

    status: Status
    angka: Angka | None = None
    pilihan: tuple[Angka, ...] = ()
    catatan: tuple[Catatan, ...] = ()
