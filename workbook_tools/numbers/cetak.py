"""Printing numbers as Indonesian reports print them: 1.234,50."""

from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.numbers.angka import Angka

Rasional = Fraction | int | Decimal
DESIMAL_TERBANYAK = 15  # what Excel keeps; a third would never end


def bulatkan(nilai: Rasional, desimal: int) -> Fraction:
    """Round half up, away from zero: 0.125 to 0.13, -0.125 to -0.13 with two decimals."""
    satuan = satuan_terakhir(nilai, desimal)
    return Fraction(satuan, 10**desimal) if desimal >= 0 else Fraction(satuan * 10**-desimal)


def satuan_terakhir(nilai: Rasional, desimal: int) -> int:
    """The rounded value counted in units of its last digit; whole numbers only, for speed."""
    atas, bawah = nilai.as_integer_ratio()
    if desimal >= 0:
        atas *= 10**desimal
    else:
        bawah *= 10**-desimal
    besar = (2 * abs(atas) + bawah) // (2 * bawah)
    return besar if atas >= 0 else -besar


def tertulis_sebagai(nilai: Fraction, angka: Angka) -> bool:
    """Whether a value, rounded to the decimals that a figure was written with, is that figure."""
    atas, bawah = angka.nilai.as_integer_ratio()
    atas_nilai, bawah_nilai = nilai.as_integer_ratio()
    if abs(atas_nilai * bawah - atas * bawah_nilai) >= bawah * bawah_nilai:
        return False  # apart by 1 or more, as nearly all are
    skala: int = 10**angka.desimal
    return satuan_terakhir(nilai, angka.desimal) * bawah == atas * skala


def desimal_perlu(nilai: Rasional, maks: int = DESIMAL_TERBANYAK) -> int:
    """The decimals that show a value exactly, or ``maks`` if more would be needed."""
    _, penyebut = nilai.as_integer_ratio()
    for desimal in range(maks):
        if 10**desimal % penyebut == 0:
            return desimal
    return maks


def cetak_angka(nilai: Rasional, desimal: int = 2) -> str:
    """'1.234,50': always ``desimal`` decimals, half up; no minus sign on a zero."""
    return _cetak(satuan_terakhir(nilai, desimal), desimal)


def _cetak(satuan: int, desimal: int) -> str:
    """A number that is counted in units of its last decimal."""
    tanda = "-" if satuan < 0 else ""
    bulat, ekor = divmod(abs(satuan), 10**desimal)
    ribuan = f"{tanda}{bulat:,}".replace(",", ".")
    return f"{ribuan},{ekor:0{desimal}d}" if desimal else ribuan


def cetak_ringkas(nilai: Rasional, maks: int = 2) -> str:
    """At most ``maks`` decimals, none that are zero at the end: '90,43', '89', '100'."""
    satuan, desimal = satuan_terakhir(nilai, maks), maks
    while desimal and not satuan % 10:
        satuan //= 10
        desimal -= 1
    return _cetak(satuan, desimal)


def cetak_rupiah(nilai: Rasional) -> str:
    """Whole rupiah, half up: 'Rp346.373.250', '-Rp5.000'."""
    teks = cetak_angka(nilai, 0)
    return f"-Rp{teks[1:]}" if teks.startswith("-") else f"Rp{teks}"


def cetak_persen(nilai: Rasional, desimal: int = 2) -> str:
    """A percentage given in points: '99,92%'."""
    return f"{cetak_angka(nilai, desimal)}%"


def cetak_rasio(a: Rasional, b: Rasional) -> str:
    """The terms of a ratio: '2:9', '0,5:3'."""
    return f"{cetak_ringkas(a, DESIMAL_TERBANYAK)}:{cetak_ringkas(b, DESIMAL_TERBANYAK)}"


def cetak(angka: Angka) -> str:
    """A number as a person would write it: '2:9', '100%', '12 Bulan', '101 Desa/3 Kel'.

    Terms, decimals as written, percent sign and unit are kept. A cell that shows fewer
    decimals than it holds is printed as it shows; ``cetak_tepat`` prints all of them.
    """
    if angka.bagian:
        bagian = (f"{cetak_ringkas(n, DESIMAL_TERBANYAK)} {s}".strip() for n, s in angka.bagian)
        return "/".join(bagian)
    if angka.rasio is not None:
        teks = cetak_rasio(*angka.rasio)
    elif angka.predikat:
        teks = angka.predikat
        if not angka.tersirat:
            teks += f" ({cetak_angka(angka.nilai, angka.desimal)})"
    elif angka.rentang is not None:
        batas = (cetak_angka(n, angka.desimal) for n in angka.rentang)
        teks = "-".join(batas) + ("%" if angka.persen else "")
    else:
        teks = cetak_angka(angka.nilai, angka.desimal) + ("%" if angka.persen else "")
    return f"{teks} {angka.satuan}" if angka.satuan else teks


def cetak_tepat(angka: Angka) -> str:
    """As ``cetak``, with as many decimals as the exact value needs (at most 15)."""
    desimal = max(angka.desimal, desimal_perlu(angka.nilai))
    return cetak(replace(angka, desimal=desimal))
