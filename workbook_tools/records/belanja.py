"""Jenis Belanja: the budget by kind of spending."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis


@lembar(
    "belanja",
    judul="Jenis Belanja",
    bantuan="Anggaran dan realisasi menurut jenis belanja. Jumlahnya sama dengan "
    "jumlah anggaran kantor.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
)
class BarisBelanja(Baris):
    """One row of Jenis Belanja."""

    kelompok: Isian = kolom(
        "Kelompok", bantuan="Belanja Operasi, Belanja Modal, ...", wajib=True, lebar=28
    )
    jenis: Isian = kolom(
        "Jenis", bantuan="Belanja Pegawai, Belanja Barang dan Jasa, ...", wajib=True, lebar=36
    )
    anggaran: Isian = kolom("Anggaran", Jenis.RUPIAH, wajib=True, lebar=20, tahun_baru=KOSONG)
    realisasi: Isian = kolom("Realisasi", Jenis.RUPIAH, lebar=20, tahun_baru=KOSONG)
    fisik: Isian = kolom("Realisasi Fisik", Jenis.PERSEN, lebar=12, tahun_baru=KOSONG)
