"""Words that a narrow column broke without a hyphen: 'Dokume' over 'n'.

The document itself tells which they are: the whole word stands elsewhere, its first half alone
hardly ever.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from workbook_tools.naskah import Bagian, Paragraf, Tabel

MIN_AWAL = 4
"""Letters of a first half; shorter ones are words of their own."""
MAKS_EKOR = 3
"""Letters of a rest that is no word."""
_KATA_PENDEK = frozenset({"dan", "di", "ke", "per", "via", "rp", "no", "rt", "rw", "km", "ha"})


def sambung_kata(bagian: Sequence[Bagian]) -> Iterator[Bagian]:
    """The parts with the broken words of their tables joined."""
    hitung = Counter(_kata(bagian))
    for b in bagian:
        yield _tabel(b, hitung) if isinstance(b, Tabel) else b


def _kata(bagian: Iterable[Bagian]) -> Iterator[str]:
    for b in bagian:
        teks = [b.teks] if isinstance(b, Paragraf) else []
        teks = [s.teks for s in b.sel] if isinstance(b, Tabel) else teks
        for t in teks:
            yield from (x.strip(".,:;()%") for x in t.casefold().replace("/", " ").split())


def _tabel(t: Tabel, hitung: Counter[str]) -> Tabel:
    sel = tuple(
        replace(s, isi=tuple(_paragraf(p, hitung) for p in s.isi)) if " " in s.teks else s
        for s in t.sel
    )
    return replace(t, sel=sel)


def _paragraf(p: Paragraf, hitung: Counter[str]) -> Paragraf:
    ruas = tuple(replace(r, teks=gabung(r.teks, hitung)) for r in p.ruas)
    return replace(p, ruas=ruas)


def gabung(teks: str, hitung: Counter[str]) -> str:
    """A text with its broken words joined."""
    hasil: list[str] = []
    for kata in teks.split(" "):
        if hasil and _satu_kata(hasil[-1], kata, hitung):
            hasil[-1] += kata
        else:
            hasil.append(kata)
    return " ".join(hasil)


def _satu_kata(awal: str, ekor: str, hitung: Counter[str]) -> bool:
    awal = awal.rsplit("/", 1)[-1]
    inti = ekor.split("/")[0].rstrip(".,:;()%").casefold()
    if len(awal) < MIN_AWAL or not (awal.isalpha() and inti.isalpha()) or inti in _KATA_PENDEK:
        return False
    utuh = hitung[(awal + inti).casefold()]
    if len(inti) <= MAKS_EKOR:
        return utuh > 0 and utuh >= hitung[awal.casefold()]
    return utuh > 2 * hitung[awal.casefold()]
