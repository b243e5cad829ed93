"""Realisasi Kinerja: target and realisation of the indicators in the year of the report."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.indikator import KODE_INDIKATOR
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis


@lembar(
    "kinerja",
    judul="Realisasi Kinerja",
    bantuan="Target dan realisasi tahun laporan. Kolom '... Dilaporkan' diisi angka di naskah.",
    kelompok="Pelaksanaan",
    baris_siap=15,
)
class BarisKinerja(Baris):
    """One row of Realisasi Kinerja."""

    kode: Isian = kolom("Kode", Jenis.KODE, wajib=True, lebar=9, rujukan=KODE_INDIKATOR)
    target: Isian = kolom(
        "Target", Jenis.NILAI, "Seperti di PK.", wajib=True, lebar=12, tahun_baru=KOSONG
    )
    tw1: Isian = kolom("Triwulan I", Jenis.NILAI, lebar=11, tahun_baru=KOSONG)
    tw2: Isian = kolom("Triwulan II", Jenis.NILAI, lebar=11, tahun_baru=KOSONG)
    tw3: Isian = kolom("Triwulan III", Jenis.NILAI, lebar=11, tahun_baru=KOSONG)
    tw4: Isian = kolom("Triwulan IV", Jenis.NILAI, lebar=11, tahun_baru=KOSONG)
    realisasi: Isian = kolom(
        "Realisasi",
        Jenis.NILAI,
        "Kosong atau tanda - berarti belum dinilai, bukan 0.",
        lebar=12,
        tahun_baru=KOSONG,
    )
    capaian_dilaporkan: Isian = kolom(
        "Capaian Dilaporkan", Jenis.PERSEN, lebar=13, tahun_baru=KOSONG
    )
    kategori_dilaporkan: Isian = kolom("Kategori Dilaporkan", lebar=16, tahun_baru=KOSONG)
    target_lalu: Isian = kolom("Target Tahun Lalu", Jenis.NILAI, lebar=12, tahun_baru="target")
    realisasi_lalu: Isian = kolom(
        "Realisasi Tahun Lalu", Jenis.NILAI, lebar=12, tahun_baru="realisasi"
    )
    capaian_lalu_dilaporkan: Isian = kolom(
        "Capaian Tahun Lalu Dilaporkan", Jenis.PERSEN, lebar=16, tahun_baru="capaian_dilaporkan"
    )
    indikator_lalu: Isian = kolom(
        "Indikator Tahun Lalu",
        bantuan="Diisi hanya bila tahun lalu indikatornya lain; kedua tahun tidak dibandingkan.",
        lebar=30,
        sejak=2,
        tahun_baru=KOSONG,
    )
    faktor_pendorong: Isian = kolom("Faktor Pendorong", lebar=30, tahun_baru=KOSONG)
    faktor_penghambat: Isian = kolom("Faktor Penghambat", lebar=30, tahun_baru=KOSONG)
    solusi: Isian = kolom("Solusi", lebar=30, tahun_baru=KOSONG)
    sumber_angka: Isian = kolom(
        "Sumber Angka", bantuan="Dokumen asal realisasi.", lebar=24, sejak=2, tahun_baru=KOSONG
    )
