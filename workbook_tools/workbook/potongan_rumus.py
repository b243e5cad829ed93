"""A formula cut into its pieces, as far as following its references takes.

openpyxl's tokenizer knows the whole grammar, but brings the whole library with it, a third of a
second for every command, and takes ten times as long; a test holds the two against each other.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from workbook_tools.regex import regex

_GALAT = r"\#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|GETTING_DATA)"
_OPERAN = r"""(?:'(?:[^']|'')*'                                  # 'Nama Lembar'!A1
    |\[(?:[^][]|\[(?:[^][]|\[[^][]*\])*\])*\]                    # Tabel[[#This Row],[Nilai]]
    |[^][\s"'#,;(){}+\-*/^&=<>%])+"""
_POTONGAN = regex(
    rf"""(?P<teks>"(?:[^"]|"")*")
    |{_GALAT}(?:{_OPERAN})?                                      # no place any more: #REF!A1
    |(?P<operan>{_OPERAN})(?:{_GALAT}|(?P<buka>\())?
    |[\s,;(){{}}+\-*/^&=<>%]+""",
    re.VERBOSE,
)


class Potongan(NamedTuple):
    """An operand, a text in its quotes (``teks``), or a function's name with its parenthesis
    (``fungsi``), and where it begins in the formula."""

    letak: int
    isi: str
    teks: bool
    fungsi: bool


@lru_cache(maxsize=2048)  # the workbooks of one template share their formulas
def potong_rumus(rumus: str) -> tuple[Potongan, ...]:
    """The pieces of a formula without its '='; operators and errors are left out.

    Raises:
        ValueError: it is none: a quote or bracket without its end.
    """
    return tuple(_potong(rumus))


def _potong(rumus: str) -> Iterator[Potongan]:
    letak = 0
    while letak < len(rumus):
        cocok = _POTONGAN.match(rumus, letak)
        if cocok is None:
            raise ValueError(rumus)
        if cocok["teks"] or cocok["operan"]:
            isi = cocok[0]
            yield Potongan(letak, isi, isi.startswith('"'), isi.endswith("("))
        letak = cocok.end()
