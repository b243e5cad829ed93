"""Standar Nasional: the national standard beside an indicator."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.indikator import KODE_INDIKATOR, NAMA_INDIKATOR
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis


@lembar(
    "standar",
    judul="Standar Nasional",
    bantuan="Pembanding nasional tiap indikator, atau alasan bila tidak ada.",
    kelompok="Dokumen",
    baris_siap=8,
    sejak=2,
    boleh_tiada=True,
    pembantu=(NAMA_INDIKATOR,),
)
class BarisStandar(Baris):
    """One row of Standar Nasional."""

    kode: Isian = kolom("Kode", Jenis.KODE, wajib=True, lebar=7, rujukan=KODE_INDIKATOR)
    standar: Isian = kolom("Standar", lebar=40)
    nilai: Isian = kolom("Nilai", Jenis.NILAI, lebar=14, tahun_baru=KOSONG)
    sumber: Isian = kolom("Sumber", lebar=30)
    alasan_tidak_ada: Isian = kolom("Alasan bila Tidak Ada", lebar=40)
