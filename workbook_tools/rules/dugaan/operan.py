"""One wrong digit in a term of a fraction: which target would give the stated percentage."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from workbook_tools.numbers import Angka, cetak

MIN_DESIMAL = 2
"""A percentage without decimals is given by too many terms."""


def satu_digit(
    dilaporkan: Angka,
    suku: dict[str, Angka],
    bagi: Callable[[dict[str, Fraction]], tuple[Fraction, Fraction]],
) -> tuple[str, Angka] | None:
    """The only term, and its value with one digit other or two swapped, that gives the figure.

    ``suku`` are the typed terms by name ('target', 'realisasi'), ``bagi`` makes of their values
    what is divided by what. None when nothing or more than one thing fits.
    """
    if dilaporkan.desimal < MIN_DESIMAL:
        return None
    nilai_suku = {nama: angka.nilai for nama, angka in suku.items()}
    cocok: dict[tuple[str, Fraction], Ubahan] = {}
    for nama, angka in suku.items():
        for lain in ubahan(angka):
            if _tertulis_sebagai(*bagi({**nilai_suku, nama: lain.nilai}), dilaporkan):
                cocok[nama, lain.nilai] = lain
                if len(cocok) > 1:
                    return None
    return next(((nama, lain.angka(suku[nama])) for (nama, _), lain in cocok.items()), None)


def _tertulis_sebagai(pembilang: Fraction, penyebut: Fraction, persen: Angka) -> bool:
    """Whether the quotient in percent, rounded as the figure is written, is that figure.

    Whole numbers only: hundreds of terms are tried for one figure.
    """
    skala: int = 10**persen.desimal
    atas = 100 * pembilang.numerator * penyebut.denominator * skala
    bawah = pembilang.denominator * penyebut.numerator
    if bawah <= 0 or atas < 0:
        return False
    satuan = (2 * atas + bawah) // (2 * bawah)
    return satuan * persen.nilai.denominator == persen.nilai.numerator * skala


def sebut_operan(nama: str, lama: str, baru: Angka, dilaporkan: str) -> str:
    """The sentence for it."""
    return f"{dilaporkan} cocok bila {nama}nya {_tulis(baru)}, bukan {lama}."


def _tulis(angka: Angka) -> str:
    return cetak(replace(angka, satuan="", bagian=()))


class Ubahan(NamedTuple):
    """A number one slip away from a typed one; ``rasio``: its terms, where a ratio was typed."""

    nilai: Fraction
    rasio: tuple[Fraction, Fraction] | None = None

    def angka(self, asal: Angka) -> Angka:
        """Written as the typed one was."""
        return replace(asal, nilai=self.nilai, rasio=self.rasio)


def ubahan(angka: Angka) -> Iterator[Ubahan]:
    """Every number one digit or one swap of neighbours away."""
    if angka.bagian or angka.nilai <= 0:
        return
    if angka.rasio is not None:
        a, b = angka.rasio
        for lain in _ubah_digit(a, 0):
            yield Ubahan(lain / b, (lain, b))
        for lain in _ubah_digit(b, 0):
            yield Ubahan(a / lain, (a, lain))
        return
    for lain in _ubah_digit(angka.nilai, angka.desimal):
        yield Ubahan(lain)


def _ubah_digit(nilai: Fraction, desimal: int) -> Iterator[Fraction]:
    satuan = nilai * 10**desimal
    if satuan.denominator != 1:
        return
    teks = str(satuan.numerator)
    for n in range(len(teks)):
        for digit in "0123456789":
            if digit != teks[n] and not (n == 0 and digit == "0"):
                yield Fraction(int(teks[:n] + digit + teks[n + 1 :]), 10**desimal)
        if n + 1 < len(teks) and teks[n] != teks[n + 1] and not (n == 0 and teks[1] == "0"):
            tukar = teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :]
            yield Fraction(int(tukar), 10**desimal)


__all__ = ["Ubahan", "satu_digit", "sebut_operan", "ubahan"]
