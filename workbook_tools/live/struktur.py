"""Where the tables of an open computed sheet stand, and where they must stand when filled.

The rules are those of the file writer: the first table stays where it is, every table takes
exactly as many rows as it has data (at least one), one empty row stands between two tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from workbook_tools.model.sel import JenisSel, Kisi
from workbook_tools.model.terisi import BlokTerisi
from workbook_tools.workbook.lembar_lama import LembarLama, SelLama
from workbook_tools.workbook.temukan_blok import PitaDitemukan


def sebagai_lama(kisi: Kisi) -> LembarLama:
    """Live cells in the shape that the search for labels reads."""
    kosong = etree.Element("c")
    sel = {
        b: {
            k: SelLama(kosong, s.mentah if s.jenis is JenisSel.TEKS else "", None)
            for k, s in baris.items()
        }
        for b, baris in kisi.items()
    }
    return LembarLama(kosong, kosong, "", {}, sel, {})


@dataclass(frozen=True, slots=True)
class Geser:
    """Rows to add below the first data row (``banyak`` > 0) or to take from the end (< 0)."""

    baris: int
    banyak: int


@dataclass(frozen=True, slots=True)
class LetakPita:
    """A band in its new place: the header row, and how many rows of data follow."""

    pita: PitaDitemukan
    terisi: tuple[BlokTerisi, ...]
    kepala: int
    jumlah: int


def jumlah_baris(terisi: Sequence[BlokTerisi]) -> int:
    """Rows that a band takes; charts read exactly the prepared rows of theirs."""
    return max(
        t.blok.baris_siap if t.blok.sembunyikan_sisa else max(len(t.baris), 1) for t in terisi
    )


def rencana(
    ada: Sequence[tuple[PitaDitemukan, tuple[BlokTerisi, ...]]],
) -> tuple[list[Geser], list[LetakPita]]:
    """What to add and take, from the bottom up, and where every band then stands."""
    geser: list[Geser] = []
    letak: list[LetakPita] = []
    pindah = 0
    for urutan, (p, terisi) in enumerate(ada):
        jumlah = jumlah_baris(terisi)
        berikut = ada[urutan + 1][0] if urutan + 1 < len(ada) else None
        banyak = jumlah - _jumlah_lama(p, berikut, jumlah)
        if banyak > 0:
            geser.append(Geser(p.baris_kepala + 2, banyak))
        elif banyak < 0:
            geser.append(Geser(p.baris_kepala + 1 + jumlah, banyak))
        letak.append(LetakPita(p, terisi, p.baris_kepala + pindah, jumlah))
        pindah += banyak
    return geser[::-1], letak


def _jumlah_lama(p: PitaDitemukan, berikut: PitaDitemukan | None, jumlah: int) -> int:
    if berikut is not None:
        return max(1, berikut.awal - 2 - p.baris_kepala)
    if any(b.blok.sembunyikan_sisa for b in p.blok):
        return jumlah  # always the prepared rows, most of them empty
    terisi = p.baris_akhir - p.baris_kepala
    # Nothing filled yet: the rows that the template prepared.
    return terisi or max(b.blok.baris_siap for b in p.blok)


def deretan(kolom: set[int]) -> list[tuple[int, int]]:
    """Runs of neighbouring columns, first and last of each."""
    awal = [k for k in sorted(kolom) if k - 1 not in kolom]
    akhir = [k for k in sorted(kolom) if k + 1 not in kolom]
    return list(zip(awal, akhir, strict=True))
