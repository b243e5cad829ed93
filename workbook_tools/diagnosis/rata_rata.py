"""Means taken the wrong way: of percentages, of wrong figures, capped, with zeros put in."""

from collections.abc import Sequence
from fractions import Fraction

from workbook_tools.diagnosis.dasar import KHUSUS, LAIN, Kemungkinan
from workbook_tools.numbers import cetak_angka, rata_rata

SERATUS = Fraction(100)
MAKS_URAI = 6


def urai(nilai: Sequence[Fraction], desimal: int = 2) -> str:
    """'(240,00 + 100,00 + 106,96) ÷ 3', or only the count when there are many."""
    if len(nilai) > MAKS_URAI:
        return f"Rata-rata {len(nilai)} angka"
    return f"({' + '.join(cetak_angka(n, desimal) for n in nilai)}) ÷ {len(nilai)}"


def dari(
    nilai: Sequence[Fraction], kata: str, peringkat: int = KHUSUS, desimal: int = 2
) -> list[Kemungkinan]:
    """The mean of some figures, told as '(...) ÷ n = x: kata.'"""
    hasil = rata_rata(nilai)
    if hasil is None:
        return []
    sebab = f"{urai(nilai, desimal)} = {cetak_angka(hasil, desimal)}: {kata}."
    return [Kemungkinan(sebab, hasil, peringkat)]


def dibatasi(nilai: Sequence[Fraction]) -> list[Kemungkinan]:
    """Every achievement over 100% cut to 100% first."""
    terpotong = [min(n, SERATUS) for n in nilai]
    if terpotong == list(nilai):
        return []
    return dari(terpotong, "capaian di atas 100% dihitung 100%", LAIN)


def dengan_nol(nilai: Sequence[Fraction], kosong: int, desimal: int = 2) -> list[Kemungkinan]:
    """What was not assessed counted as 0."""
    if not kosong or not nilai:
        return []
    isi = [*nilai, *[Fraction(0)] * kosong]
    return dari(isi, f"{kosong} yang belum dinilai ikut dihitung sebagai 0", LAIN, desimal)
