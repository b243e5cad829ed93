"""Slips that the other rows of a table, or the names of others, give away, a pair of cases each."""

from tests.audit.alat import CAPAIAN, IND, P1, P2, SAS, Pasangan, anggaran, uji_pasangan
from tests.audit.test_aturan_pembanding import KECAMATAN
from tests.audit.test_selip_laporan import PROGRAM

STATUS_DESA = [["Status Desa", "Jumlah 2024"], ["Mandiri", "2"], ["Maju", "5"]]
STATUS_DESA += [["Berkembang", "3"], ["Tertinggal", "0"]]
DESA_STATUS = "Dari 10 desa: 2 Mandiri, 5 Maju. 7 desa berstatus Maju atau"
TOTAL = anggaran((*P1, "10.000", "9.000", "90%"), total=("10.000", "9.000", "90%"))
PETUGAS = [["No", "Indikator", "Target"]]
PETUGAS += [[str(n), f"Jumlah laporan ke-{n}", "4"] for n in range(1, 11)]


def _bumdes(*awal: str) -> list[list[str]]:
    isi = [["Desa", f"{x} Mawar {n}", "ya"] for n, x in enumerate(awal)]
    return [["Desa", "BUMDes", "Aktif"], *isi]


def _tahun(*tahun: str) -> list[list[str]]:
    return [["Tahun", "Target"], *[[x, "80"] for x in tahun]]


def _satuan(teks: str) -> list[list[str]]:
    isi = [["1", SAS[0], IND[0], teks, "1"], ["2", SAS[1], IND[1], "Persen", "80"]]
    return [["No", "Sasaran", "Indikator", "Satuan", "Target"], *isi]


def _rekomendasi(*tahun: str) -> list[list[str]]:
    isi = [[str(n), f"Rekomendasi {n} LHE {x}"] for n, x in enumerate(tahun, start=1)]
    return [["No", "Rekomendasi"], *isi]


def _waktu(*tahun: str) -> list[list[str]]:
    return [["Langkah", "Waktu"], *[[f"Langkah {n}", f"Mei {x}"] for n, x in enumerate(tahun)]]


def _desa(*isi: tuple[str, str]) -> list[list[str]]:
    return [["Desa", "BUMDes", "Aktif"], *[[desa, nama, "ya"] for desa, nama in isi]]


def _dokumen(judul: str) -> list[list[str]]:
    return [["No", "Dokumen", "Nomor", "Tanggal"], ["1", judul, "DPA/1/2024", "2 Januari 2024"]]


def _formulasi(teks: str) -> list[list[str]]:
    kepala = ["No", "Sasaran", "Indikator Kinerja Utama", "Formulasi", "Sumber Data"]
    rumus = f"Jumlah desa berstatus Maju dan {teks} dibagi jumlah desa"
    nama = "Persentase desa berstatus Maju atau Mandiri"
    return [kepala, ["1", SAS[0], nama, rumus, "Laporan"], ["2", SAS[1], IND[1], "-", "Laporan"]]


def _aktif(teks: str) -> list[list[str]]:
    baris = _formulasi("Mandiri")
    return [*baris[:2], [*baris[2][:3], f"Jumlah {teks} dibagi jumlah BUMDes", "Laporan"]]


def _makmur(baris: list[str]) -> list[str]:
    return [baris[0], "Makmur", *baris[2:]]


def _capaian(judul: str) -> list[list[str]]:
    return [["Tahun", judul, "Realisasi", "Capaian"], ["2024", "80", "80", "100%"]]


def _efisiensi(nama: str, judul: str) -> list[list[str]]:
    kepala = ["No", nama, "Capaian", judul, "Efisiensi", "Kategori"]
    return [kepala, ["1", f"{nama} Satu", "100%", "100%", "1,00", "sesuai"]]


