"""Every cell beside each other place of its fact, so that it can be asked whether both would agree
once some cells hold something else."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import islice

from msgspec import Struct

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import (
    Fakta,
    Jumlah,
    Kutipan,
    Letak,
    Macam,
    Nilai,
    Variasi,
    buku_besar,
    lain_satuan,
)
from workbook_tools.records import Isian

MAKS_LAIN = 3
"""A cell is compared with so many other places of its fact."""
Isi = Mapping[Letak, Isian]
"""Cells as they are once a block is put back."""
SEMULA: Isi = {}


class Pasangan(Struct, frozen=True, dict=True):
    """A cell beside another place of its fact; ``sel``: the cells that have a say in it, ``letak``
    the cell itself."""

    fakta: Fakta
    kiri: Kutipan
    kanan: Kutipan | Variasi
    sel: frozenset[Letak]
    letak: Letak

    @property
    def salinan(self) -> bool:
        """Whether the other place is a copy."""
        return isinstance(self.kanan, Kutipan)

    @property
    def eksak(self) -> bool:
        """Whether the other place is a copy or a sum, which agree to the last digit."""
        return isinstance(self.kanan, Kutipan) or isinstance(self.kanan[0], Jumlah)

    @cached_property
    def semula(self) -> bool | None:
        """Whether both agree as they are; None where one is unknown."""
        return self.putus(SEMULA, _kini)

    def putus(self, isi: Isi, hitung: Callable[[Variasi, Isi], list[Nilai]]) -> bool | None:
        """Whether both agree once cells hold something else; None where one is unknown. ``hitung``:
        what a formula may give then."""
        isian = isi.get(self.letak, self.kiri.isian)
        angka = isian.angka
        if isinstance(self.kanan, Kutipan):
            lain = isi.get(self.kanan.letak, self.kanan.isian).angka
            if angka is None or lain is None:
                return None
            return self.fakta.setara(self.kiri, angka, self.kanan, lain)
        if not isian if self.fakta.macam is Macam.KATA else angka is None:
            return None
        nilai = hitung(self.kanan, isi)
        return self.fakta.cocok_hitungan(Kutipan(isian, self.kiri.baris), nilai) if nilai else None


def _kini(v: Variasi, _: Isi) -> list[Nilai]:
    return v.kini


def pasangan_lembar(k: Konteks, lembar: Sequence[str]) -> dict[str, list[Pasangan]]:
    """By sheet, every cell beside the formulas and copies of its fact, and cells of others beside
    formulas over the sheet. A pair that several sheets have a say in is one for all of them."""
    hasil: dict[str, list[Pasangan]] = {id_: [] for id_ in lembar}
    for f in (*buku_besar(k), *lain_satuan(k)):
        for q in f.kutipan:
            letak = q.letak
            for v in f.dihitung:
                milik = [s for id_, s in hasil.items() if id_ == q.isian.lembar or id_ in v.lembar]
                if milik:
                    pasangan = Pasangan(f, q, v, v.sel | {letak}, letak)
                    for semua in milik:
                        semua.append(pasangan)
            if q.isian.lembar in hasil and f.macam is Macam.SALINAN:
                luar = (x for x in f.kutipan if x.isian.lembar != q.isian.lembar)
                hasil[q.isian.lembar] += [
                    Pasangan(f, q, x, frozenset((letak, x.letak)), letak)
                    for x in islice(luar, MAKS_LAIN)
                ]
    return hasil
