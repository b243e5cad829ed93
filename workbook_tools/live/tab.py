"""A tab of an open workbook, asked in blocks.

Every tab comes over in one block of values and one of formulas, and no more than once; number
formats are asked for the block around the numbers, and for halves of it where it has several. What
is asked of an office program costs far more than what is computed, so that every request counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.live.khusus import nilai_blok, rumus_blok, rumus_sel
from workbook_tools.live.nilai import sel_dari
from workbook_tools.model.sel import BATAS_BARIS, BukuSel, JenisSel, Kisi, alamat
from workbook_tools.regex import regex
from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.rumus import bersel

if TYPE_CHECKING:
    import xlwings

Isi = dict[tuple[int, int], Any]
"""Filled cells by row and column, with the value that the program handed out, or ``BERUMUS``."""

BERUMUS = object()
"""A formula: whatever it shows, it is not the value that must stand there."""

BERSAMA = "="
"""A formula that has its words from another cell's."""

_LETAK = regex(r"\$?([A-Z]+)\$?(\d+)(?::.*?(\d+))?")


class Tab(Protocol):
    """A tab as it stands when a button is pressed."""

    judul: str

    @property
    def sheet(self) -> xlwings.Sheet:
        """What to write into."""

    def kisi(self, *, berformat: bool) -> Kisi:
        """The non-empty cells; with their number formats where asked for.

        Raises:
            BerkasTakTerpakai: the used area has more rows than any report.
        """

    @property
    def isi(self) -> Isi:
        """What every filled cell of a computed sheet holds."""

    def rumus(self, perlu: Callable[[str], bool]) -> dict[tuple[int, int], str]:
        """The formulas of which something is true, in Excel's words."""


class Terbuka(NamedTuple):
    """An open workbook as it was read: its inputs, all tabs in order, and what tells its defined
    names with what they stand for (``=Tab!$A$1``)."""

    buku: BukuSel
    tab: list[Tab]
    nama: Callable[[], dict[str, str]]


class IsiTab(NamedTuple):
    """What a tab holds, had with all others at once: where its used area begins, how many rows that
    has, its values, and what the formula bar shows."""

    judul: str
    baris: int
    kolom: int
    banyak: int
    nilai: Any
    bilah: Any


class TabBlok(Struct, dict=True):
    """A tab that is asked in blocks, each of them once; see ``Tab``.

    ``buka``: asked for the tab when something is done with it; ``sekaligus``: what was had of it.
    """

    judul: str
    buka: Callable[[], xlwings.Sheet]
    sekaligus: IsiTab | None = None

    @cached_property
    def sheet(self) -> xlwings.Sheet:
        """See Tab."""
        return self.buka()

    def kisi(self, *, berformat: bool) -> Kisi:
        """See Tab."""
        awal, kiri, akhir = self._letak
        if akhir - awal >= BATAS_BARIS:
            raise BerkasTakTerpakai(
                "T107",
                f"Lembar {self.judul} memakai lebih dari {BATAS_BARIS} baris. Hapus baris kosong "
                "yang diberi warna atau garis di bawah tabel, simpan, lalu ulangi.",
            )
        kisi: Kisi = {}
        for b, (isi, rumusnya) in enumerate(zip(self._nilai, self._bilah, strict=True), start=awal):
            baris = {}
            for k, (satu, f) in enumerate(zip(isi, rumusnya, strict=True), start=kiri):
                sel = sel_dari(satu, f if isinstance(f, str) else "")
                if sel is not None:
                    baris[k] = sel
            if baris:
                kisi[b] = baris
        if berformat:
            _beri_format(self, kisi)
        return kisi

    @property
    def isi(self) -> Isi:
        """See Tab."""
        awal, kiri, _ = self._letak
        return {
            (b, k): BERUMUS if str(rumus).startswith("=") else nilai
            for b, (isi, bilah) in enumerate(zip(self._nilai, self._bilah, strict=True), start=awal)
            for k, (nilai, rumus) in enumerate(zip(isi, bilah, strict=True), start=kiri)
            if nilai not in (None, "")
        }

    def rumus(self, perlu: Callable[[str], bool]) -> dict[tuple[int, int], str]:
        """See Tab."""
        awal, kiri, _ = self._letak
        ada = {
            (b, k): str(isi)
            for b, baris in enumerate(self._bilah, start=awal)
            for k, isi in enumerate(baris, start=kiri)
            if str(isi).startswith("=") and perlu(isi)
        }
        return rumus_excel(self, ada, perlu)

    @cached_property
    def _daerah(self) -> xlwings.Range:
        """The used area."""
        return self.sheet.used_range

    @cached_property
    def _letak(self) -> tuple[int, int, int]:
        """First row, first column and last row of the used area, from its address."""
        if (ada := self.sekaligus) is not None:
            return ada.baris, ada.kolom, ada.baris + ada.banyak - 1
        cocok = _LETAK.fullmatch(self._daerah.address)
        if cocok is None:  # whole rows or columns
            return self._daerah.row, self._daerah.column, self._daerah.last_cell.row
        return int(cocok[2]), nomor_kolom(cocok[1]), int(cocok[3] or cocok[2])

    @cached_property
    def _nilai(self) -> list[list[Any]]:
        ada = self.sekaligus
        return dua_dimensi(nilai_blok(self._daerah) if ada is None else ada.nilai)

    @cached_property
    def _bilah(self) -> list[list[Any]]:
        """What the formula bar shows; formulas in whatever words came fastest."""
        ada = self.sekaligus
        return dua_dimensi(self._daerah.formula if ada is None else ada.bilah)


