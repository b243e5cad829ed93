"""The official names that stand on several sheets, by what they name."""

from collections.abc import Iterator
from typing import NamedTuple

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names import kunci_nama
from workbook_tools.records import Baris, Isian

LETAK: dict[str, tuple[str, ...]] = {
    "program": ("perjanjian_program", "renja", "anggaran", "kinerja_program"),
    "kegiatan": ("renja", "anggaran", "kinerja_program"),
    "sub_kegiatan": ("renja", "anggaran", "kinerja_program"),
    "sasaran": ("indikator",),
    "indikator": ("indikator", "kinerja_program"),
}
"""The sheets that hold each kind of name; the column has the id of the kind."""

SEBUTAN = {
    "program": "Program",
    "kegiatan": "Kegiatan",
    "sub_kegiatan": "Sub kegiatan",
    "sasaran": "Sasaran",
    "indikator": "Indikator",
}


class Ejaan(NamedTuple):
    """One spelling of a name: as first written, its cells with their rows."""

    teks: str
    isian: tuple[tuple[Baris, Isian], ...]

    @property
    def pertama(self) -> tuple[Baris, Isian]:
        """The first cell that holds it."""
        return self.isian[0]


def semua_nama(k: Konteks, jenis: str) -> Iterator[tuple[Baris, Isian]]:
    """Every filled cell that holds this kind of name, sheet by sheet."""
    for lembar in LETAK[jenis]:
        for baris in k.laporan.baris(lembar):
            isian = baris.isian(jenis)
            if isian.teks:
                yield baris, isian


def ejaan_menurut_nama(k: Konteks, jenis: str) -> dict[str, list[Ejaan]]:
    """The spellings of every name, by matching key; the one to be kept stands first.

    Capitals and doubled spaces make no other spelling. The spelling of PK Program is kept, else
    the most frequent, else the first.
    """
    return _semua_ejaan(k)[jenis]


@sekali
def _semua_ejaan(k: Konteks) -> dict[str, dict[str, list[Ejaan]]]:
    return {jenis: _ejaan(k, jenis) for jenis in LETAK}


def _ejaan(k: Konteks, jenis: str) -> dict[str, list[Ejaan]]:
    kelompok: dict[str, dict[str, list[tuple[Baris, Isian]]]] = {}
    for baris, isian in semua_nama(k, jenis):
        ejaan = kelompok.setdefault(kunci_nama(isian.teks), {})
        ejaan.setdefault(isian.teks.casefold(), []).append((baris, isian))
    return {
        kunci: sorted((Ejaan(i[0][1].teks, tuple(i)) for i in ejaan.values()), key=_urutan)
        for kunci, ejaan in kelompok.items()
    }


def _urutan(e: Ejaan) -> tuple[bool, int]:
    di_pk = any(i.lembar == "perjanjian_program" for _, i in e.isian)
    return not di_pk, -len(e.isian)
