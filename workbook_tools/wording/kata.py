"""Lists, places and figures in sentences."""

from collections.abc import Sequence

from workbook_tools.facts.sel import label
from workbook_tools.numbers import cetak, cetak_ringkas
from workbook_tools.records import MASUKAN, Isian

DISEBUT = 5
PANJANG_NAMA = 60


def sebutkan(butir: Sequence[str], maks: int = DISEBUT) -> str:
    """'a', 'a dan b', 'a, b, dan c', 'a, b, c, dan 4 lainnya'."""
    if len(butir) > maks + 1:
        koma = "," if maks > 1 else ""
        return f"{', '.join(butir[:maks])}{koma} dan {len(butir) - maks} lainnya"
    if len(butir) <= 2:
        return " dan ".join(butir)
    return f"{', '.join(butir[:-1])}, dan {butir[-1]}"


def singkat(nama: str, maks: int = PANJANG_NAMA) -> str:
    """A long name cut after a whole word, with '…'; the cell itself holds all of it."""
    if len(nama) <= maks:
        return nama
    return f"{nama[: maks - 1].rsplit(' ', 1)[0].rstrip(' ,;(')}…"


def sepasang(a: str, b: str, maks: int = 40) -> list[str]:
    """Two names side by side: long ones only where they differ, as far as that is short."""
    beda = bagian_beda([a, b])
    if max(len(a), len(b)) > maks >= max(map(len, beda)):
        return beda
    utuh = [singkat(x, maks) for x in (a, b)]
    return utuh if utuh[0] != utuh[1] else [singkat(x, maks) for x in beda]


def bagian_beda(ejaan: Sequence[str]) -> list[str]:
    """What sets spellings apart: '…Cetak dan…' and '…Cetakan dan…' of two long names."""
    kata = [e.split() for e in ejaan]
    awal = _sama_di_depan(kata)
    akhir = _sama_di_depan([k[awal:][::-1] for k in kata])
    if any(len(k) == awal + akhir for k in kata):  # a word to hold on to
        awal, akhir = (awal - 1, akhir) if awal else (awal, akhir - bool(akhir))
    return [_petik(k, awal, len(k) - akhir) for k in kata]


def _sama_di_depan(kata: Sequence[Sequence[str]]) -> int:
    """How many first words all have, capitals or not."""
    for n, sederet in enumerate(zip(*kata, strict=False)):
        if len({k.casefold() for k in sederet}) > 1:
            return n
    return min(map(len, kata))


def _petik(kata: Sequence[str], awal: int, akhir: int) -> str:
    depan, belakang = "…" if awal else "", "…" if akhir < len(kata) else ""
    return f"{depan}{' '.join(kata[awal:akhir])}{belakang}"


def judul(lembar: str) -> str:
    """A sheet's title as users know it."""
    return MASUKAN[lembar].judul


def letak(isian: Isian) -> str:
    """'PK Program B6', as a sentence names a cell; the column's label when it has no cell."""
    return f"{judul(isian.lembar)} {isian.sel or label(isian)}"


def daftar_letak(semua: Sequence[Isian]) -> list[str]:
    """Cells for a list in a sentence: 'Renstra E6', 'F6', 'PK Program B6'. Those of one sheet stand
    together, and only the first of them names it."""
    lembar = dict.fromkeys(i.lembar for i in semua)
    hasil = []
    for id_ in lembar:
        awal, *lain = [i for i in semua if i.lembar == id_]
        hasil += [letak(awal), *(i.sel or label(i) for i in lain)]
    return hasil


def tulis(isian: Isian) -> str:
    """A figure as a sentence says it: as read, '0,36' for '0.36'; a ratio with its value."""
    angka = isian.angka
    if angka is None:
        return isian.teks
    if angka.rasio is not None:
        return f"{cetak(angka)} ({cetak_ringkas(angka.nilai, 4)})"
    return cetak(angka)
