"""What a figure can be: one value, or bounds where a cell behind it cannot be read."""

from collections.abc import Iterable
from fractions import Fraction

from msgspec import Struct

from workbook_tools.numbers import jumlah as jumlah_angka


class Rentang(Struct, frozen=True):
    """A closed interval; both ends are equal when everything behind the figure is known."""

    bawah: Fraction
    atas: Fraction

    @property
    def pasti(self) -> bool:
        """Whether there is only one value."""
        return self.bawah == self.atas

    def terdekat(self, nilai: Fraction) -> Fraction:
        """The possible value nearest to another one."""
        if self.pasti:
            return self.bawah
        return min(max(nilai, self.bawah), self.atas)


def tepat(nilai: Fraction | int) -> Rentang:
    """A known value."""
    tunggal = Fraction(nilai) if isinstance(nilai, int) else nilai
    return Rentang(tunggal, tunggal)


def jumlah(isi: Iterable[Rentang]) -> Rentang:
    """The sum of independent figures."""
    daftar = list(isi)
    bawah = jumlah_angka([r.bawah for r in daftar])
    if all(r.bawah is r.atas for r in daftar):  # all known, as nearly always
        return Rentang(bawah, bawah)
    return Rentang(bawah, jumlah_angka([r.atas for r in daftar]))


def rata_rata(isi: Iterable[Rentang]) -> Rentang | None:
    """Their mean; None of nothing."""
    daftar = list(isi)
    total = jumlah(daftar)
    n = len(daftar)
    return Rentang(total.bawah / n, total.atas / n) if n else None


def kurang(a: Rentang, b: Rentang) -> Rentang:
    """The difference of independent figures."""
    bawah = a.bawah - b.atas
    tepat_saja = a.bawah is a.atas and b.bawah is b.atas  # both known, as nearly always
    return Rentang(bawah, bawah if tepat_saja else a.atas - b.bawah)


def bagi(a: Rentang, b: Rentang, kali: int = 1) -> Rentang | None:
    """a / b x kali for figures that are not negative; None where b may be 0."""
    if b.bawah <= 0:
        return None
    return Rentang(a.bawah / b.atas * kali, a.atas / b.bawah * kali)
