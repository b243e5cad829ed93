"""How a diagnosis is chosen: try what people do, tell the one that gives the stated figure."""

from collections.abc import Iterable
from fractions import Fraction

from msgspec import Struct

from workbook_tools.facts.banding import terpotong_sebagai
from workbook_tools.numbers import Angka, tertulis_sebagai

MAKS_DUGAAN = 60
"""Causes are looked for in so many findings of one rule; beyond that the table is the cause."""
KHUSUS = 1
"""A mistake in the formula or its terms: another year's target, a reversed fraction."""
LAIN = 2
"""A figure that stands elsewhere, or a mean of other figures."""
JUMLAH = 3
"""A sum that lacks a row, or has one too many."""
SALAH_KETIK = 4
"""Digits: swapped, missing, doubled, a separator astray."""


class Kemungkinan(Struct, frozen=True):
    """One thing that may have happened: the figure it gives, and the sentence that tells it.

    ``sebab`` ends with a full stop. ``peringkat`` orders the kinds: a lower one is tried first.
    """

    sebab: str
    nilai: Fraction
    peringkat: int = KHUSUS


def pilih(dilaporkan: Angka, kemungkinan: Iterable[Kemungkinan]) -> str:
    """The explanation that gives exactly the stated figure at its written precision.

    '' when none does, or when two of the best rank do with different values: then nobody can
    tell. A figure got by rounding is believed before one got by cutting digits off.
    """
    for sebab in _urut(dilaporkan, kemungkinan):
        return sebab if isinstance(sebab, str) else ""
    return ""


def _urut(dilaporkan: Angka, kemungkinan: Iterable[Kemungkinan]) -> Iterable[str | None]:
    kelompok: dict[tuple[int, bool], list[Kemungkinan]] = {}
    for k in kemungkinan:
        dipotong = _cocok(dilaporkan, k.nilai)
        if dipotong is not None:
            kelompok.setdefault((k.peringkat, dipotong), []).append(k)
    for (_, dipotong), isi in sorted(kelompok.items(), key=lambda x: x[0]):
        if len({k.nilai for k in isi}) > 1:
            yield None
        elif dipotong:
            yield f"{isi[0].sebab} Angka belakangnya dipotong, bukan dibulatkan."
        else:
            yield isi[0].sebab


def memberi(nilai: Fraction, dilaporkan: Angka) -> bool:
    """Whether a value, rounded or cut off, is the stated figure."""
    return _cocok(dilaporkan, nilai) is not None


def _cocok(dilaporkan: Angka, nilai: Fraction) -> bool | None:
    """False: equal once rounded; True: equal once cut off; None: not equal."""
    if tertulis_sebagai(nilai, dilaporkan):
        return False
    if terpotong_sebagai(nilai, dilaporkan):
        return True
    return None


def angka_penting(angka: Angka) -> int:
    """How many digits carry meaning: 4 in 92,83, 1 in 100 or 0,6, 2 in 0,36."""
    atas, bawah = angka.nilai.as_integer_ratio()
    teks = str(abs(atas) * 10**angka.desimal // bawah)
    return len(teks.rstrip("0")) if set(teks) != {"0"} else 0


def khas(angka: Angka, minimal: int = 3) -> bool:
    """Whether a figure is distinctive enough to be recognised: 106,96 is, 100 is not."""
    return angka_penting(angka) >= minimal


__all__ = [
    "JUMLAH",
    "KHUSUS",
    "LAIN",
    "SALAH_KETIK",
    "Kemungkinan",
    "angka_penting",
    "khas",
    "memberi",
    "pilih",
]
