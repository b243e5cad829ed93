"""The tidy tables for analysts: every table and column with its meaning.

The page docs/rekap_data.md is made from this.
"""

from enum import Enum

from msgspec import Struct


class Isi(Enum):
    """What a column holds."""

    TEKS = "teks"
    BULAT = "bilangan bulat"
    BILANGAN = "bilangan"
    PERSEN = "persen"  # points: 99.92
    RUPIAH = "rupiah"  # whole
    LOGIKA = "ya/tidak"


class KolomData(Struct, frozen=True):
    """One column of a tidy table."""

    id: str
    isi: Isi
    arti: str


class TabelData(Struct, frozen=True):
    """One tidy table: one kind of thing per row."""

    id: str
    arti: str
    kolom: tuple[KolomData, ...]


def _k(id_: str, isi: Isi, arti: str) -> KolomData:
    return KolomData(id_, isi, arti)


_KUNCI = (
    _k("kabupaten", Isi.TEKS, "Kabupaten/kota"),
    _k("tahun", Isi.BULAT, "Tahun laporan; kosong bila tidak terbaca"),
    _k("kecamatan", Isi.TEKS, "Perangkat daerah, tanpa kata Kecamatan"),
    _k("berkas", Isi.TEKS, "Buku kerja; penghubung ke tabel buku"),
)
_GELAP = _k(
    "tak_terbaca", Isi.TEKS, "Kolom yang kosong karena bertumpu pada sel yang tidak terbaca"
)
_NAMA = (
    _k("program", Isi.TEKS, "Nama program"),
    _k("kegiatan", Isi.TEKS, "Nama kegiatan; kosong di tingkat program"),
    _k("sub_kegiatan", Isi.TEKS, "Nama sub kegiatan; kosong di tingkat di atasnya"),
)
_TEMUAN = (
    _k("aturan", Isi.TEKS, "Kode aturan"),
    _k("tingkat", Isi.TEKS, "galat, peringatan, info"),
    _k("lembar", Isi.TEKS, "Lembar"),
    _k("sel", Isi.TEKS, "Alamat sel"),
    _k("kunci", Isi.TEKS, "Nama barisnya: kode, program, desa"),
    _k("pesan", Isi.TEKS, "Penjelasan dan cara memperbaiki"),
    _k("nilai", Isi.TEKS, "Yang tertulis"),
    _k("seharusnya", Isi.TEKS, "Yang semestinya"),
    _k("dugaan", Isi.TEKS, "Sebab yang mungkin"),
)