EFISIENSI = [_efisiensi(x, "Penyerapan") for x in ("Program", "Kegiatan")]
NAMA_DESA = (("Mawar", "BUMDes Mawar Jaya"), ("Melati", "BUMDes Melati Jaya"))
NAMA_DESA += (("Kenanga", "BUMDes Kenanga Jaya"), ("Anggrek", "BUMDes Anggrek Jaya"))
HUKUM = (
    "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
    "Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;",
    "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;",
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi "
    "Pemerintah;",
)
SUBJEK = ("Kecamatan Suka Maju mempunyai tugas:", "Kecamatan Suka Maju menyelenggarakan fungsi:")
SUBJEK += ("Kecamatan Suka Maju menyusun laporan ini.", "Kecamatan Suka Maju mendukung visi itu.")
SUBJEK += ("Kecamatan Suka Maju terdiri atas 10 desa.",)
DAFTAR = (("H1", "DAFTAR ISI"), "DAFTAR ISI\t1", "DAFTAR TABEL\t2")
BADAN = (("H1", "DAFTAR TABEL"), ("H1", "DAFTAR GAMBAR"), ("H1", "PENDAHULUAN"))
BADAN += (("H2", "Latar Belakang"), ("H2", "Dasar Hukum"))
JUDUL = ("BAB I PENDAHULUAN\t5", "A. Latar Belakang\t5", "B. Dasar Hukum\t6")

