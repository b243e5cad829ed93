"""Struktur Organisasi: the posts of the office and who is above whom."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian


@lembar(
    "organisasi",
    judul="Struktur Organisasi",
    bantuan="Jabatan dan atasannya; dari sini bagan organisasi disusun.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
)
class BarisOrganisasi(Baris):
    """One row of Struktur Organisasi."""

    jabatan: Isian = kolom("Jabatan", wajib=True, lebar=40)
    atasan: Isian = kolom(
        "Atasan", bantuan="Jabatan yang langsung di atasnya. Kosong = pimpinan.", lebar=40
    )
    pejabat: Isian = kolom("Nama Pejabat", lebar=32)
    uraian_tugas: Isian = kolom("Uraian Tugas", lebar=60)
