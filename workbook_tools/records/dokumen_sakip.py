"""Dokumen SAKIP: the planning documents behind the report."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG


@lembar(
    "dokumen_sakip",
    judul="Dokumen SAKIP",
    bantuan="Renstra, Renja, PK, DPA, dan dokumen lain yang menjadi dasar laporan.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
)
class BarisDokumenSakip(Baris):
    """One row of Dokumen SAKIP."""

    dokumen: Isian = kolom("Dokumen", wajib=True, lebar=50)
    nomor: Isian = kolom("Nomor", lebar=28, tahun_baru=KOSONG)
    tanggal: Isian = kolom("Tanggal", lebar=20, tahun_baru=KOSONG)
