"""A column of Realisasi Kinerja that holds last year's figures in place of this year's."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.records import Isian

MIN_BARIS = 3
"""In so many rows no chance makes last year's figure this year's."""


class Tertempel(Struct, frozen=True):
    """The cells of a column (``apa``: target or realisasi), each with the one that tells what
    belongs there."""

    apa: str
    sel: tuple[tuple[Isian, Isian], ...]


def tahun_tertempel(k: Konteks) -> Tertempel | None:
    """The one column that is last year's in every row and differs from where else this year's
    stands; None where none or both are so."""
    semua = [x for apa in ("target", "realisasi") if (x := _kolom(k, apa)) is not None]
    return semua[0] if len(semua) == 1 else None


def _kolom(k: Konteks, apa: str) -> Tertempel | None:
    beda = []
    for i in semua_indikator(k):
        kini, lalu = _isi(i, apa), _isi(i, f"{apa}_lalu")
        if kini is None or lalu is None:
            continue
        if kini.nilai != lalu.nilai:
            return None
        lain = [*_di_tempat_lain(k, i, apa)]
        if lain and all(x.nilai != kini.nilai for x in lain):
            beda.append((kini, lain[0]))
    return Tertempel(apa, tuple(beda)) if len(beda) >= MIN_BARIS else None


def _isi(i: Indikator, kolom: str) -> Isian | None:
    isian = i.kinerja.isian(kolom) if i.kinerja is not None else None
    return isian if isian is not None and isian.nilai is not None else None


def _di_tempat_lain(k: Konteks, i: Indikator, apa: str) -> Iterator[Isian]:
    """The cells that state this year's figure beside Realisasi Kinerja."""
    if apa == "target" and i.pk is not None and i.pk.berlaku.nilai is not None:
        yield i.pk.berlaku
    ke = k.laporan.tahun_ke
    if i.renstra is not None and ke is not None:
        renstra = i.renstra.isian(f"{apa}_{ke}")
        if renstra.nilai is not None:
            yield renstra
