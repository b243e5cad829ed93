"""Names, years, heads and orders that another line of the report contradicts, a pair each."""

from tests.audit.alat import CAPAIAN, IND, SAS, Pasangan, uji_pasangan

AKSI = [["No", "Langkah", "Waktu"], ["1", "Menata ruang", "Triwulan I 2025"]]
AKSI += [["2", "Melatih kader", "Triwulan II 2025"], ["3", "Memantau", "Triwulan III 2025"]]
TANPA = [*AKSI[:3], ["3", "Memantau", "Triwulan III"]]
JUDUL = "Tabel 4.1 Langkah Perbaikan Tahun 2025"
DUA = [["Tahun", "Target", "Realisasi"], ["2023", "1", "1"], ["2024", "1", "1"]]
JUDUL_DUA = "Tabel 3.1 Perbandingan Tahun 2023 dan 2024"
UTARA = ("KECAMATAN DAHA UTARA", "Kecamatan Daha Utara terdiri atas 9 desa.")
LENGKAP = "Di Kecamatan Suka Maju ada 9 desa. " * 20
JABATAN = ["Kepegawaian " * 4]
PP = "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja {}Pemerintah;"
LAIN = [f"Peraturan Daerah Nomor {n} Tahun 2020 tentang Desa;" for n in range(4)]
BELANJA = [["No", "Jenis Belanja", "Anggaran (Rp)", "Realisasi (Rp)", "%"]]
OPERASI = [
    ["1", "Belanja Operasi", "8.000.000", "8.000.000", "100%"],
    ["", "Belanja Barang", "8.000.000", "8.000.000", "100%"],
]
MODAL = ["2", "Belanja Modal", "2.000.000", "2.000.000", "100%"]
ALAT = ["", "Belanja Modal Alat", "2.000.000", "2.000.000", "100%"]
RENCANA = ["No", "Sasaran", "Indikator", "Kondisi Awal", "2024", "2025", "2026", "Akhir"]
_BARIS = enumerate(zip(SAS, IND, strict=True), start=1)
TARGET = [[str(n), s, i, "1", "2", "3", "4", "4"] for n, (s, i) in _BARIS]
DESA = [["Maju", "5", "6"], ["Mandiri", "4", "3"]]
PK = [["No", "Sasaran", "Indikator", "Target"], ["1", SAS[2], IND[2], "90,5"]]
UKUR = [["No", "Ukuran", "Rincian", "Cara hitung"]]
UKUR += [["1", "Penyerapan", "Tata Desa", "1 ÷ 1 × 100 = 100%"]]
UKUR += [["2", "Penyerapan", "Patroli Bersama", "1 ÷ 1 × 100 = 100%"]]
UKUR += [[str(n), "Efisiensi", x, "1 ÷ 1 = 1"] for n, x in ((3, "Tata Desa"), (4, "Rapat Umum"))]
MAJU = "Realisasi 85% sudah memenuhi target akhir 2026 (80%)."
RENSTRA = [["Tahun", "Target", "Realisasi", "Capaian"], ["2024", "80%", "85%", "106,25%"]]


BANDING = [["Peringkat", "Kecamatan", "Target", "Realisasi", "Capaian"]]
BANDING += [[str(n), x, "100%", "100%", "100%"] for n, x in ((1, "Suka Maju"), (2, "Batu"))]
BATAS = "Berbatasan sebelah utara dengan {}Maju Jaya; sebelah selatan dengan Kecamatan Batu; "
BATAS += "sebelah timur dengan Kecamatan Laut; sebelah barat dengan Sungai Suka."
SEKSI = "Kepala Seksi Tata Pemerintahan"
JABAT = [["No", "Jabatan"], ["1", "Camat"]]
ARAH = [["No", "Arah Kebijakan"], ["1", "Pelatihan usaha desa"], ["2", "Pos ronda warga"]]
SKALA = [["No", "Capaian", "Kategori"], ["1", "Di atas 90%", "Baik"]]
SKALA += [["2", "Di atas 80% sampai dengan 90%", "Cukup"]]
RATA = [["No", "Kegiatan", "Capaian"], ["1", "Fasilitasi Tata Desa", "90%"]]
RATA += [["2", "Koordinasi Ketertiban", "80%"], ["Rata-rata", "<", "85%"]]
FISIK = [["Jenis Belanja", "Fisik"], ["A", "100,00%"], ["B", "90,00%"]]
FRASA = [["No", "Strategi"], ["1", "Mendampingi desa menurut nilai indeks yang terendah"]]
SATUAN = [["No", "Indikator", "Satuan", "Target"]]
JENJANG = [["Program", "Kegiatan", "Sub Kegiatan", "Anggaran (Rp)"]]


