"""Wilayah: area and inhabitants of each village."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.desa import JENIS_DESA
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis


@lembar(
    "wilayah",
    judul="Wilayah",
    bantuan="Luas dan penduduk tiap desa atau kelurahan. Namanya sama dengan lembar Desa.",
    kelompok="Dokumen",
    baris_siap=25,
    sejak=2,
    boleh_tiada=True,
    untuk=("Kecamatan", "Kelurahan"),
)
class BarisWilayah(Baris):
    """One row of Wilayah."""

    desa: Isian = kolom("Desa", wajib=True, lebar=28)
    jenis: Isian = kolom("Jenis", Jenis.PILIHAN, lebar=12, pilihan=JENIS_DESA, bawaan="Desa")
    luas_km2: Isian = kolom("Luas (km²)", Jenis.NILAI, lebar=12)
    laki_laki: Isian = kolom("Laki-laki", Jenis.BULAT, lebar=12)
    perempuan: Isian = kolom("Perempuan", Jenis.BULAT, lebar=12)
    rt: Isian = kolom("RT", Jenis.BULAT, lebar=8)
    rw: Isian = kolom("RW", Jenis.BULAT, lebar=8)
    sumber: Isian = kolom("Sumber", lebar=28)