SEMUA: Pasangan = {
    "kepala bertahun sama": (
        "D608",
        ([["Status Desa", "Jumlah 2024", "Jumlah 2024"], ["Mandiri", "1", "2"]],),
        "T1 B1 K2; T1 B1 K3",
        ([["Status Desa", "Jumlah 2023", "Jumlah 2024"], ["Mandiri", "1", "2"]],),
    ),
    "kepala tanpa tahun": (
        "D608",
        ([["Status Desa", "Jumlah", "Jumlah 2024"], ["Mandiri", "1", "2"]],),
        "T1 B1 K2; T1 B1 K3",
        ([["Status Desa", "Jumlah", "Persen 2024"], ["Mandiri", "1", "2"]],),
    ),
    "kepala bukan tahun": (
        "D608",
        ([["Status Desa", "Jumlah 2023", "Jumlah 4024"], ["Mandiri", "1", "2"]],),
        "T1 B1 K2; T1 B1 K3",
        ([["Status Desa", "Jumlah 2023", "Jumlah 2024", "Jumlah"], ["Mandiri", "1", "2", "3"]],),
    ),
    "kepala lain dari tabel serupa": (
        "D630",
        (_capaian("Target"), "Lalu:", _capaian("Target"), "Lalu:", _capaian("Realisasi")),
        "T3 B1 K2",
        (_capaian("Target"), _capaian("Sasaran"), "Lalu:", _capaian("Realisasi")),
    ),
    "kepala efisiensi lain": (
        "D630",
        (*EFISIENSI, _efisiensi("Sub Kegiatan", "Target")),
        "T3 B1 K4",
        (*EFISIENSI, _efisiensi("Sub Kegiatan", "Penyerapan")),
    ),
    "daftar yang kurang katanya": (
        "D604",
        (*DAFTAR, "DAFTAR\t3", *JUDUL, *BADAN),
        "P7",
        (*DAFTAR, "DAFTAR GAMBAR\t3", *JUDUL, *BADAN),
    ),
    "kecamatan lain di reviu": (
        "D632",
        ("Kami telah mereviu Laporan Kinerja Kecamatan Makmur tahun 2024 sesuai pedoman.",),
        "P4:12-51",
        ("Kami telah mereviu Laporan Kinerja Kecamatan Suka Maju tahun 2024 sesuai pedoman.",),
    ),
    "kecamatan tanpa nama": (
        "D632",
        (*SUBJEK, "Laporan ini menjadi tanggung jawab Kecamatan ."),
        "P9:13-44",
        (*SUBJEK, "Laporan ini menjadi tanggung jawab Kecamatan Suka Maju."),
    ),
    "kecamatan lain di sampul": (
        "D632",
        ("KECAMATAN MAKMUR", "Kecamatan Suka Maju mempunyai tugas:", "Kecamatan Suka Maju."),
        "P4:1-16",
        ("KECAMATAN SUKA MAJU", "Kecamatan Suka Maju mempunyai tugas:", "Kecamatan Suka Maju."),
    ),
    "camat kecamatan lain": (
        "D632",
        ("Camat Makmur,",),
        "P4:1-13",
        ("Camat Suka Maju,", "Camat selaku Pengguna Anggaran,", "Camat Makmur"),
    ),
    "kecamatan asing di satu tabel": (
        "N739",
        (KECAMATAN, "Lalu:", KECAMATAN, "Lalu:", [*KECAMATAN[:-1], _makmur(KECAMATAN[-1])]),
        f"T3 B{len(KECAMATAN)} K2",
        (KECAMATAN, "Lalu:", [*KECAMATAN[:-1], _makmur(KECAMATAN[-1])]),
    ),
    "bumdes terpotong": (
        "N742",
        (_desa(*NAMA_DESA[:3], ("Anggrek", "BUMDes Anggrek")),),
        "T1 B5 K2",
        (_desa(*NAMA_DESA),),
    ),
    "bumdes desa lain": (
        "N742",
        (_desa(*NAMA_DESA[:3], ("Anggrek", "BUMDes Mawar Jaya")),),
        "T1 B5 K2",
        (_desa(*NAMA_DESA[:3], ("Anggrek", "BUMDes Usaha Jaya")),),
    ),
    "bumdes dua kali": (
        "N742",
        (_desa(*NAMA_DESA, NAMA_DESA[1]),),
        "T1 B3 K2; T1 B6 K2",
        (_desa(*NAMA_DESA, ("Melati", "BUMDes Melati Raya Jaya")),),
    ),
    "judul peraturan terpotong": (
        "D616",
        (*HUKUM, "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan;"),
        "P8",
        (*HUKUM, "Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;"),
    ),
    "dokumen lampau": (
        "D636",
        (_dokumen("DPA Tahun 2022"),),
        "T1 B2 K2",
        (_dokumen("Laporan Kinerja Tahun 2022"),),
    ),
    "jauh dari target yang terpenuhi": (
        "N740",
        ("Realisasi 10 jauh dari target akhir 2026 (10).",),
        "P4:14-22",
        ("Realisasi 10 jauh dari target akhir 2026 (20).",),
    ),
    "formulasi kebalikannya": (
        "N745",
        (_aktif("BUMDes yang tidak aktif berjalan"),),
        "T1 B3 K4",
        (_aktif("BUMDes dikurangi yang tidak aktif berjalan"),),
    ),
    "formulasi status lain": (
        "N745",
        (_formulasi("Tertinggal"),),
        "T1 B2 K4",
        (_formulasi("Mandiri"),),
    ),
    "evaluasi tahun lain": (
        "D638",
        (_rekomendasi("2023", "2022", "2023"),),
        "T1 B3 K2",
        (_rekomendasi("2023", "2022", "2021"),),
    ),
    "ambang tanpa persen": (
        "N743",
        ("Dari 2 program: 1 mencapai 100 atau lebih, 1 di bawahnya.", PROGRAM),
        "P4:28-30",
        ("Dari 2 program: 1 mencapai 100% atau lebih, 1 di bawahnya.", PROGRAM),
    ),
    "status atau lebih rendah": (
        "N743",
        (f"{DESA_STATUS} lebih rendah.", STATUS_DESA),
        "P4:61-72",
        (f"{DESA_STATUS} lebih tinggi.", STATUS_DESA),
    ),
    "urutan status": (
        "N743",
        ([*STATUS_DESA[:2], STATUS_DESA[3], STATUS_DESA[2], STATUS_DESA[4]],),
        "T1 B3 K1; T1 B4 K1",
        (STATUS_DESA,),
    ),
    "waktu di luar judul": (
        "D638",
        ("Tabel 4.1 Langkah Perbaikan Tahun 2025", _waktu("2025", "2025", "2024")),
        "T1 B4 K2",
        ("Tabel 4.1 Langkah Perbaikan Tahun 2025", _waktu("2025", "2025", "2025")),
    ),
    "selesai sesudah laporan": (
        "D638",
        ([["No", "Rekomendasi", "Waktu", "Status"], ["1", "Susun", "Mei 2026", "Selesai"]],),
        "T1 B2 K3; T1 B2 K4",
        ([["No", "Rekomendasi", "Waktu", "Status"], ["1", "Susun", "Mei 2026", "Proses"]],),
    ),
    "nama berhuruf kecil": (
        "D637",
        ([*PETUGAS, ["11", "desa yang dibina", "4"]],),
        "T1 B12 K2",
        ([*PETUGAS, ["11", "Persentase desa yang dibina", "4"]],),
    ),
    "nomor di nama": (
        "D608",
        ([["No", "Saran"], ["1", "Saran 1"], ["2", "Saran 6"], ["3", "Saran 3"]],),
        "T1 B3 K2",
        ([["No", "Saran"], ["1", "Saran 4"], ["2", "Saran 6"], ["3", "Saran 3"]],),
    ),
    "baris di bawah jumlah": (
        "D608",
        ([*TOTAL, [*P2, "5.000", "5.000", "100%"]],),
        "T1 B4 K3",
        (TOTAL,),
    ),
    "nama bumdes": (
        "N742",
        (_bumdes("BUMDes", "BUMDes", "BUMDes", "Pembangunan"),),
        "T1 B5 K2",
        (_bumdes("BUMDes", "BUMDes", "Pembangunan", "Mitra"),),
    ),
    "terserap": (
        "N740",
        (f"{P1[2]}: tidak terserap 86,00%, sisa Rp5.040.000.",),
        f"P4:{len(P1[2]) + 3}-{len(P1[2]) + 16}",
        (f"{P1[2]}: terserap 86,00%, sisa Rp5.040.000.",),
    ),
    "persentase tanpa tanda": (
        "D621",
        ([PROGRAM[0], [P1[0], "Persentase desa tertata", "100", "100%", "100%"]],),
        "T1 B2 K3",
        ([PROGRAM[0], [P1[0], "Persentase desa tertata", "12 Desa", "100%", "100%"]],),
    ),
    "dua baris tahun tertukar": (
        "D608",
        (_tahun("2021", "2025", "2023", "2024", "2022", "2026"),),
        "T1 B3 K1; T1 B4 K1; T1 B5 K1; T1 B6 K1",
        (_tahun("2021", "2022", "2023", "2024", "2025", "2026"),),
    ),
    "rata-rata hanya di kalimat": (
        "N743",
        ("Rata-rata capaian 3 (tiga) indikator yang dinilai adalah 100,33%.", CAPAIAN),
        "P4:1-63",
        (
            "Rata-rata capaian 3 (tiga) indikator yang dinilai adalah 100,33%.",
            [*CAPAIAN, ["Rata-rata", "<", "<", "<", "<", "100,33%"]],
        ),
    ),
    "satuan umum": (
        "N733",
        (*[_satuan("Nilai")] * 3, "Lalu:", _satuan("Indeks")),
        "T4 B2 K4",
        (*[_satuan("Nilai")] * 2, "Lalu:", _satuan("Indeks")),
    ),
    "kecamatan asing di peringkat": (
        "N739",
        ("Capaian Kecamatan Kesehatan berada pada peringkat 2 dari 3 kecamatan.", KECAMATAN),
        "P4:1-27",
        ("Capaian Kecamatan Tirta Asri berada di bawah, dari 3 kecamatan.", KECAMATAN),
    ),
    "tetangga sendiri": (
        "D632",
        ("Berbatasan sebelah utara dengan Kecamatan Suka Maju; sebelah barat dengan sungai.",),
        "P4:33-51",
        ("Berbatasan sebelah utara dengan Kecamatan Suka Maju Utara.",),
    ),
    "kecamatan lain": (
        "D632",
        ("Tahun 2025 Kecamatan Kesehatan akan melakukan perbaikan.",),
        "P4:12-45",
        ("Tahun 2025 Kecamatan Suka Maju akan melakukan perbaikan bersama Kecamatan Lain.",),
    ),
}


test_menyala, test_diam = uji_pasangan(SEMUA)
