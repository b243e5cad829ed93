"""Dasar Hukum: the regulations behind the report."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis

BAGIAN_HUKUM = ("latar belakang", "organisasi", "perjanjian", "pengukuran")

_ISI_AWAL = (
    (
        "Undang-Undang",
        "28",
        "1999",
        "Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme",
        "latar belakang",
    ),
    ("Undang-Undang", "17", "2003", "Keuangan Negara", "latar belakang"),
    ("Undang-Undang", "25", "2004", "Sistem Perencanaan Pembangunan Nasional", "latar belakang"),
    ("Undang-Undang", "23", "2014", "Pemerintahan Daerah", "latar belakang"),
    (
        "Peraturan Pemerintah",
        "8",
        "2006",
        "Pelaporan Keuangan dan Kinerja Instansi Pemerintah",
        "latar belakang",
    ),
    ("Peraturan Pemerintah", "17", "2018", "Kecamatan", "organisasi"),
    ("Peraturan Pemerintah", "12", "2019", "Pengelolaan Keuangan Daerah", "latar belakang"),
    (
        "Peraturan Presiden",
        "29",
        "2014",
        "Sistem Akuntabilitas Kinerja Instansi Pemerintah",
        "latar belakang",
    ),
    (
        "Peraturan Menteri PANRB",
        "53",
        "2014",
        "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu "
        "atas Laporan Kinerja Instansi Pemerintah",
        "perjanjian",
    ),
    (
        "Peraturan Menteri Dalam Negeri",
        "86",
        "2017",
        "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
        "pengukuran",
    ),
    (
        "Peraturan Menteri PANRB",
        "14",
        "2017",
        "Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik",
        "pengukuran",
    ),
    (
        "Peraturan Menteri Dalam Negeri",
        "90",
        "2019",
        "Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah",
        "latar belakang",
    ),
    (
        "Peraturan Menteri PANRB",
        "88",
        "2021",
        "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
        "pengukuran",
    ),
)
"""The national regulations behind the report; a region adds its own below them."""


@lembar(
    "dasar_hukum",
    judul="Dasar Hukum",
    bantuan="Dasar hukum laporan. Peraturan daerah dan bupati/wali kota ditambahkan di bawahnya.",
    kelompok="Dokumen",
    baris_siap=18,
    isi_awal=_ISI_AWAL,
    sejak=2,
    boleh_tiada=True,
)
class BarisDasarHukum(Baris):
    """One row of Dasar Hukum."""

    jenis: Isian = kolom("Jenis Peraturan", wajib=True, lebar=28)
    nomor: Isian = kolom("Nomor", wajib=True, lebar=10)
    tahun: Isian = kolom("Tahun", wajib=True, lebar=10)
    tentang: Isian = kolom("Tentang", wajib=True, lebar=80)
    bagian: Isian = kolom(
        "Bagian", Jenis.PILIHAN, "Bagian dokumen yang menyebutnya.", lebar=18, pilihan=BAGIAN_HUKUM
    )
