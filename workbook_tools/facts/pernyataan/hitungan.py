"""The computed counterpart of every kind of stated figure."""

from collections.abc import Callable
from enum import Enum
from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.rentang import Rentang
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.rincian import Rincian, cari_rincian
from workbook_tools.facts.sekali import sekali
from workbook_tools.model.temuan import Tempat
from workbook_tools.numbers import Angka
from workbook_tools.records import Isian


class Jenis(Enum):
    """What a stated figure is; it decides how closely it must agree."""

    RUPIAH = "rupiah"  # to the rupiah
    PERSEN = "persen"  # written precision, at least the tolerance
    NILAI = "nilai"  # a figure copied from a sheet
    POIN = "poin"  # a difference of percentages; as a percentage
    RASIO = "rasio"  # half a unit of the last digit
    BANYAK = "banyak"  # a count, exact
    KATA = "kata"  # a category


class Hitungan(Struct, frozen=True):
    """What a stated figure should be.

    ``nilai`` None: there is nothing to compare with, and ``alasan`` says why. ``boleh`` are
    other right values (the capped achievement). ``lembar`` is the typed figure of an input cell.
    ``cara`` is the sum in words, ``sumber`` the cells behind it, ``rusak`` those among them that
    cannot be read; ``terbaca`` what the readable ones add up to (rupiah).
    """

    jenis: Jenis
    nilai: Rentang | None = None
    cara: str = ""
    sumber: tuple[Tempat, ...] = ()
    alasan: str = ""
    boleh: tuple[Fraction, ...] = ()
    lembar: Angka | None = None
    kata: str = ""
    rusak: tuple[Isian, ...] = ()
    terbaca: Fraction = Fraction(0)


Penghitung = Callable[[Konteks, Rincian], Hitungan]

PENGHITUNG: dict[str, Penghitung] = {}
"""acuan -> how its counterpart is found; filled by the modules of this package."""


@sekali
def hitung_acuan(k: Konteks, acuan: str, rincian: Rincian) -> Hitungan | None:
    """The counterpart of a stated figure; None for an unknown ``acuan``."""
    penghitung = PENGHITUNG.get(acuan)
    return penghitung(k, rincian) if penghitung else None


@sekali
def tentang(k: Konteks, acuan: str, teks: str) -> tuple[Rincian, Hitungan | None]:
    """What a Rincian names, and the counterpart of a figure about that; None where that is
    nothing."""
    rincian = cari_rincian(k, acuan, teks)
    return rincian, hitung_acuan(k, acuan, rincian) if rincian.ada else None


def penghitung(*acuan: str) -> Callable[[Penghitung], Penghitung]:
    """Register how the counterpart of some ``acuan`` is found."""

    def daftarkan(fungsi: Penghitung) -> Penghitung:
        for a in acuan:
            PENGHITUNG[a] = fungsi
        return fungsi

    return daftarkan
