"""How the rows of an open computed sheet come and go, as the file writer's plan wants them.

The plan is the same (``workbook/tata_baris.py``); an open workbook is changed by inserting and
deleting cells where rows of a table really come and go, so that the office program itself moves
what hangs on them: comments, pictures, charts, names, rules.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lxml import etree
from msgspec import Struct

from workbook_tools.model.sel import JenisSel, Kisi
from workbook_tools.model.terisi import BarisTulis, LembarTerisi
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.selaras import Tujuan
from workbook_tools.workbook.tata_baris import CariAkhir, PitaTata, Tata
from workbook_tools.workbook.temukan_blok import BlokDitemukan


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


class Geser(Struct, frozen=True):
    """Rows to add (``banyak`` > 0) or to take (< 0), from a row on, in some columns.

    ``dari_bawah``: the new rows look like the row below them, not like the header above.
    ``melebar``: ranges that end or begin there take the new rows in.
    """

    baris: int
    kiri: int
    kanan: int
    banyak: int
    dari_bawah: bool = False
    melebar: bool = False


def akhir_terisi(b: BlokDitemukan, kepala: int, batas: int, lama: LembarLama) -> int:
    """The last row of a block's data. An open sheet shows only what is filled, so that an empty
    table is taken to have the rows that the template prepared, as far as nothing is in the way."""
    kolom = set(b.kolom.values())
    siap = kepala + b.blok.baris_siap
    if b.blok.sembunyikan_sisa:
        return min(siap, batas - 2)
    akhir = kepala
    while akhir + 1 < batas and kolom & lama.sel.get(akhir + 1, {}).keys():
        akhir += 1
    if akhir > kepala or not kolom:
        return akhir
    bawah = [n for n, isi in lama.sel.items() if kepala < n < batas and isi]
    return max(kepala + 1, min(siap, min(bawah, default=batas) - 2))


def pencari_akhir(terisi: LembarTerisi) -> CariAkhir:
    """``akhir_terisi`` for a sheet's new content. The rows that the template prepared stay under a
    table that stays empty; nobody can tell them from the sheet below, and each press of a button
    would take that many rows again."""
    baru = {t.blok.id: t.baris for pita in terisi.pita for t in pita}

    def akhir(b: BlokDitemukan, kepala: int, batas: int, lama: LembarLama) -> int:
        baris = baru.get(b.blok.id)
        if baris == () and not any(isi for n, isi in lama.sel.items() if n > kepala):
            return kepala + 1
        terputus = _terputus(b, kepala, batas, lama, baris or ())
        return max(akhir_terisi(b, kepala, batas, lama), terputus)

    return akhir


def _terputus(
    b: BlokDitemukan, kepala: int, batas: int, lama: LembarLama, baris: Sequence[BarisTulis]
) -> int:
    """The last row with a name that the new content has, below rows that a press had added and
    not filled when the office program failed it; 0 where the table begins below its header."""
    if not b.kolom or set(b.kolom.values()) & lama.sel.get(kepala + 1, {}).keys():
        return 0
    nama, kolom = next(iter(b.kolom.items()))
    ada = {x[nama].nilai for x in baris if nama in x} - {None}
    bawah = ((n, isi) for n, isi in lama.teks.items() if kepala + 1 < n < batas)
    return max((n for n, isi in bawah if isi.get(kolom) in ada), default=0)


def operasi(tata: Tata, lama: LembarLama) -> list[Geser]:
    """What to add and take, from the bottom up."""
    hasil: list[Geser] = []
    milik = set().union(*(p.kolom for p in tata.pita))
    deret = [*deretan(milik), *deretan(_sela(tata, milik, lama))]
    for p, berikut in zip(tata.pita, [*tata.pita[1:], None], strict=True):
        for kiri, kanan in deret:
            hasil += _di_pita(p, kiri, kanan, lama)
            if berikut is not None:
                kurang = berikut.geser - p.geser - _tumbuh(p)
                awal = berikut.pita.awal
                hasil += _satu(awal if kurang > 0 else awal + kurang, kiri, kanan, kurang)
    return sorted(hasil, key=lambda g: -g.baris)


def _sela(tata: Tata, milik: set[int], lama: LembarLama) -> set[int]:
    """Columns between tables in which staff wrote something that moves with a table's end."""
    dalam = set(range(tata.kiri, tata.kanan + 1)) - milik
    ekor = [n for e in tata.ekor for n in range(e.awal, e.akhir + 1)]
    return {k for n in ekor for k in lama.sel.get(n, {}) if k in dalam}


def _tumbuh(p: PitaTata) -> int:
    """By how many rows the data of a band grows, wherever the band goes."""
    return p.akhir - p.geser - p.akhir_data


def _satu(baris: int, kiri: int, kanan: int, banyak: int) -> list[Geser]:
    return [Geser(baris, kiri, kanan, banyak)] if banyak else []


def _di_pita(p: PitaTata, kiri: int, kanan: int, lama: LembarLama) -> Iterator[Geser]:
    """What happens to a run of columns in one band; columns that touch move as one."""
    blok = [
        n for n, b in enumerate(p.pita.blok) if any(kiri <= k <= kanan for k in b.kolom.values())
    ]
    tumbuh = _tumbuh(p)
    if not blok:
        yield from _tanpa_blok(p, kiri, kanan, tumbuh, lama)
        return
    nomor = max(blok, key=p.jumlah_blok)
    tujuan, jumlah = p.tujuan[nomor], p.jumlah_blok(nomor)
    awal = p.pita.baris_kepala + 1
    tepi = {0, len(tujuan), len(tujuan) - p.ringkas[nomor][0]}
    for baris, banyak in _suntingan(tujuan, jumlah):
        tambah = banyak > 0
        yield Geser(
            awal + baris, kiri, kanan, banyak, tambah and baris == 0, tambah and baris in tepi
        )
    sisa = tumbuh - (jumlah - len(tujuan))
    yield from _satu(awal + len(tujuan), kiri, kanan, sisa)


def _suntingan(tujuan: Tujuan, jumlah: int) -> Iterator[tuple[int, int]]:
    """Old row (from 0) and how many rows come before it (> 0) or go from it on (< 0)."""
    ada = [(-1, -1), *((n, x) for n, x in enumerate(tujuan) if x is not None)]
    ada.append((len(tujuan), jumlah))
    for (lama, baru), (lama_berikut, baru_berikut) in pairwise(ada):
        banyak = (baru_berikut - baru) - (lama_berikut - lama)
        if banyak:
            yield (lama_berikut if banyak > 0 else lama_berikut + banyak), banyak


def _tanpa_blok(
    p: PitaTata, kiri: int, kanan: int, tumbuh: int, lama: LembarLama
) -> Iterator[Geser]:
    """Columns that are staff's beside this band but the program's in another one: only empty
    rows are taken from them."""
    if tumbuh >= 0:
        yield from _satu(p.akhir_data + 1, kiri, kanan, tumbuh)
        return
    kolom = set(range(kiri, kanan + 1))
    semua = range(p.akhir_data, p.pita.baris_kepala, -1)
    kosong = [n for n in semua if not kolom & lama.sel.get(n, {}).keys()]
    for baris in kosong[:-tumbuh]:
        yield Geser(baris, kiri, kanan, -1)


def deretan(kolom: set[int]) -> list[tuple[int, int]]:
    """Runs of neighbouring columns, first and last of each."""
    awal = [k for k in sorted(kolom) if k - 1 not in kolom]
    akhir = [k for k in sorted(kolom) if k + 1 not in kolom]
    return list(zip(awal, akhir, strict=True))
