"""Slips that another place of the report contradicts, a pair of cases each."""

from tests.audit.alat import BAIK, CAPAIAN, IND, P1, SAS, Pasangan, anggaran, capaian, uji_pasangan
from tests.audit.test_aturan_pembanding import STATUS

NAMA = ("Padang Subur", "Suka Maju", "Tirta Asri", "Bukit Raya", "Muara Hilir", "Batu Laut")
DESA = [*STATUS, ["Jumlah", "10", "10"]]
RASIO = "Menurut lembar Desa, 9:10 adalah rasio desa Maju tahun lalu."
DUA_TAHUN = "Tabel 3.1 Perbandingan Tahun 2023 dan 2024"
TAHUN = [["Tahun", "Target", "Realisasi"], ["2023", "1 Dok", "1 Dok"], ["2024", "1 Dok", "1 Dok"]]
BAGI = ["No", "Indikator", "Capaian", "Penyerapan", "Efisiensi", "Kategori"]
SKALA = [["No", "Capaian", "Kategori"], ["1", "Di atas 90%", "Baik"]]
SKALA += [["2", "Di atas 80% sampai dengan 90%", "Cukup"]]
SKALA += [["3", "Di atas 60% sampai dengan 80%", "Sedang"], ["4", "60% atau kurang", "Kurang"]]
BARU = [
    f"Realisasi {n} baru {n / 80 * 100:.2f}% dari target akhir 2026 (80)" for n in range(60, 70)
]
BARU = [x.replace(".", ",") for x in BARU]
SATUAN = [["No", "Indikator", "Satuan", "Target", "Realisasi"]]
PERSEN = [*SATUAN, ["1", IND[1], "Persen", "75%", "46,95%"]]
RENSTRA = [["No", "Sasaran", "Indikator", "Satuan", "Kondisi Awal", "2024", "2025", "2026"]]
PROGRAM = anggaran((*P1, "1.000", "100", "10%"))
JUARA = [
    ["No", "Prestasi"],
    *[[str(n), f"Juara I Lomba {x}"] for n, x in enumerate("ABCDEFGHI", 1)],
]


def _kecamatan(*nama: str) -> list[list[str]]:
    """A table of kecamatan in the order of their ranks."""
    baris = [[str(n), x, "80", f"{99 - n}"] for n, x in enumerate(nama, start=1)]
    return [["Peringkat", "Kecamatan", "Target", "Capaian"], *baris]


def _lebih(persen: str) -> list[list[str]]:
    """The table of achievements with that of the last indicator."""
    return capaian(*BAIK[:2], ["90", "90,91", persen])


def _efisien(*baris: tuple[str, ...]) -> list[list[str]]:
    """A table of efficiencies."""
    return [BAGI, *[[str(n), IND[n % 3], *b] for n, b in enumerate(baris)]]


TUKAR = _kecamatan(*NAMA)
TUKAR[2], TUKAR[4] = TUKAR[4], TUKAR[2]
LIMA = _efisien(
    *[("100%", f"{n}%", f"{100 / n:.2f}".replace(".", ","), "efisien") for n in (80, 50)]
)
BULAT = [("100%", f"{n},25%", f"{99 - n},75", "efisien") for n in range(80, 85)]
RASIO_DESA = [["No", "Sasaran", "Indikator", "Target"], ["1", SAS[0], IND[0], "0,18"]]
PANJANG = ("Program Urusan Umum Kecamatan Kita", *P1[1:], "9", "9", "100%")
KANTOR = "Sumber: Dinas Pemberdayaan Masyarakat dan Desa, diolah dari buku kerja."
SARAN = [["No", "Rekomendasi", "Tindak Lanjut"], ["1", "Susun rencana", "Selesai"]]
SARAN += [["2", "Pantau capaian", "Proses"], ["3", "Lengkapi data", "Proses"]]
JANJI = [["No", "Sasaran", "Indikator", "Target"]]
JANJI += [[b[0], b[1], b[2], b[3]] for b in CAPAIAN[1:]]
SAMA = ("90%", "90%", "1,00", "sesuai")

