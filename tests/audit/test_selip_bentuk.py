"""Slips in how figures, years, titles and rows are written, a pair of cases each."""

from tests.audit.alat import CAPAIAN, IND, P1, P2, Pasangan, anggaran, uji_pasangan
from tests.audit.test_aturan_pembanding import BUMDES, KECAMATAN, STATUS, TAHUN
from tests.audit.test_satu_selip import CARA, DUKUNG, ISI, MAJU, TAHUN_CAPAIAN
from tests.docx.alat import Bagian

DESA = "Dari 10 desa: 2 Mandiri, dan 8 Maju."
HEMAT = [["Indikator", "Capaian", "Efisiensi"]]
TINGKAT = [["Tingkat", "Program/Kegiatan/Sub Kegiatan", "Target"], ["Program", P1[0], "1"]]
TINGKAT += [["Kegiatan", P1[1], "1"]]
TETAP = "Capaian tetap 100,00%."
HEMAT_RATA = [["Program", "Capaian", "Efisiensi"], [P1[0], "100%", "-13,22"]]
HEMAT_RATA += [["Rata-rata", "<", "-13,22"]]
PERATURAN = "Peraturan Bupati Sana Nomor 5 Tahun 2019 tentang Tata Kelola;"
SURVEI = "Nilai surveinya itu 90,90, mutu pelayanan A (Sangat Baik)."
JUMLAH = ["Jumlah", "10", "10"]
KEPALA = ["No", "Tujuan", "Indikator", "2024", "2025", "2026"]
RENSTRA = [["1", "Desa maju", IND[0], "0,50", "0,60", "0,70"]]
RENSTRA += [["2", "Layanan baik", IND[2], "90", "91", "92"]]
MUTU = ["Dokumen yang memenuhi mutu"]
SUB = [["Sub Kegiatan", "Indikator", "Target"], *[[x, *MUTU, "1"] for x in ("Rapat", "Survei")]]
NILAI = "Nilainya 94,44% pada akhir tahun."
PERSEN = [["Tahun", "Target", "Realisasi"], ["2023", "65%", "60%"], ["2024", "75%", "70%"]]
RATA = [*CAPAIAN, ["Rata-rata", "<", "<", "<", "<", "100%"]]
TARGET = [TAHUN[0], *[[x, "82", "-"] for x in ("2024", "2025", "2026")]]
HURUF = "ABCDE"
DAFTAR: tuple[Bagian, ...] = (("H1", "DAFTAR TABEL"),)
DAFTAR += tuple(f"Tabel 1.{n} Isi Tabel {x} ....\t5" for n, x in enumerate(HURUF, start=1))
LAMPIRAN: tuple[Bagian, ...] = (("H1", "BAB I PENDAHULUAN"),)
for _n, _x in enumerate(HURUF, start=1):
    LAMPIRAN += (f"Tabel 1.{_n} Isi Tabel {_x}", TAHUN)
SERAP = "2 sub kegiatan menyerap kurang dari 90% anggarannya"
SKALA = [["No", "Rentang Capaian", "Kategori"], ["1", "91% ke atas", "Baik"]]
SKALA += [["2", "71% sampai di bawah 91%", "Cukup"], ["3", "51% sampai di bawah 71%", "Kurang"]]
SKALA += [["4", "Di bawah 51%", "Sangat kurang"]]
PANJANG = "Program Penataan Batas Desa Binaan Kabupaten"
NAMA = anggaran((PANJANG, *P1[1:], "1.000", "100", "10"))
SUBBAB = [("H2", "Akses"), ("H3", "Hasil dan Target Renstra"), ("H2", "Mutu")]
SUBBAB += [("H3", "Hasil dan Target Renstra"), ("H2", "Sarana")]


def _kepala(tahun: str) -> list[list[str]]:
    """The table of the plan, its first year typed so."""
    return [[tahun if x == "2024" else x for x in KEPALA], *RENSTRA]


def _rencana(akhir: list[str]) -> tuple[Bagian, ...]:
    """Three tables of the plan."""
    judul = [f"Tabel 2.{n} Mutu {n} dalam Renstra" for n in range(1, 4)]
    return tuple(x for j in judul for x in (j, [*MAJU[:-1], akhir]))


