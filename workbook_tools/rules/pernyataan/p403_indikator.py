"""P403: a stated target, realisation or achievement of an indicator differs."""

from collections.abc import Iterator

from workbook_tools.diagnosis.terbukti import duga_naskah
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import salah
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.pernyataan import temuan_angka

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
    for isi, h in salah(k, ACUAN):
        yield temuan_angka(k, isi, h, duga_naskah(k, isi[0]))
    for isi, h in salah(k, ACUAN, Cocok.DIPOTONG):
        yield temuan_angka(k, isi, h)
