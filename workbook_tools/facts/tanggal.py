"""Dates of signing: whether they are of the year that a paper is signed in."""

import re

from workbook_tools.records import Isian
from workbook_tools.regex import regex

_TAHUN = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DESEMBER = regex(r"desember|\bdes\b|(?<!\d)12[/.-](?:19|20)\d\d|(?:19|20)\d\d-12\b", re.IGNORECASE)


def tahun_tanda_tangan(isian: Isian, akhir: int) -> bool | None:
    """Whether a date is in the year ``akhir``, in which such papers are signed at the latest, or in
    the December before it; None without a year."""
    tahun = [int(t) for t in _TAHUN.findall(isian.teks)]
    if not tahun:
        return None
    sebelum = tahun[-1] == akhir - 1 and _DESEMBER.search(isian.teks) is not None
    return tahun[-1] == akhir or sebelum
