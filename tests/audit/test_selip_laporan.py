"""Slips that another place of the report gives away, a pair of cases each."""

from tests.audit.alat import (
    BAIK,
    CAPAIAN,
    IND,
    P1,
    P2,
    SAS,
    Pasangan,
    anggaran,
    capaian,
    uji_pasangan,
)
from tests.audit.test_aturan_pembanding import KECAMATAN, SUMBER
from tests.docx.alat import Bagian

TAHUNAN = [["Tahun", "Target", "Realisasi", "Capaian"], ["2024", "80", "80", "100%"]]
BAGIAN = ("H2", IND[2])
RUMUS = [["No", "Indikator", "Formulasi", "Sumber Data"]]
MANDIRI = "Jumlah desa mandiri dibagi jumlah desa"
BUMDES = "Jumlah BUMDes aktif berjalan dibagi jumlah BUMDes"
DOKUMEN = [["No", "Dokumen", "Nomor", "Tanggal"]]
DOKUMEN += [["1", "Renstra", "050/10/2023", "1 Oktober 2023"]]
DOKUMEN += [["2", "Renja", "050/21/2024", "15 Juli 2024"]]
MISI = ("Misi:", "1. Pelayanan yang cepat", "2. Desa yang maju")
PERMEN = (
    "Peraturan Menteri PANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan "
    "Masyarakat;"
)
PROGRAM = [["Program", "Indikator", "Target", "Realisasi", "Capaian"]]
PROGRAM += [[P1[0], "Persentase desa tertata", "100%", "100%", "100%"]]
PROGRAM += [[P2[0], "Persentase ronda malam", "100%", "90%", "90%"]]
JANJI = [["No", "Indikator", "Target", "Realisasi"]]
EFISIENSI = [["No", "Program", "Capaian", "Penyerapan", "Efisiensi"]]
EFISIENSI += [["1", P1[0], "100%", "100%", "1,00"], ["2", P2[0], "-", "50%", "-"]]
SKALA = [["No", "Rentang Capaian", "Kategori"], ["1", "91% atau lebih", "Baik/Berhasil"]]
SKALA += [["2", "51% sampai di bawah 91%", "Cukup"], ["3", "Di bawah 51%", "Kurang"]]
TERPOTONG = [*SKALA[:2], ["2", "51% sampai di", "Cukup"], SKALA[3]]
NILAI = [[*CAPAIAN[0], "Kategori"], ["1", SAS[0], IND[0], "50", "50", "100%", "Baik"]]
PEGAWAI = [["1", "Satu", "1", "2", "3"], ["2", "Dua", "1", "1", "2"]]
PEGAWAI += [["Jumlah", "<", "2", "3", "5"]]
BIASA = anggaran((*P1, "1.000", "100", "10"))
STRATEGI = [["No", "Sasaran", "Strategi"]]
STRATEGI += [[str(n), s, f"Cara ke-{n}"] for n, s in enumerate(SAS, start=1)]
DESA = [["No", "Desa", "BUMDes", "Aktif", "Beroperasi Baik", "Bulan Untung", "Keuntungan (Rp)"]]
DESA += [["1", "Melati", "Melati Jaya", "ya", "ya", "12", "25.050.000"]]
DESA += [["2", "Mawar", "Mawar Jaya", "ya", "tidak", "4", "1.200.000"]]
CARA = ["No", "Ukuran", "Cara hitung"]
LAPORAN = "Laporan Kinerja Kecamatan Suka Maju"
AWAL = ("0,40", "70%", "88")


def _pegawai(menurut: str, baris: list[list[str]]) -> list[list[str]]:
    return [["No", menurut, "Laki-laki", "Perempuan", "Jumlah"], *baris]


def _renstra(*awal: str) -> list[list[str]]:
    """Targets of the plan with the state before it."""
    kepala = ["No", "Indikator", "Kondisi Awal", "2024", "2025", "2026"]
    isi = zip(IND, awal, ("0,50", "80%", "90"), strict=True)
    return [kepala, *[[str(n), i, x, t, t, t] for n, (i, x, t) in enumerate(isi, start=1)]]


