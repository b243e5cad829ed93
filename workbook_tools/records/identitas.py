"""Identitas: who reports, for which year, and the calculation policy."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import KOSONG, Jenis, Rujukan
from workbook_tools.records.skala import SKALA_BAWAAN, SKALA_EMPAT

TRIWULAN = ("I", "II", "III", "IV")
"""The quarters of a year as offices number them."""


@lembar(
    "identitas",
    judul="Identitas",
    bantuan="Isi sekali di awal: nama perangkat daerah, tahun, masa Renstra, dan cara menghitung.",
    kelompok="Umum",
    tegak=True,
)
class BarisIdentitas(Baris):
    """The keys of the upright sheet as one record."""

    perangkat_daerah: Isian = kolom(
        "Perangkat Daerah", bantuan="Nama lengkap, misalnya Kecamatan Loksado.", wajib=True
    )
    jenis: Isian = kolom(
        "Jenis Perangkat Daerah",
        Jenis.PILIHAN,
        "Pilih dari daftar, atau ketik jenis lain.",
        pilihan=(
            "Kecamatan",
            "Kelurahan",
            "Dinas",
            "Badan",
            "Inspektorat",
            "Sekretariat Daerah",
            "Sekretariat DPRD",
            "Rumah Sakit",
            "Satuan Polisi Pamong Praja",
        ),
        tegas=False,
    )
    kabupaten: Isian = kolom("Kabupaten/Kota", bantuan="Tanpa kata 'Kabupaten'.", wajib=True)
    provinsi: Isian = kolom("Provinsi")
    tahun: Isian = kolom("Tahun Laporan", Jenis.TAHUN, "Empat angka: 2024.", wajib=True)
    renstra_awal: Isian = kolom("Tahun Awal Renstra", Jenis.TAHUN, wajib=True)
    renstra_akhir: Isian = kolom("Tahun Akhir Renstra", Jenis.TAHUN, wajib=True)
    kepala_nama: Isian = kolom("Nama Kepala")
    kepala_jabatan: Isian = kolom("Jabatan Kepala", bantuan="Misalnya Camat atau Plt. Camat.")
    kepala_pangkat: Isian = kolom("Pangkat Kepala")
    kepala_nip: Isian = kolom("NIP Kepala", bantuan="Diketik sebagai teks, 18 angka.")
    tempat: Isian = kolom("Tempat Penandatanganan")
    tanggal: Isian = kolom(
        "Tanggal Penandatanganan", bantuan="Misalnya 2 Januari 2025.", tahun_baru=KOSONG
    )
    skala: Isian = kolom(
        "Skala Nilai yang Dipakai",
        Jenis.PILIHAN,
        "Pilih, atau ketik nama skala lain yang ada di lembar Skala Nilai.",
        pilihan=(SKALA_BAWAAN, SKALA_EMPAT),
        tegas=False,
        rujukan=Rujukan("skala", "skala"),
        bawaan=SKALA_BAWAAN,
    )
    aturan_celah: Isian = kolom(
        "Aturan Celah Skala",
        Jenis.PILIHAN,
        "Capaian 90,5%: 'batas bawah' = Tinggi; 'bulatkan' = 91% = Sangat Tinggi.",
        pilihan=("batas bawah", "bulatkan"),
        bawaan="batas bawah",
    )
    batas_capaian: Isian = kolom(
        "Batas Atas Capaian (%)",
        Jenis.PERSEN,
        "Kosong = tanpa batas. Isi 100 bila capaian di atas 100% dihitung 100%.",
    )
    rumus_turun: Isian = kolom(
        "Rumus Indikator Turun",
        Jenis.PILIHAN,
        "Untuk indikator yang makin kecil makin baik. Kosong = 2T-R.",
        pilihan=("2T-R", "T/R"),
        bawaan="2T-R",
    )
    rumus_efisiensi: Isian = kolom(
        "Rumus Efisiensi",
        Jenis.PILIHAN,
        "rasio = capaian ÷ penyerapan; selisih = capaian − penyerapan (poin).",
        pilihan=("rasio", "selisih"),
        bawaan="rasio",
    )
    toleransi: Isian = kolom(
        "Toleransi Pemeriksaan (poin persen)",
        Jenis.NILAI,
        "Beda sekecil ini tidak dianggap salah. Kosong = 0,01.",
        bawaan="0,01",
    )
    target_nol: Isian = kolom(
        "Capaian bila Target 0",
        Jenis.PILIHAN,
        "Kosong = indikator dengan target 0 tidak punya capaian. '100 bila 0': realisasi 0 dari "
        "target 0 dihitung 100%.",
        pilihan=("100 bila 0",),
        sejak=2,
    )
    ambang_serapan: Isian = kolom(
        "Ambang Penyerapan (%)",
        Jenis.PERSEN,
        "Penyerapan di bawah angka ini perlu alasan. Kosong = 90.",
        bawaan="90",
        sejak=2,
    )
    alamat: Isian = kolom("Alamat Kantor", sejak=2)
    ibu_kota: Isian = kolom("Ibu Kota Kecamatan", sejak=2)
    kepala_daerah_nama: Isian = kolom("Nama Kepala Daerah", sejak=2)
    kepala_daerah_jabatan: Isian = kolom(
        "Jabatan Kepala Daerah", bantuan="Bupati, Wali Kota, Pj. Bupati, ...", sejak=2
    )
    dokumen_daerah: Isian = kolom(
        "Dokumen Perencanaan Daerah",
        Jenis.PILIHAN,
        pilihan=("RPJMD", "RPD"),
        tegas=False,
        sejak=2,
    )
    dasar_organisasi: Isian = kolom(
        "Dasar Hukum Organisasi",
        bantuan="Peraturan daerah atau kepala daerah tentang susunan organisasi kantor ini.",
        sejak=2,
    )
    batas_utara: Isian = kolom("Batas Utara", sejak=2)
    batas_selatan: Isian = kolom("Batas Selatan", sejak=2)
    batas_timur: Isian = kolom("Batas Timur", sejak=2)
    batas_barat: Isian = kolom("Batas Barat", sejak=2)
    tanggal_pk: Isian = kolom(
        "Tanggal Perjanjian Kinerja", bantuan="Misalnya 2 Januari 2025.", sejak=2, tahun_baru=KOSONG
    )
    triwulan: Isian = kolom(
        "Sampai Triwulan",
        Jenis.PILIHAN,
        "Kosong = laporan setahun. Di tengah tahun: I, II, III; hasil dan temuan sampai triwulan "
        "itu.",
        pilihan=TRIWULAN,
        sejak=2,
        tahun_baru=KOSONG,
    )
