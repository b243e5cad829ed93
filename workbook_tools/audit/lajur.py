"""A table's columns of figures by the names of their rows, and what changed between two years."""

import re
from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import ANGKA, Kolom, Peran
from workbook_tools.audit.sel import DATA, BarisDok, SelDok, sel_berbeda
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.numbers import Angka
from workbook_tools.regex import regex

_UBAH = regex(
    r"(?:persentase )?(?:kenaikan|penurunan|peningkatan|perubahan|selisih|perbedaan|"
    r"naik ?/ ?turun)\b.*"
)


_PERSEN = regex(r"%|\bper ?sen", re.IGNORECASE)


class Isi(Struct, frozen=True):
    """A row of a column: the names in the row, the figure, its decimals, the cells it stands in."""

    nama: frozenset[str]
    nilai: Fraction
    desimal: int
    sel: tuple[SelDok, ...]


class Lajur(Struct, frozen=True):
    """A column; ``ubah``: of differences between two, ``persen``: its figures are percentages."""

    t: TabelDok
    judul: str
    tahun: int | None
    persen: bool
    isi: tuple[Isi, ...]
    ubah: bool = False

    def milik(self, nama: str) -> list[Isi]:
        """The rows of this name."""
        return [x for x in self.isi if nama in x.nama]

    def ujung(self, rendah: bool) -> Isi:
        """The lowest or highest row."""
        return (min if rendah else max)(self.isi, key=lambda x: x.nilai)

    def searah(self, arah: int) -> "Lajur":
        """Of differences those that rose (1) or fell (-1), without their sign."""
        if not self.ubah:
            return self
        isi = (x for x in self.isi if x.nilai * arah > 0 or not arah)
        return replace(self, isi=tuple(replace(x, nilai=abs(x.nilai)) for x in isi))

    def tunggal(self, x: Isi) -> bool:
        """Whether no other row has the same figure."""
        return sum(y.nilai == x.nilai for y in self.isi) == 1


def kolom_ubah(x: Kolom) -> bool:
    """Whether a column tells what changed."""
    return bool(x.label) and _UBAH.fullmatch(normal(x.label[-1])) is not None


def dua_tahun(t: TabelDok) -> list[Kolom]:
    """The two years of one notion; of realisations where targets stand beside them."""
    for peran in (Peran.REALISASI, Peran.CAPAIAN, Peran.LAIN):
        ada = [x for x in t.milik(peran) if x.tahun is not None and not kolom_ubah(x)]
        if ada:  # of more years the last two
            return ada[-2:] if len({x.tahun for x in ada}) == len(ada) else []
    return []


def lajur_tabel(t: TabelDok) -> Iterator[Lajur]:
    """The columns of figures, and the changes between the last two years."""
    baris = [(b, _nama(b)) for b in t.baris if b.jenis == DATA]
    for x in t.milik(*ANGKA, Peran.LAIN):
        isi = [(n, s, a) for b, n in baris if (s := b.sel[x.indeks]) and (a := _angka(s))]
        if isi:
            persen = sum(a.persen for _, _, a in isi) * 2 > len(isi) or _PERSEN.search(x.judul)
            isi_lajur = tuple(Isi(n, a.nilai, a.desimal, (s,)) for n, s, a in isi)
            yield Lajur(t, x.judul, x.tahun, bool(persen), isi_lajur)
    tahun = dua_tahun(t)
    if len(tahun) == 2:
        yield from _ubah(t, tahun, baris)


def _ubah(
    t: TabelDok, tahun: list[Kolom], baris: list[tuple[BarisDok, frozenset[str]]]
) -> Iterator[Lajur]:
    isi = []
    for b, nama in baris:
        sel = [s for x in tahun if (s := b.sel[x.indeks]) is not None]
        angka = [a for s in sel if (a := _angka(s)) is not None]
        if len(angka) == 2:
            lama, baru = angka
            desimal = max(lama.desimal, baru.desimal)
            isi.append(Isi(nama, baru.nilai - lama.nilai, desimal, tuple(sel)))
    jumlah = sum((x.nilai for x in isi), Fraction(0))
    isi = [x for x in isi if 2 * x.nilai != jumlah or len(isi) == 1]  # without the sum of the rest
    if isi:
        judul = " dan ".join(x.judul for x in tahun)
        yield Lajur(t, judul, tahun[1].tahun, False, tuple(isi), ubah=True)


def _nama(b: BarisDok) -> frozenset[str]:
    return frozenset(normal(nama_bersih(s.teks)) for s in sel_berbeda(b)) - {""}


def _angka(s: SelDok) -> Angka | None:
    angka = baca(s.teks.strip(), "nilai").angka
    return angka if angka is not None and angka.rasio is None else None