def _dulu() -> tuple[Bagian, ...]:
    """A section for each indicator with the realisation of the year before."""
    hasil: list[Bagian] = []
    for nama, dulu, kini in zip(IND, AWAL, ("0,50", "80%", "90,9"), strict=True):
        tabel = [["Tahun", "Target", "Realisasi"], ["2023", "-", dulu], ["2024", kini, kini]]
        hasil += [("H2", nama), tabel]
    return tuple(hasil)


SEMUA: Pasangan = {
    "capaian tanpa realisasi": (
        "N744",
        ([*TAHUNAN, ["2025", "81", "-", "100%"]],),
        "T1 B3 K4; T1 B3 K3",
        ([*TAHUNAN, ["2025", "81", "-", "-"]],),
    ),
    "strip padahal dapat dihitung": (
        "N744",
        ([*TAHUNAN, ["2025", "81", "81", "-"]],),
        "T1 B3 K4",
        ([*TAHUNAN, ["2025", "-", "81", "-"]],),
    ),
    "formulasi tertukar": (
        "N745",
        ([*RUMUS, ["1", IND[0], BUMDES, "Desa"], ["2", IND[1], MANDIRI, "Desa"]],),
        "T1 B2 K3; T1 B3 K3",
        ([*RUMUS, ["1", IND[0], MANDIRI, "Desa"], ["2", IND[1], BUMDES, "Desa"]],),
    ),
    "satuan di kolom sumber": (
        "N733",
        ([*RUMUS, ["1", IND[0], MANDIRI, "Orang"], ["2", IND[1], BUMDES, "Laporan"]],),
        "T1 B2 K4",
        ([*RUMUS, ["1", IND[0], MANDIRI, "Desa"], ["2", IND[1], BUMDES, "Laporan"]],),
    ),
    "rumus berakhir koma": (
        "N726",
        ([*RUMUS, ["1", IND[1], f"{BUMDES},", "Desa"]],),
        "T1 B2 K3",
        ([*RUMUS, ["1", IND[1], f"{BUMDES}, dikali 100", "Desa"]],),
    ),
    "rumus unsur": (
        "N726",
        ("Nilai itu dihitung sebagai jumlah nilai rata-rata unsur ÷ 9 × 35.",),
        "P4:51-64",
        (
            "Nilai itu dihitung sebagai jumlah nilai rata-rata unsur ÷ 9 × 25.",
            "Nilai itu dihitung sebagai jumlah nilai rata-rata unsur ÷ 8 × 25.",
        ),
    ),
    "tahun nomor dokumen": (
        "D636",
        ([*DOKUMEN, ["3", "Perjanjian", "065/02/2052", "6 Januari 2024"]],),
        "T1 B4 K3; T1 B4 K4",
        ([*DOKUMEN, ["3", "Perjanjian", "065/02/2024", "6 Januari 2024"]],),
    ),
    "tanggal tanpa tahun": (
        "D636",
        ([*DOKUMEN, ["3", "Perjanjian", "065/02/2024", "6 Januari"]],),
        "T1 B4 K3; T1 B4 K4",
        ([*DOKUMEN, ["3", "Perjanjian", "065/02/2024", "-"]],),
    ),
    "kalimat terpotong": (
        "D637",
        ("Bersih dan bebas dari korupsi, kolusi, dan;",),
        "P4:40-42",
        ("Bersih dan bebas dari korupsi, kolusi, dan", "nepotisme;"),
    ),
    "sel terpotong": (
        "D637",
        ([["No", "Belanja"], ["1", "Belanja Modal Peralatan dan"]],),
        "T1 B2 K2",
        ([["No", "Belanja"], ["1", "Belanja Modal Peralatan"]],),
    ),
    "misi yang tidak ada": (
        "D610",
        (*MISI, "Kecamatan mendukung misi 1 dan misi 6."),
        "P7:32-37",
        (*MISI, "Kecamatan mendukung misi 1 dan misi 2, dan tujuan 6."),
    ),
    "misi dua kali": (
        "D610",
        (*MISI, "Kecamatan mendukung misi 1, misi 1."),
        "P7:29-34",
        ("Misi 1, misi 1 di laporan tanpa daftarnya.",),
    ),
    "angka butir": (
        "D609",
        ("Misi:", "4. Pelayanan yang cepat", "2. Desa yang maju"),
        "P5:1-1",
        (
            *(*MISI, "Tujuan:", "1. Mutu pelayanan", "Lalu:", "2024 adalah tahun pertama."),
            *("Rinciannya:", PROGRAM, "2. Bagian yang menyusul tabelnya"),
        ),
    ),
    "peraturan tanpa judul": (
        "D616",
        (PERMEN, "Di atas mutu B menurut PermenPANRB Nomor 14 Tahun 2018 (76,61)."),
        "P5:42-54",
        (PERMEN, "Di atas mutu B menurut PermenPANRB Nomor 14 Tahun 2017 (76,61)."),
    ),
    "ambang program": (
        "N743",
        ("Dari 2 program: 2 mencapai 100% atau lebih, 0 di bawahnya.", PROGRAM),
        "P4:17-30",
        ("Dari 2 program: 1 mencapai 100% atau lebih, 1 di bawahnya.", PROGRAM),
    ),
    "program hilang dari tabel": (
        "N743",
        ("Dari 3 program: 1 mencapai 100% atau lebih, 2 di bawahnya.", PROGRAM),
        "P4:6-30",
        ("Dari 2 program: 1 mencapai 100% atau lebih, 1 di bawahnya.", PROGRAM),
    ),
    "atau kurang": (
        "N743",
        ("Dari 2 program: 1 mencapai 100% atau kurang, 1 di bawahnya.", PROGRAM),
        "P4:38-43",
        ("Dari 2 program: 1 mencapai 100% atau lebih, 1 di bawahnya.", PROGRAM),
    ),
    "efisiensi yang dapat dihitung": (
        "N743",
        ("Rata-rata efisiensi 1,00 dari 2 (dua) program yang dapat dihitung.", EFISIENSI),
        "P4:31-31",
        ("Rata-rata efisiensi 1,00 dari 1 (satu) program yang dapat dihitung.", EFISIENSI),
    ),
    "sebagian kategori": (
        "N713",
        (SKALA, [NILAI[0], [*NILAI[1][:6], "Pertanian/Berhasil"]]),
        "T2 B2 K7",
        (SKALA, NILAI, [NILAI[0], [*NILAI[1][:6], "Baik / Berhasil"]]),
    ),
    "nilai survei di luar batas": (
        "N713",
        ("Nilai survei 19,80, mutu pelayanan A (Sangat Baik).",),
        "P4:14-18",
        ("Nilai survei 89,80, mutu pelayanan A (Sangat Baik).",),
    ),
    "tahun survei": (
        "N713",
        (CAPAIAN, BAGIAN, "Nilai periode Tahun 2025 adalah 90,90, mutu pelayanan A."),
        "P5:21-24",
        (CAPAIAN, BAGIAN, "Nilai periode Semester I 2023 adalah 89,90, mutu pelayanan A."),
    ),
    "tahun survei yang lalu": (
        "N713",
        (CAPAIAN, BAGIAN, "Nilai periode Tahun 2023 adalah 90,9, mutu pelayanan A."),
        "P5:21-24",
        (CAPAIAN, BAGIAN, "Nilai periode Tahun 2024 adalah 90,9, mutu pelayanan A."),
    ),
    "indikator kegiatan di perjanjian": (
        "N706",
        (PROGRAM, [*JANJI, ["1", "Persentase ronda malam", "100%", "95%"]]),
        "T1 B3 K4; T2 B2 K4",
        (PROGRAM, [*JANJI, ["1", "Persentase ronda malam", "100%", "90%"]]),
    ),
    "kondisi awal": (
        "N706",
        (CAPAIAN, _renstra("0,30", *AWAL[1:]), *_dulu()),
        "T2 B2 K3",
        (CAPAIAN, _renstra(*AWAL), *_dulu()),
    ),
    "target di kalimat tanpa persen": (
        "D621",
        (CAPAIAN, ("H2", IND[1]), "Target belum tercapai: 75% dari 80, kurang 5 poin."),
        "P5:33-34",
        (CAPAIAN, ("H2", IND[1]), "Target belum tercapai: 75% dari 80 desa, kurang 5 poin."),
    ),
    "rentang terpotong": ("D625", (TERPOTONG,), "T1 B2 K2; T1 B3 K2; T1 B4 K2", (SKALA,)),
    "tanpa kata Program": (
        "N708",
        (*[BIASA] * 3, [BIASA[0], ["Penataan Desa", *BIASA[1][1:]]]),
        "T4 B2 K1",
        (*[BIASA] * 4,),
    ),
    "tanpa jumlah": (
        "D634",
        (
            *(_pegawai(x, PEGAWAI) for x in ("Golongan", "Pendidikan")),
            "Lalu:",
            _pegawai("Status", PEGAWAI[:2]),
        ),
        "T3",
        (*(_pegawai(x, PEGAWAI) for x in ("Golongan", "Pendidikan", "Status")),),
    ),
    "sasaran tanpa strategi": ("K808", (CAPAIAN, STRATEGI[:3]), "T2", (CAPAIAN, STRATEGI)),
    "jawaban ya dan tidak": (
        "N742",
        ([*DESA[:2], [*DESA[2][:3], "6", *DESA[2][4:]]],),
        "T1 B3 K4",
        (DESA,),
    ),
    "selisih dalam hitungan": (
        "N726",
        ([CARA, ["1", "Capaian", "(2 × 13 − 10) ÷ 12 × 100 = 116,67%"]],),
        "T1 B2 K3",
        (
            [
                CARA,
                ["1", "Capaian", "(2 × 12 − 10) ÷ 12 × 100 = 116,67%"],
                ["2", "Lain", "a ÷ b = 3"],
            ],
        ),
    ),
    "pengurangan": (
        "N726",
        ([CARA, ["1", "Sisa", "Rp10.000 − Rp9.500 = Rp600"]],),
        "T1 B2 K3",
        ([CARA, ["1", "Sisa", "Rp10.000 − Rp9.500 = Rp500"]],),
    ),
    "bagi nol": (
        "N726",
        ([CARA, ["1", "Sisa", "5 ÷ 0 = 0"]],),
        "T1 B2 K3",
        ([CARA, ["1", "Sisa", "0 ÷ 5 = 0"]],),
    ),
    "efisiensi program dua kali": (
        "N721",
        ([*EFISIENSI[:2], ["2", P1[0], "-", "50%", "-"], ["3", P2[0], "90%", "90%", "1,00"]],),
        "T1 B2 K2; T1 B3 K2",
        (EFISIENSI,),
    ),
    "kecamatan dua kali": (
        "N721",
        (KECAMATAN, "Lalu:", [*KECAMATAN[:3], ["3", "Padang Subur", "90", "81", "90%"]]),
        "T2 B2 K2; T2 B4 K2",
        (KECAMATAN, "Lalu:", KECAMATAN),
    ),
    "label dua kali": (
        "N721",
        (_pegawai("Pendidikan", [*PEGAWAI[:2], ["3", "Dua", "2", "2", "4"]]),),
        "T1 B3 K2; T1 B4 K2",
        (_pegawai("Pendidikan", [*PEGAWAI[:2], ["3", "Tiga", "2", "2", "4"]]),),
    ),
    "masa Renstra di sel": (
        "D615",
        ([["No", "Dokumen"], ["1", "Renstra Kecamatan 2023–2026"]],),
        "T1 B2 K2",
        ([["No", "Dokumen"], ["1", "Renstra Kecamatan 2024–2026"], ["2", "RPJMD 2021–2026"]],),
    ),
    "serapan tinggi": (
        "N740",
        ("Serapan lebih tinggi karena target belum tercapai, bukan penghematan.",),
        "P4:15-20",
        ("Serapan lebih rendah karena target belum tercapai, bukan penghematan.",),
    ),
    "capaian kecamatan tanpa nama": (
        "N739",
        ("Capaian Kecamatan berada pada peringkat 2 dari 3 kecamatan.", KECAMATAN),
        "P4:1-17",
        ("Capaian Kecamatan Suka Maju berada pada peringkat 2 dari 3 kecamatan.", KECAMATAN),
    ),
    "kata pendek": (
        "D632",
        (*["Tahun ini."] * 50, "DPA Taun."),
        "P54:5-8",
        (*["Tahun ini."] * 9, "DPA Taun."),
    ),
    "kata pendek sekolom": (
        "D632",
        ([["No", "Prestasi"], *[[str(n), f"Juara {n}"] for n in range(1, 4)], ["4", "Juaa 1"]],),
        "T1 B5 K2",
        ([["No", "Prestasi"], *[[str(n), f"Juara {n}"] for n in range(1, 3)], ["3", "Juaa 1"]],),
    ),
    "nama laporan": (
        "D632",
        (f"{LAPORAN} telah direviu.", f"Kami mereviu {LAPORAN.replace('Kinerja', 'Sejahtera')}."),
        "P5:22-30",
        (f"{LAPORAN} telah direviu.", f"Kami mereviu {LAPORAN.replace('Kinerja', 'Keuangan')}."),
    ),
    "sumber berekor": (
        "D634",
        (*[SUMBER] * 2, f"{SUMBER.replace('Kecamatan', 'Kecamtan')} Sumber angka: data desa."),
        "P6:9-16",
        (*[SUMBER] * 2, f"{SUMBER} Sumber angka: data desa."),
    ),
    "baris terakhir di atas": (
        "D608",
        (_pegawai("Jabatan", [["3", "Tiga", "1", "1", "2"], *PEGAWAI[:2]]),),
        "T1 B2 K1; T1 B3 K1",
        (_pegawai("Jabatan", [*PEGAWAI[:2], ["3", "Tiga", "1", "1", "2"]]),),
    ),
    "dua tahun sebelumnya": (
        "D608",
        ([["Status", "Jumlah 2022", "Jumlah 2024"], ["Mandiri", "1", "2"]],),
        "T1 B1 K2",
        ([["Status", "Jumlah 2022", "Jumlah 2023", "Jumlah 2024"], ["Mandiri", "1", "2", "2"]],),
    ),
    "nol di depan target": (
        "D621",
        (capaian(["018", "0,18", "100%"], *BAIK[1:]),),
        "T1 B2 K4",
        (capaian(["0", "0,18", "100%"], *BAIK[1:]),),
    ),
    "nama di kalimat serapan": (
        "N708",
        (CAPAIAN, "Pada Kepuasan Masyarakat, serapan lebih rendah karena target belum tercapai."),
        "P4:6-24",
        (CAPAIAN, f"Pada {IND[2]}, serapan lebih rendah karena target belum tercapai."),
    ),
    "kata di depan nama": (
        "D632",
        (*["Perbaikan kinerja Kecamatan Suka Maju."] * 2, "Bagi kinerja Kesehatan Suka Maju."),
        "P6:14-22",
        (*["Perbaikan kinerja Kecamatan Suka Maju."] * 2, "Bagi kinerja Camat Suka Maju."),
    ),
}

KASUS = ("D636", "D637", "D638", "K808", "N744", "N745")

test_menyala, test_diam = uji_pasangan(SEMUA)
