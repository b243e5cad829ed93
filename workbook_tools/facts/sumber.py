"""Which sheet an indicator's realisation comes from: as declared, and as its name says."""

import re
from collections.abc import Iterable

from workbook_tools.facts.indikator import Indikator
from workbook_tools.facts.satuan import PERSEN, RASIO, TANPA, baku
from workbook_tools.records.pilihan import pilihan
from workbook_tools.regex import regex

_KATA = {
    "ikm": regex(r"kepuasan|\bikm\b|\bskm\b", re.IGNORECASE),
    "bumdes": regex(r"\bbum\s*des(?:a|ma)?\b|badan usaha milik desa", re.IGNORECASE),
    "desa": regex(r"\bdesa\b.*\b(?:mandiri|maju|berkembang|tertinggal)\b", re.IGNORECASE),
}
"""What the names of indicators of a source hold; the first that fits counts."""


_SATUAN = {
    "ikm": frozenset({"poin"}),
    "bumdes": frozenset({"bumdes", "unit", "buah", "lembaga"}),
    "desa": frozenset({"desa"}),
}
"""Units (standard form) of what a sheet counts."""
_UMUM = frozenset({PERSEN, RASIO, TANPA})
"""Units that may be of anything."""


def menurut_nama(nama: str) -> str:
    """The source that an indicator's name speaks of; '' when it speaks of none."""
    return next((sumber for sumber, kata in _KATA.items() if kata.search(nama)), "")


def salah_sumber(i: Indikator) -> str:
    """The source that the name speaks of where another one is declared; '' where all is well."""
    nama, tertulis = menurut_nama(i.indikator.indikator.teks), pilihan(i.indikator.sumber_realisasi)
    return nama if tertulis in _KATA and nama and nama != tertulis else ""


def nama_tertukar(i: Indikator, semua: Iterable[Indikator]) -> bool:
    """Whether the name of another indicator speaks of the source that this one declares, and that
    one declares another: their names may have changed places."""
    tertulis = pilihan(i.indikator.sumber_realisasi)
    return any(
        menurut_nama(x.indikator.indikator.teks) == tertulis
        and pilihan(x.indikator.sumber_realisasi) != tertulis
        for x in semua
    )


def bukan_satuannya(i: Indikator) -> bool:
    """Whether the indicator counts what the declared sheet does not hold, and its name speaks of no
    sheet: cases, documents or rupiah are neither villages nor an index."""
    sumber = pilihan(i.indikator.sumber_realisasi)
    satuan = baku(i.indikator.satuan.teks)
    if sumber not in _SATUAN or menurut_nama(i.indikator.indikator.teks):
        return False
    return satuan not in _UMUM and _SATUAN[sumber].isdisjoint(satuan.split())


def bersumber(i: Indikator, sumber: str) -> bool:
    """Whether the realisation is to be held against this sheet: declared, and not by mistake."""
    if pilihan(i.indikator.sumber_realisasi) != sumber:
        return False
    return not salah_sumber(i) and not bukan_satuannya(i)
