"""Which version of the template a workbook was made from, and what that version had."""

from workbook_tools.model.sel import BukuSel
from workbook_tools.names import kunci_judul
from workbook_tools.records import LEMBAR_MASUKAN, Kolom, LembarMasukan
from workbook_tools.schema import VERSI_DIKENAL

VERSI_PERTAMA = 1


def versi_buku(buku: BukuSel) -> int:
    """The version that the workbook names; without a name, what its tabs say."""
    if buku.versi in VERSI_DIKENAL:
        return int(buku.versi)
    ada = {kunci_judul(judul) for judul in buku.semua_judul}
    cocok = (x.sejak for x in LEMBAR_MASUKAN if x.judul.casefold() in ada)
    return max(cocok, default=VERSI_PERTAMA)


def diharapkan(lembar: LembarMasukan, versi: int) -> bool:
    """Whether a workbook of this version is wrong without the sheet."""
    if versi == VERSI_PERTAMA:
        return lembar.sejak == VERSI_PERTAMA
    return not lembar.boleh_tiada


def kolom_diharapkan(lembar: LembarMasukan, kolom: Kolom, versi: int) -> bool:
    """Whether a workbook of this version is wrong without the column.

    Sheets of the first version keep its columns when they are carried into a newer workbook.
    """
    return kolom.sejak <= (VERSI_PERTAMA if lembar.cadangan else versi)
