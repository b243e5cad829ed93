"""Figures as the report prints them."""

from fractions import Fraction

from workbook_tools.numbers import (
    Angka,
    bulatkan,
    cetak,
    cetak_angka,
    cetak_persen,
    cetak_ringkas,
    sebut_terbilang,
)

KOSONG = "-"
_DESIMAL_TERBANYAK = 6
_SERATUS = 100


def persen(nilai: Fraction | None) -> str:
    """'99,92%'. A value beside 100 is never printed as 100,00%: it gets the digits it needs."""
    if nilai is None:
        return KOSONG
    for desimal in range(2, _DESIMAL_TERBANYAK):
        if nilai == _SERATUS or bulatkan(nilai, desimal) != _SERATUS:
            return cetak_persen(nilai, desimal)
    return cetak_persen(nilai, _DESIMAL_TERBANYAK)


def nilai(angka: Angka | None) -> str:
    """A figure as it was typed: '2:9', '100%', '12 Bulan', '90,43'."""
    return KOSONG if angka is None else cetak(angka)


def uang(nilai: Fraction | None) -> str:
    """Rupiah in a table: '346.373.250'; sen only where there are some."""
    if nilai is None:
        return KOSONG
    return cetak_angka(nilai, 0 if nilai.denominator == 1 else 2)


def rupiah(nilai: Fraction | None) -> str:
    """Rupiah in a sentence: 'Rp346.373.250'."""
    if nilai is None:
        return KOSONG
    teks = uang(nilai)
    return f"-Rp{teks[1:]}" if teks.startswith("-") else f"Rp{teks}"


def banyak(jumlah: int) -> str:
    """A count with its words: '19 (sembilan belas)'."""
    return f"{cetak_angka(jumlah, 0)} ({sebut_terbilang(jumlah)})"


def selisih(a: Angka, b: Angka) -> str:
    """How far two figures are apart, with the decimals and the unit that they were typed with."""
    beda = abs(a.nilai - b.nilai)
    desimal = max(a.desimal, b.desimal, 2 if a.rasio or b.rasio else 0)
    teks = cetak_angka(beda, desimal)
    if a.persen and b.persen:
        return f"{teks} poin persentase"
    satuan = a.satuan if a.satuan == b.satuan and not a.rasio else ""
    return f"{teks} {satuan}".strip()


def desimal(nilai: Fraction | None) -> str:
    """Two decimals: '1,05'."""
    return KOSONG if nilai is None else cetak_angka(nilai)


def poin(nilai: Fraction) -> str:
    """Points without sign: '5,91'."""
    return cetak_angka(abs(nilai))


def ringkas(nilai: Fraction | None) -> str:
    """At most two decimals, none that are zero at the end."""
    return KOSONG if nilai is None else cetak_ringkas(nilai)
