"""Obedience: what becomes of a workbook when all advice of its findings is typed."""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from fractions import Fraction
from typing import NamedTuple

from workbook_tools.formats.buku_json import BARIS_KEPALA
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.hasil import Hasil
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import MASUKAN
from workbook_tools.workbook.alamat import nomor_kolom

_SEL = re.compile(r"([A-Z]+)(\d+)")
POKOK = (
    "rata_rata_capaian",
    "rata_rata_dibatasi",
    "total_anggaran",
    "total_realisasi",
    "persen_realisasi",
    "efisiensi_sasaran",
    "efisiensi_program",
    "efisiensi_kegiatan",
    "efisiensi_sub_kegiatan",
)
"""The headlines, as the results call them."""


class Saran(NamedTuple):
    """One piece of advice: a cell and what is to be typed there, or a row to be added."""

    lembar: str
    sel: str
    isi: str
    baris: tuple[tuple[str, str], ...] = ()


def saran(temuan: Iterable[Temuan]) -> Iterator[Saran]:
    """All advice: every ``perbaikan``, and every ``seharusnya`` of one cell."""
    for t in temuan:
        p = t.perbaikan
        if p is not None:
            yield Saran(p.lembar, p.sel, p.isi, p.tambah_baris)
        elif t.seharusnya and _SEL.fullmatch(t.sel):
            yield Saran(t.lembar, t.sel, t.seharusnya)


def patuhi(isi: Masukan, temuan: Iterable[Temuan]) -> Masukan:
    """The inputs with all advice typed, in the order of the findings."""
    hasil = deepcopy(isi)
    for s in saran(temuan):
        if s.lembar not in MASUKAN:
            continue
        if s.baris:
            hasil.setdefault(s.lembar, []).append(dict(s.baris))
            continue
        baris, kolom = letak(s)
        daftar = hasil.setdefault(s.lembar, [])
        daftar += [{} for _ in range(baris + 1 - len(daftar))]
        daftar[baris][kolom] = s.isi
        if not s.isi:
            del daftar[baris][kolom]
    return hasil


def letak(s: Saran) -> tuple[int, str]:
    """Which record (from 0), and the column's id."""
    cocok = _SEL.fullmatch(s.sel)
    assert cocok is not None
    lembar = MASUKAN[s.lembar]
    nomor = int(cocok[2]) - BARIS_KEPALA - 1
    if lembar.tegak:
        return 0, lembar.kolom[nomor].id
    menurut = {letak: id_ for id_, letak in lembar.letak.items()}
    return nomor, menurut[nomor_kolom(cocok[1])]


def pokok(hasil: Hasil) -> dict[str, Fraction]:
    """The headlines that are known."""
    semua = {id_: getattr(hasil.ringkasan, id_) for id_ in POKOK}
    return {id_: n for id_, n in semua.items() if isinstance(n, Fraction)}


def galat_baru(sebelum: Iterable[Temuan], sesudah: Iterable[Temuan]) -> list[Temuan]:
    """Errors (children left out) that were not there before the advice was typed."""
    dulu = {t.sebagai_induk for t in sebelum}
    return [
        t
        for t in sesudah
        if t.tingkat is Tingkat.GALAT and t.induk is None and t.sebagai_induk not in dulu
    ]


def menjauh(benar: Hasil, sebelum: Hasil, sesudah: Hasil) -> list[str]:
    """Headlines that are further from the true ones than before the advice was typed."""
    acuan, lama, baru = pokok(benar), pokok(sebelum), pokok(sesudah)
    return [
        id_
        for id_, n in acuan.items()
        if id_ in lama and id_ in baru and abs(baru[id_] - n) > abs(lama[id_] - n)
    ]
