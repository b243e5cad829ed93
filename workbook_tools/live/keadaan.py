"""What the cells of a computed sheet hold before they are written: what holds already what it must
is left alone."""

from dataclasses import dataclass, field
from typing import Any

from workbook_tools.live.pembaca import Tab
from workbook_tools.workbook.perpindahan import Perpindahan

Isi = dict[tuple[int, int], Any]
"""Filled cells by row and column, with the value that the program handed out, or ``BERUMUS``."""

BERUMUS = object()
"""A formula: whatever it shows, it is not the value that must stand there."""


@dataclass(frozen=True, slots=True)
class Riwayat:
    """The cells once rows have come and gone, before anything is written, and the rows of a block
    that were written since."""

    ada: Isi
    tertulis: set[int] = field(default_factory=set)


def isi_kini(tab: Tab, peta: Perpindahan | None) -> Isi:
    """The cells of a tab where they stand once its rows have come and gone as ``peta`` says."""
    awal, kiri, _ = tab.letak
    hasil: Isi = {}
    for b, (isi, bilah) in enumerate(zip(tab.nilai, tab.bilah, strict=True), start=awal):
        for k, (nilai, rumus) in enumerate(zip(isi, bilah, strict=True), start=kiri):
            baru = b if peta is None else peta.titik(b, k)
            if baru is not None and nilai not in (None, ""):
                hasil[baru, k] = BERUMUS if str(rumus).startswith("=") else nilai
    return hasil
