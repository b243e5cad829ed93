"""Numbers as Indonesian reports write them: read with their doubts, and printed again.

Text cells go through ``baca_teks``, numeric cells through ``baca_bilangan``; both end in a
``Bacaan``. Arithmetic is exact (``Fraction``). Nothing here imports the rest of the package.
"""

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka, Status
from workbook_tools.numbers.baca import baca_teks
from workbook_tools.numbers.cetak import (
    bulatkan,
    cetak,
    cetak_angka,
    cetak_persen,
    cetak_rasio,
    cetak_ringkas,
    cetak_rupiah,
    cetak_tepat,
    satuan_terakhir,
    tertulis_sebagai,
)
from workbook_tools.numbers.excel import baca_bilangan
from workbook_tools.numbers.jumlah import jumlah, rata_rata
from workbook_tools.numbers.kode_format import Golongan, desimal_format, golongan_format
from workbook_tools.numbers.persentase import persentase
from workbook_tools.numbers.tanggal import cetak_tanggal
from workbook_tools.numbers.terbilang import baca_terbilang, sebut_terbilang

__all__ = [
    "Angka",
    "Bacaan",
    "Catatan",
    "Golongan",
    "JenisAngka",
    "Status",
    "baca_bilangan",
    "baca_teks",
    "baca_terbilang",
    "bulatkan",
    "cetak",
    "cetak_angka",
    "cetak_persen",
    "cetak_rasio",
    "cetak_ringkas",
    "cetak_rupiah",
    "cetak_tanggal",
    "cetak_tepat",
    "desimal_format",
    "golongan_format",
    "jumlah",
    "persentase",
    "rata_rata",
    "satuan_terakhir",
    "sebut_terbilang",
    "tertulis_sebagai",
]
