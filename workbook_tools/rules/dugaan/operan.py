"""One wrong digit in a term of a fraction: which target would give the stated percentage."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from workbook_tools.numbers import Angka, bulatkan, cetak

MIN_DESIMAL = 2
"""A percentage without decimals is given by too many terms."""


def satu_digit(
    dilaporkan: Angka,
    suku: dict[str, Angka],
    hitung: Callable[[dict[str, Angka]], Fraction | None],
) -> tuple[str, Angka] | None:
    """The only term, and its value with one digit other or two swapped, that gives the figure.

    ``suku`` are the typed terms by name ('target', 'realisasi'), ``hitung`` makes the percentage
    of them. None when nothing or more than one thing fits.
    """
    if dilaporkan.desimal < MIN_DESIMAL:
        return None
    cocok: dict[tuple[str, Fraction], Angka] = {}
    for nama, angka in suku.items():
        for lain in ubahan(angka):
            nilai = hitung({**suku, nama: lain})
            if nilai is not None and bulatkan(nilai, dilaporkan.desimal) == dilaporkan.nilai:
                cocok[nama, lain.nilai] = lain
                if len(cocok) > 1:
                    return None
    return next(((nama, lain) for (nama, _), lain in cocok.items()), None)


def sebut_operan(nama: str, lama: str, baru: Angka, dilaporkan: str) -> str:
    """The sentence for it."""
    return f"{dilaporkan} cocok bila {nama}nya {_tulis(baru)}, bukan {lama}."


def _tulis(angka: Angka) -> str:
    return cetak(replace(angka, satuan="", bagian=()))


def ubahan(angka: Angka) -> Iterator[Angka]:
    """Every number one digit or one swap of neighbours away, written the same way."""
    if angka.bagian or angka.nilai <= 0:
        return
    if angka.rasio is not None:
        a, b = angka.rasio
        for lain in _ubah_digit(a, 0):
            yield replace(angka, nilai=lain / b, rasio=(lain, b))
        for lain in _ubah_digit(b, 0):
            yield replace(angka, nilai=a / lain, rasio=(a, lain))
        return
    for lain in _ubah_digit(angka.nilai, angka.desimal):
        yield replace(angka, nilai=lain)


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


__all__ = ["satu_digit", "sebut_operan", "ubahan"]
