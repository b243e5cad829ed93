"""What of a tab is hidden, and what is merged, in an open Calc document.

Runs inside LibreOffice's own Python: standard library and ``uno`` only, Python 3.8 and later.
"""

from __future__ import annotations

from typing import Any, Iterator


def tersembunyi(tab: Any, banyak: int) -> Iterator[list[int]]:
    """Runs of hidden rows among the first ones, first and last of each."""
    tampak = tab.getCellRangeByPosition(0, 0, 0, banyak - 1).queryVisibleCells().RangeAddresses
    berikut = 0
    for awal, akhir in sorted((r.StartRow, r.EndRow) for r in tampak):
        if awal > berikut:
            yield [berikut + 1, awal]
        berikut = akhir + 1
    if berikut < banyak:
        yield [berikut + 1, banyak]


def gabungan(tab: Any, baris: int, kolom: int) -> Iterator[list[int]]:
    """The cells that are merged over several rows: first and last row, first column.

    A block says whether any of its cells is merged; halves are asked until one cell is left.
    """
    blok = [(0, 0, baris - 1, kolom - 1)]
    while blok:
        b1, k1, b2, k2 = blok.pop()
        daerah = tab.getCellRangeByPosition(k1, b1, k2, b2)
        if not daerah.getIsMerged():
            continue
        if b2 > b1:
            tengah = (b1 + b2) // 2
            blok += [(tengah + 1, k1, b2, k2), (b1, k1, tengah, k2)]
        elif k2 > k1:
            tengah = (k1 + k2) // 2
            blok += [(b1, tengah + 1, b2, k2), (b1, k1, b2, tengah)]
        elif (akhir := _akhir(tab, daerah)) > b1:
            yield [b1 + 1, akhir + 1, k1 + 1]


def _akhir(tab: Any, sel: Any) -> int:
    """The last row of a merged cell."""
    penunjuk = tab.createCursorByRange(sel)
    penunjuk.collapseToMergedArea()
    return int(penunjuk.RangeAddress.EndRow)
