"""How complete a report is: the nine things that an LKj is asked for, counted.

The letters follow one kabupaten's scale: a from 90 %, b from 75 %, c from 40 %, d from 10 %.
What people wrote outside the blocks is not seen here; ``lkj audit`` reads it.
"""

from collections.abc import Collection, Iterable

from msgspec import Struct

from workbook_tools.model.hasil import Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.narasi.capaian import putusan

HURUF = ((90, "a"), (75, "b"), (40, "c"), (10, "d"), (0, "e"))
BAKU = ("ikhtisar", "b1.latar", "b2.pk", "b3.capaian", "b4.simpulan", "tanda_tangan", "lamp.reviu")
"""Blocks that stand for the parts which PermenPANRB 53/2014 asks for."""


class Butir(Struct, frozen=True):
    """One thing asked for: how many there are of how many."""

    hal: str
    ada: int
    dari: int

    @property
    def persen(self) -> int:
        """Share in percent, whole; 0 where nothing can be counted."""
        return self.ada * 100 // self.dari if self.dari else 0

    @property
    def huruf(self) -> str:
        """The letter of the share."""
        return next(huruf for batas, huruf in HURUF if self.persen >= batas)


def hitung_kelengkapan(b: Bahan, blok: Collection[str]) -> list[Butir]:
    """The nine items of a workbook and the blocks that its document holds."""
    semua = b.hasil.capaian
    ukuran = (
        ("Target setiap indikator", lambda c: c.target is not None),
        ("Target akhir dan tahun-tahun Renstra", lambda c: _renstra(b, c)),
        ("Perbandingan dengan tahun sebelumnya", lambda c: b.ada_lalu(c.kode)),
        ("Standar nasional, atau alasan tidak ada", lambda c: _standar(b, c)),
        ("Penyebab dan upaya", lambda c: _analisis(b, c)),
        ("Efisiensi dengan rumusnya", lambda c: _efisiensi(b, c)),
        ("Langkah ke depan", lambda c: _langkah(b, c)),
    )
    return [
        Butir("Bagian baku laporan", sum(id_ in blok for id_ in BAKU), len(BAKU)),
        _perjanjian(b),
        *(Butir(hal, sum(map(ya, semua)), len(semua)) for hal, ya in ukuran),
    ]


def _perjanjian(b: Bahan) -> Butir:
    kode = {kunci_kode(x.kode.teks) for x in b.laporan.perjanjian_kinerja if x.kode}
    ada = {kunci_kode(c.kode) for c in b.hasil.capaian if c.realisasi is not None}
    return Butir("Indikator PK yang dilaporkan", len(kode & ada), len(kode))


def _renstra(b: Bahan, c: Capaian) -> bool:
    return any(
        r.kode == c.kode and r.target_akhir is not None and any(t.target for t in r.per_tahun)
        for r in b.hasil.banding_renstra
    )


def _standar(b: Bahan, c: Capaian) -> bool:
    return any(x.nilai or x.alasan_tidak_ada for x in _milik(b.laporan.standar, c))


def _analisis(b: Bahan, c: Capaian) -> bool:
    """Below target both what hindered and what is done about it; else what helped."""
    baris = b.kinerja(c.kode)
    if baris is None:
        return False
    if putusan(c).startswith("kurang"):
        return bool(baris.faktor_penghambat and baris.solusi)
    return bool(baris.faktor_pendorong or baris.faktor_penghambat)


def _efisiensi(b: Bahan, c: Capaian) -> bool:
    return any(e.kode == c.kode and e.efisiensi is not None for e in b.hasil.efisiensi)


def _langkah(b: Bahan, c: Capaian) -> bool:
    umum = any(not x.kode for x in b.laporan.langkah)
    return umum or bool(_milik(b.laporan.langkah, c))


def _milik(baris: Iterable, c: Capaian) -> list:  # type: ignore[type-arg]
    return [x for x in baris if kunci_kode(x.kode.teks) == kunci_kode(c.kode)]
