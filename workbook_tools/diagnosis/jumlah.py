"""A total that differs: which rows, or differences of rows, explain it to the rupiah."""

import math
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from workbook_tools.kelompok import kelompokkan
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records import Isian

MAKS_KANDIDAT = 60
MAKS_SUKU = 3

Kandidat = tuple[Fraction, str, Isian]
"""An amount that may be missing (negative: too much), what it is in words, its cell."""


def duga_jumlah(selisih: Fraction, kandidat: Sequence[Kandidat], maks_suku: int = MAKS_SUKU) -> str:
    """Which candidates add up to a difference (stated - computed, rupiah) exactly; else ''.

    One candidate is tried before two, two before three; of each number only a single solution is
    told. Bounds: three terms at most; with more than 60 candidates only single ones are tried.
    """
    terpakai = [k for k in kandidat if k[0]]
    pilihan = susunan(selisih, [k[0] for k in terpakai], maks_suku)
    if not pilihan:
        return ""
    suku = [terpakai[n] for n in pilihan]
    if len(suku) == 1:
        return f"Selisih {cetak_rupiah(abs(selisih))} persis: {suku[0][1]}."
    urai = " ".join(
        f"{'−' if nilai < 0 else '+'} {cetak_rupiah(abs(nilai))} ({sebut})"
        for nilai, sebut, _ in sorted(suku, key=lambda s: -abs(s[0]))
    )
    return f"Selisih {cetak_rupiah(selisih)} = {urai.removeprefix('+ ')}."


def susunan(
    tujuan: Fraction, nilai: Sequence[Fraction], maks_suku: int = MAKS_SUKU
) -> tuple[int, ...]:
    """The positions of the only combination that adds up to ``tujuan``; () when none or several.

    The fewest terms that fit decide. At most ``MAKS_SUKU`` terms and ``MAKS_KANDIDAT`` values.
    """
    if not tujuan:
        return ()
    if len(nilai) > MAKS_KANDIDAT:
        maks_suku = 1
    # Thousands of combinations are tried: in whole numbers, which money nearly always is.
    penyebut = math.lcm(tujuan.denominator, *(n.denominator for n in nilai))
    bulat = [n.numerator * (penyebut // n.denominator) for n in nilai]
    for banyak in range(1, min(maks_suku, MAKS_SUKU) + 1):
        cocok = _cari(tujuan.numerator * (penyebut // tujuan.denominator), bulat, banyak)
        if cocok:
            return cocok[0] if len(cocok) == 1 else ()
    return ()


def _cari(tujuan: int, nilai: Sequence[int], banyak: int) -> list[tuple[int, ...]]:
    """Up to two combinations of this many terms; the last term comes from a table of values."""
    letak = kelompokkan((v, n) for n, v in enumerate(nilai))
    hasil: list[tuple[int, ...]] = []
    for awal in combinations(range(len(nilai)), banyak - 1):
        sisa = tujuan - sum([nilai[n] for n in awal])
        batas = awal[-1] if awal else -1
        hasil.extend((*awal, n) for n in letak.get(sisa, ()) if n > batas)
        if len(hasil) > 1:
            break
    return hasil
