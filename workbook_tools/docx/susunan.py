"""Putting blocks into a document: counters, references, anchors, bytes, parts, lists.

Every byte outside the places that are filled stays as it was.
"""

import re
from collections.abc import Iterable
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.docx.daftar import tulis_daftar
from workbook_tools.docx.gambar import tulis_gambar
from workbook_tools.docx.gaya import Gaya, baca_gaya
from workbook_tools.docx.grafik import tulis_grafik
from workbook_tools.docx.jangkar import AWALAN, cari_jangkar, nama_jangkar
from workbook_tools.docx.nomor import baca_penomor
from workbook_tools.docx.paket import Paket
from workbook_tools.docx.peta import Peta, petakan
from workbook_tools.docx.tulis import BagianBaru, Meja, tulis_paragraf
from workbook_tools.docx.tulis_tabel import tulis_tabel
from workbook_tools.naskah import Bagian, Blok, Daftar, Gambar, Grafik, Paragraf, Ruas, Tabel


class Slot(Struct, frozen=True):
    """A place in a part to be filled: its bytes, the block, whether the places that people
    fill (``Blok.isian``) are written too. Without a block the place is emptied."""

    awal: int
    akhir: int
    blok: Blok | None
    isian: bool = False


def pasang(paket: Paket, nama: str, slot: Iterable[Slot]) -> Peta:
    """Fill places of a part. Lists of contents are made last, from the finished text.

    Returns the map of the text with its lists still empty: their entries are results of fields,
    so what the blocks say is the same, and a long text is not read once more.
    """
    slot = sorted(slot, key=lambda s: s.awal)
    peta = petakan(paket.isi[nama])
    if not slot:
        return peta
    slot = _nomori(slot, peta)
    gaya = baca_gaya(paket)
    meja = _siapkan_meja(gaya, peta, slot)
    potongan = [(s.awal, s.akhir, _tulis_slot(s, peta, slot, meja)) for s in slot]
    _ganti_relasi(paket, nama, peta, slot, meja)
    paket.isi[nama] = ganti(peta.data, potongan)
    daftar = {s.blok.id: s.blok for s in slot if s.blok and _daftar(s.blok)}
    peta = petakan(paket.isi[nama])
    if daftar:
        _isi_daftar(paket, nama, daftar, peta, meja)
    return peta


def ganti(data: bytes, potongan: Iterable[tuple[int, int, bytes]]) -> bytes:
    """The bytes with ranges (in order, apart) replaced by others."""
    hasil, letak = [], 0
    for awal, akhir, isi in potongan:
        hasil += [data[letak:awal], isi]
        letak = akhir
    return b"".join([*hasil, data[letak:]])


def _daftar(b: Blok) -> Daftar | None:
    return next((g for g in b.bagian if isinstance(g, Daftar)), None)


def _nomori(slot: list[Slot], peta: Peta) -> list[Slot]:
    """Give counters their numbers, those of other people's captions counted too."""
    hitung: dict[str, int] = {}
    luar = [p for p in peta.urut if not _di_dalam(p.awal, slot)]
    hasil = []
    for s in slot:
        while luar and luar[0].awal < s.awal:
            nama = luar.pop(0).teks
            hitung[nama] = hitung.get(nama, 0) + 1
        bagian = [_nomori_bagian(b, hitung) for b in (s.blok.bagian if s.blok else ())]
        blok = replace(s.blok, bagian=tuple(bagian)) if s.blok else None
        hasil.append(replace(s, blok=blok))
    return hasil


def _nomori_bagian(b: Bagian, hitung: dict[str, int]) -> Bagian:
    if not isinstance(b, Paragraf) or not any(r.urut for r in b.ruas):
        return b
    return replace(b, ruas=tuple(_nomori_ruas(r, hitung) for r in b.ruas))


def _nomori_ruas(r: Ruas, hitung: dict[str, int]) -> Ruas:
    if not r.urut:
        return r
    hitung[r.urut] = hitung.get(r.urut, 0) + 1
    return replace(r, teks=str(hitung[r.urut]))


def _di_dalam(letak: int, slot: Iterable[Slot]) -> bool:
    return any(s.awal <= letak < s.akhir for s in slot)


def _siapkan_meja(gaya: Gaya, peta: Peta, slot: list[Slot]) -> Meja:
    penanda = {p.id for p in peta.penanda if not _di_dalam(p.awal, slot)}
    gambar = {p.teks for p in peta.gambar if not _di_dalam(p.awal, slot)}
    return Meja(
        gaya,
        _Penghitung(penanda),
        _Penghitung(gambar),
        lebar_teks(peta.data),
        _rujukan(slot),
    )


class _Penghitung:
    """The smallest numbers from 1 on that are not in use."""

    def __init__(self, terpakai: set[str]) -> None:
        self._bebas = (n for n in count(1) if str(n) not in terpakai)

    def __call__(self) -> int:
        return next(self._bebas)


