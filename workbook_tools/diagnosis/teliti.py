"""With how many decimals a figure of a column is meant."""

from collections.abc import Callable, Iterable
from functools import cache

from msgspec.structs import replace

from workbook_tools.numbers import Angka
from workbook_tools.records import Isian

NASKAH = "pernyataan"
BULAT = 100
"""This figure is written without decimals whatever the others have."""
LAZIM = 2
"""So many decimals have percentages where nothing tells."""


def penilai_desimal(
    terisi: Callable[[str, str], Iterable[Isian]],
) -> Callable[[Isian], Angka | None]:
    """The number of a cell as precise as it is meant: a whole one in a column of which all others
    have decimals has lost its own. ``terisi``: the filled cells of a column, by sheet and
    column."""

    @cache
    def sekolom(lembar: str, kolom: str) -> list[int]:
        """The decimals of a column, the fewest first; asked of few columns."""
        angka = [i.angka for i in terisi(lembar, kolom)]
        return sorted(a.desimal for a in angka if a is not None and not _bulat(a))

    def teliti(i: Isian) -> Angka | None:
        if i.angka is None or i.angka.desimal or i.lembar == NASKAH:
            return i.angka
        lain = sekolom(i.lembar, i.kolom)[0 if _bulat(i.angka) else 1 :]
        desimal = lain[0] if lain else LAZIM if _bulat(i.angka) else 0
        return replace(i.angka, desimal=desimal)

    return teliti


def _bulat(a: Angka) -> bool:
    return a.nilai == BULAT and not a.desimal
