"""PK Pejabat: performance agreements below the head."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis


@lembar(
    "pk_pejabat",
    judul="PK Pejabat",
    bantuan="Perjanjian kinerja pejabat di bawah kepala, satu baris satu indikator.",
    kelompok="Dokumen",
    baris_siap=10,
    sejak=2,
    boleh_tiada=True,
)
class BarisPKPejabat(Baris):
    """One row of PK Pejabat."""

    pejabat: Isian = kolom("Jabatan", wajib=True, lebar=32)
    sasaran: Isian = kolom("Sasaran", lebar=40)
    indikator: Isian = kolom("Indikator", wajib=True, lebar=44)
    satuan: Isian = kolom("Satuan", lebar=12)
    target: Isian = kolom("Target", Jenis.NILAI, wajib=True, lebar=14, tahun_baru=KOSONG)
    realisasi: Isian = kolom("Realisasi", Jenis.NILAI, lebar=14, tahun_baru=KOSONG)