def _rujukan(slot: list[Slot]) -> dict[str, str]:
    """The text of every bookmark that references point to."""
    hasil: dict[str, str] = {}
    for s in slot:
        for p in s.blok.bagian if s.blok else ():
            for r in p.ruas if isinstance(p, Paragraf) else ():
                if r.penanda:
                    hasil[r.penanda] = hasil.get(r.penanda, "") + r.teks
    return hasil


def lebar_teks(data: bytes) -> int:
    """The width of the text of the last section, in twentieths of a point."""
    ukuran = re.findall(rb'<w:pgSz\b[^>]*\bw:w="(\d+)"', data)
    kiri = re.findall(rb'<w:pgMar\b[^>]*\bw:left="(\d+)"', data)
    kanan = re.findall(rb'<w:pgMar\b[^>]*\bw:right="(\d+)"', data)
    if not (ukuran and kiri and kanan):
        return 8789
    return max(2000, int(ukuran[-1]) - int(kiri[-1]) - int(kanan[-1]))


def _tulis_slot(s: Slot, peta: Peta, semua: list[Slot], meja: Meja) -> bytes:
    isi = tulis_blok(s.blok, meja) if s.blok and s.blok.bagian else ""
    if s.isian and s.blok:
        isi += "".join(tulis_paragraf(p, meja) for p in s.blok.isian)
    return _terbelah(s, peta) + isi.encode()


def _terbelah(s: Slot, peta: Peta) -> bytes:
    """Marks of people (bookmarks, comments) that only begin or only end in the place: kept."""
    dalam = [p for p in peta.penanda if s.awal <= p.awal < s.akhir]
    ada = {(p.jenis, p.id, p.mulai) for p in dalam}
    luar = {(p.jenis, p.id, p.mulai) for p in peta.penanda if not s.awal <= p.awal < s.akhir}
    tinggal = [
        p
        for p in dalam
        if (p.jenis, p.id, not p.mulai) in luar - ada and not p.nama.startswith(AWALAN)
    ]
    return b"".join(peta.data[p.awal : p.akhir] for p in tinggal)


def tulis_blok(b: Blok, meja: Meja) -> str:
    """A block between its anchors; it begins and ends with a paragraph."""
    bagian = list(b.bagian)
    if not isinstance(bagian[0], Paragraf):
        bagian.insert(0, Paragraf(gaya="LKj Sela"))
    if not isinstance(bagian[-1], Paragraf):
        bagian.append(Paragraf(gaya="LKj Sela"))
    awal, akhir = nama_jangkar(b.id)
    terakhir = len(bagian) - 1
    return "".join(
        _tulis_bagian(g, meja, [awal] * (n == 0) + [akhir] * (n == terakhir), f"{b.id}_{n}")
        for n, g in enumerate(bagian)
    )


def _tulis_bagian(g: Bagian, meja: Meja, penanda: list[str], sebutan: str) -> str:
    match g:
        case Paragraf():
            if g.tingkat:  # a heading can be found by the list of contents
                penanda = [*penanda, f"_Toc_{sebutan}"]
            return tulis_paragraf(g, meja, penanda)
        case Tabel():
            return tulis_tabel(g, meja)
        case Grafik():
            return tulis_grafik(g, meja)
        case Gambar():
            return tulis_gambar(g, meja)
    return ""  # a list of contents is made later


def _ganti_relasi(paket: Paket, nama: str, peta: Peta, slot: list[Slot], meja: Meja) -> None:
    dalam = {p.teks for p in peta.relasi if _di_dalam(p.awal, slot)}
    luar = {p.teks for p in peta.relasi if not _di_dalam(p.awal, slot)}
    paket.buang_relasi(nama, dalam - luar - {b.relasi.id for b in meja.bagian})
    for b in meja.bagian:
        _pasang_bagian(paket, nama, b)


def _pasang_bagian(paket: Paket, induk: str, b: BagianBaru) -> None:
    paket.tambah_bagian(b.nama, b.data, b.tipe)
    paket.tambah_relasi(induk, b.relasi)
    for anak in b.anak:
        _pasang_bagian(paket, b.nama, anak)


def _isi_daftar(paket: Paket, nama: str, daftar: dict[str, Blok], peta: Peta, meja: Meja) -> None:
    jangkar = cari_jangkar(peta)
    potongan = []
    for id_, j in jangkar.items():
        d = _daftar(daftar[id_]) if id_ in daftar else None
        if d and not j.rusak:
            letak = peta.akhir[j.tanda["a"][0].unsur]
            isi = tulis_daftar(d, peta, meja, baca_penomor(paket))
            potongan.append((letak, letak, isi.encode()))
    paket.isi[nama] = ganti(peta.data, potongan)
