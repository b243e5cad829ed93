"""The sums in words that stand beside every computed figure (cara_hitung)."""

from fractions import Fraction

from workbook_tools.numbers import Angka, cetak_angka, cetak_persen, cetak_ringkas, cetak_rupiah

BELUM = "Belum dinilai."


def ucap(angka: Angka) -> str:
    """An operand as it was typed, without its unit: 90,43 or 2:9 or 100%."""
    if angka.rasio is not None:
        a, b = angka.rasio
        return f"{cetak_ringkas(a, 6)}:{cetak_ringkas(b, 6)}"
    if angka.predikat:
        return f"{ucap_nilai(angka.nilai)} ({angka.predikat})"
    if angka.rentang is not None:
        teks = "-".join(ucap_nilai(n) for n in angka.rentang)
        return f"{teks}%" if angka.persen else teks
    teks = cetak_angka(angka.nilai, angka.desimal) if angka.desimal else ucap_nilai(angka.nilai)
    return f"{teks}%" if angka.persen else teks


def ucap_nilai(nilai: Fraction) -> str:
    """A plain value with as many decimals as it needs, at most four."""
    return cetak_ringkas(nilai, 4)


def hitungan_persen(sebutan: str, persen: Fraction) -> str:
    """'90,43 ÷ 90,5 × 100 = 99,92%'."""
    return f"{sebutan} = {cetak_persen(persen)}"


def persen_rupiah(bagian: Fraction, seluruh: Fraction, persen: Fraction) -> str:
    """'Rp62.370.800 ÷ Rp64.970.800 × 100 = 96,00%'."""
    return hitungan_persen(f"{cetak_rupiah(bagian)} ÷ {cetak_rupiah(seluruh)} × 100", persen)
