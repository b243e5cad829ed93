"""Follow-up of recommendations, and awards."""

from workbook_tools.schema.jenis import Kolom, LembarMasukan

TINDAK_LANJUT = LembarMasukan(
    id="tindak_lanjut",
    judul="Tindak Lanjut",
    kelompok="Data Pendukung",
    bantuan="Tindak lanjut rekomendasi hasil evaluasi (LHE) tahun lalu.",
    baris_siap=12,
    kolom=(
        Kolom("rekomendasi", "Rekomendasi", wajib=True, lebar=46),
        Kolom("rencana_aksi", "Rencana Aksi", lebar=40),
        Kolom("target", "Target", lebar=20),
        Kolom("waktu", "Waktu", lebar=18),
        Kolom("penanggung_jawab", "Penanggung Jawab", lebar=22),
        Kolom("status", "Status", lebar=18),
    ),
)

PRESTASI = LembarMasukan(
    id="prestasi",
    judul="Prestasi",
    kelompok="Data Pendukung",
    bantuan="Penghargaan dan prestasi pada tahun laporan.",
    baris_siap=15,
    kolom=(
        Kolom("prestasi", "Prestasi", wajib=True, lebar=70),
        Kolom("tingkat", "Tingkat", bantuan="Kecamatan, Kabupaten, Provinsi, ...", lebar=20),
    ),
)
