"""Where every cell of a computed sheet goes when its tables grow and shrink.

One map a sheet, made from the row plan, and used for everything that names cells: formulas,
names, comments, pictures, charts. As in Excel when rows are inserted and deleted: what is named
is followed, a range keeps its ends, and what is deleted is no place any more. Kinder than Excel
in two things: a range that ends with a table's last row ends with it again, and a place where
nothing stood keeps its address, for the rows that an office awaits there.
"""

from collections.abc import Iterator
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.workbook.alamat import BARIS_TERAKHIR
from workbook_tools.workbook.batas_blok import berisi, isi_terakhir
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.tata_baris import Ekor, PitaTata, Tata
from workbook_tools.workbook.temukan_blok import BlokDitemukan


class Rentang(Struct, frozen=True):
    """A range by its rows and columns, counted from 1."""

    atas: int
    kiri: int
    bawah: int
    kanan: int


class Peta(Protocol):
    """Where the cells of one tab go; ``judul`` is its title, ``diam``: nothing moves;
    ``baris_pertama``: the first row of which a reference may change."""

    judul: str
    diam: bool
    baris_pertama: int

    def titik(self, baris: int, kolom: int) -> int | None:
        """The new row of a cell; None when its row is gone."""

    def sel(self, baris: int, kolom: int) -> int | None:
        """As ``titik``, for a formula that names one cell."""

    def rentang(self, r: Rentang, *, terletak: bool = False) -> Rentang | None:
        """A range in its new place; None when nothing of it is left."""

    def baris_utuh(self, atas: int, bawah: int) -> tuple[int, int]:
        """Whole rows in their new places."""

    def terdekat(self, baris: int, kolom: int) -> int:
        """The new row of a cell, or of the nearest one above it that is still there."""

    def di_samping(self, baris: int, kolom: int) -> bool:
        """Whether a cell stays where it is beside a table that moves."""


