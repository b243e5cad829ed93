"""Means, sums and shares across workbooks, of which some have no value."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from workbook_tools import numbers
from workbook_tools.compute.nilai import BerMedan
from workbook_tools.wording.kata import sebutkan

Nilai = Fraction | None
MAKS_SEBUT = 3
"""So many offices are named."""
GELAP = "gelap"
"""The key of a row that names its figures that rest on unread cells."""
TAK_TERBACA = "tak_terbaca"
"""The same in words, for the tidy tables."""


def isi_medan(rekam: BerMedan, *nama: str, **ganti: str) -> dict[str, Any]:
    """Fields of a result as a part of a row, ``ganti`` under another name (column=field); those
    that rest on unread cells are None and named."""
    kolom = {**{n: n for n in nama}, **ganti}
    lubang = dict(rekam.lubang)
    gelap = [id_ for id_, medan in kolom.items() if medan in lubang]
    isi = {id_: None if id_ in gelap else getattr(rekam, asal) for id_, asal in kolom.items()}
    return {**isi, **tandai(gelap)}


def tandai(gelap: Iterable[str]) -> dict[str, Any]:
    """The part of a row that names its unknown figures."""
    semua = tuple(gelap)
    return {GELAP: semua, TAK_TERBACA: ", ".join(semua)}


class Kaki:
    """The closing row of a table in the making: sums and means of columns over the rows that have
    a value. One row whose figure rests on an unread cell makes that of the column unknown."""

    def __init__(self, jumlah: Sequence[str] = (), rata: Sequence[str] = ()) -> None:
        self.banyak = 0
        self._rata = frozenset(rata)
        self._isi: dict[str, tuple[Fraction, int]] = dict.fromkeys((*jumlah, *rata), _KOSONG)
        self._gelap: set[str] = set()

    def tambah(self, r: Mapping[str, Any]) -> None:
        """One more row."""
        self.banyak += 1
        for id_, (jumlah, banyak) in self._isi.items():
            if id_ in r.get(GELAP, ()):
                self._gelap.add(id_)
            if (nilai := r.get(id_)) is not None:
                self._isi[id_] = (jumlah + Fraction(nilai), banyak + 1)

    def hasil(self) -> dict[str, Any]:
        """The row."""
        gelap = [id_ for id_ in self._isi if id_ in self._gelap]
        return {**{id_: self._satu(id_) for id_ in self._isi}, **tandai(gelap)}

    def _satu(self, id_: str) -> Nilai:
        jumlah, banyak = self._isi[id_]
        if not banyak or id_ in self._gelap:
            return None
        return jumlah / banyak if id_ in self._rata else jumlah


_KOSONG = (Fraction(0), 0)


def kaki(
    baris: Iterable[Mapping[str, Any]], jumlah: Sequence[str] = (), rata: Sequence[str] = ()
) -> dict[str, Any]:
    """The closing row of a table; see ``Kaki``."""
    hasil = Kaki(jumlah, rata)
    for r in baris:
        hasil.tambah(r)
    return hasil.hasil()


def sebut_ragu(baris: Iterable[Mapping[str, Any]]) -> str | None:
    """Whose figures in a sum or mean are doubtful; None where none is."""
    semua = [str(r["kecamatan"]) for r in baris if r.get("ragu")]
    return f"Diragukan: {sebutkan(semua, MAKS_SEBUT)}" if semua else None


def berpersen(isi: dict[str, Any], id_: str, bagian: str, seluruh: str) -> dict[str, Any]:
    """A row with the share of two of its columns; unknown where one of them is."""
    gelap = isi.get(GELAP, ())
    if bagian in gelap or seluruh in gelap:
        return {**isi, id_: None, **tandai((*gelap, id_))}
    terukur = [None if isi[n] is None else Fraction(isi[n]) for n in (bagian, seluruh)]
    return {**isi, id_: persen(*terukur)}


def persen(bagian: Nilai, keseluruhan: Nilai) -> Nilai:
    """A part in percent of the whole; None where either is missing or the whole is 0."""
    if bagian is None or not keseluruhan:
        return None
    return numbers.persentase(bagian, keseluruhan)
