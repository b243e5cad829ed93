"""Which ranks rest on a figure that nobody should trust yet."""

from collections.abc import Iterator

from workbook_tools.model.petikan import Kutipan, Petikan, PetikanIndikator
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.numbers import cetak_persen

CAPAIAN_TERTINGGI = 200
"""Percent; more was hardly reached by anybody: a slip, or a target that asks for nothing."""


def ragu_indikator(b: Petikan, i: PetikanIndikator) -> str:
    """Why the rank of an indicator is uncertain; '' when nothing speaks against it."""
    return "; ".join(_sebab(b, i))


def ragu_buku(b: Petikan) -> str:
    """The same for the mean of a workbook: its indicators with their reasons."""
    return "; ".join(
        f"{i.kode.teks}: {sebab}" for i in b.indikator if (sebab := ragu_indikator(b, i))
    )


def _sebab(b: Petikan, i: PetikanIndikator) -> Iterator[str]:
    for nama, isi in (("target", i.target), ("realisasi", i.realisasi)):
        if isi.teks.strip("- ") and isi.angka is None:
            yield f"{nama} {isi.sel} tidak terbaca ({isi.teks})"
        elif galat := _galat(b, isi):
            yield f"{nama} {isi.sel} diragukan ({galat.aturan})"
    if i.capaian is not None and not 0 <= i.capaian <= CAPAIAN_TERTINGGI:
        yield f"capaian {cetak_persen(i.capaian)} tidak wajar"


def _galat(b: Petikan, isi: Kutipan) -> Temuan | None:
    """The galat that accuses a cell."""
    return next(
        (
            t
            for t in terhitung(b.temuan)
            if t.tingkat is Tingkat.GALAT and (t.lembar, t.sel) == (isi.lembar, isi.sel) and t.sel
        ),
        None,
    )
