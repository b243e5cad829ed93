"""Computed sheet about villages, BUM Desa and the satisfaction survey."""

from workbook_tools.schema.jenis import Blok, KolomHitung, LembarHitung, Tampilan

_CARA = KolomHitung("cara_hitung", "Cara Hitung", lebar=40)

DESA_BUMDES_IKM = LembarHitung(
    id="desa_bumdes_ikm",
    judul="Desa BUMDes IKM",
    kepala="Desa, BUMDes, dan Indeks Kepuasan Masyarakat",
    bantuan="Jumlah desa per status, BUMDes yang beroperasi baik, dan nilai IKM per periode.",
    pita=(
        (
            Blok(
                "desa",
                "Desa menurut status",
                (
                    KolomHitung("status", "Status", lebar=26),
                    KolomHitung("jumlah_lalu", "Tahun Lalu", Tampilan.BULAT, 12),
                    KolomHitung("jumlah", "Tahun Ini", Tampilan.BULAT, 12),
                    KolomHitung("perubahan", "Perubahan", Tampilan.BULAT, 12),
                    KolomHitung("kumulatif", "Status Ini atau Lebih Tinggi", Tampilan.BULAT, 14),
                    KolomHitung("rasio", "Rasio terhadap Jumlah Desa", Tampilan.PERSEN, 14),
                    _CARA,
                ),
                baris_siap=6,
                kolom_tingkat="status",
            ),
        ),
        (
            Blok(
                "bumdes_ringkas",
                "BUMDes yang beroperasi dengan baik",
                (
                    KolomHitung("dasar", "Dasar Perhitungan", lebar=26),
                    KolomHitung("jumlah", "Jumlah BUMDes", Tampilan.BULAT, 12),
                    KolomHitung("baik", "Beroperasi Baik", Tampilan.BULAT, 12),
                    KolomHitung("persen", "Persentase", Tampilan.PERSEN, 12),
                    _CARA,
                ),
                baris_siap=3,
            ),
        ),
        (
            Blok(
                "bumdes",
                "Keuntungan BUMDes",
                (
                    KolomHitung("desa", "Desa", lebar=26),
                    KolomHitung("bumdes", "Nama BUMDes", lebar=24),
                    KolomHitung("aktif", "Aktif", Tampilan.PENDEK, 12),
                    KolomHitung("beroperasi_baik", "Beroperasi Baik", Tampilan.PENDEK, 12),
                    KolomHitung("bulan_untung", "Bulan Untung", Tampilan.BULAT, 14),
                    KolomHitung("keuntungan", "Jumlah Keuntungan", Tampilan.RUPIAH, 16),
                ),
                baris_siap=20,
                kolom_tingkat="desa",
            ),
        ),
        (
            Blok(
                "ikm",
                "Indeks Kepuasan Masyarakat",
                (
                    KolomHitung("periode", "Periode", lebar=26),
                    KolomHitung("responden", "Responden", Tampilan.BULAT, 12),
                    KolomHitung("nilai", "Nilai (1/9)", Tampilan.POIN, 12),
                    KolomHitung("mutu", "Mutu", Tampilan.PENDEK, 12),
                    KolomHitung("nilai_011", "Bobot 0,11", Tampilan.POIN, 14),
                    KolomHitung("nilai_0111", "Bobot 0,111", Tampilan.POIN, 14),
                    KolomHitung("nilai_dilaporkan", "Nilai Dilaporkan", Tampilan.POIN, 14),
                    _CARA,
                ),
                baris_siap=4,
            ),
        ),
    ),
)
