"""Diagnosis: which of the usual mistakes gives exactly the figure that was stated.

Every function tries what people do and returns a sentence, or '' when nothing or too much fits.
"""

from workbook_tools.diagnosis.capaian import duga_capaian
from workbook_tools.diagnosis.dasar import Kemungkinan, pilih
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.jumlah import duga_jumlah
from workbook_tools.diagnosis.persen import duga_persen
from workbook_tools.diagnosis.selisih_tabel import duga_selisih, kandidat_selisih

__all__ = [
    "Kemungkinan",
    "duga_capaian",
    "duga_jumlah",
    "duga_persen",
    "duga_selisih",
    "kandidat_selisih",
    "pilih",
    "salah_ketik",
]
