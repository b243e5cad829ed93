"""What a typed number may have been meant to be: one slip of the finger away."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.numbers import Angka

MIN_DIGIT = 3
GESER = (1, 2, 3)


def varian(angka: Angka, sekitar: Fraction) -> Iterator[Fraction]:
    """The numbers near ``sekitar`` that one slip made into ``angka``: a wrong digit, two swapped,
    one missing or doubled, the separator astray. Short numbers are near too many others."""
    if angka.rasio is not None or angka.bagian or sekitar <= 0:
        return
    skala = 10**angka.desimal
    satuan = angka.nilai * skala
    if satuan.denominator != 1 or satuan <= 0:
        return
    ada = satuan.numerator
    bawah, atas = (int(sekitar * skala * n / 50) for n in (49, 51))
    for geser in GESER:
        if bawah <= ada * 10**geser <= atas:
            yield angka.nilai * 10**geser
        if bawah * 10**geser <= ada <= atas * 10**geser:
            yield angka.nilai / 10**geser
    teks = str(ada)
    if len(teks.rstrip("0")) >= MIN_DIGIT:
        yield from (Fraction(n, skala) for n in _bilangan(teks) if bawah <= n <= atas and n != ada)


def _bilangan(teks: str) -> Iterator[int]:
    for n, digit in enumerate(teks):
        depan, ekor = teks[:n], teks[n + 1 :]
        yield from (int(f"{depan}{d}{ekor}") for d in "0123456789" if d != digit)
        yield from (int(f"{depan}{d}{digit}{ekor}") for d in "0123456789")
        if len(teks) > 1:
            yield int(depan + ekor)
        if ekor:
            yield int(f"{depan}{ekor[0]}{digit}{ekor[1:]}")
    yield from (int(teks + d) for d in "0123456789")


__all__ = ["varian"]
