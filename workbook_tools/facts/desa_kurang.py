"""Villages that the Desa sheet lacks: the report counts more, and the shares of them fit that."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.desa import tanpa_kelurahan
from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import pernyataan
from workbook_tools.facts.sekali import sekali
from workbook_tools.facts.sumber import bersumber
from workbook_tools.numbers import Angka, tertulis_sebagai
from workbook_tools.records.bumdes import BarisBumdes
from workbook_tools.regex import regex

_BERSAMA = regex(r"bum ?-?des(?:a)? ?-?(?:ma\b|bersama\b)", re.IGNORECASE)
"""A BUM Desa of several villages, whose cell of the village names all of them, or none."""


@sekali
def bumdes_tanpa_desa(k: Konteks) -> tuple[BarisBumdes, ...]:
    """The rows of BUMDes whose village the Desa sheet does not have; none where the two have no
    village in common: then one of them has no names yet."""
    kunci = k.laporan.daftar["desa"].kunci
    ada = {kunci(b.desa.teks) for b in k.laporan.desa if b.desa}
    berdesa = [b for b in k.laporan.bumdes if b.desa and not _BERSAMA.match(b.bumdes.teks)]
    asing = [b for b in berdesa if kunci(b.desa.teks) not in ada]
    return tuple(asing) if len(asing) < len(berdesa) else ()


@sekali
def desa_kurang(k: Konteks) -> int:
    """How many villages the sheet lacks by the one count that the report states; 0 where neither
    BUMDes names them nor a share of villages fits with them, and not without."""
    disebut = {p.angka.nilai for p in pernyataan(k, ("jumlah_desa",)) if p.angka is not None}
    ada = len(tanpa_kelurahan(k.laporan))
    if len(disebut) != 1 or not ada:
        return 0
    kurang = disebut.pop() - ada
    if kurang <= 0 or kurang.denominator != 1:
        return 0
    bagian = list(_bagian(k))
    dengan = [_mungkin(x, ada + int(kurang)) and not _mungkin(x, ada) for x in bagian]
    return int(kurang) if len(bumdes_tanpa_desa(k)) == kurang or any(dengan) else 0


def _bagian(k: Konteks) -> Iterator[Angka]:
    """The realisations that are a share of the villages."""
    for i in semua_indikator(k):
        if i.kinerja is not None and bersumber(i, "desa"):
            angka = i.kinerja.realisasi.angka
            if angka is not None and (angka.persen or 0 < angka.nilai < 1):
                yield angka


def _mungkin(bagian: Angka, semua: int) -> bool:
    """Whether a share is that of some number of villages, as it is written."""
    kali = 100 if bagian.persen else 1
    banyak = round(bagian.nilai * semua / kali)
    return tertulis_sebagai(Fraction(banyak * kali, semua), bagian)
