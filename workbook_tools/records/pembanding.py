"""Kecamatan Lain: the same indicators in the other kecamatan of the kabupaten."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.indikator import KODE_INDIKATOR, NAMA_INDIKATOR, SATUAN_INDIKATOR
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis


@lembar(
    "pembanding",
    judul="Kecamatan Lain",
    bantuan="Target dan realisasi indikator yang sama di kecamatan lain.",
    kelompok="Data Pendukung",
    baris_siap=35,
    pembantu=(NAMA_INDIKATOR, SATUAN_INDIKATOR),
    untuk=("Kecamatan",),
)
class BarisPembanding(Baris):
    """One row of Kecamatan Lain."""

    kode: Isian = kolom("Kode", Jenis.KODE, wajib=True, lebar=7, rujukan=KODE_INDIKATOR)
    kecamatan: Isian = kolom("Kecamatan", wajib=True, lebar=26)
    target: Isian = kolom("Target", Jenis.NILAI, tahun_baru=KOSONG)
    realisasi: Isian = kolom("Realisasi", Jenis.NILAI, tahun_baru=KOSONG)
    capaian_dilaporkan: Isian = kolom("Capaian Dilaporkan", Jenis.PERSEN, tahun_baru=KOSONG)
