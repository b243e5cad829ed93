"""Stated percentages whose last digits were cut off instead of rounded."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.capaian_dilaporkan import capaian_dilaporkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.numbers import cetak_persen
from workbook_tools.records import Baris, Isian


class Terpotong(Struct, frozen=True):
    """A figure that was cut off, the full one in percent, and the sum in words."""

    isian: Isian
    baris: Baris
    dihitung: Fraction
    cara: str

    @property
    def dibulatkan(self) -> str:
        """Rounded, with as many digits."""
        return cetak_persen(self.dihitung, self.isian.angka.desimal if self.isian.angka else 2)


@sekali
def terpotong(k: Konteks) -> tuple[Terpotong, ...]:
    """Achievements and percentages of budgets that are cut off."""
    return (*_capaian(k), *_persen(k))


def _capaian(k: Konteks) -> Iterator[Terpotong]:
    for p in capaian_dilaporkan(k):
        if p.cocok is Cocok.DIPOTONG:
            yield Terpotong(p.isian, p.baris, p.dihitung, p.cara_hitung)


def _persen(k: Konteks) -> Iterator[Terpotong]:
    for b in k.laporan.anggaran:
        anggaran, realisasi, tertulis = b.berlaku.nilai, b.realisasi.nilai, b.persen_dilaporkan
        if tertulis.angka is None or not anggaran or realisasi is None:
            continue
        persen = persen_serapan(anggaran, realisasi)
        if persen is None:
            continue
        if bandingkan(tertulis.angka, persen, k.laporan.kebijakan.toleransi) is Cocok.DIPOTONG:
            cara = persen_rupiah(realisasi, anggaran, persen)
            yield Terpotong(tertulis, b, persen, cara)
