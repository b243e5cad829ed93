"""Lines that stand several times in a report, once with another year."""

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea, Dokumen
from workbook_tools.audit.teks import kalimat, normal
from workbook_tools.regex import regex

MIN_BERULANG, MIN_JUDUL = 4, 3
"""Equal lines from which on one with another year is odd; headings, each of another section."""
BAGIAN = 0.75
"""The share of them that agree."""
_EMPAT = regex(r"(?<![\d.,])\d{4}(?![\d,]|\.\d)")
"""A year, or what a slip made of one."""


class TahunLain(Struct, frozen=True):
    """A year with its range in the paragraph from 0, end excluded, the usual one, and lines that
    have that."""

    alinea: Alinea
    tahun: str
    awal: int
    akhir: int
    biasa: str
    kali: int
    saksi: tuple[Alinea, ...]


def tahun_lain(dok: Dokumen) -> Iterator[TahunLain]:
    """'Sumber: Kecamatan … Tahun 2024' many times, once with 2023."""
    baris: dict[str, list[Alinea]] = {}
    for a in dok.isi():
        if _EMPAT.search(teks := sumber(a)):
            baris.setdefault(_EMPAT.sub("#", normal(teks)), []).append(a)
    for isi in baris.values():
        biasa, kali = Counter(map(_empat, isi)).most_common(1)[0]
        if (len(isi) >= MIN_BERULANG and kali >= BAGIAN * len(isi)) or _judul(isi, kali):
            saksi = tuple(a for a in isi if _empat(a) == biasa)
            yield from (_beda(a, biasa, kali, saksi) for a in isi if _empat(a) != biasa)


def _judul(isi: list[Alinea], kali: int) -> bool:
    """Whether they are headings of as many sections, of which one differs."""
    induk = {a.jalur[:-1] for a in isi if a.tingkat}
    return len(induk) == len(isi) >= MIN_JUDUL and kali == len(isi) - 1


def _beda(a: Alinea, biasa: tuple[str, ...], kali: int, saksi: tuple[Alinea, ...]) -> TahunLain:
    beda = zip(_EMPAT.finditer(sumber(a)), biasa, strict=True)
    m, benar = next((m, y) for m, y in beda if m[0] != y)
    return TahunLain(a, m[0], m.start(), m.end(), benar, kali, saksi)


def _empat(a: Alinea) -> tuple[str, ...]:
    return tuple(_EMPAT.findall(sumber(a)))


def sumber(a: Alinea) -> str:
    """A line; of one that tells a table's source its first sentence, which is the same in all."""
    kata = a.teks[:7].casefold()
    return a.teks[slice(*kalimat(a.teks)[0])] if kata == "sumber:" else a.teks
