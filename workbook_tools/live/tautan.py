"""The links of a computed block. Each costs two requests, so that those which stand are left."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING, NamedTuple

from workbook_tools.live.keadaan import Riwayat
from workbook_tools.live.khusus import (
    hitung_tautan,
    lepas_tautan,
    tautan_di_dalam_teks,
    tautkan,
)
from workbook_tools.live.tab import Isi, blok
from workbook_tools.model.sel import alamat
from workbook_tools.model.terisi import KOSONG, BarisTulis
from workbook_tools.workbook.temukan_blok import BlokDitemukan

if TYPE_CHECKING:
    import xlwings


class _Tautan(NamedTuple):
    """A cell of a linked column: its row, its words, where it leads (None: nowhere).

    ``berkata``: something stood there before; ``tetap``: what stood in its row leads to the same.
    """

    baris: int
    teks: str
    tujuan: tuple[str, str] | None
    berkata: bool
    tetap: bool


def tautkan_blok(
    sheet: xlwings.Sheet, b: BlokDitemukan, baris: Sequence[BarisTulis], awal: int, sel: Riwayat
) -> None:
    """Give a block its links."""
    bertaut = {id_ for data in baris for id_, satu in data.items() if satu.tautan}
    for id_ in bertaut & b.kolom.keys():
        semua = [_tautan(b, id_, n, data, sel.ada) for n, data in enumerate(baris, start=awal)]
        perlu = [x.baris for x in _usang(sheet, b.kolom[id_], semua, sel.tertulis)]
        if perlu:
            _pasang(sheet, b.kolom[id_], semua[min(perlu) - awal : max(perlu) - awal + 1])


def _tautan(b: BlokDitemukan, id_: str, nomor: int, data: BarisTulis, ada: Isi) -> _Tautan:
    satu = data.get(id_, KOSONG)
    teks = "" if satu.nilai is None else str(satu.nilai)
    tujuan = satu.tautan if teks else None
    # The row names the tab it leads to, or every row of the column leads to the same place.
    judul = tujuan[0] if tujuan else None
    berarti = {id_: teks} | {k: judul for k, s in data.items() if judul and s.nilai == judul}
    tetap = all(
        (ada.get((nomor, b.kolom[k])) or "") == isi for k, isi in berarti.items() if k in b.kolom
    )
    return _Tautan(nomor, teks, tujuan, (nomor, b.kolom[id_]) in ada, tetap)


def _usang(
    sheet: xlwings.Sheet, kolom: int, semua: Sequence[_Tautan], tertulis: Set[int]
) -> list[_Tautan]:
    """The links that do not stand as they must: all, where there are not as many as there were."""
    if tautan_di_dalam_teks(sheet):
        return [x for x in semua if not x.tetap or x.baris in tertulis]
    dulu = sum(x.berkata and not (x.tetap and x.tujuan is None) for x in semua)
    if dulu and hitung_tautan(_daerah(sheet, kolom, semua)) == dulu:
        return [x for x in semua if not x.tetap]
    return list(semua)


def _pasang(sheet: xlwings.Sheet, kolom: int, semua: Sequence[_Tautan]) -> None:
    if any(x.berkata for x in semua):
        lepas_tautan(_daerah(sheet, kolom, semua))
    isi = []
    for x in semua:
        if x.tujuan is not None:
            judul, tujuan = x.tujuan
            ke = "'" + judul.replace("'", "''") + f"'!{tujuan}"
            isi.append((alamat(x.baris, kolom), ke, x.teks, f"Buka {judul} {tujuan}"))
    tautkan(sheet, isi)


def _daerah(sheet: xlwings.Sheet, kolom: int, semua: Sequence[_Tautan]) -> xlwings.Range:
    return blok(sheet, (semua[0].baris, kolom), (semua[-1].baris, kolom))
