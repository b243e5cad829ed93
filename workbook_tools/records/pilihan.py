"""Choices: what a cell of a choice column stands for."""

from functools import lru_cache

from workbook_tools.names import rapikan
from workbook_tools.records.deklarasi import LEMBAR
from workbook_tools.records.isian import Isian

YA_TIDAK = ("ya", "tidak")


def pilihan(isian: Isian) -> str:
    """The chosen value in its standard spelling; the default when empty or unknown."""
    kolom = LEMBAR[isian.lembar].cari(isian.kolom)
    teks = kunci_pilihan(isian.teks)
    for baku in kolom.pilihan:
        if kunci_pilihan(baku) == teks:
            return baku
    return kolom.bawaan


@lru_cache(maxsize=4096)
def kunci_pilihan(teks: str) -> str:
    """Choices are compared without case, spaces and the kind of dash: '2T − R' is '2t-r'."""
    return rapikan(teks).casefold().replace(" ", "").replace("−", "-").replace("–", "-")
