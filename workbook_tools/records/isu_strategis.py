"""Isu Strategis: the issues that the Renstra names."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian


@lembar(
    "isu_strategis",
    judul="Isu Strategis",
    bantuan="Isu strategis menurut Renstra, dan tindak lanjutnya tahun ini.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
)
class BarisIsuStrategis(Baris):
    """One row of Isu Strategis."""

    nomor: Isian = kolom("Nomor", lebar=9)
    isu: Isian = kolom("Isu", wajib=True, lebar=40)
    uraian: Isian = kolom("Uraian", lebar=50)
    tindak_lanjut: Isian = kolom("Tindak Lanjut", lebar=40)