SEMUA: Pasangan = {
    "kecamatan yang dibandingkan dua kali": (
        "N721",
        (_kecamatan(*NAMA), "Lalu:", _kecamatan(*NAMA[:5], NAMA[0])),
        "T2 B2 K2; T2 B7 K2",
        (_kecamatan(*NAMA), "Lalu:", _kecamatan(*NAMA[:5])),
    ),
    "baris di luar urutan peringkatnya": (
        "N739",
        (TUKAR,),
        "T1 B3 K2; T1 B4 K2; T1 B5 K2",
        (_kecamatan(*NAMA),),
    ),
    "rumus efisiensi tabel lain": (
        "N715",
        (LIMA, "Lalu:", _efisien(("240%", "100%", "1,00", "efisien"), SAMA)),
        "T2 B2 K5",
        (LIMA, "Lalu:", _efisien(("240%", "100%", "2,40", "efisien"), SAMA)),
    ),
    "kategori efisiensi": (
        "N746",
        (_efisien(SAMA, ("62%", "80%", "0,78", "efisien"), SAMA, SAMA),),
        "T1 B3 K6",
        (_efisien(SAMA, ("62%", "80%", "0,78", "tidak efisien"), SAMA, SAMA),),
    ),
    "kategori di baris lain": (
        "N746",
        (_efisien(SAMA, SAMA, SAMA, ("90%", "90%", "1,00", "-")),),
        "T1 B5 K6",
        (_efisien(SAMA, SAMA, SAMA, ("90%", "89,98%", "1,00", "efisien")),),
    ),
    "bagian lebih dari seluruhnya": (
        "N747",
        ([*RENSTRA, ["1", SAS[1], IND[1], "Persen", "800%", "80%", "90%", "100%"]],),
        "T1 B2 K5",
        ([*RENSTRA, ["1", SAS[1], IND[2], "Nilai", "800", "80", "90", "100"]],),
    ),
    "rasio desa": ("N748", (RASIO.replace("9:10", "5:10"), DESA), "P4:22-25", (RASIO, DESA)),
    "baris bertahun lain dari judulnya": (
        "D615",
        (DUA_TAHUN, [*TAHUN[:2], ["2021", *TAHUN[2][1:]]]),
        "T1 B3 K1",
        (DUA_TAHUN, TAHUN),
    ),
    "perjanjian yang tercapai": (
        "D615",
        ("Sejauh mana sasaran Perjanjian Kinerja tahun 2025 tercapai.",),
        "P4:46-49",
        ("Perjanjian Kinerja tahun 2025 disusun lebih awal.",),
    ),
    "kemajuan yang meleset satu digit": (
        "N712",
        (*BARU, "Realisasi 71 baru 88,73% dari target akhir 2026 (80)"),
        "P14:19-24",
        (*BARU, "Realisasi 71 baru 88,75% dari target akhir 2026 (80)"),
    ),
    "sama dengan tahun lalu": (
        "N740",
        ("Realisasi naik 85%, sama dengan tahun 2023.",),
        "P4:11-14",
        ("Realisasi tetap 85%, sama dengan tahun 2023.",),
    ),
    "persen sebelum berubah": (
        "D621",
        ("Capaian naik 74,07 poin, dari 0,00 menjadi 74,07%.",),
        "P4:31-34",
        ("Capaian naik 74,07 poin, dari 0,00% menjadi 74,07%.",),
    ),
    "persen di samping persen": (
        "D621",
        (*[PERSEN, "Lalu:"] * 2, [*SATUAN, ["1", IND[1], "Persen", "75", "46,95%"]]),
        "T3 B2 K4",
        (*[PERSEN, "Lalu:"] * 2, PERSEN),
    ),
    "kata asing di skala": (
        "D625",
        ([*SKALA[:2], ["2", "Di atas 80% Pertanian dengan 90%", "Cukup"], *SKALA[3:]],),
        "T1 B3 K2",
        (SKALA,),
    ),
    "skala tanpa jenjang terbawah": (
        "D625",
        (SKALA[:4],),
        "T1 B2 K2; T1 B3 K2; T1 B4 K2",
        (SKALA,),
    ),
    "program yang disebut sebagian": (
        "N708",
        (PROGRAM, "Yang mendukung hanya sebagian Program Desa."),
        "P4:31-42",
        (PROGRAM, f"Yang mendukung hanya sebagian {P1[0]}."),
    ),
    "nilai indikator lain": (
        "N708",
        (CAPAIAN, "Nilai Indeks Kesehatan Masyarakat periode Semester I adalah 90."),
        "P4:7-33",
        (CAPAIAN, "Nilai Indeks Kepuasan Masyarakat periode Semester I adalah 90."),
    ),
    "kata pendek yang sering": (
        "D632",
        ([*JUARA, ["10", "Juara I Loma Kader"]],),
        "T1 B11 K2",
        ([*JUARA, ["10", "Juara I Lomba Kader"]],),
    ),
    "tahun yang kehilangan digit": (
        "D615",
        ([["Status", "Jumlah 202", "Jumlah 2024"], ["Maju", "1", "2"]],),
        "T1 B1 K2",
        ([["Status", "Jumlah 205 orang", "Jumlah 2024"], ["Maju", "1", "2"]],),
    ),
    "tahun dengan dirinya sendiri": (
        "D615",
        ("Realisasi tahun 2024 dan 2024 tidak dibandingkan.",),
        "P4:17-29",
        ("Realisasi tahun 2023 dan 2024 tidak dibandingkan.",),
    ),
    "sama dengan tahun ini": (
        "D615",
        ("Realisasi tetap 100%, sama dengan tahun 2024.",),
        "P4:41-44",
        ("Realisasi tetap 100%, sama dengan tahun 2023.",),
    ),
    "sejauh mana tidak tercapai": (
        "N740",
        ("Laporan ini menyampaikan sejauh mana sasaran tidak tercapai.",),
        "P4:46-59",
        ("Laporan ini menyampaikan sejauh mana sasaran tercapai; satu sasaran tidak tercapai.",),
    ),
    "uang tanpa angka di depan": (
        "D620",
        ("Keuntungan terbesar pada Melati,.800.000.",),
        "P4:33-40",
        ("Keuntungan terbesar pada Melati, Rp24.800.000.",),
    ),
    "kata yang hilang": (
        "D632",
        (*["Perjanjian Kinerja tahun ini."] * 8, "Sasaran Perjanjian tahun ini."),
        "P12:9-24",
        (*["Perjanjian Kinerja tahun ini."] * 8, *["Sasaran Perjanjian tahun ini."] * 2),
    ),
    "ujung kata tertukar": (
        "D632",
        ([*JUARA, ["10", "Juara I Lomab Kader"]],),
        "T1 B11 K2",
        ([*JUARA, ["10", "Juara I Lomban Kader"]],),
    ),
    "digit terakhir efisiensi": (
        "N715",
        (_efisien(*BULAT, ("100%", "93,75%", "6,26", "efisien")),),
        "T1 B7 K5",
        (_efisien(*BULAT, ("111,11%", "99,9%", "11,22", "efisien")),),
    ),
    "efisiensi tanpa serapan": (
        "N744",
        (_efisien(SAMA, ("90%", "-", "0,78", "efisien")),),
        "T1 B3 K5; T1 B3 K4",
        (_efisien(SAMA, ("90%", "-", "-", "-")),),
    ),
    "satu digit yang tersisa": (
        "N706",
        (*["Lalu:", RASIO_DESA] * 3, "Lalu:", [*RASIO_DESA[:1], [*RASIO_DESA[1][:3], "0,1"]]),
        "T4 B2 K4",
        (*["Lalu:", RASIO_DESA] * 3, "Lalu:", [*RASIO_DESA[:1], [*RASIO_DESA[1][:3], "0,2"]]),
    ),
    "judul peraturan terpotong": (
        "D616",
        ("Peraturan Presiden Nomor 29 Tahun 2014 tentang Akuntabilitas Kinerja;",),
        "P4",
        ("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja;",),
    ),
    "laporan apa": (
        "D632",
        ("Kecamatan Suka Maju menyusun Laporan tahun 2024.",),
        "P4:30-47",
        ("Kecamatan Suka Maju menyusun Laporan Kinerja tahun 2024.",),
    ),
    "nama kantor terpotong": (
        "D632",
        (*[KANTOR] * 5, "Kinerja Pemberdayaan Masyarakat dan Desa meningkat."),
        "P9:9-40",
        (*[KANTOR] * 5, "Kinerja Dinas Pemberdayaan Masyarakat dan Desa meningkat."),
    ),
    "rekomendasi dua kali": (
        "D635",
        ([*SARAN, ["4", "Susun rencana", "Perbaikan"]],),
        "T1 B2 K2; T1 B5 K2",
        ([*SARAN, ["4", "Isi rencana aksi", "Perbaikan"]],),
    ),
    "awal nama program": (
        "N708",
        (*[anggaran(PANJANG), "Lalu:"] * 2, anggaran(("Program Urusan Umum", *PANJANG[1:]))),
        "T3 B2 K1",
        (*[anggaran(PANJANG), "Lalu:"] * 2, anggaran(("Program Ketertiban", *PANJANG[1:]))),
    ),
    "status desa yang terlewat": (
        "N743",
        ([*STATUS, ["Tertinggal", "0", "0"]],),
        "T1 B2 K1; T1 B3 K1; T1 B4 K1",
        ([*STATUS, ["Berkembang", "0", "0"]],),
    ),
    "indikator yang tidak diperjanjikan": (
        "K807",
        (("H2", "Perjanjian Kinerja"), JANJI[:3], ("H2", "Capaian"), CAPAIAN),
        "T2 B4 K3",
        (("H2", "Perjanjian Kinerja"), JANJI, ("H2", "Capaian"), CAPAIAN),
    ),
    "desimal lain": (
        "D621",
        (*[_lebih("101,01%"), "Lalu:"] * 3, _lebih("101,0%")),
        "T4 B4 K6",
        (*[_lebih("101,01%"), "Lalu:"] * 3, _lebih("101%")),
    ),
    "kata asing di jenjang teratas": (
        "D625",
        ([SKALA[0], ["1", "90% atau Pertanian", "Baik"], *SKALA[2:]],),
        "T1 B2 K2",
        (SKALA,),
    ),
    "tetap, lebih dari": (
        "N740",
        ("Realisasi tetap 1 Dok, lebih dari tahun 2023.",),
        "P4:24-33",
        ("Realisasi tetap 1 Dok, sama dengan tahun 2023.",),
    ),
    "kemajuan tanpa persen": (
        "D621",
        ("Realisasi 5% baru 50,00 dari target akhir 2026 (10%); kurang 5 poin persentase.",),
        "P4:19-23",
        ("Realisasi 5% baru 50,00% dari target akhir 2026 (10%); kurang 5 poin persentase.",),
    ),
}

KASUS = ("N746", "N747", "N748")
"""The rules whose cases stand here."""

test_menyala, test_diam = uji_pasangan(SEMUA)
