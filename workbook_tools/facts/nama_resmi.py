"""The spellings of every official name, with the cells that hold them."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names import kunci_nama
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


class EjaanSel(Struct, frozen=True):
    """One spelling of a name: as first written, how it was joined, its cells with their rows, and
    whether the nomenclature has it."""

    teks: str
    kunci: str
    cara: Cara
    isian: tuple[tuple[Baris, Isian], ...]
    resmi: bool = False

    @property
    def pertama(self) -> tuple[Baris, Isian]:
        """The first cell that holds it."""
        return self.isian[0]


def menang(baku: EjaanSel, lain: EjaanSel) -> bool:
    """Whether more sheets write the one than the other, or as many and the nomenclature: then the
    other is to be changed."""
    a, b = ({isian.lembar for _, isian in e.isian} for e in (baku, lain))
    return (len(a), baku.resmi) > (len(b), lain.resmi)


class NamaEjaan(Struct, frozen=True):
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
        NamaEjaan(jenis, _urutkan([_ejaan_sel(k, jenis, e, baris) for e in ejaan]))
        for jenis, ejaan in semua
    ]


def _urutkan(ejaan: list[EjaanSel]) -> tuple[EjaanSel, ...]:
    """The official one first, which is another than most cells have where sheets are as many."""
    pertama = next((e for e in ejaan[1:] if e.resmi and menang(e, ejaan[0])), ejaan[0])
    return (pertama, *(e for e in ejaan if e is not pertama))


@sekali
def _nomenklatur(k: Konteks) -> frozenset[str]:
    """The keys of the names on the sheet Nomenklatur."""
    return frozenset(kunci_nama(b.nama.teks) for b in k.laporan.nomenklatur)


def _lembar(semua: list[tuple[str, tuple[Ejaan, ...]]]) -> Iterator[str]:
    yield from dict.fromkeys(
        id_.split()[0] for _, ejaan in semua for e in ejaan for id_, _ in e.sel
    )


def _ejaan_sel(k: Konteks, jenis: str, e: Ejaan, baris: dict[tuple[str, int], Baris]) -> EjaanSel:
    isian: dict[tuple[str, str], tuple[Baris, Isian]] = {}
    for lembar, nomor in e.sel:
        b = baris[lembar, nomor]
        satu = b.isian("perangkat_daerah" if lembar == "identitas" else jenis)
        isian.setdefault((satu.lembar, satu.sel), (b, satu))  # one cell may serve several records
    return EjaanSel(e.teks, e.kunci, e.cara, tuple(isian.values()), e.kunci in _nomenklatur(k))
