"""Which old row of a table is which new one: a table grows and shrinks where its rows come and go.

A row is known by what it names (kode, program, desa …), not by its figures. What was named anew
is taken for the row that stood in its place, so that nothing seems lost that only changed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from workbook_tools.model.terisi import KOSONG, BlokTerisi
from workbook_tools.names import rapikan
from workbook_tools.schema.jenis import Tampilan
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.temukan_blok import BlokDitemukan

KOLOM_NAMA = frozenset(
    {
        *("no", "kode", "indikator", "label", "nama", "uraian", "lembar", "status", "dasar"),
        *("desa", "bumdes", "periode", "kecamatan", "tingkat", "program", "kegiatan", "unit"),
        *("sub_kegiatan", "aturan", "sel", "kunci", "judul"),
    }
)
"""Columns whose words say which row it is."""

_RINGKAS = frozenset({"rata-rata", "total", "jumlah"})

_SEKALI = ("program", "kegiatan")
"""Names that a table prints once for all rows below, the wider one first."""

Tujuan = tuple[int | None, ...]
"""For every old row of a block, counted from 0, its new row; None: there is no such row now."""


def tujuan_baris(
    b: BlokDitemukan, t: BlokTerisi, kepala: int, siap: int, lama: LembarLama
) -> Tujuan:
    """Where the ``siap`` old rows below the header go."""
    jumlah = max(len(t.baris), 1)
    if t.blok.sembunyikan_sisa:  # charts read the rows by their places
        return tuple(range(siap))
    nama = [
        k.id
        for k in b.blok.kolom
        if k.id in KOLOM_NAMA and k.id in b.kolom and k.tampilan is not Tampilan.ISIAN
    ]
    letak = [b.kolom[k] for k in nama]
    teks = [lama.teks.get(kepala + 1 + n, {}) for n in range(siap)]
    sudah = [tuple([x.get(k, "") for k in letak]) for x in teks]
    baru = [tuple([str(x.get(k, KOSONG).nilai or "") for k in nama]) for x in t.baris]
    if sudah == baru or not any(teks):  # computed again, or prepared rows: none of them is named
        return tuple([n if n < jumlah else None for n in range(siap)])
    return selaraskan(_bernama(sudah, nama), _bernama(baru or [()], nama), jumlah)


def baris_ringkas(b: BlokDitemukan, kepala: int, siap: int, lama: LembarLama) -> int:
    """How many of the old rows at the end sum the others up: Rata-rata, TOTAL."""
    kolom = b.kolom.get(b.blok.kolom_tingkat, 0)
    teks = (lama.teks.get(n, {}).get(kolom, "") for n in range(kepala + siap, kepala, -1))
    return sum(1 for _ in takewhile(_meringkas, teks))


def baris_ringkas_baru(t: BlokTerisi) -> int:
    """How many of the new rows at the end do so."""
    teks = (str(x.get(t.blok.kolom_tingkat, KOSONG).nilai or "") for x in reversed(t.baris))
    return sum(1 for _ in takewhile(_meringkas, teks))


def _meringkas(teks: str) -> bool:
    return teks.strip().casefold() in _RINGKAS


def selaraskan(lama: Sequence[object], baru: Sequence[object], jumlah: int) -> Tujuan:
    """Old rows in their new places; what has no namesake pairs with what stands in its place."""
    hasil: list[int | None] = [None] * len(lama)
    sama = 0  # nearly always the same rows, or more of them at the end
    while sama < min(len(lama), len(baru)) and lama[sama] == baru[sama]:
        hasil[sama] = sama
        sama += 1
    for _, i1, i2, j1, j2 in _beda(lama[sama:], baru[sama:]):
        for n in range(min(i2 - i1, j2 - j1)):
            hasil[sama + i1 + n] = sama + j1 + n
    return tuple(x if x is None or x < jumlah else None for x in hasil)


def _beda(
    lama: Sequence[object], baru: Sequence[object]
) -> Sequence[tuple[str, int, int, int, int]]:
    """The blocks of two lists that answer each other; none where one of them is empty."""
    if not lama or not baru:
        return []
    from difflib import SequenceMatcher  # loaded for the few workbooks that need it

    return SequenceMatcher(None, lama, baru, autojunk=False).get_opcodes()


def _bernama(
    semua: Iterable[Sequence[str]], kolom: Sequence[str]
) -> list[tuple[tuple[str, ...], int]]:
    """The names of rows, from the words in their columns."""
    return _bernomor(_diturunkan((_nama(x, kolom) for x in semua), kolom))


def _nama(teks: Sequence[str], kolom: Sequence[str]) -> tuple[str, ...]:
    """The words of a row; a running number names nothing."""
    return tuple(
        [
            "" if not x or (k == "no" and x.isdecimal()) else _kata(x)
            for k, x in zip(kolom, teks, strict=False)
        ]
    )


@lru_cache(maxsize=8192)  # words of a table come again: in other rows, old and new, other books
def _kata(teks: str) -> str:
    return rapikan(teks).casefold()


def _diturunkan(
    semua: Iterable[tuple[str, ...]], kolom: Sequence[str]
) -> Iterator[tuple[str, ...]]:
    """Rows with the names that are printed only where they change: a row without its program is
    one of the program above it."""
    induk = [n for n, k in enumerate(kolom) if k in _SEKALI]
    atas: dict[int, str] = {}
    for nama in semua:
        isi = list(nama)
        for urut, n in enumerate(induk):
            if isi and isi[n]:
                atas = {x: atas.get(x, "") for x in induk[:urut]} | {n: isi[n]}
            elif isi and not _RINGKAS.intersection(isi):
                isi[n] = atas.get(n, "")
        yield tuple(isi)


def _bernomor(nama: Iterable[tuple[str, ...]]) -> list[tuple[tuple[str, ...], int]]:
    """Namesakes are told apart by their order, which also keeps the comparison quick."""
    jumlah: Counter[tuple[str, ...]] = Counter()
    hasil = []
    for x in nama:
        jumlah[x] += 1
        hasil.append((x, jumlah[x]))
    return hasil
