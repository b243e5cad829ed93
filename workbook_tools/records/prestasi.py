"""Prestasi: awards."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian


@lembar(
    "prestasi",
    judul="Prestasi",
    bantuan="Penghargaan dan prestasi pada tahun laporan.",
    kelompok="Data Pendukung",
    baris_siap=15,
    tahunan=True,
)
class BarisPrestasi(Baris):
    """One row of Prestasi."""

    prestasi: Isian = kolom("Prestasi", wajib=True, lebar=70)
    tingkat: Isian = kolom("Tingkat", bantuan="Kecamatan, Kabupaten, Provinsi, ...", lebar=20)
