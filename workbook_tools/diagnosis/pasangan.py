"""Every cell beside each other place of its fact, so that it can be asked whether both would agree
once some cells hold something else."""

from collections.abc import Callable, Mapping, Sequence
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


class Pasangan(Struct, frozen=True):
    """A cell beside another place of its fact; ``sel``: the cells that have a say in it."""

    fakta: Fakta
    kiri: Kutipan
    kanan: Kutipan | Variasi
    sel: frozenset[Letak]

    @property
    def salinan(self) -> bool:
        """Whether the other place is a copy."""
        return isinstance(self.kanan, Kutipan)

    @property
    def eksak(self) -> bool:
        """Whether the other place is a copy or a sum, which agree to the last digit."""
        return self.salinan or isinstance(self.kanan[0], Jumlah)

    def putus(self, isi: Isi, hitung: Callable[[Variasi, Isi], list[Nilai]]) -> bool | None:
        """Whether both agree once cells hold something else; None where one is unknown. ``hitung``:
        what a formula may give then."""
        kiri = _kutipan(self.kiri, isi)
        if isinstance(self.kanan, Kutipan):
            kanan = _kutipan(self.kanan, isi)
            a, b = kiri.isian.angka, kanan.isian.angka
            return None if a is None or b is None else self.fakta.setara(kiri, a, kanan, b)
        if not kiri.isian or (self.fakta.macam is not Macam.KATA and kiri.isian.angka is None):
            return None
        nilai = hitung(self.kanan, isi)
        return self.fakta.cocok_hitungan(kiri, nilai) if nilai else None


def _kutipan(q: Kutipan, isi: Isi) -> Kutipan:
    baru = isi.get(q.letak) if isi else None
    return q if baru is None else Kutipan(baru, q.baris)


def pasangan_lembar(k: Konteks, lembar: Sequence[str]) -> dict[str, list[Pasangan]]:
    """By sheet, every cell beside the formulas and copies of its fact, and cells of others beside
    formulas over the sheet. A pair that several sheets have a say in is one for all of them."""
    hasil: dict[str, list[Pasangan]] = {id_: [] for id_ in lembar}
    for f in (*buku_besar(k), *lain_satuan(k)):
        for q in f.kutipan:
            for v in f.dihitung:
                milik = [s for id_, s in hasil.items() if id_ == q.isian.lembar or id_ in v.lembar]
                if milik:
                    pasangan = Pasangan(f, q, v, v.sel | {q.letak})
                    for semua in milik:
                        semua.append(pasangan)
            if q.isian.lembar in hasil and f.macam is Macam.SALINAN:
                luar = (x for x in f.kutipan if x.isian.lembar != q.isian.lembar)
                hasil[q.isian.lembar] += [
                    Pasangan(f, q, x, frozenset((q.letak, x.letak)))
                    for x in islice(luar, MAKS_LAIN)
                ]
    return hasil
