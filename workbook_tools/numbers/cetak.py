"""Printing numbers the Indonesian way: dots for thousands, a comma for decimals."""

from fractions import Fraction

from workbook_tools.numbers.angka import Angka


def bulatkan(nilai: Fraction, desimal: int) -> Fraction:
    """Round half up, away from zero for negatives."""
    skala = 10**desimal
    bulat = (abs(nilai) * skala * 2 + 1) // 2
    return Fraction(bulat if nilai >= 0 else -bulat, skala)


def cetak_angka(nilai: Fraction, desimal: int = 2) -> str:
    """'1.234,50': this many decimals."""
    bulat = bulatkan(nilai, desimal)
    satuan = abs(bulat.numerator) * 10**desimal // bulat.denominator
    depan, belakang = divmod(satuan, 10**desimal)
    teks = f"{depan:,}".replace(",", ".")
    if desimal:
        teks += f",{belakang:0{desimal}d}"
    return f"-{teks}" if bulat < 0 else teks


def cetak_ringkas(nilai: Fraction, maks: int = 2) -> str:
    """As many decimals as needed, at most ``maks``: '90,43', '89', '100'."""
    teks = cetak_angka(nilai, maks)
    return teks.rstrip("0").rstrip(",") if "," in teks else teks


def cetak_rupiah(nilai: Fraction | int) -> str:
    """'Rp346.373.250'; whole rupiah."""
    teks = cetak_angka(Fraction(nilai), 0)
    return f"-Rp{teks[1:]}" if teks.startswith("-") else f"Rp{teks}"


def cetak_persen(nilai: Fraction, desimal: int = 2) -> str:
    """'99,92%' from 99.92."""
    return f"{cetak_angka(nilai, desimal)}%"


def cetak_rasio(a: Fraction | int, b: Fraction | int) -> str:
    """'2:9'."""
    return f"{cetak_ringkas(Fraction(a), 6)}:{cetak_ringkas(Fraction(b), 6)}"


def cetak(angka: Angka) -> str:
    """As a person would write it: terms, precision, percent sign and unit kept."""
    if angka.rasio is not None:
        return cetak_rasio(*angka.rasio)
    if angka.bagian:
        return "/".join(f"{cetak_ringkas(n, 6)} {s}" for n, s in angka.bagian)
    teks = cetak_angka(angka.nilai, angka.desimal) + ("%" if angka.persen else "")
    return f"{teks} {angka.satuan}" if angka.satuan else teks