class Perpindahan:
    """The map of one sheet. ``judul``: its title as it stands in the workbook."""

    def __init__(self, judul: str, tata: Tata, lama: LembarLama) -> None:
        self.judul = judul
        self._tata = tata
        self._lama = lama
        self._ujung = max(isi_terakhir(lama), tata.pita[-1].akhir_data)  # nothing lies below
        self.baris_pertama = tata.pita[0].pita.awal
        self.diam = not any(map(self._bergerak, tata.pita))
        """Nothing changes its place."""

    def titik(self, baris: int, kolom: int) -> int | None:
        """The new row of a cell; None when its row is gone."""
        for p, berikut in self._pasangan():
            if baris < p.pita.awal:
                return baris
            if berikut is None or baris < berikut.pita.awal:
                return self._di_pita(p, berikut, baris, kolom)
        return baris

    def sel(self, baris: int, kolom: int) -> int | None:
        """As ``titik`` for a formula that names one cell: an empty one keeps its address."""
        baru = self.titik(baris, kolom)
        if baru == baris or self._bermakna(baris, kolom) or self._dihuni(baris, kolom):
            return baru
        return baris

    def rentang(self, r: Rentang, *, terletak: bool = False) -> Rentang | None:
        """A range in its new place; None when nothing of it is left.

        ``terletak``: it is where something lies (a comment, a rule for looks), which moves out
        of a table's way even where the cells are empty.
        """
        if self.diam:
            return r
        wakil = self._wakil(r)
        if not terletak and r.atas > self._ujung:
            return r
        tepi = [x for k in wakil if (x := self._tepi(r, k)) is not None]
        if not tepi:
            siap = not any(self._bermakna(b, k) for b in {r.atas, r.bawah} for k in wakil)
            return r if siap and not terletak and not self._dihuni(r.atas, r.kiri) else None
        atas, bawah = min(a for a, _ in tepi), max(b for _, b in tepi)
        return replace(r, atas=atas, bawah=bawah) if atas <= bawah else r

    def baris_utuh(self, atas: int, bawah: int) -> tuple[int, int]:
        """Whole rows, such as the titles that are printed on every page: they go with a
        heading, a header, or what stands below a table."""
        kolom = min(self._tata.pita[0].kolom)
        for p in self._tata.pita:
            if p.pita.awal <= atas and bawah <= p.pita.baris_kepala:
                return atas + p.geser, bawah + p.geser
            kolom = min(p.kolom) if p.pita.awal <= atas else kolom
        awal, akhir = self.titik(atas, kolom), self.titik(bawah, kolom)
        return (atas, bawah) if awal is None or akhir is None else (awal, akhir)

    def terdekat(self, baris: int, kolom: int) -> int:
        """The new row of a cell, or of the nearest one above it that is still there."""
        while (baru := self.titik(baris, kolom)) is None:
            baris -= 1
        return baru

    def di_samping(self, baris: int, kolom: int) -> bool:
        """Whether a cell is one of staff's beside a table's data; those stay where they are."""
        return any(
            p.pita.baris_kepala < baris <= p.akhir_data and kolom not in p.kolom
            for p in self._tata.pita
        )

    def _pasangan(self) -> Iterator[tuple[PitaTata, PitaTata | None]]:
        yield from zip(self._tata.pita, [*self._tata.pita[1:], None], strict=True)

    def _di_pita(self, p: PitaTata, berikut: PitaTata | None, baris: int, kolom: int) -> int | None:
        if baris <= p.pita.baris_kepala:
            return baris + p.geser if kolom in p.kolom else baris
        if baris <= p.akhir_data:
            return _di_data(p, baris, kolom)
        if not self._tata.kiri <= kolom <= self._tata.kanan:
            return baris
        ekor = self._ekor(baris)
        if ekor is not None:
            return baris + ekor.geser
        turun = baris + p.akhir - p.akhir_data
        return min(turun, BARIS_TERAKHIR if berikut is None else max(berikut.awal - 1, p.akhir + 1))

    def _ekor(self, baris: int) -> Ekor | None:
        return next((e for e in self._tata.ekor if e.awal <= baris <= e.akhir), None)

    def _wakil(self, r: Rentang) -> list[int]:
        """Columns that stand for a range: one of every block in it, or else its first."""
        blok = (b.kolom.values() for p in self._tata.pita for b in p.pita.blok)
        dalam_blok = ([k for k in kolom if r.kiri <= k <= r.kanan] for kolom in blok)
        milik = {min(kolom) for kolom in dalam_blok if kolom}
        if milik:
            return sorted(milik)
        dalam = r.kiri <= self._tata.kanan and self._tata.kiri <= r.kanan
        return [max(r.kiri, self._tata.kiri) if dalam else r.kiri]

    def _tepi(self, r: Rentang, kolom: int) -> tuple[int, int] | None:
        """The new first and last row of a range, as one column sees it."""
        atas = self._cari(r.atas, r.bawah + 1, 1, kolom)
        bawah = self._cari(r.bawah, r.atas - 1, -1, kolom)
        for p in self._tata.pita:
            for awal, akhir, akhir_baru in _data(p, kolom):
                utuh = r.atas <= awal and akhir <= r.bawah
                sebagian = atas is not None and r.atas < r.bawah
                if r.bawah == akhir and (utuh or sebagian):
                    bawah = akhir_baru
                if r.atas == awal and (utuh or sebagian):
                    atas = p.kepala + 1
        if atas is None or bawah is None:
            return None
        if r.atas <= self._ujung < r.bawah:  # open below: there is no end to be followed
            bawah = max(r.bawah, self._tata.pita[-1].akhir)
        return atas, bawah

    def _cari(self, dari: int, sampai: int, langkah: int, kolom: int) -> int | None:
        """The new row of the first cell on the way that is still there."""
        for baris in range(dari, sampai, langkah):
            baru = self.titik(baris, kolom)
            if baru is not None:
                return baru
        return None

    def _bergerak(self, p: PitaTata) -> bool:
        """Whether anything of a band gets another place; a shorter table beside a longer one
        ends in rows without anything, which come and go unseen."""
        if p.geser or p.akhir != p.akhir_data:
            return True
        return any(
            baru != n and (baru is not None or self._berisi(b, p.pita.baris_kepala + 1 + n))
            for b, tujuan in zip(p.pita.blok, p.tujuan, strict=True)
            for n, baru in enumerate(tujuan)
        )

    def _berisi(self, b: BlokDitemukan, baris: int) -> bool:
        isi = self._lama.sel.get(baris, {})
        return any(berisi(isi.get(k)) for k in b.kolom.values())

    def _bermakna(self, baris: int, kolom: int) -> bool:
        """Whether something stood in a cell, or in its row of a table."""
        for p in self._tata.pita:
            if p.pita.awal <= baris <= p.akhir_data:
                for b in p.pita.blok:
                    if kolom in b.kolom.values():
                        return self._berisi(b, baris)
        return berisi(self._lama.sel.get(baris, {}).get(kolom))

    def _dihuni(self, baris: int, kolom: int) -> bool:
        """Whether something else comes to stand in an old place."""
        for p, berikut in self._pasangan():
            sendiri = p.pita.awal <= baris and (berikut is None or baris < berikut.pita.awal)
            if not sendiri and p.awal <= baris <= p.akhir and kolom in p.kolom:
                return True
        return any(
            berisi(self._lama.sel.get(baris - e.geser, {}).get(kolom))
            for e in self._tata.ekor
            if e.awal <= baris - e.geser <= e.akhir
        )


def _di_data(p: PitaTata, baris: int, kolom: int) -> int | None:
    """A cell among a band's data: with its block's row; staff's columns beside stay."""
    for b, tujuan in zip(p.pita.blok, p.tujuan, strict=True):
        if kolom in b.kolom.values():
            urutan = baris - p.pita.baris_kepala - 1
            if urutan >= len(tujuan):
                return baris
            baru = tujuan[urutan]
            return None if baru is None else p.kepala + 1 + baru
    return baris


def _data(p: PitaTata, kolom: int) -> Iterator[tuple[int, int, int]]:
    """First and last old row and last new row of the block of a column; also without the rows
    at its end that sum the others up."""
    for nomor, (b, tujuan) in enumerate(zip(p.pita.blok, p.tujuan, strict=True)):
        if kolom not in b.kolom.values() or not tujuan:
            continue
        awal = p.pita.baris_kepala + 1
        akhir, akhir_baru = awal + len(tujuan) - 1, p.kepala + p.jumlah_blok(nomor)
        yield awal, akhir, akhir_baru
        lama, baru = p.ringkas[nomor]
        if lama and baru and akhir - lama >= awal and akhir_baru - baru > p.kepala:
            yield awal, akhir - lama, akhir_baru - baru
