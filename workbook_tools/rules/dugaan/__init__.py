"""Diagnosis: which of the usual mistakes gives exactly the figure that was stated.

Every function tries what people do and returns a sentence, or '' when nothing or too much fits.
"""

from workbook_tools.rules.dugaan.capaian import duga_capaian
from workbook_tools.rules.dugaan.dasar import Kemungkinan, pilih
from workbook_tools.rules.dugaan.digit import salah_ketik
from workbook_tools.rules.dugaan.jumlah import duga_jumlah
from workbook_tools.rules.dugaan.persen import duga_persen
from workbook_tools.rules.dugaan.selisih_tabel import duga_selisih, kandidat_selisih

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
