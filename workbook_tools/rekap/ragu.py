"""Which ranks rest on a figure that nobody should trust yet."""

from collections.abc import Iterator

from workbook_tools.model.petikan import Petikan, PetikanIndikator
from workbook_tools.numbers import cetak_persen

CAPAIAN_TERTINGGI = 200
"""Percent; more was hardly reached by anybody: beside others a slip, or a target that asks for
nothing."""


def ragu_indikator(i: PetikanIndikator) -> str:
    """Why the rank of an indicator is uncertain; '' when nothing speaks against it."""
    return "; ".join(_sebab(i))


def ragu_buku(b: Petikan) -> str:
    """The same for the mean of a workbook: its indicators with their reasons, and that it speaks of
    a part of the year."""
    isi = [f"{i.kode.teks}: {sebab}" for i in b.indikator if (sebab := ragu_indikator(i))]
    if b.triwulan:
        isi.insert(0, f"dihitung sampai triwulan {b.triwulan}; di sini angka setahun")
    return "; ".join(isi)


def _sebab(i: PetikanIndikator) -> Iterator[str]:
    diragukan = {r.sel: r for _, satu in i.ragu for r in satu}
    for nama, isi in (("target", i.target), ("realisasi", i.realisasi)):
        if isi.teks.strip("- ") and isi.angka is None:
            yield f"{nama} {isi.sel} tidak terbaca ({isi.teks})"
        elif r := diragukan.get(isi.sel):
            yield f"{nama} {isi.sel} diragukan ({r.teks}, {r.aturan})"
    if i.capaian is not None and not 0 <= i.capaian <= CAPAIAN_TERTINGGI:
        yield f"capaian {cetak_persen(i.capaian)} tidak wajar"
