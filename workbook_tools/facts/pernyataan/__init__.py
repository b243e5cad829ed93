"""What the written report states (Angka Laporan) beside what the sheets give.

Families P4xx are written on top of this: which figure is meant, what it should be, which cells
stand behind it, and the stated figures that are wrong together.
"""

from workbook_tools.facts.pernyataan import banyak, efisiensi, kinerja, uang
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis, hitung_acuan
from workbook_tools.facts.pernyataan.terbanding import Pernyataan, Sebaris, pernyataan, salah

__all__ = [
    "Hitungan",
    "Jenis",
    "Pernyataan",
    "Sebaris",
    "banyak",
    "efisiensi",
    "hitung_acuan",
    "kinerja",
    "pernyataan",
    "salah",
    "uang",
]
