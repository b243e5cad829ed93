"""Names of programs or sub kegiatan in each other's place: the amounts beside them are right."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.facts.belanja import (
    Bagian,
    Pasang,
    jumlah_rupiah,
    pasangkan,
    program,
    sub_kegiatan,
)
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.rincian import rincian_simpul
from workbook_tools.facts.sekali import sekali

UANG = ("anggaran", "anggaran_perubahan", "realisasi")
LEMBAR = (
    (program, "perjanjian_program", "renja"),
    (program, "perjanjian_program", "anggaran"),
    (sub_kegiatan, "renja", "anggaran"),
)
"""The sheets that tell the same amounts."""


class NamaBertukar(Struct, frozen=True):
    """``kunci``: what the names mean, as facts know it; ``sel``: the cells of the amounts beside
    them, each with the name that may belong there."""

    kunci: frozenset[str] = frozenset()
    sel: dict[tuple[str, str], Bagian] = {}


@sekali
def nama_bertukar(k: Konteks) -> NamaBertukar:
    """Two names that have each other's amount on another sheet, which has them the other way round:
    in one order of rows the names may have changed places, not the amounts."""
    kunci: set[str] = set()
    sel: dict[tuple[str, str], Bagian] = {}
    for bagian, kiri, kanan in LEMBAR:
        for p, q in _bertukar(bagian(k, kiri), bagian(k, kanan)):
            kunci |= {rincian_simpul(x.a.simpul).kunci for x in (p, q)}
            for ini, itu in ((p.a, q.a), (q.a, p.a), (p.b, q.b), (q.b, p.b)):
                sel.update(dict.fromkeys(_uang(ini), itu))
    return NamaBertukar(frozenset(kunci), sel)


def _bertukar(a: list[Bagian], b: list[Bagian]) -> Iterator[tuple[Pasang, Pasang]]:
    urut = {x.simpul: n for n, x in enumerate(b)}
    beda: dict[tuple[Fraction, Fraction], Pasang] = {}
    for p in pasangkan(a, b).pasang:
        ini, itu = (jumlah_rupiah(x.sel("anggaran")) for x in (p.a, p.b))
        if not ini or not itu or ini == itu:
            continue
        lain = beda.get((itu, ini))
        if lain is not None and urut[lain.a.simpul] > urut[p.a.simpul]:
            yield lain, p
        beda[ini, itu] = p


def _uang(x: Bagian) -> list[tuple[str, str]]:
    """The amounts of a name that has one row; those of several are its sum."""
    if len(x.baris) > 1:
        return []
    (baris,) = x.baris
    semua = (baris.isian(c.id) for c in baris.LEMBAR.kolom if c.id in UANG)
    return [(i.lembar, i.sel) for i in semua if i]
