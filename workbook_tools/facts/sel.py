"""Input cells: their columns, their places, the filled ones and the doubtful ones."""

from msgspec.structs import astuple

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.model.temuan import Tempat
from workbook_tools.numbers import Bacaan, Status
from workbook_tools.records import MASUKAN, Baris, Isian, Kolom


def label(isian: Isian) -> str:
    """The header label of a cell's column."""
    return kolom_isian(isian).label


def kolom_isian(isian: Isian) -> Kolom:
    """The schema column of a cell."""
    return MASUKAN[isian.lembar].cari(isian.kolom)


def tempat(isian: Isian, nilai: str | None = None) -> Tempat:
    """A cell as the other place of a disagreement."""
    return Tempat(isian.lembar, isian.sel, isian.teks if nilai is None else nilai)


@sekali
def isian_terisi(k: Konteks) -> tuple[tuple[Baris, Isian, Kolom], ...]:
    """Every filled input cell of the workbook with its row and schema column."""
    return tuple(
        (baris, isian, kolom)
        for lembar in MASUKAN.values()
        for baris in k.laporan.diketik(lembar.id)
        for kolom, isian in zip(lembar.kolom, astuple(baris)[1:], strict=False)
        if isian.teks or isian.galat
    )


@sekali
def isian_di(k: Konteks) -> dict[tuple[str, str], tuple[Baris, Isian]]:
    """Every filled input cell with its row, by sheet and address."""
    return {(isian.lembar, isian.sel): (baris, isian) for baris, isian, _ in isian_terisi(k)}


@sekali
def isian_sekolom(k: Konteks, lembar: str, kolom: str) -> list[Isian]:
    """The filled input cells of one column."""
    return [i for b in k.laporan.diketik(lembar) if (i := b.isian(kolom))]


@sekali
def isian_negatif(k: Konteks) -> tuple[tuple[Baris, Isian, Kolom], ...]:
    """Those among them that hold a number below 0: hardly any."""
    return tuple(
        (baris, isian, kolom)
        for baris, isian, kolom in isian_terisi(k)
        if (b := isian.bacaan) is not None and b.angka is not None and b.angka.nilai.numerator < 0
    )


@sekali
def isian_bercatatan(k: Konteks) -> tuple[tuple[Baris, Isian, Kolom, Bacaan], ...]:
    """Those among them whose number was read with a doubt or a note: few, and several rules
    look for one."""
    return tuple(
        (baris, isian, kolom, b)
        for baris, isian, kolom in isian_terisi(k)
        if (b := isian.bacaan) is not None and (b.catatan or b.status is not Status.TERBACA)
    )
