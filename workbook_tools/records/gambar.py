"""Gambar: pictures for the document."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "gambar",
    judul="Gambar",
    bantuan="Foto dan bagan yang dimuat di dokumen laporan.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
    tahunan=True,
)
class BarisGambar(Baris):
    """One row of Gambar."""

    blok: Isian = kolom(
        "Bagian", bantuan="Bagian dokumen tempat gambar dimuat.", wajib=True, lebar=24
    )
    urutan: Isian = kolom("Urutan", Jenis.BULAT, lebar=10)
    berkas: Isian = kolom(
        "Berkas",
        bantuan="Nama berkas gambar di folder yang sama dengan buku kerja ini.",
        wajib=True,
        lebar=36,
    )
    keterangan: Isian = kolom("Keterangan", wajib=True, lebar=50)
    sumber: Isian = kolom("Sumber", lebar=28)
