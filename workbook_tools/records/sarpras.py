"""Sarana Prasarana: buildings, vehicles and equipment."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "sarpras",
    judul="Sarana Prasarana",
    bantuan="Gedung, kendaraan, dan peralatan kantor.",
    kelompok="Dokumen",
    baris_siap=10,
    sejak=2,
    boleh_tiada=True,
)
class BarisSarpras(Baris):
    """One row of Sarana Prasarana."""

    nama: Isian = kolom("Nama Barang", wajib=True, lebar=44)
    jumlah: Isian = kolom("Jumlah", Jenis.BULAT, wajib=True, lebar=12)
    satuan: Isian = kolom("Satuan", lebar=12)
    kondisi: Isian = kolom("Kondisi", bantuan="Baik, rusak ringan, rusak berat.", lebar=24)