SEMUA: Pasangan = {
    "titik ribuan di kalimat": (
        "D620",
        ("Realisasi Rp13200.000 pada tahun ini.",),
        "P4:13-21",
        ("Realisasi Rp13.200.000 pada tahun ini, Rp1.5 miliar pada tahun depan.",),
    ),
    "titik ribuan di tabel": (
        "D620",
        (anggaran((*P1, "13200.000", "1.000", "10")),),
        "T1 B2 K4",
        (anggaran((*P1, "13.200.000", "1.000", "10")),),
    ),
    "dibagi nol": (
        "N726",
        ([CARA[0], [*CARA[1], "30,780 ÷ 0 × 25 = 85,50"]],),
        "T1 B2 K4",
        ([CARA[0], [*CARA[1], "30,780 ÷ 9 × 25 = 85,50"]],),
    ),
    "tidak mencapai": (
        "N712",
        (CAPAIAN, f"Pada {IND[2]}, realisasi 90,9 tidak mencapai target 90, capaian 101%."),
        "P4:49-62",
        (CAPAIAN, f"Pada {IND[2]}, realisasi 90,9 melampaui target 90, capaian 101%."),
    ),
    "arah menurut kalimatnya": (
        "N712",
        ("Realisasi naik 5, dari 80 menjadi 75.",),
        "P4:11-14",
        ("Realisasi turun 5, dari 80 menjadi 75.",),
    ),
    "tahun terakhir Renstra": (
        "D615",
        ("Tahun 2025 adalah tahun terakhir Renstra.",),
        "P4:7-10",
        ("Tahun 2026 adalah tahun terakhir Renstra.",),
    ),
    "judul lebih pendek di daftar isi": (
        "D604",
        (*ISI, ("H2", "Latar Belakang Laporan"), ("H2", "Dasar Hukum")),
        "P6",
        (*ISI, ("H2", "Latar Belakang"), ("H2", "Dasar Hukum")),
    ),
    "urutan baris tahun": (
        "D608",
        ([TAHUN[0], ["2022", "1", "1"], ["2024", "1", "1"], ["2023", "1", "1"]],),
        "T1 B3 K1; T1 B4 K1",
        ([TAHUN[0], ["2022", "1", "1"], ["2023", "1", "1"], ["2024", "1", "1"]],),
    ),
    "kemajuan di atas tahun": (
        "D608",
        ([*TARGET[:3], MAJU[-1], TARGET[3]],),
        "T1 B4 K1",
        ([*TARGET, MAJU[-1]],),
    ),
    "urutan peringkat": (
        "D608",
        ([KECAMATAN[0], KECAMATAN[2], KECAMATAN[1], *KECAMATAN[3:]],),
        "T1 B2 K1; T1 B3 K1",
        (KECAMATAN,),
    ),
    "kolom tahun": (
        "D608",
        ("Tabel 2.1 Target Renstra 2024-2026", _kepala("2022")),
        "T1 B1 K4",
        ("Tabel 2.1 Target Renstra 2024-2026", _kepala("2024")),
    ),
    "jenis peraturan": (
        "D616",
        ("Peraturan Pertanian Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;",),
        "P4:1-19",
        ("Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;",),
    ),
    "judul peraturan": (
        "D616",
        ("Undang-Undang Nomor 17 Tahun 2003 tentang Negara;",),
        "P4",
        ("Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;",),
    ),
    "persen sekali hilang": (
        "D621",
        (NILAI, NILAI, NILAI.replace("%", "")),
        "P6:10-14",
        (NILAI, NILAI, NILAI.replace("94,44%", "94,44 poin")),
    ),
    "persen hilang di baris tahun": (
        "D621",
        ([*PERSEN[:2], ["2024", "75", "70%"]],),
        "T1 B3 K2",
        (PERSEN,),
    ),
    "nol di depan": ("D621", ("Capaiannya 000%.",), "P4:12-15", ("Capaiannya 0,00%.",)),
    "didukung nol": (
        "N714",
        (CAPAIAN, *DUKUNG, "Indikator ini didukung 0 program, 1 kegiatan, dan 1 sub kegiatan."),
        "P6:24-32",
        (CAPAIAN, *DUKUNG, "Indikator ini didukung 1 program, 1 kegiatan, dan 1 sub kegiatan."),
    ),
    "status atau lebih tinggi": (
        "N743",
        (f"{DESA} 2 desa berstatus Maju atau lebih tinggi.", STATUS),
        "P4:38-58",
        (f"{DESA} 10 desa berstatus Maju atau lebih tinggi.", STATUS),
    ),
    "judul di bagian lain": (
        "D634",
        (*SUBBAB, ("H3", "Hasil dan Renstra")),
        "P9",
        (*SUBBAB, ("H3", "Hasil dan Target Renstra"), ("H3", "Hasil dan Renstra")),
    ),
    "sel yang terpotong": (
        "D634",
        ([*SUB, ["Rapat desa", "Dokumen yang memenuhi", "1"]],),
        "T1 B4 K2",
        ([*SUB, ["Rapat desa", "Dokumen yang dikirim", "1"]],),
    ),
    "judul bab": (
        "D610",
        (("H1", "BAB II PERENCANAAN KINERJA"), "Bab Perencanaan menyajikan rencana kerja."),
        "P5:5-15",
        (("H1", "BAB II PERENCANAAN KINERJA"), "Bab Perencanaan Kinerja menyajikan rencana."),
    ),
    "judul lebih pendek di daftar tabel": (
        "D603",
        (*DAFTAR[:-1], DAFTAR[-1].replace(" E ...", " ...."), *LAMPIRAN),
        "P9",
        (*DAFTAR, *LAMPIRAN),
    ),
    "rata-rata di tengah": (
        "D608",
        ([*RATA[:2], RATA[-1], *RATA[2:-1]],),
        "T1 B3",
        (RATA,),
    ),
    "tahun dua kali": (
        "D608",
        ([*TAHUN[:2], ["2023", "81", "82"]],),
        "T1 B2 K1; T1 B3 K1",
        ([["Tahun", "Indikator", "Target"], ["2023", IND[0], "1"], ["2023", IND[1], "2"]],),
    ),
    "tidak terserap": (
        "N741",
        (f"{SERAP}:", f"{P1[2]}: tidak terserap 80,00%.", f"{P2[2]}: terserap 70,00%."),
        "P5:27-32",
        (f"{SERAP}:", f"{P1[2]}: terserap 80,00%.", f"{P2[2]}: terserap 70,00%."),
    ),
    "nama kantor terpotong": (
        "D632",
        ("Kecamatan Suka Maju besar.", "Kecamatan Suka atas nama warga."),
        "P5:1-14",
        ("Kecamatan Suka Maju besar.", "Kecamatan Suka Makmur di sebelahnya."),
    ),
    "baris kembar berjauhan": (
        "D635",
        ([*STATUS, STATUS[1]],),
        f"T1 B{len(STATUS) + 1} K1",
        ([*STATUS, [STATUS[1][0], "7", "7"]],),
    ),
    "skala tanpa jenjang terbawah": (
        "D625",
        (SKALA[:-1],),
        "T1 B2 K2; T1 B3 K2; T1 B4 K2",
        (SKALA,),
    ),
    "tanpa baris kemajuan": (
        "D634",
        (*_rencana(MAJU[-1]), "Tabel 2.9 Mutu 9 dalam Renstra", MAJU[:-1]),
        "T4",
        (*_rencana(MAJU[-1]), "Tabel 2.9 Mutu tahun 2024", MAJU[:-1]),
    ),
    "skala unsur": (
        "N740",
        ("Unsur terendah waktu (3,28) dan unsur tertinggi biaya (36,4).",),
        "P4:56-59",
        ("Unsur terendah waktu (3,28) dan unsur tertinggi biaya (3,64).",),
    ),
    "kategori dari skala lain": (
        "N713",
        (SKALA, "Rata-ratanya 95,00%, kategori Berkembang."),
        "P4:31-40",
        (SKALA, "Rata-ratanya 95,00%, kategori Baik."),
    ),
    "di bawah jumlah": (
        "N731",
        ([*STATUS[:2], JUMLAH, STATUS[2]],),
        "T1 B4 K1; T1 B3",
        ([*STATUS, JUMLAH],),
    ),
    "sen di kalimat": (
        "D620",
        ("Realisasi Rp369.490.00 saja, sisa Rp1.000.",),
        "P4:13-22",
        ("Realisasi Rp369.490.00 saja, sisa Rp1.000.00.",),
    ),
    "indikator dua kali": (
        "N721",
        (CAPAIAN, [HEMAT[0], *[[IND[n], "100%", "1"] for n in (0, 1, 1)]]),
        "T2 B3 K1; T2 B4 K1",
        (CAPAIAN, [HEMAT[0], *[[IND[n], "100%", "1"] for n in (0, 1, 2)]]),
    ),
    "bumdes sebagian": (
        "N742",
        ("1 dari 2 BUMDes aktif beroperasi dengan baik (2 BUMDes sebagian).", BUMDES),
        "P4:56-63",
        ("1 dari 2 BUMDes aktif beroperasi dengan baik (2 BUMDes seluruhnya).", BUMDES),
    ),
    "tetap tetapi di atas": (
        "N740",
        ("Realisasi tetap 75%, di atas tahun 2023.",),
        "P4:22-28",
        ("Realisasi tetap 75%, sama dengan tahun 2023.",),
    ),
    "kurang rendah": (
        "N740",
        ("Pada rapat, serapan kurang rendah karena target belum tercapai.",),
        "P4:21-26",
        ("Pada rapat, serapan lebih rendah karena target belum tercapai.",),
    ),
    "kolom tahun sesudahnya": (
        "D608",
        ([[STATUS[0][0], "Jumlah 2023", "Jumlah 2025"], *STATUS[1:]],),
        "T1 B1 K3",
        (STATUS,),
    ),
    "peraturan tanpa kata Nomor": (
        "D616",
        (*[PERATURAN] * 4, PERATURAN.replace("Nomor ", "")),
        "P8:1-21",
        (*[PERATURAN] * 3, PERATURAN.replace("Nomor ", "")),
    ),
    "status di luar tabelnya": (
        "N743",
        ("Dari 10 desa: 2 Mandiri, dan 8 Rendah.", [*STATUS, ["Berkembang", "0", "0"]]),
        "P4:32-37",
        ("Dari 10 desa: 2 Mandiri, dan 8 Maju.", [*STATUS, ["Berkembang", "0", "0"]]),
    ),
    "nilai survei": (
        "N713",
        (
            CAPAIAN,
            ("H3", IND[2]),
            SURVEI.replace("90,90", "91,60"),
            SURVEI.replace("90,90", "91,40"),
        ),
        "P5:21-25; P6:21-25",
        (CAPAIAN, ("H3", IND[2]), SURVEI.replace("0,9", "1,6"), SURVEI),
    ),
    "kategori di skala": (
        "D625",
        ([*SKALA[:-1], ["4", "Di bawah 51%", "Sanat kurang"]],),
        "T1 B5 K3",
        (SKALA,),
    ),
    "rentang tanpa satu kata": (
        "D634",
        ([*SKALA, ["5", "31% sampai di 51%", "Buruk"]],),
        "T1 B6 K2",
        ([*SKALA, ["5", "31% sampai di bawah 51%", "Buruk"]],),
    ),
    "tingkat": (
        "D630",
        ([*TINGKAT, ["Orang", P2[0], "1"]],),
        "T1 B4 K1",
        ([*TINGKAT, ["Program", P2[0], "1"]],),
    ),
    "kategori dua kali": (
        "D625",
        ([*SKALA[:-1], ["4", "Di bawah 51%", "Kurang"]],),
        "T1 B4 K3",
        (SKALA,),
    ),
    "capaian tanpa persen di kalimat": (
        "D621",
        (*[TETAP] * 4, TETAP.replace("100,00%", "100,00")),
        "P8:15-20",
        (*[TETAP] * 4, TETAP.replace("100,00%", "100,00 poin")),
    ),
    "nama di daftar serapan": (
        "N708",
        (NAMA, f"{P1[2].replace('Desa', 'Kota')}: terserap 56,87%."),
        "P4:1-24",
        (NAMA, f"{P1[2]}: terserap 56,87%."),
    ),
    "tahun di pengantar": (
        "D615",
        ("Laporan ini pertanggungjawaban Kecamatan Suka Maju selama tahun 2022.",),
        "P4:65-68",
        ("Laporan ini pertanggungjawaban Kecamatan Suka Maju selama tahun 2024.",),
    ),
    "status yang bukan status": (
        "N743",
        ([*STATUS, ["Berkembang", "0", "0"], ["Pembangunan", "0", "0"]],),
        "T1 B5 K1",
        ([*STATUS, ["Berkembang", "0", "0"], ["Tertinggal", "0", "0"]],),
    ),
    "rata-rata di bawah nol": (
        "N729",
        (HEMAT_RATA, "Rata-rata efisiensi program adalah -31,22."),
        "P4:36-41",
        (HEMAT_RATA, "Rata-rata efisiensi program adalah -13,22."),
    ),
    "nama terpotong": (
        "N708",
        (NAMA, NAMA, [["No", "Program"], ["1", " ".join(PANJANG.split()[:-2])]]),
        "T3 B2 K2",
        (NAMA, NAMA, [["No", "Program"], ["1", PANJANG]]),
    ),
    "rata-rata dua kali": ("D635", ([*RATA, RATA[-1]],), "T1 B6 K1", (RATA,)),
    "realisasi tahun depan": (
        "N732",
        ([TAHUN_CAPAIAN, ["2024", "4", "4", "100%"], ["2025", "4", "4", "100%"]],),
        "T1 B3 K3",
        ([TAHUN_CAPAIAN, ["2024", "4", "4", "100%"], ["2025", "4", "-", "-"]],),
    ),
}

test_menyala, test_diam = uji_pasangan(SEMUA)
