"""Amounts written in thousands or millions ('dalam ribuan', Rp. 000) beside amounts in rupiah."""

from collections.abc import Iterable
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.numbers import jumlah

SKALA = ((1000, "ribuan", "seribu"), (1_000_000, "jutaan", "sejuta"))
_WAJAR = Fraction(3, 10)
"""At least so much of its budgets is spent by the end of a year, all rows together."""
_TERSEDIKIT = 2
_PALING_SEDIKIT = 4_000_000
"""Rupiah in a year; no office has less, and one in thousands hardly more."""
_BANYAK = 4


def duga_ribuan(kecil: Fraction, besar: Fraction, di: str) -> str:
    """'Mungkin ditulis dalam ribuan rupiah: seribu kali terlalu kecil.'; '' when it is not so.

    ``di`` is the sheet that holds the smaller amount (both in rupiah).
    """
    for kali, kata, sebutan in SKALA if kecil > 0 else ():
        if kecil * kali == besar:
            return f"Mungkin {di} ditulis dalam {kata} rupiah: {sebutan} kali terlalu kecil."
    return ""


def skala_kolom(pasangan: Iterable[tuple[Fraction, Fraction]]) -> str:
    """'ribuan' or 'jutaan' when every realisation is at most so small a part of its budget (pairs
    of rupiah), and all would be usual as soon as they are taken so many times; else ''."""
    semua = [(pagu, pakai) for pagu, pakai in pasangan if pagu > 0 and pakai > 0]
    if len(semua) < _TERSEDIKIT:
        return ""
    pagu, pakai = (sum(nilai) for nilai in zip(*semua, strict=True))
    for kali, kata, _ in SKALA:
        if pakai * kali >= _WAJAR * pagu:
            return kata if all(n * kali <= p for p, n in semua) else ""
    return ""


@sekali
def skala_kantor(k: Konteks) -> tuple[Fraction, str]:
    """All budgets together (rupiah), and 'ribuan' or 'jutaan' when no office has so little: then
    all are written so; else ''."""
    semua = [n for b in k.laporan.anggaran if (n := b.berlaku.nilai)]
    total = jumlah(semua)
    if len(semua) < _BANYAK or total >= _PALING_SEDIKIT:
        return total, ""
    return total, "jutaan" if total * 1000 < _PALING_SEDIKIT else "ribuan"
