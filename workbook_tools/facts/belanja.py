"""Sub kegiatan and programs as the sheets name them, and their pairs across sheets."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names import Butir, Cara, cocokkan, kunci_nama
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.numbers import jumlah
from workbook_tools.records import Baris, Isian


@dataclass(frozen=True, slots=True)
class Bagian:
    """A program, kegiatan or sub kegiatan on one sheet, with its rows there.

    ``jenis`` is the column that names it.
    """

    lembar: str
    jenis: str
    baris: tuple[Baris, ...]

    @property
    def isian(self) -> Isian:
        """The first cell with its name."""
        return self.baris[0].isian(self.jenis)

    @property
    def nama(self) -> str:
        """Its name as first written."""
        return self.isian.teks

    def induk(self, jenis: str) -> Isian:
        """The cell of the program or kegiatan that it stands under."""
        return self.baris[0].isian(jenis)

    def sel(self, kolom: str) -> list[Isian]:
        """The filled cells of a column."""
        return [b.isian(kolom) for b in self.baris if b.isian(kolom)]


@dataclass(frozen=True, slots=True)
class Pasang:
    """One thing on two sheets."""

    a: Bagian
    b: Bagian
    cara: Cara


@dataclass(frozen=True, slots=True)
class Pasangan:
    """What two sheets share, and what only one of them has."""

    pasang: tuple[Pasang, ...]
    hanya_a: tuple[Bagian, ...]
    hanya_b: tuple[Bagian, ...]


@sekali
def sub_kegiatan(k: Konteks, lembar: str) -> list[Bagian]:
    """The sub kegiatan of a sheet; rows with the same names are one."""
    return _kelompok(
        lembar,
        "sub_kegiatan",
        (b for b in k.laporan.baris(lembar) if b.isian("sub_kegiatan").teks),
        lambda b: (_kunci(b, "program"), _kunci(b, "kegiatan"), _kunci(b, "sub_kegiatan")),
    )


@sekali
def program(k: Konteks, lembar: str) -> list[Bagian]:
    """The programs of a sheet."""
    return _kelompok(
        lembar,
        "program",
        (b for b in k.laporan.baris(lembar) if b.isian("program").teks),
        lambda b: (_kunci(b, "program"),),
    )


def pasangkan(a: list[Bagian], b: list[Bagian]) -> Pasangan:
    """Pair the parts of two sheets: by code, by name, by likeness."""
    hasil = cocokkan([_butir(x) for x in a], [_butir(x) for x in b])
    return Pasangan(
        tuple(Pasang(a[p.a], b[p.b], p.cara) for p in hasil.pasangan),
        tuple(a[i] for i in hasil.sisa_a),
        tuple(b[i] for i in hasil.sisa_b),
    )


def gabungkan(p: Pasangan) -> Pasangan:
    """The same with rows of the second sheet under a mistyped name put to those that are meant."""
    tambahan: dict[int, list[Bagian]] = {}
    sisa = []
    for b in p.hanya_b:
        cocok = [n for n, x in enumerate(p.pasang) if sama_maksud(x.a.nama, b.nama)]
        if cocok:
            tambahan.setdefault(cocok[0], []).append(b)
        else:
            sisa.append(b)
    pasang = []
    for n, x in enumerate(p.pasang):
        baris = [r for bagian in (x.b, *tambahan.get(n, ())) for r in bagian.baris]
        pasang.append(replace(x, b=replace(x.b, baris=tuple(baris))))
    return Pasangan(tuple(pasang), p.hanya_a, tuple(sisa))


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


def _kelompok(
    lembar: str, jenis: str, baris: Iterable[Baris], kunci: Callable[[Baris], tuple[str, ...]]
) -> list[Bagian]:
    kelompok: dict[tuple[str, ...], list[Baris]] = {}
    for b in baris:
        kelompok.setdefault(kunci(b), []).append(b)
    return [Bagian(isi[0].isian(jenis).lembar, jenis, tuple(isi)) for isi in kelompok.values()]


def _kunci(b: Baris, kolom: str) -> str:
    return kunci_nama(b.isian(kolom).teks)


def _butir(x: Bagian) -> Butir:
    if x.jenis != "sub_kegiatan":
        return Butir(x.nama)
    ada_kode = hasattr(x.baris[0], "kode_rekening")
    kode = x.baris[0].isian("kode_rekening").teks if ada_kode else ""
    return Butir(x.nama, kode, (x.induk("program").teks, x.induk("kegiatan").teks))
