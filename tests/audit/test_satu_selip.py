"""More ways in which one slip shows, a pair of cases each."""

from tests.audit.alat import CAPAIAN, IND, P1, SAS, Pasangan, anggaran, uji_pasangan
from tests.audit.test_aturan_pembanding import BAGIAN, KECAMATAN, NAMA, PRESTASI, SUMBER, TAHUN

RENSTRA = [["2024", "80", "80"], ["2025", "81", "-"], ["2026", "82", "-"]]
DAFTAR = (("H1", "DAFTAR TABEL"), "Tabel L.1 Cara Hitung Angka Laporan ....\t5")
LAMPIRAN = (("H1", "LAMPIRAN"), "Tabel L.1 Cara Hitung Angka Laporan")
RUMUS = [["No", "Sasaran", "Indikator", "Formulasi"], ["1", SAS[0], IND[1]]]
TOTAL = anggaran((*P1, "10.000.000", "9.500.000", "95%"), total=("10.000.000", "9.500.000", "95%"))
DUKUNG = (BAGIAN, "Tabel 3.1 Program Pendukung", TOTAL)
DIDUKUNG = "Indikator ini didukung 1 program, 1 kegiatan, dan"
CARA = [["No", "Ukuran", "Rincian", "Cara hitung"], ["1", "Penyerapan", P1[2]]]
ISI = (
    ("H1", "DAFTAR ISI"),
    *[f"{x}\t\u2007\u2007" for x in ("BAB I PENDAHULUAN", "Latar Belakang")],
)
ISI += ("Dasar Hukum\t\u2007\u2007", "DAFTAR TABEL\t\u2007\u2007", ("H1", "BAB I PENDAHULUAN"))
SATUAN = [["No", "Sasaran", "Indikator", "Satuan", "Target"], ["1", SAS[0], IND[0], "Nilai", "1"]]
SATUAN += [["2", SAS[1], IND[1], "Persen", "80"]]
SKALA = [["No", "Rentang Capaian", "Kategori"], ["1", "91% ke atas", "Baik"]]
SKALA += [["2", "51% sampai di bawah 91%", "Cukup"], ["3", "Di bawah 51%", "Kurang"]]
KATEGORI_KEPALA = [*SATUAN[0], "Realisasi", "Capaian", "Kategori"]
KATEGORI = [KATEGORI_KEPALA]
KATEGORI += [["1", SAS[0], IND[0], "Nilai", "50", "50", "100%", "Baik"]]
TARGET_TAHUN = ("Target dan Realisasi Tahun 2024", "Target dan Realisasi Tahun 2023")
URUSAN = anggaran(("Program Penunjang Urusan Daerah", *P1[1:], "1.000", "100", "10"))
PERMEN = "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan;"
MAJU = [*TAHUN[:1], ["2024", "80", "80"], ["Kemajuan terhadap target akhir", "82", "80"]]
TAHUN_CAPAIAN = [*TAHUN[0], "Capaian"]
ORANG = [KATEGORI_KEPALA, ["1", SAS[0], "Jumlah kader desa", "Orang", "6", "6", "100%", "Baik"]]
ORANG += [["2", SAS[1], IND[1], "Persen", "80", "80", "100%", "Baik"]]
SELISIH_TEPAT = [f"Nilainya {60 + n},25% dari 75%, kurang {14 - n},75." for n in range(4)]
SISA = [["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Sisa"], [*P1, "10.000.000", "500.000"]]


def _kegiatan(akhir: str) -> list[list[str]]:
    """A table of five kegiatan of one program."""
    nama = (*[f"Tata Urusan {x}" for x in ("Satu", "Dua", "Tiga", "Empat")], f"Tata {akhir}")
    return [["Program", "Kegiatan", "Anggaran"], *[[P1[0], x, "1.000"] for x in nama]]


def _program(nama: str) -> list[list[str]]:
    """The table of programs of an agreement."""
    return [["No", "Program", "Anggaran (Rp)"], ["1", nama, "1.000"]]


