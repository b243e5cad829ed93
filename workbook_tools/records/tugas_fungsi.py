"""Tugas dan Fungsi: duties and functions of the office."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "tugas_fungsi",
    judul="Tugas dan Fungsi",
    bantuan="Tugas dan fungsi menurut peraturan organisasi kantor ini.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
)
class BarisTugasFungsi(Baris):
    """One row of Tugas dan Fungsi."""

    jenis: Isian = kolom("Jenis", Jenis.PILIHAN, wajib=True, lebar=12, pilihan=("tugas", "fungsi"))
    nomor: Isian = kolom("Nomor", lebar=9)
    uraian: Isian = kolom("Uraian", wajib=True, lebar=90)
