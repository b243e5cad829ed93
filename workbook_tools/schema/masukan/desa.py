"""Village status and village-owned enterprises (BUM Desa)."""

from workbook_tools.schema.jenis import Jenis, Kolom, LembarMasukan

STATUS_DESA = ("Mandiri", "Maju", "Berkembang", "Tertinggal", "Sangat Tertinggal")
"""Village status, best first (Permendesa 2/2016; the same five names in Permendesa 9/2024)."""

BULAN = {
    "jan": "Januari",
    "feb": "Februari",
    "mar": "Maret",
    "apr": "April",
    "mei": "Mei",
    "jun": "Juni",
    "jul": "Juli",
    "agu": "Agustus",
    "sep": "September",
    "okt": "Oktober",
    "nov": "November",
    "des": "Desember",
}

YA_TIDAK = ("ya", "tidak")

DESA = LembarMasukan(
    id="desa",
    judul="Desa",
    kelompok="Data Pendukung",
    bantuan="Status setiap desa menurut IDM atau Indeks Desa.",
    baris_siap=25,
    kolom=(
        Kolom("desa", "Desa", wajib=True, lebar=28),
        Kolom("status_lalu", "Status Tahun Lalu", Jenis.PILIHAN, pilihan=STATUS_DESA, lebar=20),
        Kolom("status", "Status", Jenis.PILIHAN, pilihan=STATUS_DESA, lebar=20),
    ),
)

BUMDES = LembarMasukan(
    id="bumdes",
    judul="BUMDes",
    kelompok="Data Pendukung",
    bantuan="Satu baris setiap BUM Desa, dengan keuntungan tiap bulan (rupiah). Nihil = 0.",
    baris_siap=25,
    kolom=(
        Kolom("desa", "Desa", wajib=True, lebar=24),
        Kolom("bumdes", "Nama BUMDes", lebar=26),
        Kolom("aktif", "Aktif", Jenis.PILIHAN, pilihan=YA_TIDAK, lebar=8),
        Kolom(
            "beroperasi_baik", "Beroperasi dengan Baik", Jenis.PILIHAN, pilihan=YA_TIDAK, lebar=14
        ),
        *(Kolom(id_, nama, Jenis.RUPIAH, lebar=13) for id_, nama in BULAN.items()),
    ),
)