def _susun(urut: str, n: int = 1) -> list[list[str]]:
    """A program with a kegiatan (K) and its sub kegiatan (S) in this order."""
    milik = {"K": ["", f"Fasilitasi {n} Tata Desa", "", "9.000.000"]}
    milik["S"] = ["", "", f"Pendampingan {n} Desa Binaan", "9.000.000"]
    return [[f"Program {n} Penataan", "", "", "9.000.000"], *[milik[x] for x in urut]]


def _capaian(target: str) -> list[list[str]]:
    """The table of achievements with another target of the last indicator."""
    return [*CAPAIAN[:3], [*CAPAIAN[3][:3], target, "90,5", "100%"]]


SEMUA: Pasangan = {
    "tahun pengantar": (
        "D615",
        ("Pada tahun 2026, dilakukan langkah perbaikan berikut.", JUDUL, AKSI),
        "P4:12-15",
        ("Pada tahun 2025, dilakukan langkah perbaikan berikut.", JUDUL, AKSI),
    ),
    "dua tahun pengantar": (
        "D615",
        ("Realisasi tahun 2023 dan 2025 tidak dibandingkan.", JUDUL_DUA, DUA),
        "P4:26-29",
        ("Realisasi tahun 2023 dan 2024 tidak dibandingkan.", JUDUL_DUA, DUA),
    ),
    "waktu tanpa tahun": ("D638", (JUDUL, TANPA), "T1 B4 K3", (JUDUL, AKSI)),
    "kata judul peraturan": ("D616", (PP.format(""),), "P4", (PP.format("Instansi "),)),
    "peraturan tanpa nomor": (
        "D616",
        (*LAIN, "Diatur dalam Peraturan Bupati Suka 10 Tahun 2021 tentang Tata Kerja."),
        "P8:14-34",
        (*LAIN, "Diatur dalam Peraturan Bupati Suka Nomor 10 Tahun 2021 tentang Tata Kerja."),
    ),
    "kantor tanpa kecamatan": (
        "D632",
        (LENGKAP, "Isu yang dihadapi Suka Maju dan tindak lanjutnya."),
        "P5:19-27",
        (LENGKAP, "Isu yang ada di Suka Maju dan tindak lanjutnya."),
    ),
    "kabupaten di sampul": (
        "D632",
        ("KABUPATEN CONTOH", *["Teks."] * 12, "Menurut Peraturan Bupati Contoh Raya Nomor 1."),
        "P4:11-16",
        ("KABUPATEN CONTOH RAYA", *["Teks."] * 12, "Menurut Peraturan Bupati Contoh Raya Nomor 1."),
    ),
    "tempat tanggal": (
        "D632",
        ("Suka Makmur, 2 Januari 2025",),
        "P4:1-11",
        ("Batu, 2 Januari 2025",),
    ),
    "sistem terpotong": (
        "D632",
        ("Melalui Sistem Akuntabilitas Kinerja Instansi, yang merangkai.",),
        "P4:9-45",
        ("Melalui Sistem Akuntabilitas Kinerja Instansi Pemerintah, yang merangkai.",),
    ),
    "huruf hilang di ujung": (
        "D632",
        (*JABATAN, "Kepegawain"),
        "P5:1-10",
        (*JABATAN, "Kepegawaian"),
    ),
    "belanja tersesat": (
        "D608",
        ([*BELANJA, *OPERASI, ALAT, MODAL],),
        "T1 B4 K2",
        ([*BELANJA, *OPERASI, MODAL, ALAT],),
    ),
    "kepala akhir": (
        "D608",
        ([[*RENCANA[:-1], "Awal"], *TARGET],),
        "T1 B1 K8",
        ([RENCANA, *TARGET],),
    ),
    "kepala terpotong": (
        "D608",
        ([[*RENCANA[:3], "Kondisi", *RENCANA[4:]], *TARGET],),
        "T1 B1 K4",
        ([RENCANA, *TARGET],),
    ),
    "kepala lain jenis": (
        "D608",
        ([["Status Desa", "Jumlah 2023", "Persen 2024"], *DESA],),
        "T1 B1 K2; T1 B1 K3",
        ([["Status Desa", "Jumlah 2023", "Jumlah 2024"], *DESA],),
    ),
    "target dibulatkan": (
        "N706",
        (_capaian("90,5"), PK, [*PK[:1], [*PK[1][:3], "90"]]),
        "T3 B2 K4",
        (_capaian("90,5"), PK, PK),
    ),
    "cara hitung kembar": (
        "N721",
        ([*UKUR, ["5", "Efisiensi", "Tata Desa", "1 ÷ 1 = 1"]],),
        "T1 B4 K3; T1 B6 K3",
        (UKUR,),
    ),
    "selisih negatif": (
        "N726",
        ([*UKUR[:1], ["1", "Efisiensi", "Tata Desa", "74,07% − 100,40% = -25,93"]],),
        "T1 B2 K4",
        ([*UKUR[:1], ["1", "Efisiensi", "Tata Desa", "74,07% − 100,00% = -25,93"]],),
    ),
    "unsur tanpa koma": (
        "N740",
        ("Unsur terendah waktu pelayanan (3,28) dan unsur tertinggi biaya/tarif (364).",),
        "P4:72-74",
        ("Unsur terendah waktu pelayanan (3,28) dan unsur tertinggi biaya/tarif (3,64).",),
    ),
    "ambang tanpa persen": (
        "N741",
        ("1 (satu) sub kegiatan menyerap kurang dari 90 anggarannya:",),
        "P4:44-45",
        ("1 (satu) sub kegiatan menyerap kurang dari 90% anggarannya:",),
    ),
    "persen kecamatan": (
        "D621",
        ([*BANDING, ["3", "Kalumpang", "24", "24%", "100%"]],),
        "T1 B4 K3",
        ([*BANDING, ["3", "Kalumpang", "24%", "24%", "100%"]],),
    ),
    "kata lain di depan nama kantor": (
        "D632",
        ("Kecamatan Suka Maju mempunyai tugas:", "Sejahtera Suka Maju mempunyai tugas:"),
        "P5:1-19",
        ("Kecamatan Suka Maju mempunyai tugas:", "Wilayah Suka Maju mempunyai tugas:"),
    ),
    "angka putus": ("D621", ("Target 87,% tahun ini.",), "P4:8-11", ("Target 87% tahun ini.",)),
    "dua kali ingkar": ("D617", ("Target belum tidak tercapai.",), "P4:8-18", ("Belum tercapai.",)),
    "bukan efisien": (
        "N726",
        ("Dari 6 (enam) program: 4 efisien, 1 sesuai, dan 1 tidak boros.",),
        "P4:49-61",
        ("Dari 6 (enam) program: 4 efisien, 1 sesuai, dan 1 tidak efisien.",),
    ),
    "tahun dengan dirinya": (
        "D615",
        ("Naik dari 5 pada tahun 2023 menjadi 6 pada tahun 2023.",),
        "P4:24-53",
        ("Naik dari 5 pada tahun 2023 menjadi 6 pada tahun 2024.",),
    ),
    "jabatan terpotong": (
        "D632",
        ([*JABAT, ["2", "Kepala Seksi Tata"]], [["Pejabat"], [SEKSI], [f"{SEKSI}\nAni"]]),
        "T1 B3 K2",
        ([*JABAT, ["2", SEKSI]], [["Pejabat"], [SEKSI], [f"{SEKSI}\nAni"]]),
    ),
    "huruf kecil di kolom": (
        "D637",
        ([*ARAH, ["3", "alur dan loket baru"]],),
        "T1 B4 K2",
        ([*ARAH, ["3", "Alur dan loket baru"]],),
    ),
    "kata pendek satu huruf": (
        "D632",
        (*["Kepala Seksi Pelayanan Umum."] * 4, "Kepala Sekei Pelayanan Umum."),
        "P8:8-12",
        (*["Kepala Seksi Pelayanan Umum."] * 4, "Kepala Seksi Pelayanan Umum."),
    ),
    "kata lima huruf": ("D632", (*["Status ini."] * 8, "Satus"), "P12:1-5", ("Status", "Tepat")),
    "rencana tanpa strategis": (
        "D632",
        ("Sasaran dalam Rencana 2024–2026 tercapai.",),
        "P4:15-31",
        ("Sasaran dalam Rencana Strategis 2024–2026 tercapai.",),
    ),
    "sel bergabung": (
        "D632",
        (*["Kepala Seksi Pelayanan Umum."] * 4, [["A", "B"], ["Kepala Sekei Pelayanan Umum", "<"]]),
        "T1 B2 K1",
        (*["Kepala Seksi Pelayanan Umum."] * 4, [["A", "B"], ["Kepala Seksi Pelayanan Umum", "<"]]),
    ),
    "kata tugas": ("D632", (*["Ini untuk itu."] * 4, "Ini utuk"), "P8:5-8", ("Ini untuk", "utuh")),
    "skala tanpa di atas": (
        "D625",
        ([*SKALA, ["3", "60% sampai dengan 80%", "Sedang"], ["4", "60% atau kurang", "Kurang"]],),
        "T1 B2 K2; T1 B3 K2; T1 B4 K2; T1 B5 K2",
        (
            [
                *SKALA,
                ["3", "Di atas 60% sampai dengan 80%", "Sedang"],
                ["4", "60% atau kurang", "Kurang"],
            ],
        ),
    ),
    "rata-rata di atas": ("D608", ([RATA[0], RATA[3], *RATA[1:3]],), "T1 B2", (RATA,)),
    "tanpa kata peraturan": (
        "D616",
        ("Diatur dalam Bupati Batu Raya Nomor 10 Tahun 2021.",),
        "P4:14-49",
        ("Diatur dalam Peraturan Bupati Batu Raya Nomor 10 Tahun 2021.",),
    ),
    "persen fisik": ("D621", ([*FISIK, ["C", "98,50"]],), "T1 B4 K2", ([*FISIK, ["C", "98%"]],)),
    "laporan hilang": (
        "D632",
        ("Syukur karena Kinerja Kecamatan Suka Maju tahun 2024 dapat diselesaikan.",),
        "P4:15-52",
        ("Syukur karena Laporan Kinerja Kecamatan Suka Maju tahun 2024 dapat diselesaikan.",),
    ),
    "tetangga tanpa kecamatan": (
        "D632",
        (BATAS.format(""),),
        "P4:33-41",
        (BATAS.format("Kecamatan "),),
    ),
    "frasa berlawanan": (
        "D634",
        (FRASA, "Dibina menurut nilai indeks yang tertinggi."),
        "P4:34-42",
        (FRASA, "Dibina menurut nilai indeks yang terendah."),
    ),
    "satuan lain benda": (
        "N733",
        ([*SATUAN, ["1", "Jumlah desa yang didampingi", "Unit", "10"]],),
        "T1 B2 K3",
        ([*SATUAN, ["1", "Jumlah desa yang didampingi", "Desa", "10"]],),
    ),
    "sub langsung di bawah program": (
        "N711",
        ([*JENJANG, *_susun("SK"), *_susun("KS", 2), *_susun("KS", 3)],),
        "T1 B3 K3",
        ([*JENJANG, *_susun("KS"), *_susun("KS", 2), *_susun("KS", 3)],),
    ),
    "persen kemajuan": (
        "D621",
        (MAJU, "Tabel 3.1 Renstra", [*RENSTRA, ["Kemajuan", "80", "85%", "106,25%"]]),
        "T1 B3 K2",
        (MAJU, "Tabel 3.1 Renstra", [*RENSTRA, ["Kemajuan", "80%", "85%", "106,25%"]]),
    ),
}


test_menyala, test_diam = uji_pasangan(SEMUA)
