"""Which left-over row may be meant by which, for rows that one sheet has and another has not."""

from workbook_tools.facts.belanja import Bagian
from workbook_tools.names.padanan import jodohkan as jodohkan_nama


def jodohkan(a: list[Bagian], b: list[Bagian]) -> list[tuple[Bagian | None, Bagian | None]]:
    """Left-over rows of two sheets, those that may be one side by side, the others alone.

    One pair is one finding: a row that seems missing on both sides was perhaps renamed.
    """
    pasangan = dict(jodohkan_nama([x.nama for x in a], [x.nama for x in b]))
    terpakai = set(pasangan.values())
    hasil: list[tuple[Bagian | None, Bagian | None]] = [
        (x, b[pasangan[i]] if i in pasangan else None) for i, x in enumerate(a)
    ]
    hasil += [(None, y) for j, y in enumerate(b) if j not in terpakai]
    return hasil
