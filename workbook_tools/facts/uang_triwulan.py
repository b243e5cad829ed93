"""Quarterly amounts of a budget row, beside an amount of the year."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct

from workbook_tools.compute.angka_triwulan import empat_triwulan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.numbers import jumlah
from workbook_tools.records import Isian
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan

KUMULATIF = "Mungkin ditulis kumulatif: setiap triwulan berisi jumlah sejak Januari."


class UangTriwulan(Struct, frozen=True):
    """The four cells of a row with the sum of what they hold (rupiah); ``lengkap``: none is
    empty."""

    baris: BarisAnggaran
    asal: BarisProgramKegiatan
    sel: tuple[Isian, ...]
    jumlah: Fraction
    lengkap: bool

    @property
    def terisi(self) -> list[Isian]:
        """The filled cells."""
        return [i for i in self.sel if i]

    def cocok(self, setahun: Fraction) -> bool:
        """Whether the quarters can belong to this amount of the year: they make it or, while some
        are empty, do not exceed it."""
        return self.jumlah == setahun or (not self.lengkap and self.jumlah < setahun)

    def kumulatif(self, setahun: Fraction, sampai: bool = True) -> bool:
        """Whether each cell seems to hold the amount from January on instead of its quarter's: the
        last of four is the year's, or (``sampai`` False) at most that."""
        nilai = [i.nilai for i in self.terisi if i.nilai is not None]
        if len(nilai) < 2 or nilai[0] <= 0 or self.jumlah <= setahun:
            return False
        habis = nilai[-1] == setahun if sampai and self.lengkap else nilai[-1] <= setahun
        return habis and nilai[0] < nilai[-1] and all(a <= b for a, b in pairwise(nilai))


def uang_triwulan(k: Konteks, awalan: str) -> Iterator[UangTriwulan]:
    """The budget rows with quarterly amounts, all of which can be read."""
    for b in k.laporan.anggaran:
        if b.asal is None:
            continue
        sel = tuple(empat_triwulan(b.asal, awalan))
        nilai = [i.nilai for i in sel if not i.belum_dinilai]
        if nilai and None not in nilai:
            yield UangTriwulan(b, b.asal, sel, jumlah(n for n in nilai if n is not None), all(sel))
