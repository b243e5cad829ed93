"""Diagnosis: which of the usual mistakes gives exactly the figure that was stated.

Every function tries what people do and returns a sentence, or '' when nothing or too much fits.
"""

from workbook_tools.diagnosis import (
    capaian_naskah,
    efisiensi,
    persen_naskah,
    rata_naskah,
    salinan,
    uang,
)
from workbook_tools.diagnosis.capaian import duga_capaian
from workbook_tools.diagnosis.dasar import Kemungkinan, pilih
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.jumlah import duga_jumlah
from workbook_tools.diagnosis.persen import duga_persen
from workbook_tools.diagnosis.selisih_tabel import duga_selisih, kandidat_selisih

PENJELAS_NASKAH = (capaian_naskah, efisiensi, persen_naskah, rata_naskah, salinan, uang)
"""The modules whose explanations of stated figures ``terbukti.duga_naskah`` finds."""

__all__ = [
    "PENJELAS_NASKAH",
    "Kemungkinan",
    "duga_capaian",
    "duga_jumlah",
    "duga_persen",
    "duga_selisih",
    "kandidat_selisih",
    "pilih",
    "salah_ketik",
]
