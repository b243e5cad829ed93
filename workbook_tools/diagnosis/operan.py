"""One wrong digit in a term of a fraction: which target would give the stated percentage."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.numbers import Angka, bulatkan, cetak

GESER = (1, 2, 3)
MIN_DESIMAL = 2
"""A percentage without decimals is given by too many terms."""
Pembagi = Callable[[dict[str, Fraction]], tuple[Fraction, Fraction]]
"""What is divided by what, from the values of the terms by name."""


class Ubahan(Struct, frozen=True):
    """A number one slip away from a typed one; ``rasio``: its terms, where a ratio was typed."""

    nilai: Fraction
    rasio: tuple[Fraction, Fraction] | None = None

    def angka(self, asal: Angka) -> Angka:
        """Written as the typed one was."""
        return replace(asal, nilai=self.nilai, rasio=self.rasio)


def satu_digit(
    dilaporkan: Angka, suku: dict[str, Angka], bagi: Pembagi
) -> tuple[str, Angka] | None:
    """The only term, and its value with one digit other or two swapped, that gives the figure.

    ``suku`` are the typed terms by name ('target', 'realisasi'); the quotient of ``bagi`` only
    grows, or only shrinks, with each of them. None when nothing or more than one thing fits.
    """
    if dilaporkan.desimal < MIN_DESIMAL:
        return None
    cocok: dict[tuple[str, Fraction], Angka] = {}
    for nama, angka in suku.items():
        for lain in _pemberi(nama, dilaporkan, suku, bagi):
            cocok[nama, lain.nilai] = lain.angka(angka)
            if len(cocok) > 1:
                return None
    return next(((nama, lain) for (nama, _), lain in cocok.items()), None)


def _pemberi(
    nama: str, dilaporkan: Angka, suku: dict[str, Angka], bagi: Pembagi
) -> Iterator[Ubahan]:
    """Other values of one term that give the figure. Where the figure is not between those of
    the two ends of a range, no number of the range gives it."""
    nilai = {n: angka.nilai for n, angka in suku.items()}
    asal, satuan = nilai[nama], dilaporkan.nilai * 10**dilaporkan.desimal

    def persen(lain: Ubahan) -> int:
        nilai[nama] = lain.nilai
        return _satuan_persen(*bagi(nilai), dilaporkan.desimal)

    for deret, jadikan in ubahan(suku[nama]):
        ujung = persen(jadikan(deret[0])), persen(jadikan(deret[-1]))
        if min(ujung) <= satuan <= max(ujung):
            semua = (lain for lain in map(jadikan, deret) if persen(lain) == satuan)
            yield from (lain for lain in semua if lain.nilai != asal)


def _satuan_persen(pembilang: Fraction, penyebut: Fraction, desimal: int) -> int:
    """The quotient in percent in units of the last decimal, rounded half up; -1 below zero.

    Whole numbers only: many terms are tried for one figure.
    """
    atas: int = 100 * 10**desimal * pembilang.numerator * penyebut.denominator
    bawah = pembilang.denominator * penyebut.numerator
    return -1 if bawah <= 0 or atas < 0 else (2 * atas + bawah) // (2 * bawah)


def geser_suku(dilaporkan: Angka, dihitung: Fraction, suku: tuple[str, str]) -> str:
    """Which power of ten lies between the stated figure and the computed one: then one of the
    two terms (by name) has its separator astray, or noughts too many. Which one, nobody can tell.
    """
    for pangkat in GESER if dihitung > 0 else ():
        for besar, nilai in ((True, dihitung / 10**pangkat), (False, dihitung * 10**pangkat)):
            if nilai and bulatkan(nilai, dilaporkan.desimal) == dilaporkan.nilai:
                pertama, kedua = suku if besar else suku[::-1]
                return (
                    f"Mungkin {pertama}nya {10**pangkat} kali terlalu besar, atau {kedua}nya "
                    f"{10**pangkat} kali terlalu kecil: letak koma atau nolnya keliru."
                )
    return ""


def sebut_operan(nama: str, lama: str, baru: Angka, dilaporkan: str) -> str:
    """The sentence for it."""
    return f"{dilaporkan} cocok bila {nama}nya {_tulis(baru)}, bukan {lama}."


def _tulis(angka: Angka) -> str:
    return cetak(replace(angka, satuan="", bagian=()))


Deret = tuple[range, Callable[[int], Ubahan]]
"""Whole numbers from the smallest to the largest, and what each of them makes of a term."""


def ubahan(angka: Angka) -> Iterator[Deret]:
    """The number with another digit in one place, a range a place (which also holds the number
    as it is), then with two neighbours swapped; of a ratio each term in turn."""
    if angka.bagian or angka.nilai <= 0:
        return
    if angka.rasio is not None:
        a, b = angka.rasio
        yield from ((n, lambda x: Ubahan(x / b, (Fraction(x), b))) for n in _tempat(a))
        yield from ((n, lambda x: Ubahan(a / x, (a, Fraction(x)))) for n in _tempat(b))
        return
    skala = 10**angka.desimal
    yield from ((n, lambda x: Ubahan(Fraction(x, skala))) for n in _tempat(angka.nilai * skala))


def _tempat(satuan: Fraction) -> Iterator[range]:
    """Whole numbers one digit, or one swap of neighbours, away; the first digit is never 0."""
    if satuan.denominator != 1:
        return
    bulat, teks = satuan.numerator, str(satuan.numerator)
    for n, digit in enumerate(teks):
        bobot = 10 ** (len(teks) - 1 - n)
        nol = bulat - int(digit) * bobot
        yield range(nol if n else nol + bobot, nol + 9 * bobot + 1, bobot)
    for n in range(len(teks) - 1):
        tukar = teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :]
        if not tukar.startswith("0"):
            yield range(int(tukar), int(tukar) + 1)


__all__ = ["Ubahan", "geser_suku", "satu_digit", "sebut_operan", "ubahan"]
