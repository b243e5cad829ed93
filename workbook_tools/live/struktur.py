"""Where the tables of an open computed sheet stand, and where they must stand when filled.

The rules are those of the file writer: the first table stays where it is, every table takes
exactly as many rows as it has data (at least one), one empty row stands between two tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from workbook_tools.model.sel import JenisSel, Kisi
from workbook_tools.model.terisi import BlokTerisi
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.temukan_blok import PitaDitemukan


def sebagai_lama(kisi: Kisi) -> LembarLama:
    """Live cells in the shape that the search for labels reads."""
    terisi = etree.Element("c")
    etree.SubElement(terisi, "v")
    sel = {b: dict.fromkeys(baris, terisi) for b, baris in kisi.items()}
    teks = {
        b: {k: s.mentah for k, s in baris.items() if s.jenis is JenisSel.TEKS}
        for b, baris in kisi.items()
    }
    return LembarLama(terisi, terisi, "", {}, sel, teks, {})


@dataclass(frozen=True, slots=True)
class Geser:
    """Rows to add (``banyak`` > 0) or to take (< 0), from a row on, in some columns."""

    baris: int
    kiri: int
    kanan: int
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
    ada: Sequence[tuple[PitaDitemukan, tuple[BlokTerisi, ...]]], kolom: set[int], lama: LembarLama
) -> tuple[list[Geser], list[LetakPita]]:
    """What to add and take, from the bottom up, and where every band then stands.

    ``kolom`` are the program's columns on this sheet; the others never move.
    """
    geser: list[Geser] = []
    letak: list[LetakPita] = []
    pindah = 0
    for urutan, (p, terisi) in enumerate(ada):
        jumlah = jumlah_baris(terisi)
        berikut = ada[urutan + 1][0] if urutan + 1 < len(ada) else None
        jumlah_lama = _jumlah_lama(p, berikut, jumlah, lama)
        banyak = jumlah - jumlah_lama
        if banyak > 0:
            geser[:0] = _tambah(p, terisi, jumlah_lama, banyak, kolom)
        elif banyak < 0:
            awal = p.baris_kepala + 1 + jumlah
            geser[:0] = [Geser(awal, a, b, banyak) for a, b in deretan(kolom)]
        letak.append(LetakPita(p, terisi, p.baris_kepala + pindah, jumlah))
        pindah += banyak
    return geser, letak


def _tambah(
    p: PitaDitemukan, terisi: Sequence[BlokTerisi], lama: int, banyak: int, kolom: set[int]
) -> list[Geser]:
    """New rows look like the row above them: below the first row of the tables that need them,
    at the end for a shorter table beside, which then does not grow empty rows.

    Columns that touch move as one, since filters and conditional formats reach over them all.
    """
    panjang = {
        k
        for b, t in zip(p.blok, terisi, strict=True)
        if len(t.baris) > b.blok.baris_siap
        for k in b.kolom.values()
    }
    atas, bawah = p.baris_kepala + 2, p.baris_kepala + 1 + lama
    return [
        Geser(atas if not panjang or panjang & set(range(a, b + 1)) else bawah, a, b, banyak)
        for a, b in deretan(kolom)
    ]


def _jumlah_lama(
    p: PitaDitemukan, berikut: PitaDitemukan | None, jumlah: int, lama: LembarLama
) -> int:
    if berikut is not None:
        return max(1, berikut.awal - 2 - p.baris_kepala)
    if any(b.blok.sembunyikan_sisa for b in p.blok):
        return jumlah  # always the prepared rows, most of them empty
    terisi = 0
    while p.kolom & lama.sel.get(p.baris_kepala + terisi + 1, {}).keys():
        terisi += 1
    # Nothing filled yet: the rows that the template prepared.
    return terisi or max(b.blok.baris_siap for b in p.blok)


def deretan(kolom: set[int]) -> list[tuple[int, int]]:
    """Runs of neighbouring columns, first and last of each."""
    awal = [k for k in sorted(kolom) if k - 1 not in kolom]
    akhir = [k for k in sorted(kolom) if k + 1 not in kolom]
    return list(zip(awal, akhir, strict=True))
