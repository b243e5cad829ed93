"""Achievements in columns: one for each year below rows Target, Realisasi, Capaian, or a group of
them for each quarter."""

import re
from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.capaian_baris import persen_turun
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom, Peran, peran_label
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import DATA, BarisDok, SelDok
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.numbers import Angka, persentase

TOLERANSI = Fraction(1, 100)
MIN_LABEL = 3
"""Target, realisasi and capaian, without which rows are no series."""
_BAGIAN = {
    Peran.TARGET: 0,
    Peran.ANGGARAN: 0,
    Peran.REALISASI: 1,
    Peran.REALISASI_ANGGARAN: 1,
    Peran.CAPAIAN: 2,
    Peran.PENYERAPAN: 2,
}
_SINGKAT = {"t": 0, "r": 1, "c": 2}


class Suku(Struct, frozen=True):
    """Target, realisasi and capaian that belong together, and of what they are ('2023')."""

    tabel: TabelDok
    sebut: str
    target: SelDok
    realisasi: SelDok
    capaian: SelDok
    angka: tuple[Angka, Angka, Angka]

    @property
    def benar(self) -> Fraction:
        """The realisation in percent of the target."""
        t, r, _ = self.angka
        return persentase(r.nilai, t.nilai)

    def sama(self, nilai: Fraction | None) -> bool:
        """Whether the stated achievement is this value as it was written."""
        return nilai is not None and bandingkan(self.angka[2], nilai, TOLERANSI) is not Cocok.BEDA


def deret_salah(k: KonteksDokumen, batas: bool) -> Iterator[Suku]:
    """The achievements that no formula of their series gives; ``batas``: more than 100% may count
    as 100%."""
    for t in k.dok.tabel:
        for semua in (list(_per_kolom(t)), list(_per_kelompok(t))):
            yield from _salah(semua, batas)


def _salah(semua: list[Suku], batas: bool) -> Iterator[Suku]:
    beda = [x for x in semua if x.angka[0].nilai != x.angka[1].nilai]
    naik = any(x.sama(x.benar) for x in beda)
    lain = {x.capaian.tempat: persen_turun(x.angka[0].nilai, x.angka[1].nilai) for x in beda}
    if not naik and any(all(x.sama(lain[x.capaian.tempat][n]) for x in beda) for n in range(2)):
        return  # the formula of falling indicators throughout
    salah = [
        x
        for x in semua
        if not x.sama(x.benar) and not (batas and x.benar > 100 and x.angka[2].nilai == 100)
    ]
    if 2 * len(salah) <= max(2, len(semua)):  # else the figures are computed in another way
        yield from salah


def _per_kolom(t: TabelDok) -> Iterator[Suku]:
    """Rows Target, Realisasi, Capaian, a column for each year."""
    label = _kolom_label(t)
    if label is None:
        return
    ada: dict[int, BarisDok] = {}
    for b in t.baris:
        bagian = _BAGIAN.get(peran_label(b.teks(label.indeks)))
        if bagian is None:
            continue
        if bagian == 0:
            ada.clear()
        ada[bagian] = b
        if bagian == 2 and len(ada) == MIN_LABEL:
            for k in t.kolom[label.indeks + 1 :]:
                yield from _suku(t, k.judul, [ada[n].sel[k.indeks] for n in range(3)])
            ada.clear()


def _kolom_label(t: TabelDok) -> Kolom | None:
    """The column whose cells say what the figures of their row are."""
    for k in t.kolom[:-1]:
        isi = {_BAGIAN.get(peran_label(x)) for b in t.baris if (x := b.teks(k.indeks))}
        if len(isi - {None}) == MIN_LABEL:
            return k
    return None


def _per_kelompok(t: TabelDok) -> Iterator[Suku]:
    """Three columns below 'Triwulan II', in every row."""
    for a, b, c in zip(t.kolom, t.kolom[1:], t.kolom[2:], strict=False):
        atas = {k.label[:-1] for k in (a, b, c)}
        lain = all(k.peran is Peran.LAIN for k in (a, b, c))
        if not lain or len(atas) != 1 or atas == {()}:
            continue
        if [_bagian(k.label[-1]) for k in (a, b, c)] != [0, 1, 2]:
            continue
        for x in t.baris:
            if x.jenis == DATA:
                yield from _suku(t, " ".join(a.label[:-1]), [x.sel[k.indeks] for k in (a, b, c)])


def _bagian(label: str) -> int | None:
    rapi = re.sub(r"\s*\(.*\)|[ .]+$", "", normal(label))
    return _SINGKAT.get(rapi, _BAGIAN.get(peran_label(label)))


def _suku(t: TabelDok, sebut: str, sel: list[SelDok | None]) -> Iterator[Suku]:
    match sel:
        case [SelDok() as target, SelDok() as realisasi, SelDok() as capaian]:
            pass
        case _:
            return
    if len({s.tempat for s in (target, realisasi, capaian)}) < MIN_LABEL:
        return
    a, b = (baca(s.teks.strip(), "target").angka for s in (target, realisasi))
    c = baca(capaian.teks.strip(), "capaian").angka
    if a and b and c and a.nilai and not c.rasio:
        yield Suku(t, " ".join(sebut.split()), target, realisasi, capaian, (a, b, c))