def rumus_daerah(daerah: xlwings.Range, awal: tuple[int, int]) -> dict[tuple[int, int], str]:
    """The formulas of a block that begins at a cell, in Excel's words."""
    return {
        (b, k): isi
        for b, baris in enumerate(dua_dimensi(rumus_blok(daerah)), start=awal[0])
        for k, isi in enumerate(baris, start=awal[1])
        if isinstance(isi, str) and isi.startswith("=")
    }


def rumus_excel(
    tab: Tab, ada: Mapping[tuple[int, int], str], perlu: Callable[[str], bool]
) -> dict[tuple[int, int], str]:
    """Formulas, known in other words, in Excel's. Only those that name cells are asked for, in one
    block: no office program makes other ones of the rest."""
    tanya = [t for t, isi in ada.items() if isi == BERSAMA or bersel(isi)]
    kata = {t: isi for t, isi in ada.items() if t not in set(tanya)}
    return kata | (rumus_sekitar(tab.sheet, tanya, perlu) if tanya else {})


def rumus_sekitar(
    sheet: xlwings.Sheet, titik: list[tuple[int, int]], perlu: Callable[[str], bool]
) -> dict[tuple[int, int], str]:
    """The formulas, in Excel's words, of which something is true, in the block around cells; only
    those of the cells where the program finds them one by one as fast."""
    satu_satu = rumus_sel(sheet, titik)
    if satu_satu is None:
        awal, akhir = sekitar(titik)
        semua = rumus_daerah(blok(sheet, awal, akhir), awal)
    else:
        semua = {t: isi for t, isi in zip(titik, satu_satu, strict=True) if isi.startswith("=")}
    return {tempat: isi for tempat, isi in semua.items() if perlu(isi)}


def blok(sheet: xlwings.Sheet, awal: tuple[int, int], akhir: tuple[int, int]) -> xlwings.Range:
    """A range by two corners, as one request: asked by corners, Excel is asked for each of them."""
    return sheet.range(f"{alamat(*awal)}:{alamat(*akhir)}")


def sekitar(titik: list[tuple[int, int]]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The corners of the smallest block around some cells."""
    baris, kolom = zip(*titik, strict=True)
    return (min(baris), min(kolom)), (max(baris), max(kolom))


def dua_dimensi(blok: Any) -> list[list[Any]]:
    """A block as rows of cells; programs hand out a single cell or row flat."""
    if not isinstance(blok, list | tuple):
        return [[blok]]
    if blok and not isinstance(blok[0], list | tuple):
        return [list(blok)]
    return [list(b) for b in blok]


def _beri_format(tab: TabBlok, kisi: Kisi) -> None:
    angka = [
        (k, b)
        for b, baris in kisi.items()
        for k, s in baris.items()
        if s.jenis is JenisSel.BILANGAN
    ]
    for (k, b), kode in _format(tab.sheet, sorted(angka)) if angka else ():
        kisi[b][k] = replace(kisi[b][k], format=kode)


def _format(
    sheet: xlwings.Sheet, sel: list[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], str]]:
    """Number formats of cells (column, row) in order: of all at once, or of halves where the block
    around them has several."""
    baris = [b for _, b in sel]
    kode = blok(sheet, (min(baris), sel[0][0]), (max(baris), sel[-1][0])).number_format
    if kode is not None or len(sel) == 1:
        yield from ((satu, kode or "General") for satu in sel)
        return
    kolom = sorted({k for k, _ in sel})
    batas = kolom[len(kolom) // 2]
    tengah = next(n for n, (k, _) in enumerate(sel) if k >= batas) or len(sel) // 2
    yield from _format(sheet, sel[:tengah])
    yield from _format(sheet, sel[tengah:])
