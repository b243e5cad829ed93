"""Which change of which cell would settle two places that disagree."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.diagnosis.varian import GESER, varian
from workbook_tools.facts.ledger import (
    Butir,
    Gugus,
    Kutipan,
    Letak,
    Nilai,
    tertulis,
)
from workbook_tools.model.sel import baris_alamat, kolom_alamat
from workbook_tools.numbers import Angka, satuan_terakhir
from workbook_tools.records import Isian

MAKS_TUKAR = 12
"""So many cells of a column are tried in pairs."""
SEMPIT = 8
"""A pair that rests on so few cells is looked at cell by cell."""

Kunci = frozenset[tuple[Letak, object]]


class Usul(Struct, dict=True):
    """Cells that are taken to hold another value.

    ``tepat``: the value is sure, not known by a rounded figure only. ``sumber``: a cell that
    shows how it is written. ``selip``: one slip of the finger apart. ``dari_rumus``: the value
    follows from a sum or a quotient. ``asal``: of several cells of one row, where each value is
    taken from.
    ``jelas`` and ``rusak`` are filled by the judge: pairs that it settles, and unsettles.
    """

    ubahan: dict[Letak, Nilai | None]
    tepat: bool = True
    sumber: Kutipan | None = None
    selip: bool = False
    dari_rumus: bool = False
    asal: dict[Letak, Kutipan | None] = field(default_factory=dict)
    jelas: frozenset[int] = field(default_factory=frozenset)
    rusak: int = 0

    def __post_init__(self) -> None:
        self.letak = frozenset(self.ubahan)
        """The cells."""
        self.pilihan = self.dari_rumus and Fraction not in map(type, self.ubahan.values())
        """Whether it changes how things are computed, not a figure."""

    @property
    def kunci(self) -> Kunci:
        """What it puts where; hashing a fraction costs more than hashing its two numbers."""
        return frozenset(
            (c, n.as_integer_ratio() if isinstance(n, Fraction) else n)
            for c, n in self.ubahan.items()
        )


def usulkan(
    butir: Butir,
    ramai: frozenset[Letak],
    kokoh: frozenset[Letak],
    terjelaskan: bool,
    teliti: Callable[[Isian], Angka | None],
) -> Iterator[Usul]:
    """All single changes that may settle a pair.

    ``kokoh``: cells that a copy elsewhere confirms, which no formula may change. ``ramai``: cells
    that several disagreements rest on; of a wide formula only those are tried. ``terjelaskan``: a
    wrong formula over the same cells gives the stated figure, so it is the figure that is wrong.
    ``teliti``: the number of a cell, as precise as it is meant.
    """
    kiri, kanan = butir.kiri, butir.kanan
    if isinstance(kanan, Gugus):
        for gugus, lain in ((kiri, kanan), (kanan, kiri)):
            yield Usul(dict.fromkeys(gugus.letak, lain.wakil.isian.nilai), sumber=lain.wakil)
        return
    isian = kiri.wakil.isian
    for hasil in butir.dihitung[:1]:
        nilai = tertulis(hasil, seteliti(teliti(isian), hasil))
        yield Usul(dict.fromkeys(kiri.letak, nilai))
    if terjelaskan:
        return
    sasaran = isian.teks if isian.angka is None else isian.angka.nilai
    for rumus in kanan:
        for j in rumus.selesaikan(sasaran, kokoh):
            if j.letak[1] and (butir.luas <= SEMPIT or j.letak in ramai):
                yield Usul({j.letak: j.nilai}, j.tepat, dari_rumus=True)


def tukaran(salah: Iterable[Butir], angka: Callable[[Letak], Angka | None]) -> Iterator[Usul]:
    """Figures of two rows of one column, or of two columns of one row, that have changed places:
    both are wrong."""
    kelompok: dict[tuple[str, str | int], set[Letak]] = {}
    for b in salah:
        for letak in _berdekatan(b):
            if angka(letak) is not None:
                for kunci in (kolom_alamat(letak[1]), baris_alamat(letak[1])):
                    kelompok.setdefault((letak[0], kunci), set()).add(letak)
    for sel in kelompok.values():
        for a, z in combinations(sorted(sel)[:MAKS_TUKAR], 2):
            angka_a, angka_z = angka(a), angka(z)
            if angka_a is not None and angka_z is not None and angka_a.nilai != angka_z.nilai:
                isi: dict[Letak, Nilai | None] = {a: angka_z.nilai, z: angka_a.nilai}
                yield Usul(isi, selip=True, dari_rumus=True)


def _berdekatan(b: Butir) -> frozenset[Letak]:
    """The cells of a narrow formula, or the two of a plan beside its budget."""
    if isinstance(b.kanan, Gugus):
        return b.kiri.letak | b.kanan.letak if b.fakta.lemah else frozenset()
    return b.sel[1] if b.luas <= SEMPIT else frozenset()


def seteliti(angka: Angka | None, hasil: Nilai) -> Angka | None:
    """The precision that was meant where the separator went astray: 9992% was 99,92%, and 9,992%
    as well."""
    if angka is None or not isinstance(hasil, Fraction):
        return angka
    atas, bawah = angka.nilai.as_integer_ratio()
    atas_hasil, bawah_hasil = hasil.as_integer_ratio()
    besar, kecil = abs(atas) * bawah_hasil, abs(atas_hasil) * bawah
    if 0 < kecil < 5 * besar < 25 * kecil:
        return angka  # about as large: no separator is astray, and nearly all end here
    for geser in GESER:
        for desimal in range(angka.desimal + geser + 1):
            if satuan_terakhir(hasil, desimal) * 10**geser * bawah == atas * 10**desimal:
                return replace(angka, desimal=desimal)
    digit = angka.nilai * 10**angka.desimal
    for desimal in range(angka.desimal - 1, max(angka.desimal - len(GESER), 0) - 1, -1):
        if abs(satuan_terakhir(hasil, desimal) - digit) <= 1:  # cut off, perhaps
            return replace(angka, desimal=desimal)
    return angka


def pertajam(u: Usul, butir: Butir, angka: Angka) -> Usul:
    """Where only about the value is known: the one slip of the finger that gives it exactly."""
    letak, nilai = next(iter(u.ubahan.items()))
    if not isinstance(nilai, Fraction):
        return u
    selip = [n for n in dict.fromkeys(varian(angka, nilai)) if butir.cocok({letak: n})]
    return Usul({letak: selip[0]}, selip=True, dari_rumus=True) if len(selip) == 1 else u


def per_sel(semua: Sequence[Butir], salah: list[int]) -> dict[Letak, list[int]]:
    """The pairs of every cell that a disagreement rests on."""
    digugat = frozenset(c for n in salah for sel in semua[n].sel for c in sel)
    hasil: dict[Letak, list[int]] = {}
    for n, b in enumerate(semua):
        for sel in b.sel:
            for c in sel & digugat:
                hasil.setdefault(c, []).append(n)
    return hasil
