"""Figures that one place writes with another number of decimals than all others."""

from collections import Counter
from collections.abc import Iterator

from workbook_tools.audit.fakta import HITUNGAN, Fakta
from workbook_tools.audit.konteks import KonteksDokumen

_JENIS = ("target", "realisasi", "capaian", "penyerapan")
MIN_SAKSI = 3
"""Places that agree, beside which one more is odd."""


def desimal_lain(k: KonteksDokumen) -> Iterator[tuple[Fakta, list[Fakta]]]:
    """'94,4' once, '94,44' in all other places; not where a report does so more than once."""
    semua = [x for (jenis, *_), isi in k.menurut.items() if jenis in _JENIS for x in _satu(isi)]
    if len(semua) == 1:
        yield semua[0]


def _satu(isi: list[Fakta]) -> Iterator[tuple[Fakta, list[Fakta]]]:
    """The odd one among the places of a fact, each told once."""
    ada = {f.tempat: f for f in isi if f.angka and f.sumber != HITUNGAN and f.angka.desimal}
    kali = Counter(f.angka.desimal for f in ada.values() if f.angka)
    if len(kali) == 2 and min(kali.values()) == 1 and max(kali.values()) >= MIN_SAKSI:
        biasa = kali.most_common(1)[0][0]
        lain = [f for f in ada.values() if f.angka and f.angka.desimal != biasa]
        yield lain[0], [f for f in ada.values() if f not in lain]
