"""Sub kegiatan and programs as the sheets name them, and their pairs across sheets."""

from collections.abc import Iterable
from fractions import Fraction
from typing import TypeVar

from msgspec import Struct

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.pohon import Silsilah, Simpul
from workbook_tools.numbers import jumlah
from workbook_tools.records import Baris, Isian

B = TypeVar("B", bound=Baris)


class Bagian(Struct, frozen=True):
    """A program, kegiatan or sub kegiatan on one sheet, with its rows there.

    ``jenis`` is the column that names it, ``silsilah`` what its first row puts it under.
    """

    lembar: str
    jenis: str
    simpul: Simpul
    silsilah: Silsilah
    baris: tuple[Baris, ...]

    @property
    def isian(self) -> Isian:
        """The first cell with its name."""
        return self.baris[0].isian(self.jenis)

    @property
    def nama(self) -> str:
        """Its official name."""
        return self.simpul.nama

    def induk(self, jenis: str) -> Isian:
        """The cell of the program or kegiatan that it stands under."""
        return self.baris[0].isian(jenis)

    def sel(self, kolom: str) -> list[Isian]:
        """The filled cells of a column."""
        return [i for b in self.baris if (i := b.yang_berlaku(kolom))]


class Pasang(Struct, frozen=True):
    """One thing on two sheets."""

    a: Bagian
    b: Bagian


class Pasangan(Struct, frozen=True):
    """What two sheets share, and what only one of them has."""

    pasang: tuple[Pasang, ...]
    hanya_a: tuple[Bagian, ...]
    hanya_b: tuple[Bagian, ...]


@sekali
def sub_kegiatan(k: Konteks, lembar: str) -> list[Bagian]:
    """The sub kegiatan of a sheet, each once."""
    return _kelompok(k, lembar, "sub_kegiatan")


@sekali
def program(k: Konteks, lembar: str) -> list[Bagian]:
    """The programs of a sheet, each once."""
    return _kelompok(k, lembar, "program")


@sekali
def kegiatan(k: Konteks, lembar: str) -> list[Bagian]:
    """The kegiatan of a sheet, each once."""
    return _kelompok(k, lembar, "kegiatan")


def bagian_bawah(k: Konteks, lembar: str) -> list[Bagian]:
    """The kegiatan and sub kegiatan of a sheet, each once."""
    return kegiatan(k, lembar) + sub_kegiatan(k, lembar)


def pasangkan(a: list[Bagian], b: list[Bagian]) -> Pasangan:
    """What two sheets share: the same thing, whatever they call it."""
    di_b = {x.simpul: x for x in b}
    di_a = {x.simpul for x in a}
    return Pasangan(
        tuple(Pasang(x, di_b[x.simpul]) for x in a if x.simpul in di_b),
        tuple(x for x in a if x.simpul not in di_b),
        tuple(x for x in b if x.simpul not in di_a),
    )


def milik(k: Konteks, kelas: type[B], simpul: Simpul | None) -> list[B]:
    """The rows of a sheet that are about a program, kegiatan or sub kegiatan, or stand under it;
    all rows where nothing is asked. ``kelas``: the record class of the sheet."""
    return [b for b in _menurut_simpul(k, kelas.LEMBAR.id).get(simpul, ()) if isinstance(b, kelas)]


@sekali
def _menurut_simpul(k: Konteks, lembar: str) -> dict[Simpul | None, list[Baris]]:
    """The rows of a sheet by all that they are about or stand under; None has all of them."""
    hasil: dict[Simpul | None, list[Baris]] = {None: k.laporan.baris(lembar)}
    for b in k.laporan.baris(lembar):
        for simpul in filter(None, k.laporan.silsilah(b)):
            hasil.setdefault(simpul, []).append(b)
    return hasil


def jumlah_rupiah(isian: Iterable[Isian]) -> Fraction | None:
    """The sum of money cells (rupiah); None when one of them cannot be read.

    Empty cells count as nothing.
    """
    ada: list[Fraction] = []
    for i in isian:
        nilai = i.nilai
        if nilai is not None:
            ada.append(nilai)
        elif not i.belum_dinilai:
            return None
    return jumlah(ada)


def _kelompok(k: Konteks, lembar: str, jenis: str) -> list[Bagian]:
    kelompok: dict[Simpul, list[tuple[Silsilah, Baris]]] = {}
    for b in k.laporan.baris(lembar):
        silsilah = k.laporan.silsilah(b)
        simpul = silsilah.di(jenis)
        if simpul is not None:
            kelompok.setdefault(simpul, []).append((silsilah, b))
    return [
        Bagian(isi[0][1].isian(jenis).lembar, jenis, simpul, isi[0][0], tuple(b for _, b in isi))
        for simpul, isi in kelompok.items()
    ]
