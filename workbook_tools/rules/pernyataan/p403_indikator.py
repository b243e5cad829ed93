"""P403: a stated target, realisation or achievement of an indicator differs."""

from collections.abc import Iterator

from workbook_tools.diagnosis.terbukti import temuan_naskah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan

CAPAIAN = ("capaian_indikator", "capaian_lalu_indikator")
ACUAN = (
    "target_indikator",
    "realisasi_indikator",
    "target_lalu_indikator",
    "realisasi_lalu_indikator",
    "target_akhir_indikator",
    "rasio_renstra",
    *CAPAIAN,
)


@aturan("P403", Tingkat.GALAT, "Angka indikator di naskah berbeda dari lembar")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan target, realisasi, dan capaian indikator di naskah dengan lembar isian.

    Mengapa penting: angka yang sama biasanya tertulis di banyak tabel; yang satu dibetulkan, yang
    lain tertinggal.

    Contoh: BAB IV menulis target IKM 84, padahal target tahun ini 89; 84 adalah target tahun lalu.

    Cara memperbaiki: ganti angka di semua tempat yang disebut temuan ini. Bila naskah yang benar,
    betulkan lembar isiannya.
    """
    yield from temuan_naskah(k, ACUAN)
