"""A number as read, and how the reading went."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction


class JenisAngka(Enum):
    """What the column of a number holds; it settles some readings."""

    NILAI = "nilai"
    RUPIAH = "rupiah"
    PERSEN = "persen"
    BULAT = "bulat"


class Status(Enum):
    """How a reading ended."""

    KOSONG = "kosong"
    BELUM_DINILAI = "belum dinilai"
    TERBACA = "terbaca"
    AMBIGU = "ambigu"
    TAK_TERBACA = "tak terbaca"


class Catatan(Enum):
    """Something worth telling about a reading that succeeded."""

    JAM = "jam"
    PEMISAH_INGGRIS = "pemisah inggris"
    AWALAN_GANDA = "awalan ganda"
    SERIBU_KALI_KECIL = "seribu kali kecil"
    MAJEMUK = "majemuk"
    KATA_BERBEDA = "kata berbeda"


@dataclass(frozen=True, slots=True)
class Angka:
    """An exact number. Percentages are in percent (100% is 100), money in rupiah.

    ``desimal``: digits written after the decimal mark. ``rasio``: the terms of a:b. ``bagian``:
    the parts of a quantity such as '101 Desa/3 Kel', whose value is their sum.
    """

    nilai: Fraction
    desimal: int = 0
    persen: bool = False
    satuan: str = ""
    rasio: tuple[Fraction, Fraction] | None = None
    bagian: tuple[tuple[Fraction, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A reading: ``angka`` is the number to use, ``pilihan`` every plausible one when there are
    several (most plausible first)."""

    status: Status
    angka: Angka | None = None
    pilihan: tuple[Angka, ...] = ()
    catatan: tuple[Catatan, ...] = ()
