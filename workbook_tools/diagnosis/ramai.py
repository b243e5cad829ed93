"""Columns of which so much is disputed that not their cells but the column is wrong: pasted in
other rows, from another column, in another unit. Such a column tells nothing of other cells."""

from collections.abc import Iterable, Sequence

from workbook_tools.facts.ledger import Butir, Letak
from workbook_tools.model.sel import baris_alamat, kolom_alamat

MIN_BARIS = 3
NASKAH = "pernyataan"
Kolom = tuple[str, str]
"""A column: sheet and letter."""


def kolom_letak(c: Letak) -> Kolom:
    """The column that a cell stands in."""
    return c[0], kolom_alamat(c[1])


def kolom_ramai(
    semua: Sequence[Butir], suara: Sequence[bool | None], terjelaskan: frozenset[Letak]
) -> frozenset[Kolom]:
    """The columns that disagree with others in at least three rows, or sets of rows, that no one
    cell explains, and in half of the rows of which others speak.

    ``terjelaskan``: cells that a wrong formula gives.
    """
    gugatan: dict[Kolom, list[frozenset[int]]] = {}
    for b, cocok in zip(semua, suara, strict=True):
        if cocok is False and not b.kiri.letak <= terjelaskan:
            for kolom, baris in _baris(b).items():
                gugatan.setdefault(kolom, []).append(baris)
    banyak = {x: isi for x, isi in gugatan.items() if _terpisah(isi) >= MIN_BARIS}
    if not banyak:
        return frozenset()
    luar: dict[Kolom, set[int]] = {x: set() for x in banyak}
    dalam: dict[Kolom, set[int]] = {x: set() for x in banyak}
    for b, cocok in zip(semua, suara, strict=True):
        if cocok:
            teguh = luar if len({lembar for sisi in b.sel for lembar, _ in sisi}) > 1 else dalam
            for kolom in banyak.keys() & (baris_kolom := _baris(b)).keys():
                teguh[kolom] |= baris_kolom[kolom]
    return frozenset(
        x for x, isi in banyak.items() if _kalah(frozenset().union(*isi), luar[x] or dalam[x])
    )


def _kalah(digugat: frozenset[int], teguh: set[int]) -> bool:
    """Whether no more rows are confirmed than only disputed."""
    return len(digugat - teguh) >= max(MIN_BARIS, len(teguh))


def _baris(b: Butir) -> dict[Kolom, frozenset[int]]:
    """The rows of every column of the sheets that a pair rests on."""
    hasil: dict[Kolom, set[int]] = {}
    for sisi in b.sel:
        for c in sisi:
            if c[0] != NASKAH:
                hasil.setdefault(kolom_letak(c), set()).add(baris_alamat(c[1]))
    return {x: frozenset(nomor) for x, nomor in hasil.items()}


def _terpisah(isi: Iterable[frozenset[int]]) -> int:
    """How many of these sets of rows share none."""
    sudah: set[int] = set()
    banyak = 0
    for baris in sorted(isi, key=len):
        if sudah.isdisjoint(baris):
            sudah |= baris
            banyak += 1
    return banyak