SEMUA: Pasangan = {
    "daftar lampiran": (
        "D603",
        (DAFTAR[0], DAFTAR[1].replace("L.1", "L.3"), *LAMPIRAN, TAHUN),
        "P5",
        (*DAFTAR, *LAMPIRAN, TAHUN),
    ),
    "daftar isi yang belum berhalaman": (
        "D604",
        (*ISI, ("H2", "Latar Belkang"), ("H2", "Dasar Hukum")),
        "P6",
        (*ISI, ("H2", "Latar Belakang"), ("H2", "Dasar Hukum")),
    ),
    "tanggal": (
        "D615",
        ([["No", "Dokumen", "Tanggal"], ["1", "DPA Kantor", "2 Januari 2052"]],),
        "T1 B2 K3",
        ([["No", "Dokumen", "Tanggal"], ["1", "DPA Kantor", "2 Januari 2024"]],),
    ),
    "peraturan dari masa depan": (
        "D615",
        ("Menurut Permendagri 86/2037 capaian dinilai.",),
        "P4:24-27",
        ("Menurut Permendagri 86/2017 capaian dinilai.",),
    ),
    "tanggal pengantar": (
        "D615",
        (("H1", "KATA PENGANTAR"), "Suka Maju, 15 Januari 2024"),
        "P5:23-26",
        (("H1", "KATA PENGANTAR"), "Suka Maju, 31 Desember 2024", "Suka Maju, 15 Januari 2025"),
    ),
    "laporan tahun lain": (
        "D615",
        ("Kecamatan Suka Maju menyusun Laporan Kinerja tahun 2023 ini.",),
        "P4:52-55",
        (
            "Kecamatan Suka Maju menyusun Laporan Kinerja tahun 2024.",
            "Menurut Laporan Kinerja tahun 2023 capaiannya lebih rendah.",
        ),
    ),
    "kategori rata-rata": (
        "N713",
        (SKALA, [*KATEGORI, ["Rata-rata", *["<"] * 5, "100%", "Kurang"]]),
        "T2 B3 K8",
        (SKALA, [*KATEGORI, ["Rata-rata", *["<"] * 5, "100%", "Baik"]]),
    ),
    "nama kecamatan lain": (
        "N708",
        (KECAMATAN, "Lalu:", KECAMATAN, "Lalu:", [*KECAMATAN[:3], ["3", "Tirta", "9", "9", "90%"]]),
        "T3 B4 K2",
        (KECAMATAN, "Lalu:", KECAMATAN, "Lalu:", [*KECAMATAN[:3], ["3", "Maju", "9", "9", "90%"]]),
    ),
    "nama sendiri": (
        "D632",
        (*["Kecamatan Suka Maju."] * 3, "Kecamatan Suuka Maju."),
        "P7:11-15",
        (*["Kecamatan Suka Maju."] * 3, *["Kecamatan Sukma Raya."] * 3),
    ),
    "tahun jauh di sel": (
        "D615",
        (
            [
                ["No", "Rekomendasi", "Status"],
                ["1", "Rekomendasi LHE 2039 tentang pohon", "Selesai"],
            ],
        ),
        "T1 B2 K2",
        (
            [
                ["No", "Rekomendasi", "Status"],
                ["1", "Rekomendasi LHE 2023 tentang pohon", "Selesai"],
            ],
        ),
    ),
    "masa terbalik": (
        "D615",
        ("Sasaran dalam Rencana Strategis 2024–2024 tercapai.",),
        "P4:33-41",
        ("Sasaran dalam Rencana Strategis 2024–2026 tercapai.",),
    ),
    "sumber dengan kalimat lain": (
        "D615",
        (*[SUMBER] * 4, f"{SUMBER.replace('2024', '2023')} Sumber angka: sensus."),
        "P8:59-62",
        (*[SUMBER] * 4, f"{SUMBER} Sumber angka: sensus 2020."),
    ),
    "ujung renstra": (
        "D608",
        ([*TAHUN[:1], *RENSTRA[:2], ["Kemajuan", "82", "81"]],),
        "T1 B3 K1",
        ([*TAHUN[:1], *RENSTRA, ["Kemajuan", "82", "81"]],),
    ),
    "dua baris meloncat": (
        "D608",
        ([PRESTASI[0], PRESTASI[1], ["3", "Juara Kota", "Kota"]],),
        "T1 B3 K1",
        ([PRESTASI[0], PRESTASI[1], ["2", "Juara Kota", "Kota"]],),
    ),
    "peraturan dikenal": (
        "D616",
        ("Peraturan Pemerintah Nomor 12 Tahun 2020 tentang Pengelolaan Keuangan Daerah;",),
        "P4:28-40",
        ("Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;",),
    ),
    "laki-laki dan perempuan": (
        "N731",
        ([["No", "Desa", "Laki-laki", "Perempuan", "Jumlah"], ["1", "Melati", "8", "7", "16"]],),
        "T1 B2 K5",
        ([["No", "Desa", "Laki-laki", "Perempuan", "Jumlah"], ["1", "Melati", "8", "7", "15"]],),
    ),
    "satu baris dan jumlahnya": (
        "N731",
        ("Tabel 1.1 Pegawai", [["No", "Status", "Orang"], ["1", "PNS", "7"], ["Jumlah", "<", "9"]]),
        "T1 B3 K3",
        ([["No", "Status", "Orang"], ["1", "PNS", "7"], ["Jumlah", "<", "9"]],),
    ),
    "nama di cara hitung": (
        "N708",
        (NAMA, "Lalu:", NAMA, "Lalu:", [CARA[0], ["1", "Penyerapan", "Pendampingan Binaan", "-"]]),
        "T3 B2 K3",
        (NAMA, "Lalu:", NAMA, "Lalu:", [CARA[0], ["1", "Penyerapan", P1[2], "-"]]),
    ),
    "mutu pelayanan": (
        "N713",
        ("Nilai survei adalah 83,80, mutu pelayanan A (Sangat Baik).",),
        "P4:43-56",
        ("Nilai survei adalah 89,80, mutu pelayanan A (Sangat Baik).",),
    ),
    "tahun prestasi": (
        "D615",
        ("Pada tahun 2021 diraih 19 (sembilan belas) prestasi.",),
        "P4:12-15",
        ("Pada tahun 2024 diraih 19 (sembilan belas) prestasi; tahun 2021 dua.",),
    ),
    "tahun di judul berulang": (
        "D615",
        (
            *[("H3", "Target dan Realisasi Tahun 2024")] * 4,
            ("H3", "Target dan Realisasi Tahun 2023"),
        ),
        "P8:28-31",
        (*[("H3", "Target dan Realisasi Tahun 2024")] * 5,),
    ),
    "hari yang tidak ada": (
        "D615",
        ("Suka Maju, 75 Januari 2025",),
        "P4:12-26",
        ("Suka Maju, 31 Januari 2025",),
    ),
    "nama indikator di kalimat": (
        "N708",
        (CAPAIAN, "Pada indikator Indks Kepuasan Masyarakat, realisasi 90,9 melampaui target 90."),
        "P4:16-40",
        (CAPAIAN, f"Pada indikator {IND[2]}, realisasi 90,9; pada indikator lain, target 2."),
    ),
    "satuan kolom": (
        "N733",
        (*[SATUAN] * 2, [*SATUAN[:2], [*SATUAN[2][:3], "Paket", "80"]], CAPAIAN),
        "T3 B3 K4",
        (*[SATUAN] * 2, [*SATUAN[:2], [*SATUAN[2][:3], "%", "80"]], CAPAIAN),
    ),
    "satu kata nama": (
        "N708",
        (
            NAMA,
            "Lalu:",
            NAMA,
            "Lalu:",
            anggaran((*P1[:2], "Pendampingan Rutin Binaan", "1.000", "100", "10")),
        ),
        "T3 B2 K3",
        (
            NAMA,
            "Lalu:",
            NAMA,
            "Lalu:",
            anggaran((*P1[:2], "Pendampingan Rutin Warga", "1.000", "100", "10")),
        ),
    ),
    "kegiatan diganti": (
        "N710",
        (*[_kegiatan("Urusan Lima"), "Lalu:"] * 2, _kegiatan("Lima")),
        "T3 B6 K2",
        (*[_kegiatan("Urusan Lima"), "Lalu:"] * 3,),
    ),
    "sisa sub kegiatan": (
        "N706",
        (SISA, f"{P1[2]}: terserap 95,00%, sisa Rp510.000."),
        "T1 B2 K5; P4:49-57",
        (SISA, f"{P1[2]}: terserap 95,00%, sisa Rp500.000."),
    ),
    "pengali": (
        "N726",
        ([RUMUS[0], [*RUMUS[1], "BUMDes aktif dibagi semua, dikali 800"]],),
        "T1 B2 K4",
        ([RUMUS[0], [*RUMUS[1], "BUMDes aktif dibagi semua, dikali 100"]],),
    ),
    "banyak pendukung": (
        "N714",
        (CAPAIAN, *DUKUNG, f"{DIDUKUNG} 2 sub kegiatan dengan anggaran Rp10.000.000."),
        "P6:51-64",
        (CAPAIAN, *DUKUNG, f"{DIDUKUNG} 1 sub kegiatan dengan anggaran Rp10.000.000."),
    ),
    "anggaran pendukung": (
        "N706",
        (CAPAIAN, *DUKUNG, f"{DIDUKUNG} 1 sub kegiatan dengan anggaran Rp10.000.030."),
        "P6:82-93; T2 B3 K4",
        (CAPAIAN, *DUKUNG, f"{DIDUKUNG} 1 sub kegiatan dengan anggaran Rp10.000.000."),
    ),
    "cara hitung": (
        "N706",
        (TOTAL, [CARA[0], [*CARA[1], "Rp9.600.000 ÷ Rp10.000.000 × 100 = 96,00%"]]),
        "T1 B2 K5; T2 B2 K4",
        (TOTAL, [CARA[0], [*CARA[1], "Rp9.500.000 ÷ Rp10.000.000 × 100 = 95,00%"]]),
    ),
    "sisa": (
        "N720",
        ("Anggaran Rp10.000.000, realisasi Rp9.500.000 (95,00%), sisa Rp510.000.",),
        "P4:61-69",
        ("Anggaran Rp10.000.000, realisasi Rp9.500.000 (95,00%), sisa Rp500.000.",),
    ),
    "kata kedua nama sendiri": (
        "D632",
        (*["Kecamatan Suka Maju."] * 3, "Warga Suka Mau hadir."),
        "P7:12-14",
        (*["Kecamatan Suka Maju."] * 3, "Warga suka mau hadir, Suka Maju."),
    ),
    "nama sendiri tiga huruf": (
        "D632",
        (*["Kecamatan Suka Maju."] * 3, "Kecamatan Ska Maju."),
        "P7:11-13",
        (*["Kecamatan Suka Maju."] * 3, "Kecamatan Rawa Maju."),
    ),
    "tahun yang tidak mungkin": (
        "D615",
        (("H2", "Target Tahun 2824"),),
        "P4:14-17",
        (("H2", "Target Tahun 2024"), "Berdiri tahun 1885, emisi nol tahun 2060."),
    ),
    "tahun di tiga judul": (
        "D615",
        tuple(x for n in "ABC" for x in (("H2", f"Hal {n}"), ("H3", TARGET_TAHUN[n == "B"]))),
        "P7:28-31",
        (("H2", "Hal A"), *[("H3", TARGET_TAHUN[n == 1]) for n in range(3)]),
    ),
    "tahun sampul": (
        "D615",
        ("TAHUN 2023", *["Laporan Kinerja tahun 2022 memuat data tahun 2022."] * 12),
        "P1:23-26",
        ("TAHUN 2023", *["Laporan Kinerja tahun 2024 dan data tahun 2022."] * 12),
    ),
    "masa renstra sekali lain": (
        "D615",
        (*["Target Renstra 2024-2026 tercapai."] * 2, "Sasaran Renstra 2024-2027."),
        "P6:17-25",
        (*["Target Renstra 2024-2026 tercapai."] * 2, "Sasaran RPD 2024-2027."),
    ),
    "target akhir sekali lain": (
        "D615",
        (*["Baru 60% dari target akhir 2026."] * 2, "Baru 60% dari target akhir 2027."),
        "P6:28-31",
        ("Baru 60% dari target akhir 2026.", "Baru 60% dari target akhir 2027."),
    ),
    "peraturan yang disingkat": (
        "D616",
        (PERMEN, "Dinilai menurut Permendagri 68/2017."),
        "P5:29-35",
        (PERMEN, "Dinilai menurut Permendagri 86/2017 dan PermenPANRB 68/2017."),
    ),
    "label baris": (
        "D634",
        (MAJU, "Lalu:", MAJU, "Lalu:", [*MAJU[:2], ["Kemajuan terhadap akhir", *MAJU[2][1:]]]),
        "T3 B3 K1",
        (MAJU, "Lalu:", MAJU, "Lalu:", [*MAJU[:2], ["Rata-rata seluruh tahun", "82", "82"]]),
    ),
    "satu kata program": (
        "N708",
        (URUSAN, "Lalu:", URUSAN, "Lalu:", _program("Program Urusan Daerah Kabupaten/Kota")),
        "T3 B2 K2",
        (URUSAN, "Lalu:", URUSAN, "Lalu:", _program("Program Ketertiban Umum Kabupaten/Kota")),
    ),
    "realisasi nol": (
        "N732",
        ([TAHUN_CAPAIAN, ["2024", "4", "0", "60%"]],),
        "T1 B2 K4",
        ([TAHUN_CAPAIAN, ["2023", "4", "0", "200%"], ["2024", "4", "0", "0,00%"]],),
    ),
    "satuan di belakang realisasi": (
        "N706",
        (ORANG, "Pada indikator Jumlah kader desa, realisasi 7 Orang tepat sesuai target."),
        "T1 B2 K6; P4:45-45",
        (ORANG, "Pada indikator Jumlah kader desa, realisasi 7 orang di dua desa dilatih."),
    ),
    "satuan target akhir": (
        "N740",
        ("Realisasi 6 Orang belum memenuhi target akhir 2026 (6 Orang).",),
        "P4:19-23",
        ("Realisasi 6 Orang sudah memenuhi target akhir 2026 (6 Orang).",),
    ),
    "persen di satu angka": (
        "N740",
        ("Realisasi 46,95% baru 62,60% dari target akhir 2026 (75); lebih 28,05.",),
        "P4:59-63",
        ("Realisasi 46,95% baru 62,60% dari target akhir 2026 (0,75); lebih 28,05.",),
    ),
    "poin di kalimat": (
        "N712",
        ("Realisasi naik 25 poin persentase, dari 80% pada tahun 2023 menjadi 100%.",),
        "P4:16-17",
        ("Realisasi naik 20 poin persentase, dari 80% pada tahun 2023 menjadi 100%.",),
    ),
    "capaian di kalimat": (
        "N712",
        ("Realisasi 100% melampaui target 94%, capaian 111,11%.",),
        "P4:46-52",
        ("Realisasi 80% melampaui target 100%, capaian 120,00%.",),
    ),
    "seperseratus": (
        "N712",
        (*SELISIH_TEPAT, "Nilainya 55,55% dari 75%, kurang 19,46."),
        "P8:34-38",
        (*SELISIH_TEPAT[:3], "Nilainya 55,55% dari 75%, kurang 19,46."),
    ),
}


test_menyala, test_diam = uji_pasangan(SEMUA)
