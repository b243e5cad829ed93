"""Realisasi Kinerja: target and realisation of the indicators in the year of the report."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.indikator import KODE_INDIKATOR, NAMA_INDIKATOR, SATUAN_INDIKATOR
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis, Pembantu, Rujukan


@lembar(
    "kinerja",
    judul="Realisasi Kinerja",
    bantuan="Target dan realisasi tahun laporan. Kolom '... Dilaporkan' diisi angka di naskah.",
    kelompok="Pelaksanaan",
    baris_siap=15,
    pembantu=(
        NAMA_INDIKATOR,
        SATUAN_INDIKATOR,
        Pembantu(
            "target_pk",
            "Target di PK",
            "satuan_indikator",
            9,
            dari=Rujukan("perjanjian_kinerja", "target"),
            tawaran="target",
        ),
    ),
)
class BarisKinerja(Baris):
    """One row of Realisasi Kinerja."""

    kode: Isian = kolom("Kode", Jenis.KODE, wajib=True, lebar=7, rujukan=KODE_INDIKATOR)
    target: Isian = kolom(
        "Target",
        Jenis.NILAI,
        "Pilih dari panah untuk memakai target di PK, atau ketik.",
        wajib=True,
        lebar=9,
        tahun_baru=KOSONG,
    )
    tw1: Isian = kolom("Triwulan I", Jenis.NILAI, lebar=8, tahun_baru=KOSONG)
    tw2: Isian = kolom("Triwulan II", Jenis.NILAI, lebar=8, tahun_baru=KOSONG)
    tw3: Isian = kolom("Triwulan III", Jenis.NILAI, lebar=8, tahun_baru=KOSONG)
    tw4: Isian = kolom("Triwulan IV", Jenis.NILAI, lebar=8, tahun_baru=KOSONG)
    realisasi: Isian = kolom(
        "Realisasi",
        Jenis.NILAI,
        "Kosong atau tanda - berarti belum dinilai, bukan 0.",
        lebar=9,
        tahun_baru=KOSONG,
    )
    capaian_dilaporkan: Isian = kolom(
        "Capaian Dilaporkan", Jenis.PERSEN, lebar=11, tahun_baru=KOSONG
    )
    kategori_dilaporkan: Isian = kolom("Kategori Dilaporkan", lebar=12, tahun_baru=KOSONG)
    target_lalu: Isian = kolom("Target Tahun Lalu", Jenis.NILAI, lebar=9, tahun_baru="target")
    realisasi_lalu: Isian = kolom(
        "Realisasi Tahun Lalu", Jenis.NILAI, lebar=9, tahun_baru="realisasi"
    )
    capaian_lalu_dilaporkan: Isian = kolom(
        "Capaian Tahun Lalu Dilaporkan", Jenis.PERSEN, lebar=11, tahun_baru="capaian_dilaporkan"
    )
    indikator_lalu: Isian = kolom(
        "Indikator Tahun Lalu",
        bantuan="Diisi hanya bila tahun lalu indikatornya lain; kedua tahun tidak dibandingkan.",
        lebar=22,
        sejak=2,
        tahun_baru=KOSONG,
    )
    faktor_pendorong: Isian = kolom("Faktor Pendorong", lebar=30, tahun_baru=KOSONG)
    faktor_penghambat: Isian = kolom("Faktor Penghambat", lebar=30, tahun_baru=KOSONG)
    solusi: Isian = kolom("Solusi", lebar=30, tahun_baru=KOSONG)
    sumber_angka: Isian = kolom(
        "Sumber Angka", bantuan="Dokumen asal realisasi.", lebar=20, sejak=2, tahun_baru=KOSONG
    )
