"""A formula without the row that it stands in, as when it is filled down."""

import re
from collections.abc import Iterable

from msgspec import Struct

from workbook_tools.kelompok import kelompokkan
from workbook_tools.regex import regex

_BAGIAN = regex(
    r""""(?:[^"]|"")*" | '(?:[^']|'')*' | (?<![\w.$])(\$?[A-Z]{1,3})(\d+)(?![\w(.!])""",
    re.VERBOSE,
)


class RumusTurun(Struct, frozen=True):
    """The pieces of a formula: words, and rows counted from its own. Two cells hold the same
    formula, filled down, when theirs are equal."""

    potongan: tuple[str | int, ...]

    def di(self, baris: int) -> str:
        """The formula as it reads in a row."""
        return "".join([p if isinstance(p, str) else str(baris + p) for p in self.potongan])


def rumus_turun(rumus: str, baris: int) -> RumusTurun:
    """The formula of a cell in this row; references with a '$' before the row stay."""
    potongan: list[str | int] = []
    letak = 0
    for cocok in _BAGIAN.finditer(rumus):
        if cocok[1] is not None:
            potongan += [rumus[letak : cocok.end(1)], int(cocok[2]) - baris]
            letak = cocok.end()
    return RumusTurun((*potongan, rumus[letak:]))


def yang_turun(rumus: Iterable[tuple[int, str]]) -> tuple[RumusTurun, frozenset[int]] | None:
    """The formula of a column that two rows at least share, and those rows; None without one."""
    baris = kelompokkan((rumus_turun(teks, nomor), nomor) for nomor, teks in rumus)
    terbanyak = max(baris.items(), key=lambda x: len(x[1]), default=None)
    if terbanyak is None or len(terbanyak[1]) < 2:
        return None
    return terbanyak[0], frozenset(terbanyak[1])
