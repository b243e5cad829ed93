"""Formulas over lists of villages, BUM Desa and survey elements; see ``rumus``."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from msgspec import Struct

from workbook_tools.facts.ledger.rumus import (
    BEBAS,
    TANPA,
    Isi,
    Jawaban,
    Kokoh,
    Letak,
    Nilai,
    Ubahan,
    bilangan,
)
from workbook_tools.numbers import jumlah


class Cacah(Struct, frozen=True):
    """How many cells of words hold one of some words, as a share of all where ``bagi``."""

    isi: Mapping[Letak, str]
    kata: frozenset[str]
    kali: int = 1
    bagi: bool = False

    @property
    def sel(self) -> frozenset[Letak]:
        """The counted cells."""
        return frozenset(self.isi)

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """A count, or its share of all times ``kali``."""
        banyak = sum(1 for letak, k in self.isi.items() if ubahan.get(letak, k) in self.kata)
        return Fraction(banyak * self.kali, len(self.isi) if self.bagi else 1)

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """One cell more, or one less; which one, nobody can tell."""
        kini, semua = self.nilai(), len(self.isi) if self.bagi else 1
        if not isinstance(hasil, Fraction) or kini is None:
            return
        kurang = hasil > kini
        if abs(abs(hasil - kini) * semua / self.kali - 1) < Fraction(1, 4):
            for letak, k in self.isi.items():
                if (k in self.kata) is not kurang:
                    yield Jawaban(letak, min(self.kata) if kurang else "", tepat=False)


class Unsur(Struct, frozen=True):
    """The satisfaction index: the mean of its elements x 25, or by a printed weight."""

    isi: tuple[Isi, ...]
    bobot: Fraction | None = None

    @property
    def sel(self) -> frozenset[Letak]:
        """The elements' cells."""
        return frozenset(i.letak for i in self.isi)

    def nilai(self, ubahan: Ubahan = TANPA) -> Fraction | None:
        """On the scale from 25 to 100; None unless every element is known."""
        ada = [n for i in self.isi if (n := bilangan(i, ubahan)) is not None]
        if not ada or len(ada) < len(self.isi):
            return None
        return jumlah(ada) * 25 * (self.bobot or Fraction(1, len(ada)))

    def selesaikan(self, hasil: Nilai, kokoh: Kokoh = BEBAS) -> Iterator[Jawaban]:
        """Each element in turn takes the whole difference."""
        kini = self.nilai()
        if isinstance(hasil, Fraction) and kini is not None:
            beda = (hasil - kini) * len(self.isi) / 25
            for i in self.isi:
                if isinstance(i.awal, Fraction) and 1 <= i.awal + beda <= 4:
                    yield Jawaban(i.letak, i.awal + beda, tepat=False)
