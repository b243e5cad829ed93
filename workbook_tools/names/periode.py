"""The matching key of a period: 'TW I', 'Triwulan 1' and 'triwulan I' are one."""

from functools import lru_cache

from workbook_tools.names.kunci import kunci_nama
from workbook_tools.regex import regex

_KATA = regex(r"[^\W\d_]+|\d+")
_BAGIAN = {
    "tw": "triwulan", "triw": "triwulan", "smt": "semester", "sem": "semester",
    "smtr": "semester", "thn": "tahun", "th": "tahun",
}  # fmt: skip
_URUTAN = {
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "pertama": "1", "kesatu": "1", "kedua": "2",
    "ketiga": "3", "keempat": "4",
}  # fmt: skip


@lru_cache(maxsize=256)
def kunci_periode(teks: str) -> str:
    """The key under which spellings of one period meet."""
    kata = [_BAGIAN.get(x, x) for x in _KATA.findall(teks.casefold())]
    return kunci_nama(" ".join(_URUTAN.get(x, x) for x in kata)) or kunci_nama(teks)
