"""Beranda, the first thing seen, and Pemeriksaan, the findings."""

from workbook_tools.schema.jenis import Blok, KolomHitung, LembarHitung, Tampilan

BERANDA = LembarHitung(
    id="beranda",
    judul="Beranda",
    kepala="Laporan Kinerja",
    bantuan="Keadaan buku kerja, langkah berikutnya, dan hasilnya.",
    pita=(
        (
            Blok(
                "ringkasan",
                "Ringkasan",
                (
                    KolomHitung("uraian", "Uraian", lebar=34),
                    KolomHitung("isi", "Isi", Tampilan.PENDEK, 34),
                ),
                baris_siap=12,
            ),
            Blok(
                "temuan",
                "Temuan",
                (
                    KolomHitung("tingkat", "Tingkat", Tampilan.PENDEK, 12),
                    KolomHitung("jumlah", "Jumlah", Tampilan.BULAT, 10),
                    KolomHitung("arti", "Artinya", lebar=24),
                ),
                baris_siap=3,
                kolom_tingkat="tingkat",
            ),
        ),
        (
            Blok(
                "kelengkapan",
                "Kelengkapan isian",
                (
                    KolomHitung("lembar", "Lembar", lebar=34),
                    KolomHitung("keadaan", "Keadaan", Tampilan.PENDEK, 34),
                ),
                baris_siap=20,
                kolom_tingkat="keadaan",
                lama=True,
            ),
            Blok(
                "kelengkapan_rinci",
                "",
                (
                    KolomHitung("baris", "Baris Terisi", Tampilan.BULAT, 14),
                    KolomHitung("temuan", "Temuan", Tampilan.BULAT, 10),
                    KolomHitung("catatan", "Catatan", lebar=34),
                ),
                baris_siap=20,
                lama=True,
            ),
        ),
    ),
)

PEMERIKSAAN = LembarHitung(
    id="pemeriksaan",
    judul="Pemeriksaan",
    kepala="Hasil Pemeriksaan",
    bantuan="Daftar kerja: betulkan dari atas. Klik kolom Sel untuk menuju selnya; isi Selesai? "
    "atau Diterima Karena.",
    urutan_bebas=True,
    pita=(
        (
            Blok(
                "temuan",
                "Semua temuan",
                (
                    KolomHitung("selesai", "Selesai?", Tampilan.ISIAN, 10, "Tandai bila selesai."),
                    KolomHitung("no", "No", Tampilan.PENDEK, 7),
                    KolomHitung("tingkat", "Tingkat", Tampilan.PENDEK, 12),
                    KolomHitung("lembar", "Lembar", lebar=17),
                    KolomHitung("sel", "Sel", Tampilan.PENDEK, 8),
                    KolomHitung("pesan", "Temuan dan Cara Memperbaiki", lebar=54),
                    KolomHitung("nilai", "Tertulis", lebar=15),
                    KolomHitung("seharusnya", "Seharusnya", lebar=15),
                    KolomHitung(
                        "diterima",
                        "Diterima Karena",
                        Tampilan.ISIAN,
                        24,
                        "Alasan mengapa ini memang benar. Tetap berlaku pada hitungan "
                        "berikutnya selama angkanya tidak berubah.",
                        sejak=2,
                    ),
                    KolomHitung("kunci", "Baris", lebar=18),
                    KolomHitung("dugaan", "Dugaan Penyebab", lebar=34),
                    KolomHitung("terkait", "Bandingkan dengan", lebar=50),
                    KolomHitung("aturan", "Aturan", Tampilan.PENDEK, 9),
                ),
                baris_siap=25,
                kolom_tingkat="tingkat",
                saring=True,
            ),
        ),
        (
            Blok(
                "ringkasan",
                "Ringkasan per aturan",
                (
                    KolomHitung("jumlah", "Jumlah", Tampilan.BULAT, 8),
                    KolomHitung("aturan", "Kode Aturan", Tampilan.PENDEK, 7),
                    KolomHitung("tingkat", "Tingkat Aturan", Tampilan.PENDEK, 12),
                    KolomHitung("judul", "Yang Diperiksa", lebar=17),
                ),
                baris_siap=5,
                kolom_tingkat="tingkat",
            ),
        ),
    ),
)
