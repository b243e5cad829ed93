"""Achievement (capaian) of an indicator against its target."""

from dataclasses import dataclass
from fractions import Fraction

from workbook_tools.compute.ucapan import BELUM, hitungan_persen, ucap
from workbook_tools.numbers import Angka

SERATUS = Fraction(100)


@dataclass(frozen=True, slots=True)
class NilaiCapaian:
    """Achievement in percent, or None with the reason, and the sum in words."""

    persen: Fraction | None
    cara_hitung: str


def hitung_capaian(
    target: Angka | None, realisasi: Angka | None, arah: str = "naik", rumus_turun: str = "2T-R"
) -> NilaiCapaian:
    """Achievement in percent.

    naik: R / T x 100 (target against realisation, PermenPANRB 53/2014 Lampiran II). turun:
    (2T - R) / T x 100, as printed in reports and in PermenPANRB 8/2021, or T / R x 100 where the
    office says so. Not assessed, or a target of 0: None.
    """
    if target is None:
        return NilaiCapaian(None, "Belum ada target.")
    if realisasi is None:
        return NilaiCapaian(None, BELUM)
    t, r = target.nilai, realisasi.nilai
    if t == 0:
        return NilaiCapaian(None, "Target 0: capaian tidak dapat dihitung.")
    if arah != "turun":
        return _jadi(r / t, f"{ucap(realisasi)} ÷ {ucap(target)} × 100")
    if rumus_turun == "T/R":
        if r == 0:
            return NilaiCapaian(None, "Realisasi 0: target ÷ realisasi tidak dapat dihitung.")
        return _jadi(t / r, f"{ucap(target)} ÷ {ucap(realisasi)} × 100")
    sebut = f"(2 × {ucap(target)} − {ucap(realisasi)}) ÷ {ucap(target)} × 100"
    return _jadi((2 * t - r) / t, sebut)


def batasi(capaian: Fraction | None, batas: Fraction | None) -> Fraction | None:
    """The achievement under the cap of the office's policy, both in percent."""
    if capaian is None or batas is None:
        return capaian
    return min(capaian, batas)


def rata_rata(nilai: list[Fraction]) -> Fraction | None:
    """The mean; None of nothing."""
    return sum(nilai, Fraction(0)) / len(nilai) if nilai else None


def _jadi(pecahan: Fraction, sebutan: str) -> NilaiCapaian:
    persen = pecahan * SERATUS
    return NilaiCapaian(persen, hitungan_persen(sebutan, persen))
