"""Identitas: who reports, for which year, and the calculation policy."""

from workbook_tools.schema.jenis import Jenis, Kolom, LembarMasukan, Rujukan

SKALA_BAWAAN = "Permendagri 86/2017"
SKALA_EMPAT = "Empat tingkat"

IDENTITAS = LembarMasukan(
    id="identitas",
    judul="Identitas",
    bantuan="Isi sekali di awal: nama perangkat daerah, tahun, masa Renstra, dan cara menghitung.",
    tegak=True,
    kelompok="Umum",
    kolom=(
        Kolom(
            "perangkat_daerah",
            "Perangkat Daerah",
            wajib=True,
            bantuan="Nama lengkap, misalnya Kecamatan Loksado.",
        ),
        Kolom(
            "jenis",
            "Jenis Perangkat Daerah",
            Jenis.PILIHAN,
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
            bantuan="Pilih dari daftar, atau ketik jenis lain.",
        ),
        Kolom("kabupaten", "Kabupaten/Kota", wajib=True, bantuan="Tanpa kata 'Kabupaten'."),
        Kolom("provinsi", "Provinsi"),
        Kolom("tahun", "Tahun Laporan", Jenis.TAHUN, wajib=True, bantuan="Empat angka: 2024."),
        Kolom("renstra_awal", "Tahun Awal Renstra", Jenis.TAHUN, wajib=True),
        Kolom("renstra_akhir", "Tahun Akhir Renstra", Jenis.TAHUN, wajib=True),
        Kolom("kepala_nama", "Nama Kepala"),
        Kolom("kepala_jabatan", "Jabatan Kepala", bantuan="Misalnya Camat atau Plt. Camat."),
        Kolom("kepala_pangkat", "Pangkat Kepala"),
        Kolom("kepala_nip", "NIP Kepala", bantuan="Diketik sebagai teks, 18 angka."),
        Kolom("tempat", "Tempat Penandatanganan"),
        Kolom("tanggal", "Tanggal Penandatanganan", bantuan="Misalnya 2 Januari 2025."),
        Kolom(
            "skala",
            "Skala Nilai yang Dipakai",
            Jenis.PILIHAN,
            pilihan=(SKALA_BAWAAN, SKALA_EMPAT),
            tegas=False,
            rujukan=Rujukan("skala", "skala"),
            bawaan=SKALA_BAWAAN,
            bantuan="Pilih, atau ketik nama skala lain yang ada di lembar Skala Nilai.",
        ),
        Kolom(
            "aturan_celah",
            "Aturan Celah Skala",
            Jenis.PILIHAN,
            pilihan=("batas bawah", "bulatkan"),
            bawaan="batas bawah",
            bantuan="Capaian 90,5%: 'batas bawah' = Tinggi; 'bulatkan' = 91% = Sangat Tinggi.",
        ),
        Kolom(
            "batas_capaian",
            "Batas Atas Capaian (%)",
            Jenis.PERSEN,
            bantuan="Kosong = tanpa batas. Isi 100 bila capaian di atas 100% dihitung 100%.",
        ),
        Kolom(
            "rumus_turun",
            "Rumus Indikator Turun",
            Jenis.PILIHAN,
            pilihan=("2T-R", "T/R"),
            bawaan="2T-R",
            bantuan="Untuk indikator yang makin kecil makin baik. Kosong = 2T-R.",
        ),
        Kolom(
            "rumus_efisiensi",
            "Rumus Efisiensi",
            Jenis.PILIHAN,
            pilihan=("rasio", "selisih"),
            bawaan="rasio",
            bantuan="rasio = capaian ÷ penyerapan; selisih = capaian − penyerapan (poin).",
        ),
        Kolom(
            "toleransi",
            "Toleransi Pemeriksaan (poin persen)",
            Jenis.NILAI,
            bawaan="0,01",
            bantuan="Beda sekecil ini tidak dianggap salah. Kosong = 0,01.",
        ),
    ),
)
