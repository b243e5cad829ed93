"""Small things about words: numbering in front of names, sentences, places in a paragraph."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from workbook_tools.names import rapikan
from workbook_tools.numbers import baca_terbilang
from workbook_tools.regex import regex

_PENANDA = regex(
    r"^\s*(?:[\u2022\u25a0-\u27bf\ue000-\uf8ff\-–*·]+\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[IVXivx]{1,5})[.)]\s+"
    r"|\d{1,2}\s*\.\s+|\d{1,2}\s+(?=[A-Z]))"
)
TAHUN = regex(r"20[0-4]\d")
_TAHUN = regex(r"(?<![\d.,/])(20[0-4]\d)(?![\d/]|[.,]\d)")
MIN_SISA, MAKS_POTONG = 3, 2
"""Words that are left of a shortened text, and words that were left out."""
_AKHIR_KALIMAT = regex(r"(?<=[a-z)%\d\"”])[.;]\s+(?=[A-Z\"“(])")


@lru_cache(maxsize=16384)
def nama_bersih(teks: str) -> str:
    """A name without the number or tick in front of it: '1. Rasio' is 'Rasio'."""
    hasil = rapikan(teks)
    for _ in range(3):
        baru = _PENANDA.sub("", hasil, count=1)
        if baru == hasil or not baru:
            break
        hasil = baru
    return hasil.strip(" :;.,\"“”'¹²³*")


@lru_cache(maxsize=32768)
def normal(teks: str) -> str:
    """Lower case, inner white space single: how labels are compared."""
    return rapikan(teks).casefold()


def beda_kata(a: Sequence[str], b: Sequence[str]) -> tuple[str, str] | None:
    """The one word in which two texts differ, one of them '' where it is left out."""
    depan = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), -1)
    depan = min(len(a), len(b)) if depan < 0 else depan
    for satu, dua in ((1, 1), (0, 1), (1, 0)):
        if a[depan + satu :] == b[depan + dua :] and a != b:
            return " ".join(a[depan : depan + satu]), " ".join(b[depan : depan + dua])
    return None


def terpotong(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether a text is another without its first or last words, three of them at least left."""
    lebih = len(b) - len(a)
    return len(a) >= MIN_SISA and 0 < lebih <= MAKS_POTONG and a in (b[: len(a)], b[lebih:])


def tahun_di(teks: str) -> list[int]:
    """The years that a text names, in order."""
    return [int(m) for m in _TAHUN.findall(teks)]


def letak_tahun(teks: str) -> list[tuple[int, int, int]]:
    """Each year with where it stands: (year, first, behind the last character)."""
    return [(int(m[1]), m.start(1), m.end(1)) for m in _TAHUN.finditer(teks)]


def banyak_di(teks: str) -> int:
    """The count that is written: '3', 'tiga', 'ketiga', 'ketiganya'; 0: none, or all of them."""
    kata = normal(teks).removeprefix("ke").removesuffix("nya")
    return int(kata) if kata.isdigit() else int(baca_terbilang(kata) or 0)


def kalimat(teks: str) -> list[tuple[int, int]]:
    """The sentences of a paragraph as ranges; a line break ends one too."""
    batas = [0]
    batas += [m.end() for m in _AKHIR_KALIMAT.finditer(teks)]
    batas += [m.end() for m in re.finditer(r"\n+", teks)]
    batas = sorted({*batas, len(teks)})
    return [(a, b) for a, b in pairwise(batas) if teks[a:b].strip()]


def tempat_alinea(urutan: int, awal: int | None = None, akhir: int | None = None) -> str:
    """'P12:3-5' from a range that counts from 0 and excludes its end; 'P12' for all of it."""
    if awal is None or akhir is None or akhir <= awal:
        return f"P{urutan}"
    return f"P{urutan}:{awal + 1}-{akhir}"
