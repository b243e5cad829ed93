"""The plan of a computed sheet: where its tables, and what stands below them, go.

The first table stays where it is. A table takes as many rows as it has data, at least one; one
empty row stands between two tables. What staff wrote below a table keeps its distance to it.
"""

import re
from collections.abc import Callable, Collection, Sequence, Set
from functools import cached_property

from msgspec import Struct, field

from workbook_tools.model.terisi import BlokTerisi
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import BARIS_TERAKHIR, nomor_kolom
from workbook_tools.workbook.batas_blok import akhir_blok
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.selaras import (
    Tujuan,
    baris_ringkas,
    baris_ringkas_baru,
    tujuan_baris,
)
from workbook_tools.workbook.temukan_blok import BlokDitemukan, PitaDitemukan

_SIAP_TERBANYAK = 2_000  # rows that a chart reads; the template has some tens
_REF = regex(r"\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?")


class PitaTata(Struct, dict=True):
    """A band in its new place. ``kepala``: its header row; ``jumlah``: rows of data below it.

    ``akhir_lama`` is the last row of each block's old data, ``tujuan`` where its rows go.
    """

    pita: PitaDitemukan
    terisi: tuple[BlokTerisi, ...]
    akhir_lama: tuple[int, ...]
    tujuan: tuple[Tujuan, ...] = ()
    ringkas: tuple[tuple[int, int], ...] = ()  # rows at each block's end that sum up: old, new
    kepala: int = 0
    jumlah: int = 0
    kolom: set[int] = field(default_factory=set)

    @cached_property
    def bersama(self) -> int:
        """The last old row of data that every block reaches."""
        return min(self.akhir_lama)

    @cached_property
    def akhir_data(self) -> int:
        """The last old row of data that any block reaches."""
        return max(self.akhir_lama)

    @cached_property
    def semua(self) -> "Nasib":
        """What becomes of the rows that every block reaches."""
        return Nasib(self.kolom)

    def nasib_data(self, baris: int) -> "Nasib":
        """What becomes of an old row of data: the cells of the blocks that reach it go."""
        if baris <= self.bersama:
            return self.semua
        blok = zip(self.pita.blok, self.akhir_lama, strict=True)
        return Nasib({k for b, akhir in blok if baris <= akhir for k in b.kolom.values()})

    def jumlah_blok(self, nomor: int) -> int:
        """New rows of one of its blocks; charts read exactly the rows that are there."""
        t = self.terisi[nomor]
        return len(self.tujuan[nomor]) if t.blok.sembunyikan_sisa else max(len(t.baris), 1)

    @property
    def geser(self) -> int:
        """By how many rows the band moves down."""
        return self.kepala - self.pita.baris_kepala

    @property
    def awal(self) -> int:
        """Its first row, heading or header."""
        return self.pita.awal + self.geser

    @property
    def akhir(self) -> int:
        """Its last row."""
        return self.kepala + self.jumlah


class Ekor(Struct, frozen=True):
    """Rows below a table that move with its end."""

    awal: int
    akhir: int
    geser: int


class Nasib(Struct, frozen=True):
    """What becomes of an old row: columns whose cells go, columns whose cells move by ``geser``
    (all others stay), and the new row that gets its height and looks (0: none)."""

    hapus: Set[int] = frozenset()
    pindah: Collection[int] = ()
    geser: int = 0
    baris: int = 0
    berjudul: bool = False  # a heading, which keeps its looks wherever it goes


class Tata(Struct):
    """The plan of one sheet; ``kiri`` to ``kanan`` are the columns that move below tables."""

    pita: list[PitaTata]
    ekor: list[Ekor] = field(default_factory=list)
    kiri: int = 0
    kanan: int = 0

    def nasib(self, baris: int) -> Nasib:
        """What becomes of an old row."""
        for p in self.pita:
            if baris == p.pita.baris_kepala:
                return Nasib(hapus=p.kolom)
            if baris == p.pita.baris_judul:
                return Nasib(frozenset(), p.kolom, p.geser, baris + p.geser, berjudul=True)
            if p.pita.baris_kepala < baris <= p.akhir_data:
                return p.nasib_data(baris)
        for e in self.ekor:
            if e.awal <= baris <= e.akhir:
                kolom = range(self.kiri, self.kanan + 1)
                return Nasib(frozenset(), kolom, e.geser, baris + e.geser)
        return Nasib(baris=baris)

    def pindahkan(self, ref: str) -> str | None:
        """A range (merged cells, link) in its new place; None when a table takes that place."""
        cocok = _REF.fullmatch(ref)
        if cocok is None:
            return ref
        atas, bawah = int(cocok[2]), int(cocok[4] or cocok[2])
        kiri, kanan = nomor_kolom(cocok[1]), nomor_kolom(cocok[3] or cocok[1])
        kena = [p for p in self.pita if any(kiri <= k <= kanan for k in p.kolom)]
        if any(p.pita.baris_kepala < bawah and atas <= p.akhir_data for p in kena):
            return None
        for p in kena:
            if p.pita.awal <= atas and bawah <= p.pita.baris_kepala:
                return _geser_ref(cocok, p.geser)
        for e in self.ekor:
            if e.awal <= atas and bawah <= e.akhir and self.kiri <= kiri and kanan <= self.kanan:
                return _geser_ref(cocok, e.geser)
        # A band that did not move has kept its heading and header where they were.
        if any((p.awal if p.geser else p.kepala + 1) <= bawah and atas <= p.akhir for p in kena):
            return None
        return ref


