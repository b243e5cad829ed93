"""Names with some words cut short and ended by a point: 'Prog. Pemb. Masy. Desa'."""

from collections.abc import Iterator, Sequence

from workbook_tools.names.awalan import tanpa_nomor
from workbook_tools.names.kunci import kunci_nama
from workbook_tools.names.padanan import PENGISI
from workbook_tools.regex import regex

_KATA = regex(r"[^\W_]+\.?(?=\W|$)")
_TERPENDEK = 2
_JENIS = ("program", "kegiatan", "subkegiatan")


def disingkat(a: str, b: str) -> bool:
    """Whether one of two names is the other with words cut short, each marked by its point.

    Word for word; at least one of them must stand in both as it is.
    """
    if "." not in a and "." not in b:
        return False
    kata_a, kata_b = list(_kata(a)), list(_kata(b))
    if len(kata_a) != len(kata_b):
        return False
    beda = [(x, y) for x, y in zip(kata_a, kata_b, strict=True) if kunci_nama(x) != kunci_nama(y)]
    return 0 < len(beda) < len(kata_a) and all(_singkatan(x, y) for x, y in beda)


def _kata(nama: str) -> Iterator[str]:
    """The words of a name with their points, without fillers and without its kind in front."""
    semua = _KATA.findall(tanpa_nomor(nama).casefold())
    return (k for n, k in enumerate(semua) if k not in PENGISI and not (n == 0 and _jenis(k)))


def _jenis(kata: str) -> bool:
    return any(kata == x or _singkatan(kata, x) for x in _JENIS)


def _singkatan(a: str, b: str) -> bool:
    """Whether one word is the other cut short: its beginning, or letters of it in their order."""
    pendek, panjang = (a, b) if a.endswith(".") else (b, a)
    inti = pendek.rstrip(".")
    if inti == pendek or panjang.endswith(".") or not _TERPENDEK <= len(inti) < len(panjang):
        return False
    return inti[0] == panjang[0] and _urut(inti, panjang)


def _urut(huruf: Sequence[str], kata: str) -> bool:
    sisa = iter(kata)
    return all(x in sisa for x in huruf)
