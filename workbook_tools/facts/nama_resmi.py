"""The spellings of every official name, with the cells that hold them."""

from collections.abc import Iterator
from typing import NamedTuple

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.pohon import Ejaan
from workbook_tools.names.sebutan import Cara
from workbook_tools.records import Baris, Isian

SEBUTAN = {
    "program": "Program",
    "kegiatan": "Kegiatan",
    "sub_kegiatan": "Sub kegiatan",
    "sasaran": "Sasaran",
    "indikator": "Indikator",
    "desa": "Desa",
    "kecamatan": "Kecamatan",
}


class EjaanSel(NamedTuple):
    """One spelling of a name: as first written, how it was joined, its cells with their rows."""

    teks: str
    kunci: str
    cara: Cara
    isian: tuple[tuple[Baris, Isian], ...]

    @property
    def pertama(self) -> tuple[Baris, Isian]:
        """The first cell that holds it."""
        return self.isian[0]


def menang(baku: EjaanSel, lain: EjaanSel) -> bool:
    """Whether more sheets write the one than the other: then the other is to be changed."""
    a, b = ({isian.lembar for _, isian in e.isian} for e in (baku, lain))
    return len(a) > len(b)


class NamaEjaan(NamedTuple):
    """One name: what kind, and its spellings, the official one first."""

    jenis: str
    ejaan: tuple[EjaanSel, ...]


@sekali
def beragam(k: Konteks) -> list[NamaEjaan]:
    """The names that are spelt in more than one way."""
    pohon = [(s.tingkat, ejaan) for s, ejaan in k.laporan.nama.ejaan.items()]
    datar = [(jenis, ejaan) for jenis, d in k.laporan.daftar.items() for ejaan in d.ejaan]
    semua = [(jenis, ejaan) for jenis, ejaan in (*pohon, *datar) if len(ejaan) > 1]
    if not semua:
        return []
    baris = {
        (k.laporan.letak(b), b.nomor_baris): b
        for id_ in _lembar(semua)
        for b in (*k.laporan.baris(id_), *k.laporan.terpisah.get(id_, ()))
    }
    return [
        NamaEjaan(jenis, tuple(_ejaan_sel(jenis, e, baris) for e in ejaan))
        for jenis, ejaan in semua
    ]


def _lembar(semua: list[tuple[str, tuple[Ejaan, ...]]]) -> Iterator[str]:
    yield from dict.fromkeys(
        id_.split()[0] for _, ejaan in semua for e in ejaan for id_, _ in e.sel
    )


def _ejaan_sel(jenis: str, e: Ejaan, baris: dict[tuple[str, int], Baris]) -> EjaanSel:
    isian: dict[tuple[str, str], tuple[Baris, Isian]] = {}
    for lembar, nomor in e.sel:
        b = baris[lembar, nomor]
        satu = b.isian("perangkat_daerah" if lembar == "identitas" else jenis)
        isian.setdefault((satu.lembar, satu.sel), (b, satu))  # one cell may serve several records
    return EjaanSel(e.teks, e.kunci, e.cara, tuple(isian.values()))
