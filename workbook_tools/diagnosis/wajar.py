"""Figures that nobody types: parts of a rupiah, amounts far from all others of the column, more
than the whole budget spent, ten times what is stated."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import cache

from workbook_tools.diagnosis.usul import Usul
from workbook_tools.facts.ledger import Butir, Letak, Nilai
from workbook_tools.records import MASUKAN, Baris, Isian
from workbook_tools.records.jenis import Jenis

RUPIAH = Jenis.RUPIAH
BERANGGARAN = frozenset({"perjanjian_program", "renja", "anggaran", "program_kegiatan"})
MIN_LAIN = 3
"""So many other amounts show what is usual."""
KECIL = 100
"""So many times smaller than the smallest."""
BESAR = 10
"""So many times larger than the largest."""
SELURUHNYA = 100
UANG = 1000
LIPAT = 10
"""So many times what is stated is another figure, not the right one."""


def terlalu_jauh(kini: Nilai | None, nilai: Nilai | None) -> bool:
    """Whether a value is ten times what is stated, or a tenth of it: a figure that only a formula
    gives, and no slip explains, is not believed then; unless money stands for a percentage."""
    if not isinstance(kini, Fraction) or not isinstance(nilai, Fraction):
        return False
    atas, bawah = kini.as_integer_ratio()
    atas_baru, bawah_baru = nilai.as_integer_ratio()
    if atas <= 0 or atas_baru <= 0 or (atas >= UANG * bawah and atas_baru < UANG * bawah_baru):
        return False
    a, b = atas * bawah_baru, atas_baru * bawah  # whole numbers: very many values are asked for
    return a >= LIPAT * b or b >= LIPAT * a


def lebih_dari_seluruhnya(u: Usul, butir: Iterable[Butir], kini: Nilai | None) -> bool:
    """Whether more than the whole budget is said to be spent, where less is stated."""
    tentang = {b.fakta.hal.besaran for b in butir if b.kiri.letak == u.letak}
    nilai = next(iter(u.ubahan.values()))
    if tentang != {"persen"} or not isinstance(kini, Fraction) or not isinstance(nilai, Fraction):
        return False
    return kini <= SELURUHNYA < nilai


def menjadi_nol(u: Usul, kini: Callable[[Letak], Fraction | None]) -> bool:
    """Whether a sum alone asks for nothing where an amount stands: that is a row too many."""
    return u.dari_rumus and any(n == 0 and (kini(c) or 0) >= UANG for c, n in u.ubahan.items())


def penilai_uang(
    isian: Mapping[Letak, tuple[Baris, Isian]],
    terisi: Callable[[str, str], Iterable[Isian]],
) -> Callable[[Letak, Nilai | None], bool]:
    """Whether a cell of money may hold a value; of other cells everything may be. ``terisi``: the
    filled cells of a column, by sheet and column."""

    @cache
    def sekolom(lembar: str, kolom: str) -> list[tuple[int, int]]:
        """The amounts of a column as ratios of whole numbers, the smallest first; none of one that
        holds no money."""
        uang = MASUKAN[lembar].cari(kolom).jenis is RUPIAH
        semua = sorted(n for i in terisi(lembar, kolom) if (n := i.nilai)) if uang else []
        return [n.as_integer_ratio() for n in semua]

    def wajar(letak: Letak, nilai: Nilai | None) -> bool:
        ada = isian.get(letak) if letak[0] in BERANGGARAN else None
        if ada is None or not isinstance(nilai, Fraction):
            return True
        atas, bawah = nilai.as_integer_ratio()
        semua = sekolom(ada[1].lembar, ada[1].kolom)
        if atas <= 0 or len(semua) <= MIN_LAIN:
            return True
        kini = ada[1].nilai and ada[1].nilai.as_integer_ratio()
        kecil, bagian_kecil = semua[1] if kini == semua[0] else semua[0]
        besar, bagian_besar = semua[-2] if kini == semua[-1] else semua[-1]
        if bawah != 1 and bagian_kecil == bagian_besar == 1:
            return False
        cukup = kecil * bawah <= atas * KECIL * bagian_kecil
        return cukup and atas * bagian_besar <= besar * BESAR * bawah

    return wajar
