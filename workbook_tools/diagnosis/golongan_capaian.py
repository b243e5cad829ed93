"""Wrong achievements sorted by what went wrong, and tables that are wrong throughout."""

from collections.abc import Iterable, Iterator
from enum import Enum
from fractions import Fraction

from workbook_tools.diagnosis.jam import bagi_jam
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.capaian_dilaporkan import PerbandinganCapaian, capaian_dilaporkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import bulatkan, cetak_persen, persentase
from workbook_tools.records.pembanding import BarisPembanding

MIN_BARIS = 3
BAGIAN = Fraction(3, 5)
"""So many rows, and this part of those that can tell, make it the table's mistake."""


class Golongan(Enum):
    """What went wrong with a stated achievement; each is one rule's."""

    TERBALIK = "terbalik"  # H207
    JAM = "jam"  # H206
    ARAH = "arah"  # H208
    LAIN = "lain"  # H201


def golongan(p: PerbandinganCapaian, k: Konteks) -> Golongan:
    """The one rule that tells of a wrong achievement."""
    if p.terbalik:
        return Golongan.TERBALIK
    if any(_sama(p, nilai, k) for nilai in _jam(p)):
        return Golongan.JAM
    if any(_sama(p, nilai, k) for _, nilai in rumus_arah(p, k)):
        return Golongan.ARAH
    return Golongan.LAIN


def rumus_arah(p: PerbandinganCapaian, k: Konteks) -> Iterator[tuple[str, Fraction]]:
    """The formulas of the other direction, or the other one for turun: name and percent."""
    t, r = p.target.nilai, p.realisasi.nilai
    if not t or r is None:
        return
    if p.arah != "turun":
        yield "2T-R", persentase(2 * t - r, t)
        return
    if k.laporan.kebijakan.rumus_turun == "T/R":
        yield "2T-R", persentase(2 * t - r, t)
    elif r:
        yield "T/R", persentase(t, r)
    yield "R/T", persentase(r, t)


@sekali
def tergolong(k: Konteks) -> list[tuple[PerbandinganCapaian, Golongan]]:
    """The wrong achievements, each with its kind, in the order of the sheets."""
    return [(p, golongan(p, k)) for p in capaian_dilaporkan(k) if p.beda]


def salah(k: Konteks, apa: Golongan) -> list[PerbandinganCapaian]:
    """The wrong achievements of a kind, in the order of the sheets."""
    return [p for p, jenis in tergolong(k) if jenis is apa]


def per_tabel(
    k: Konteks, apa: Golongan, min_baris: int = MIN_BARIS
) -> Iterator[tuple[list[PerbandinganCapaian], int]]:
    """The wrong ones of a kind: all of a table together where the table is wrong throughout,
    else one by one; with each the number of rows of its table that can tell.

    A table is one column of one sheet; on Kecamatan Lain, the rows of one indicator.
    """
    semua = kelompokkan((_tabel(p), p) for p in salah(k, apa))
    bisa = _yang_bisa(k) if semua else {}
    for tabel in sorted(semua, key=list(bisa).index):
        kena = semua[tabel]
        if len(kena) >= min_baris and len(kena) >= BAGIAN * bisa[tabel]:
            yield kena, bisa[tabel]
        else:
            yield from (([p], bisa[tabel]) for p in kena)


def tempat_baris(kena: Iterable[PerbandinganCapaian]) -> tuple[Tempat, ...]:
    """The rows of a table with what they should be: '98.34%, seharusnya 101,69%'."""
    return tuple(
        Tempat(
            p.isian.lembar, p.isian.sel, f"{p.isian.teks}, seharusnya {cetak_persen(p.dihitung)}"
        )
        for p in kena
    )


def _tabel(p: PerbandinganCapaian) -> tuple[str, str, str]:
    kode = kunci_kode(p.baris.kode.teks) if isinstance(p.baris, BarisPembanding) else ""
    return p.isian.lembar, p.isian.kolom, kode


@sekali
def _yang_bisa(k: Konteks) -> dict[tuple[str, str, str], int]:
    """How many rows of each table can tell the right formula from the reversed one."""
    hasil: dict[tuple[str, str, str], int] = {}
    for p in capaian_dilaporkan(k):
        tabel = _tabel(p)
        hasil[tabel] = hasil.get(tabel, 0) + _bisa_dibedakan(p)
    return hasil


def _bisa_dibedakan(p: PerbandinganCapaian) -> bool:
    """Whether the right and the reversed formula give different figures here."""
    t, r = p.target.nilai, p.realisasi.nilai
    if not t or not r or p.isian.angka is None:
        return False
    desimal = p.isian.angka.desimal
    return bulatkan(persentase(t, r), desimal) != bulatkan(p.dihitung, desimal)


def _jam(p: PerbandinganCapaian) -> Iterator[Fraction]:
    for a, b in ((p.realisasi, p.target), (p.target, p.realisasi)):
        nilai = bagi_jam(a.angka, b.angka)
        if nilai is not None:
            yield nilai


def _sama(p: PerbandinganCapaian, nilai: Fraction, k: Konteks) -> bool:
    if p.isian.angka is None:
        return False
    return bandingkan(p.isian.angka, nilai, k.laporan.kebijakan.toleransi) is not Cocok.BEDA
