"""Achievement (capaian) of an indicator against its target."""

from dataclasses import dataclass, replace
from fractions import Fraction

from workbook_tools.compute.ucapan import BELUM, hitungan_persen, ucap
from workbook_tools.numbers import Angka, persentase
from workbook_tools.numbers.konversi import setarakan

SERATUS = 100


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
    persen = persen_capaian(target, realisasi, arah, rumus_turun)
    if persen is None and target.nilai == 0:
        return NilaiCapaian(None, "Target 0: capaian tidak dapat dihitung.")
    if persen is None:
        return NilaiCapaian(None, "Realisasi 0: target ÷ realisasi tidak dapat dihitung.")
    if di_rentang(target, realisasi):
        return NilaiCapaian(persen, f"{ucap(realisasi)} di dalam {ucap(target)} = 100,00%")
    target, realisasi = sebanding(target, realisasi)
    if arah != "turun":
        sebut = f"{ucap(realisasi)} ÷ {ucap(target)} × 100"
    elif rumus_turun == "T/R":
        sebut = f"{ucap(target)} ÷ {ucap(realisasi)} × 100"
    else:
        sebut = f"(2 × {ucap(target)} − {ucap(realisasi)}) ÷ {ucap(target)} × 100"
    return NilaiCapaian(persen, hitungan_persen(sebut, persen))


def persen_capaian(
    target: Angka | None, realisasi: Angka | None, arah: str = "naik", rumus_turun: str = "2T-R"
) -> Fraction | None:
    """The achievement alone, as ``hitung_capaian`` gives it, without the sum in words."""
    if target is None or realisasi is None:
        return None
    if di_rentang(target, realisasi):
        return Fraction(SERATUS)
    target, realisasi = sebanding(target, realisasi)
    return persen_nilai(target.nilai, realisasi.nilai, arah, rumus_turun)


def di_rentang(target: Angka, realisasi: Angka) -> bool:
    """Whether a realisation lies within a range target: that is 100 % (PermenPANRB 8/2021)."""
    if target.rentang is None:
        return False
    bawah, atas = target.rentang
    return bawah <= setarakan(realisasi, target).nilai <= atas


def sebanding(target: Angka, realisasi: Angka) -> tuple[Angka, Angka]:
    """Target and realisation in one unit, a range target as the bound that counts.

    Above a range its upper bound counts, below it the lower one (PermenPANRB 8/2021).
    """
    realisasi = setarakan(realisasi, target)
    if target.rentang is not None:
        bawah, atas = target.rentang
        target = replace(target, nilai=atas if realisasi.nilai > atas else bawah, rentang=None)
    return target, realisasi


def persen_nilai(
    target: Fraction, realisasi: Fraction, arah: str, rumus_turun: str
) -> Fraction | None:
    """The achievement in percent from plain values; None when the divisor is 0."""
    pembilang, penyebut = suku_capaian(target, realisasi, arah, rumus_turun)
    return persentase(pembilang, penyebut) if target and penyebut else None


def suku_capaian(
    target: Fraction, realisasi: Fraction, arah: str, rumus_turun: str
) -> tuple[Fraction, Fraction]:
    """What is divided by what in the formula of the direction; see ``hitung_capaian``."""
    if arah != "turun":
        return realisasi, target
    if rumus_turun == "T/R":
        return target, realisasi
    return 2 * target - realisasi, target


def batasi(capaian: Fraction | None, batas: Fraction | None) -> Fraction | None:
    """The achievement under the cap of the office's policy, both in percent."""
    if capaian is None or batas is None:
        return capaian
    return min(capaian, batas)