BUKU = TabelData(
    "buku",
    "Satu baris per buku kerja.",
    (
        *_KUNCI,
        _k("jenis", Isi.TEKS, "Jenis perangkat daerah"),
        _k("provinsi", Isi.TEKS, "Provinsi"),
        _k("dihitung", Isi.LOGIKA, "tidak: buku kerja kedua kantor yang sama (B505)"),
        _k("rata_rata_capaian", Isi.PERSEN, "Rata-rata capaian indikator yang dinilai"),
        _k("rata_rata_dibatasi", Isi.PERSEN, "Rata-rata capaian setelah dibatasi"),
        _k("kategori", Isi.TEKS, "Kategori rata-rata"),
        _k("peringkat", Isi.BULAT, "Peringkat rata-rata capaian di kabupaten dan tahun itu"),
        _k("jumlah_indikator", Isi.BULAT, "Banyaknya indikator"),
        _k("belum_dinilai", Isi.BULAT, "Indikator yang belum dinilai"),
        _k("lengkap", Isi.PERSEN, "Kelengkapan isian, seperti di Beranda"),
        _k("keadaan", Isi.TEKS, "lengkap atau belum lengkap"),
        _k("tanpa_galat", Isi.TEKS, "ya bila tidak ada temuan galat; hal lain daripada lengkap"),
        _k("anggaran", Isi.RUPIAH, "Jumlah anggaran"),
        _k("realisasi", Isi.RUPIAH, "Jumlah realisasi"),
        _k("persen_realisasi", Isi.PERSEN, "Realisasi ÷ anggaran × 100"),
        _k("efisiensi_sasaran", Isi.BILANGAN, "Rata-rata efisiensi tingkat sasaran"),
        _k("efisiensi_program", Isi.BILANGAN, "Rata-rata efisiensi tingkat program"),
        _k("efisiensi_kegiatan", Isi.BILANGAN, "Rata-rata efisiensi tingkat kegiatan"),
        _k("efisiensi_sub_kegiatan", Isi.BILANGAN, "Rata-rata efisiensi tingkat sub kegiatan"),
        _k("galat", Isi.BULAT, "Banyaknya temuan galat"),
        _k("peringatan", Isi.BULAT, "Banyaknya temuan peringatan"),
        _k("info", Isi.BULAT, "Banyaknya temuan info"),
        _k("antarbuku", Isi.BULAT, "Banyaknya temuan antarbuku (B5xx) pada buku kerja ini"),
        _k("ragu", Isi.TEKS, "Mengapa peringkatnya diragukan; kosong bila tidak"),
        _k("sidik", Isi.TEKS, "Sidik isian"),
        _GELAP,
        _k(
            "triwulan",
            Isi.TEKS,
            "I sampai IV bila buku kerjanya dihitung sampai triwulan itu; angka di sini setahun",
        ),
    ),
)
INDIKATOR = TabelData(
    "indikator",
    "Satu baris per indikator per buku kerja.",
    (
        *_KUNCI,
        _k("kode", Isi.TEKS, "Kode indikator"),
        _k("indikator", Isi.TEKS, "Nama indikator"),
        _k("satuan", Isi.TEKS, "Satuan"),
        _k("arah", Isi.TEKS, "naik atau turun"),
        _k("target", Isi.BILANGAN, "Target sebagai bilangan; 100% adalah 100, 2:9 adalah 0.2222"),
        _k("target_tertulis", Isi.TEKS, "Target seperti diketik"),
        _k("realisasi", Isi.BILANGAN, "Realisasi sebagai bilangan"),
        _k("realisasi_tertulis", Isi.TEKS, "Realisasi seperti diketik"),
        _k("capaian", Isi.PERSEN, "Capaian; kosong bila belum dinilai"),
        _k("capaian_dibatasi", Isi.PERSEN, "Capaian setelah dibatasi"),
        _k("kategori", Isi.TEKS, "Kategori"),
        _k("peringkat", Isi.BULAT, "Peringkat di kabupaten dan tahun itu, 1 tertinggi"),
        _k("cara_hitung", Isi.TEKS, "Hitungannya dalam kata"),
        _k("ragu", Isi.TEKS, "Mengapa peringkatnya diragukan; kosong bila tidak"),
        _GELAP,
    ),
)
ANGGARAN = TabelData(
    "anggaran",
    "Satu baris per program, kegiatan, sub kegiatan, dan jumlah setiap buku kerja.",
    (
        *_KUNCI,
        _k("tingkat", Isi.TEKS, "program, kegiatan, sub_kegiatan, total"),
        *_NAMA,
        _k("anggaran", Isi.RUPIAH, "Anggaran"),
        _k("realisasi", Isi.RUPIAH, "Realisasi"),
        _k("persen", Isi.PERSEN, "Realisasi ÷ anggaran × 100"),
        _k("sisa", Isi.RUPIAH, "Anggaran − realisasi"),
        _GELAP,
    ),
)
EFISIENSI = TabelData(
    "efisiensi",
    "Satu baris per sasaran, program, kegiatan, sub kegiatan setiap buku kerja.",
    (
        *_KUNCI,
        _k("tingkat", Isi.TEKS, "sasaran, program, kegiatan, sub_kegiatan"),
        _k("kode", Isi.TEKS, "Kode indikator, di tingkat sasaran"),
        *_NAMA,
        _k("capaian", Isi.PERSEN, "Capaian"),
        _k("penyerapan", Isi.PERSEN, "Penyerapan anggaran"),
        _k("efisiensi", Isi.BILANGAN, "Rasio, atau selisih dalam poin, menurut kebijakannya"),
        _k("kategori", Isi.TEKS, "efisien, sesuai, tidak efisien"),
        _GELAP,
    ),
)
DESA = TabelData(
    "desa",
    "Satu baris per status desa setiap buku kerja.",
    (
        *_KUNCI,
        _k("status", Isi.TEKS, "Mandiri, Maju, Berkembang, Tertinggal, Sangat Tertinggal"),
        _k("jumlah", Isi.BULAT, "Banyaknya desa tahun ini"),
        _k("jumlah_lalu", Isi.BULAT, "Banyaknya desa tahun lalu"),
        _GELAP,
    ),
)
PENDUKUNG = TabelData(
    "pendukung",
    "BUMDes dan kepuasan masyarakat: satu baris per buku kerja dan periode survei.",
    (
        *_KUNCI,
        _k("bumdes", Isi.BULAT, "Banyaknya BUMDes"),
        _k("bumdes_aktif", Isi.BULAT, "BUMDes yang aktif"),
        _k("bumdes_baik", Isi.BULAT, "BUMDes yang beroperasi dengan baik"),
        _k("periode", Isi.TEKS, "Periode survei; kosong bila tidak ada survei"),
        _k("responden", Isi.BULAT, "Banyaknya responden"),
        _k("ikm", Isi.BILANGAN, "Nilai IKM, 25-100"),
        _k("mutu", Isi.TEKS, "Mutu pelayanan A-D"),
        _GELAP,
    ),
)
TEMUAN = TabelData("temuan", "Satu baris per temuan di satu buku kerja.", (*_KUNCI, *_TEMUAN))
ANTARBUKU = TabelData(
    "antarbuku",
    "Satu baris per temuan antarbuku kerja (B5xx).",
    (
        *_KUNCI,
        *_TEMUAN,
        _k("terkait", Isi.TEKS, "Sel-sel lain yang bersangkutan: berkas, lembar, sel = nilai"),
    ),
)
TAK_TERPAKAI = TabelData(
    "tak_terpakai",
    "Satu baris per berkas yang tidak dapat dipakai.",
    (
        _k("berkas", Isi.TEKS, "Berkas"),
        _k("aturan", Isi.TEKS, "Kode aturan"),
        _k("pesan", Isi.TEKS, "Sebabnya"),
    ),
)

SEMUA = (
    BUKU,
    INDIKATOR,
    ANGGARAN,
    EFISIENSI,
    DESA,
    PENDUKUNG,
    TEMUAN,
    ANTARBUKU,
    TAK_TERPAKAI,
)
