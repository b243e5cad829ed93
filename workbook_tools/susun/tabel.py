"""Tables and paragraphs of blocks: captions that number themselves, cells that merge."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from workbook_tools.naskah import Bagian, Grafik, Paragraf, Ruas, SelTabel, Tabel
from workbook_tools.susun.bahan import Bahan

ANGKA, TENGAH, SEL, KEPALA = "LKj Sel Angka", "LKj Sel Tengah", "LKj Sel", "LKj Sel Kepala"
OTOMATIS, BUTIR = "LKj Otomatis", "LKj Otomatis Butir"
WARNA_PROGRAM, WARNA_KEGIATAN, WARNA_JUMLAH = "DCE6F1", "EEF3F9", "D6DCE5"
BAB = {"b1": "1", "b2": "2", "b3": "3", "b4": "4", "lamp": "L"}

KIRI: Final = "\x00kiri"
"""The cell belongs to the one at its left."""
ATAS: Final = "\x00atas"
"""The cell belongs to the one above."""

IsiSel = str | Ruas | tuple[Ruas, ...]


class Kolom(Struct, frozen=True):
    """A column: its header, its share of the width, the style of its cells."""

    judul: str
    lebar: int
    gaya: str = SEL


class Baris(Struct, frozen=True):
    """A row; a subtotal is bold and has a colour."""

    isi: Sequence[IsiSel]
    tebal: bool = False
    warna: str = ""


def paragraf(ruas: Iterable[Ruas] | str, gaya: str = OTOMATIS) -> Paragraf:
    """A paragraph of a block."""
    return Paragraf((Ruas(ruas),) if isinstance(ruas, str) else tuple(ruas), gaya)


def gabung(*kalimat: Iterable[Ruas]) -> tuple[Ruas, ...]:
    """Sentences of one paragraph, a blank between them."""
    hasil: list[Ruas] = []
    for satu in kalimat:
        ruas = tuple(satu)
        if ruas and hasil:
            hasil.append(Ruas(" "))
        hasil.extend(ruas)
    return tuple(hasil)


def judul(teks: str, tingkat: int) -> Paragraf:
    """A heading that comes and goes with its block."""
    return Paragraf((Ruas(teks),), tingkat=tingkat)


def keterangan(awalan: str, id_: str, teks: str) -> Paragraf:
    """A caption: 'Tabel 3.' and its counter under a bookmark, then what it shows."""
    bab = BAB[id_.partition(".")[0]]
    penanda = nama_rujukan(awalan, id_)
    return Paragraf(
        (
            Ruas(f"{awalan} {bab}.", penanda=penanda),
            Ruas("", urut=f"{awalan}_{bab}", penanda=penanda),
            Ruas(f" {teks}"),
        ),
        "caption",
    )


def nama_rujukan(awalan: str, id_: str) -> str:
    """The bookmark of a caption's number."""
    return f"lkj_{awalan[0].lower()}_{re.sub(r'[^A-Za-z0-9_]', '_', id_)}"[:40]


def rujukan(id_: str, awalan: str = "Tabel") -> Ruas:
    """A reference to a caption's number: it follows when numbers change."""
    return Ruas("", rujuk=nama_rujukan(awalan, id_))


def tabel(
    bahan: Bahan,
    id_: str,
    teks: str,
    kolom: Sequence[Kolom],
    baris: Sequence[Baris],
    catatan: str = "",
) -> Iterator[Bagian]:
    """A table with its caption above and its source below."""
    yield keterangan("Tabel", id_, teks)
    yield kisi(kolom, baris)
    sumber = bahan.tulis("umum.sumber")
    yield Paragraf((Ruas(f"{sumber} {catatan}".strip()),), "LKj Sumber")


def grafik(g: Grafik, id_: str, teks: str) -> Iterator[Bagian]:
    """A chart with its caption below."""
    yield g
    yield keterangan("Gambar", id_, teks)


def kisi(kolom: Sequence[Kolom], baris: Sequence[Baris]) -> Tabel:
    """The grid: one header row, merged cells joined."""
    kepala = Baris([k.judul for k in kolom])
    semua = [kepala, *baris]
    sel = [
        s
        for n, b in enumerate(semua)
        for k in range(len(kolom))
        if (s := _sel(semua, kolom, n, k)) is not None
    ]
    lebar = tuple(k.lebar for k in kolom)
    return Tabel(tuple(sel), len(semua), len(kolom), 1, "LKj Tabel", lebar)


def _sel(baris: list[Baris], kolom: Sequence[Kolom], n: int, k: int) -> SelTabel | None:
    isi = baris[n].isi[k]
    if isi in (KIRI, ATAS):
        return None
    lebar = _panjang([baris[n].isi[m] for m in range(k + 1, len(kolom))], KIRI)
    tinggi = _panjang([b.isi[k] for b in baris[n + 1 :]], ATAS)
    gaya = KEPALA if n == 0 else SEL if lebar > 1 else kolom[k].gaya
    ruas = _tebal(_ruas(isi)) if baris[n].tebal else _ruas(isi)
    return SelTabel(n + 1, k + 1, _isi(ruas, gaya), tinggi, lebar, gaya, baris[n].warna)


def _isi(ruas: tuple[Ruas, ...], gaya: str) -> tuple[Paragraf, ...]:
    return (Paragraf(ruas, gaya),)


def _panjang(sisa: Sequence[IsiSel], tanda: str) -> int:
    banyak = 1
    for isi in sisa:
        if isi != tanda:
            break
        banyak += 1
    return banyak


def _ruas(isi: IsiSel) -> tuple[Ruas, ...]:
    if isinstance(isi, str):
        return (Ruas(isi),) if isi else ()
    return (isi,) if isinstance(isi, Ruas) else isi


def _tebal(ruas: tuple[Ruas, ...]) -> tuple[Ruas, ...]:
    return tuple(Ruas(r.teks, True, r.miring, r.gaya, r.urut, r.penanda, r.rujuk) for r in ruas)


def tanpa_ulang(nilai: str, sebelum: str | None) -> IsiSel:
    """A cell that says the same as the one above is one with it."""
    return ATAS if nilai and nilai == sebelum else nilai
