"""Why the stated absorption of a budget row is not realisation / budget."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.diagnosis.dasar import LAIN, Kemungkinan, khas, pilih
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.operan import geser_suku, satu_digit, sebut_operan
from workbook_tools.diagnosis.rumus import bulat_dulu
from workbook_tools.diagnosis.sel_atas import sel_kembar_di_atas
from workbook_tools.facts.belanja import milik
from workbook_tools.facts.konteks import Konteks
from workbook_tools.numbers import Angka, cetak_persen, cetak_rupiah, persentase
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.renja import BarisRenja

DIGIT_PAGU = 5
"""Rounder budgets are given to many sub kegiatan."""
SERATUS = 100


def duga_persen(b: BarisAnggaran, k: Konteks) -> str:
    """The one explanation of a row's stated percentage; '' when none or several fit."""
    tertulis, anggaran, realisasi = b.persen_dilaporkan.angka, b.berlaku.angka, b.realisasi.angka
    if tertulis is None or anggaran is None or realisasi is None:
        return ""
    semua = _kemungkinan(b, anggaran.nilai, realisasi.nilai, k)
    dihitung = persen_serapan(anggaran.nilai, realisasi.nilai)
    suku = ("realisasi", "anggaran")
    return (
        (geser_suku(tertulis, dihitung, suku) if dihitung and tertulis.nilai else "")
        or pilih(tertulis, semua)
        or _pagu_atas(b, tertulis, realisasi.nilai, k)
        or _digit(b, tertulis, anggaran, realisasi)
    )


def _kemungkinan(
    b: BarisAnggaran, anggaran: Fraction, realisasi: Fraction, k: Konteks
) -> Iterator[Kemungkinan]:
    teks = b.persen_dilaporkan.teks
    if realisasi and realisasi != anggaran:
        sebab = (
            f"{cetak_rupiah(anggaran)} ÷ {cetak_rupiah(realisasi)} × 100 = {teks}: mungkin "
            "rumusnya terbalik, anggaran dibagi realisasi."
            if realisasi < anggaran
            else f"Anggaran dan realisasi mungkin tertukar: {teks} cocok bila keduanya ditukar."
        )
        yield Kemungkinan(sebab, persentase(anggaran, realisasi))
    for renja in _anggaran_renja(b, k):
        if renja and renja != anggaran:
            sebab = (
                f"{cetak_rupiah(realisasi)} ÷ {cetak_rupiah(renja)} × 100 = {teks}: dibagi "
                "anggaran Renja."
            )
            yield Kemungkinan(sebab, persentase(realisasi, renja))
    tertulis, dihitung = b.persen_dilaporkan.angka, persen_serapan(anggaran, realisasi)
    rupiah = "Mungkin yang ditulis realisasinya dalam rupiah, bukan persennya."
    yield from (Kemungkinan(rupiah, realisasi * kali) for kali in (1, 100) if realisasi > 100)
    if dihitung is not None and tertulis is not None and khas(tertulis):
        sisa = f"{teks} adalah persen sisa anggaran, 100 − {cetak_persen(dihitung)}."
        yield Kemungkinan(sisa, 100 - dihitung, LAIN)
    if tertulis is not None and dihitung is not None:
        yield from bulat_dulu(dihitung, tertulis, teks)
    if tertulis is not None and khas(tertulis):
        yield from _tetangga(b, k)


def _anggaran_renja(b: BarisAnggaran, k: Konteks) -> Iterator[Fraction | None]:
    sub = k.laporan.silsilah(b).sub_kegiatan
    for r in milik(k, BarisRenja, sub) if sub else ():
        yield r.berlaku.nilai


def _tetangga(b: BarisAnggaran, k: Konteks) -> Iterator[Kemungkinan]:
    """The percentage of the row above or below, slipped by one."""
    baris = k.laporan.anggaran
    letak = next((n for n, x in enumerate(baris) if x.nomor_baris == b.nomor_baris), None)
    if letak is None:
        return
    for n, kata in ((letak - 1, "di atasnya"), (letak + 1, "di bawahnya")):
        if 0 <= n < len(baris):
            persen = persen_serapan(baris[n].berlaku.nilai, baris[n].realisasi.nilai)
            if persen is not None:
                sebab = f"{b.persen_dilaporkan.teks} adalah persen baris {kata}."
                yield Kemungkinan(sebab, persen, LAIN)


def _pagu_atas(b: BarisAnggaran, tertulis: Angka, realisasi: Fraction, k: Konteks) -> str:
    """The budget is that of the row above to the rupiah, and the stated percentage belongs to
    another one: it was probably copied. A round amount or percentage tells nothing."""
    atas = sel_kembar_di_atas(k, b)
    if atas is None or not tertulis.nilai:
        return ""
    pagu = b.berlaku.angka
    if pagu is None or not khas(pagu, DIGIT_PAGU) or tertulis.nilai > SERATUS:
        return ""
    return (
        f"Anggaran baris ini sama persis dengan baris di atasnya ({atas.sel}), mungkin "
        f"tersalin; {b.persen_dilaporkan.teks} cocok bila anggarannya sekitar "
        f"{cetak_rupiah(realisasi * SERATUS / tertulis.nilai)}."
    )


def _digit(b: BarisAnggaran, tertulis: Angka, anggaran: Angka, realisasi: Angka) -> str:
    dihitung = persen_serapan(anggaran.nilai, realisasi.nilai)
    if dihitung is not None and (slip := salah_ketik(tertulis, dihitung)):
        return f"Salah ketik: {slip}."
    if dihitung is not None and salah_ketik(tertulis, dihitung, pasti=True):
        return ""  # a short figure: the slip may be in it, or in a term

    def bagi(suku: dict[str, Fraction]) -> tuple[Fraction, Fraction]:
        return suku["realisasi"], suku["anggaran"]

    suku = {"anggaran": anggaran, "realisasi": realisasi}
    lain = satu_digit(tertulis, suku, bagi)
    if lain is None:
        return ""
    return sebut_operan(lain[0], b.isian(lain[0]).teks, lain[1], b.persen_dilaporkan.teks)
