"""Visi Misi: what the head of the region has promised, and what of it the office supports."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis
from workbook_tools.records.pilihan import YA_TIDAK

JENIS_VISI = ("visi", "misi", "tujuan daerah", "sasaran daerah")


@lembar(
    "visi_misi",
    judul="Visi Misi",
    bantuan="Visi, misi, tujuan, dan sasaran daerah dari RPJMD atau RPD.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
)
class BarisVisiMisi(Baris):
    """One row of Visi Misi."""

    jenis: Isian = kolom("Jenis", Jenis.PILIHAN, wajib=True, lebar=18, pilihan=JENIS_VISI)
    nomor: Isian = kolom("Nomor", lebar=9)
    uraian: Isian = kolom("Uraian", wajib=True, lebar=80)
    didukung: Isian = kolom("Didukung Kantor Ini", Jenis.PILIHAN, lebar=12, pilihan=YA_TIDAK)