def _geser_ref(cocok: re.Match[str], geser: int) -> str:
    awal = f"{cocok[1]}{int(cocok[2]) + geser}"
    return f"{awal}:{cocok[3]}{int(cocok[4]) + geser}" if cocok[3] else awal


def geser_ref(ref: str, geser: int) -> str:
    """A range moved down by some rows."""
    cocok = _REF.fullmatch(ref) if geser else None
    return ref if cocok is None else _geser_ref(cocok, geser)


CariAkhir = Callable[[BlokDitemukan, int, int, LembarLama], int]


def susun_tata(
    ada: Sequence[tuple[PitaDitemukan, tuple[BlokTerisi, ...]]],
    lama: LembarLama,
    cari_akhir: CariAkhir = akhir_blok,
) -> Tata:
    """Plan the new rows of the bands that were found. ``cari_akhir``: the last old row of a
    block, from its header row and the row that it cannot reach."""
    batas = [p.awal for p, _ in ada[1:]] + [BARIS_TERAKHIR + 1]
    tata = Tata(
        [
            _pita_lama(p, terisi, sampai, lama, cari_akhir)
            for (p, terisi), sampai in zip(ada, batas, strict=True)
        ]
    )
    semua = set().union(*(p.kolom for p in tata.pita))
    tata.kiri, tata.kanan = min(semua), max(semua)
    awal = tata.pita[0].pita.awal
    for p, sampai in zip(tata.pita, batas, strict=True):
        p.kepala = p.pita.baris_kepala + awal - p.pita.awal
        p.jumlah = max(map(_jumlah_baris, p.pita.blok, p.terisi, _siap(p)))
        ekor = _ekor(p, sampai, semua, lama)
        if ekor:
            tata.ekor.append(ekor)
        awal = (ekor.akhir + ekor.geser if ekor else p.akhir) + 2
        if any(b.blok.sembunyikan_sisa for b in p.pita.blok):
            awal = max(awal, sampai)  # charts name the rows of their tables: nothing moves up
    return tata


def _pita_lama(
    p: PitaDitemukan,
    terisi: tuple[BlokTerisi, ...],
    batas: int,
    lama: LembarLama,
    cari_akhir: CariAkhir,
) -> PitaTata:
    """A band as it stands, and which of its rows goes where."""
    akhir = tuple(cari_akhir(b, p.baris_kepala, batas, lama) for b in p.blok)
    tujuan = tuple(
        tujuan_baris(b, t, p.baris_kepala, a - p.baris_kepala, lama)
        for b, t, a in zip(p.blok, terisi, akhir, strict=True)
    )
    ringkas = tuple(
        (baris_ringkas(b, p.baris_kepala, a - p.baris_kepala, lama), baris_ringkas_baru(t))
        for b, t, a in zip(p.blok, terisi, akhir, strict=True)
    )
    return PitaTata(p, terisi, akhir, tujuan, ringkas, kolom=p.kolom)


def _siap(p: PitaTata) -> list[int]:
    """Prepared or filled rows of each block of the old sheet."""
    return [akhir - p.pita.baris_kepala for akhir in p.akhir_lama]


def _jumlah_baris(b: BlokDitemukan, t: BlokTerisi, siap: int) -> int:
    """As many rows as there is data; one empty row keeps the looks for the next run."""
    if not b.kolom:
        return 0
    if t.blok.sembunyikan_sisa:  # charts read exactly the rows that are there
        return min(siap, _SIAP_TERBANYAK) or t.blok.baris_siap
    return max(len(t.baris), 1)


def _ekor(p: PitaTata, batas: int, kolom: set[int], lama: LembarLama) -> Ekor | None:
    """What stands below a table: all of it below the last one; between two tables only what
    is written there (words of staff, a table whose headers are gone)."""
    akhir_lama = p.akhir_data
    geser = p.akhir - akhir_lama
    bawah = {n: isi for n, isi in lama.sel.items() if akhir_lama < n < batas and isi}
    if batas > BARIS_TERAKHIR:
        akhir = min(max(bawah, default=0), BARIS_TERAKHIR - geser)
        return Ekor(akhir_lama + 1, akhir, geser) if bawah else None
    tertulis = [n for n, isi in bawah.items() if any(len(c) for k, c in isi.items() if k in kolom)]
    return Ekor(tertulis[0], tertulis[-1], geser) if tertulis else None
