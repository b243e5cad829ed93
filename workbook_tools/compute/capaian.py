"""Achievement (capaian) of an indicator against its target."""

from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.compute.ucapan import BELUM, hitungan_persen, ucap
from workbook_tools.numbers import Angka, persentase
from workbook_tools.numbers.konversi import setarakan
from workbook_tools.records.kebijakan import Kebijakan

SERATUS = 100
NOL_100 = "100 bila 0"
"""The policy under which a target of 0 that was reached by 0 is 100 %."""


class Rumus(Struct, frozen=True):
    """What the office chose: the formula of arah turun, and what a target of 0 is worth."""

    turun: str = "2T-R"
    target_nol: str = ""


RUMUS_BAWAAN = Rumus()


def rumus_kantor(kebijakan: Kebijakan) -> Rumus:
    """The formulas of an office's policy."""
    return Rumus(kebijakan.rumus_turun, kebijakan.target_nol)


class NilaiCapaian(Struct, frozen=True):
    """Achievement in percent, or None with the reason, and the sum in words."""

    persen: Fraction | None
    cara_hitung: str


def hitung_capaian(
    target: Angka | None,
    realisasi: Angka | None,
    arah: str = "naik",
    rumus: Rumus = RUMUS_BAWAAN,
) -> NilaiCapaian:
    """Achievement in percent.

    naik: R / T x 100 (target against realisation, PermenPANRB 53/2014 Lampiran II). turun:
    (2T - R) / T x 100, as printed in reports and in PermenPANRB 8/2021, or T / R x 100 where the
    office says so. Not assessed, or a target of 0: None; by the policy ``100 bila 0`` a target of 0
    that was reached by 0 is 100. Predicates without numbers are 100 when they are the same or
    better, else the ratio of their values in the list.
    """
    if target is None:
        return NilaiCapaian(None, "Belum ada target.")
    if realisasi is None:
        return NilaiCapaian(None, BELUM)
    persen = persen_capaian(target, realisasi, arah, rumus)
    if persen is not None and (tepat := _tepat(target, realisasi, rumus.target_nol)):
        return NilaiCapaian(persen, f"{tepat} = 100,00%")
    if persen is None and target.nilai == 0:
        return NilaiCapaian(None, "Target 0: capaian tidak dapat dihitung.")
    if persen is None:
        return NilaiCapaian(None, "Realisasi 0: target ÷ realisasi tidak dapat dihitung.")
    target, realisasi = sebanding(target, realisasi)
    if arah != "turun":
        sebut = f"{ucap(realisasi)} ÷ {ucap(target)} × 100"
    elif rumus.turun == "T/R":
        sebut = f"{ucap(target)} ÷ {ucap(realisasi)} × 100"
    else:
        sebut = f"(2 × {ucap(target)} − {ucap(realisasi)}) ÷ {ucap(target)} × 100"
    return NilaiCapaian(persen, hitungan_persen(sebut, persen))


def persen_capaian(
    target: Angka | None,
    realisasi: Angka | None,
    arah: str = "naik",
    rumus: Rumus = RUMUS_BAWAAN,
) -> Fraction | None:
    """The achievement alone, as ``hitung_capaian`` gives it, without the sum in words."""
    if target is None or realisasi is None:
        return None
    if _tepat(target, realisasi, rumus.target_nol):
        return Fraction(SERATUS)
    target, realisasi = sebanding(target, realisasi)
    return persen_nilai(target.nilai, realisasi.nilai, arah, rumus.turun)


def _tepat(target: Angka, realisasi: Angka, target_nol: str) -> str:
    """Why a realisation is 100 % without any division, in words; '' where it is not."""
    if di_rentang(target, realisasi):
        return f"{ucap(realisasi)} di dalam {ucap(target)}"
    if predikat_tercapai(target, realisasi):
        return f"Predikat {realisasi.predikat or ucap(realisasi)} memenuhi {target.predikat}"
    if target_nol == NOL_100 and target.nilai == realisasi.nilai == 0:
        return "Target 0, realisasi 0"
    return ""


def predikat_tercapai(target: Angka, realisasi: Angka) -> bool:
    """Whether a predicate was reached, where one of the two has no number of its own."""
    if not target.predikat or not (target.tersirat or realisasi.tersirat):
        return False
    return realisasi.predikat == target.predikat or realisasi.nilai >= target.nilai


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
