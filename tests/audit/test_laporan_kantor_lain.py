"""Layouts of other offices: years in rows, tables turned round, quarters, surveys, scores."""

import pytest

from tests.audit.alat import CAPAIAN, IND, Pasangan, temuan, uji_pasangan
from tests.docx.alat import Bagian
from workbook_tools.audit.identitas import Identitas

TAHUNAN = [
    ["Tahun", "Target", "Realisasi", "Capaian"],
    ["2022", "60", "58,44", "97,40%"],
    ["2023", "65", "66,30", "102,00%"],
    ["2024", "70", "68,25", "97,50%"],
]
PUTAR = [
    ["Uraian", "2022", "2023", "2024"],
    ["Target", "40,00", "45,00", "50,00"],
    ["Realisasi", "38,20", "46,35", "52,10"],
    ["Capaian (%)", "95,50", "103,00", "104,20"],
]
TRIWULAN = [
    ["No", "Indikator", "Triwulan I", "<", "<", "Triwulan II", "<", "<"],
    ["^", "^", "T", "R", "%", "T", "R", "%"],
    ["1", "Nilai layanan kantor", "84", "83,5", "99,40", "84", "86,1", "102,50"],
]
UNSUR = [
    ["Kode", "Unsur Pelayanan", "NRR per Unsur", "NRR Tertimbang"],
    ["U1", "Persyaratan", "3,42", "0,380"],
    ["U2", "Prosedur", "3,38", "0,375"],
    ["U3", "Biaya", "3,90", "0,433"],
    ["U4", "Sarana", "3,20", "0,355"],
    ["Jumlah NRR Tertimbang", "<", "<", "1,543"],
]
BOBOT = [
    ["No", "Komponen", "Bobot", "Nilai"],
    ["1", "Perencanaan Kinerja", "30", "22,50"],
    ["2", "Pengukuran Kinerja", "30", "20,70"],
    ["3", "Pelaporan Kinerja", "40", "28,15"],
    ["", "Nilai Hasil Evaluasi", "100", "71,35"],
    ["", "Tingkat Akuntabilitas", "<", "BB"],
]
RESPONDEN = [
    ["No", "Pendidikan", "Jumlah", "Persentase"],
    ["1", "SD", "18", "12,00%"],
    ["2", "SMP", "32", "21,33%"],
    ["3", "SMA", "71", "47,33%"],
    ["4", "Sarjana", "29", "19,33%"],
]
BULAN_SETAHUN = ("Jan Feb Mar Apr Mei Jun", "Jul Agt Sep Okt Nov Des Jumlah")
KEPALA_BULAN = [x for isi in BULAN_SETAHUN for x in isi.split()]
BULAN = [["Uraian", *KEPALA_BULAN], ["Pengunjung", *(["10"] * 12), "120"]]
KENAIKAN = "Indeks kami naik 2,90 poin dari 83,20 menjadi 86,10."
CAKUPAN = "Anak terlantar sebanyak 131 orang masih di atas target 120 orang."


LALU = "Indeks tahun ini 57,75. Angka itu naik 5,65 poin dari tahun 2022 yang sebesar 52,10."
ORANG = "Jumlah aparatur kantor 27 orang, terdiri dari 18 PNS, 3 PPPK dan 6 tenaga kontrak."
PAGU = "Kantor mengelola pagu Rp20.000.000 dengan realisasi Rp15.000.000. "
SISA = f"{PAGU}Sisa pagu sebesar Rp5.000.000."
DUA = [
    ["Hal", "Realisasi 2022", "Realisasi 2023", "Kenaikan/Penurunan"],
    ["Gangguan yang diselesaikan", "88,2 %", "93,6 %", "5,4 %"],
]
IKM = [["Tahun", "Nilai IKM", "Mutu"], ["2022", "82,91", "B"], ["2023", "86,20", "B"]]
DIDIK = [
    ["Pendidikan", "S2", "S1", "SMA", "Jumlah"],
    ["PNS", "3", "9", "2", "14"],
    ["PPPK", "-", "2", "1", "3"],
    ["Kontrak", "-", "1", "5", "6"],
    ["Jumlah", "3", "12", "8", "23"],
]
JARAK = "Partisipasi mencapai 66,40%, lebih rendah 13,60 poin dari target 80,00%."


RATA = [
    ["No", "Layanan", "Nilai IKM"],
    ["1", "KTP", "88,00"],
    ["2", "Akta", "86,00"],
    ["Rata-rata", "<", "87,00"],
]
KOMA = "Nilai 87,00 dengan kategori baik, meningkat dari 85,75 pada tahun 2023."
AKIP = "Evaluasi AKIP."
SKOR = [["Kantor", "Nilai AKIP", "Predikat"], ["Dinas", "71,05", "BB"], ["Badan", "61,30", "B"]]
WAJIB = "Dari 112.340 wajib KTP, sebanyak 110.936 jiwa telah memilikinya (98,75%)."
TLHP = "Sebesar 83,20% diperoleh dari 416 rekomendasi yang selesai dari 500 rekomendasi."
BUTIR = "Dari 9 indikator, 3 indikator terlampaui (33,33%) dan 4 indikator sesuai (44,44%)."
UANG = "Realisasi sebesar Rp1.749.900.000 atau 96,95% dari pagu Rp1.805.000.000."
BALIK = "Lama sekolah 8,91. Dibandingkan tahun 2022 yang sebesar 8,84, ada kenaikan sebesar 0,07."


SERAP = [
    ["Kelurahan", "Pagu", "%"],
    ["Susu Timur", "350.000.000", "96,00"],
    ["Bukit Asri", "352.500.000", "97,00"],
    ["Pramesti Hulu", "400.000.000", "95,00"],
]
RENDAH = "Kelurahan dengan serapan terendah adalah Pramesti Hulu (95,00%)."
TUKAR = ("Pramesti Hulu (95", "Susu Timur (96")
BERKAS = [
    ["Layanan", "Berkas", "Tepat", "Persentase"],
    ["KTP", "85", "80", "94,12%"],
    ["Nikah", "42", "21", "50,00%"],
    ["Legalisasi", "633", "600", "94,79%"],
]
STATUS = "Dari 11 desa, 8 desa telah baik (72,73%), yaitu 3 desa mandiri dan 5 desa maju."
THD = [
    ["Indikator", "Realisasi 2024", "Target 2026", "% Capaian s/d 2024 thd 2026"],
    ["Produktivitas padi", "53,04", "55,00", "96,44"],
]


def _ganti(tabel: list[list[str]], lama: str, baru: str) -> list[list[str]]:
    return [[baru if x == lama else x for x in baris] for baris in tabel]


SEMUA: Pasangan = {
    "tahun di baris": (
        "N732",
        (_ganti(TAHUNAN, "97,50%", "102,56%"),),
        "T1 B4 K4",
        (TAHUNAN,),
    ),
    "tahun di kolom": ("N702", (_ganti(PUTAR, "103,00", "130,00"),), "T1 B4 K3", (PUTAR,)),
    "triwulan": ("N702", (_ganti(TRIWULAN, "99,40", "98,40"),), "T1 B3 K5", (TRIWULAN,)),
    "tertimbang": ("N749", (_ganti(UNSUR, "0,433", "0,343"),), "T1 B4 K4", (UNSUR,)),
    "jumlah unsur": ("N749", (_ganti(UNSUR, "1,543", "1,643"),), "T1 B6 K4", (UNSUR,)),
    "komponen": ("N731", (_ganti(BOBOT, "20,70", "27,00"),), "T1 B5 K4", (BOBOT,)),
    "bagian": ("N750", (_ganti(RESPONDEN, "21,33%", "23,33%"),), "T1 B3 K4", (RESPONDEN,)),
    "bulan": ("N731", (_ganti(BULAN, "120", "102"),), "T1 B2 K14", (BULAN,)),
    "turun": ("N737", (KENAIKAN.replace("naik", "turun"),), "P4:13-17", (KENAIKAN,)),
    "selisih": ("N712", (KENAIKAN.replace("2,90", "3,90"),), "P4:18-21", (KENAIKAN,)),
    "dari": (
        "N751",
        ("Dari 9 desa terdapat 8 desa yang tepat waktu, atau 87,98%, sama dengan targetnya.",),
        "P4:52-56",
        ("Dari 9 desa terdapat 8 desa yang tepat waktu, atau 88,89%, sama dengan targetnya.",),
    ),
    "kenaikan dari tahun lalu": (
        "N751",
        (LALU.replace("5,65", "6,65"),),
        "P4:40-43",
        (LALU,),
    ),
    "rincian orang": ("N751", (ORANG.replace("27", "28"),), "P4:24-25", (ORANG,)),
    "sisa": ("N751", (SISA.replace("Rp5.", "Rp6."),), "P4:85-95", (SISA,)),
    "kolom selisih": ("N752", (_ganti(DUA, "5,4 %", "6,4 %"),), "T1 B2 K4", (DUA,)),
    "predikat": (
        "N753",
        ("Nilai AKIP kantor 71,35 dengan predikat B.",),
        "P4:41-41",
        ("Nilai AKIP kantor 71,35 dengan predikat BB.",),
    ),
    "mutu di tabel": ("N749", (_ganti(IKM, "B", "A"),), "T1 B3 K3", (IKM,)),
    "bagian di kanan": ("N731", (_ganti(DIDIK, "14", "15"),), "T1 B2 K5", (DIDIK,)),
    "jarak": ("N712", (JARAK.replace("13,60", "14,60"),), "P4:43-47", (JARAK,)),
    "rata-rata": ("N731", (_ganti(RATA, "87,00", "87,50"),), "T1 B4 K3", (RATA,)),
    "koma": ("N737", (KOMA.replace("meningkat", "menurun"),), "P4:35-41", (KOMA,)),
    "predikat di kolom": ("N753", (AKIP, _ganti(SKOR, "BB", "B")), "T1 B2 K3", (AKIP, SKOR)),
    "dari semua": ("N751", (WAJIB.replace("98,75", "97,85"),), "P4:66-70", (WAJIB,)),
    "diperoleh": ("N751", (TLHP.replace("416", "461"),), "P4:9-13", (TLHP,)),
    "butir": ("N751", (BUTIR.replace("44,44", "45,44"),), "P4:75-79", (BUTIR,)),
    "persen uang": ("N751", (UANG.replace("96,95", "95,96"),), "P4:40-45", (UANG,)),
    "kenaikan di belakang": ("N751", (BALIK.replace("0,07", "0,17"),), "P4:84-87", (BALIK,)),
    "terendah": ("N754", (SERAP, RENDAH.replace(*TUKAR)), "P4:54-58", (SERAP, RENDAH)),
    "dua hitungan": ("N750", (_ganti(BERKAS, "94,79%", "97,49%"),), "T1 B4 K4", (BERKAS,)),
    "yaitu": ("N751", (STATUS.replace("3 desa", "4 desa"),), "P4:15-15", (STATUS,)),
    "terhadap tahun akhir": ("N732", (_ganti(THD, "96,44", "98,44"),), "T1 B2 K4", (THD,)),
    "bawah": ("N740", (CAKUPAN.replace("atas", "bawah"),), "P4:41-48", (CAKUPAN,)),
}
KASUS = ("N749", "N750", "N751", "N752", "N753", "N754")
"""The rules whose cases stand here."""

test_menyala, test_diam = uji_pasangan(SEMUA)

SKALA_AKIP = [
    ["No", "Kategori", "Nilai Angka", "Rentang"],
    ["1", "AA", "Memuaskan", ">90-100"],
    ["2", "BB", "Sangat Baik", ">70-80"],
    ["3", "CC", "Cukup", ">50-60"],
    ["4", "D", "Kurang", "0-30"],
]
JANJI = [["No", "Sasaran", "Indikator", "Target"]]
NAMA = ("Nilai survei kepuasan", "Persentase konflik selesai", "Predikat SAKIP kecamatan")
LAPOR = [["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"]]

NAIKAN = [["A", "10", "12", "20,00"], ["B", "20", "25", "25,00"], ["Jumlah", "30", "37", "23,33"]]
KINI = "Investasi sebesar Rp1.375 miliar, melampaui target Rp1.250 miliar."


@pytest.mark.parametrize(
    ("kode", "bagian"),
    [
        ("D625", (SKALA_AKIP, "Capaiannya 101,93%.")),
        (
            "K807",
            (
                ("H2", "Perjanjian Kinerja"),
                [*JANJI, *[[str(n), f"Sasaran {n}", x, "80"] for n, x in enumerate(NAMA)]],
                ("H2", "Hasil"),
                [
                    *LAPOR,
                    *[
                        [str(n), f"Sasaran {n}", x, "80", "80", "100"]
                        for n, x in enumerate(NAMA[:2])
                    ],
                    ["3", "Sasaran 3", NAMA[2], "BB", "*)", "*)"],
                ],
            ),
        ),
        ("K806", ([["No", "Indikator", "Kota", "Nasional"], ["1", NAMA[0], "80", "82"]],)),
        ("N737", ("Peringkat kami naik dari 15 pada tahun 2023 menjadi 3 pada tahun 2024.",)),
        ("N731", ([["Izin", "2023", "2024", "Perubahan (%)"], *NAIKAN],)),
        ("N726", (f"{KINI} Investasi itu terdiri dari PMDN Rp1.025 miliar dan PMA Rp350 miliar.",)),
        ("N706", (CAPAIAN, f"{IND[2]} sebesar 90,9, nilai komponen mutu hanya 15,20.")),
        ("N714", ("Dari 11 desa, 8 desa berstatus maju dan mandiri; 5 desa berstatus maju.",)),
        ("N712", ("Angka kami naik 3,49% dari 83,20 menjadi 86,10.",)),
    ],
)
def test_tidak_dituduh(kode: str, bagian: tuple[Bagian, ...]) -> None:
    """What is right there is not accused."""
    assert temuan(kode, *bagian) == []


def test_tahun_rencana_yang_tidak_disebut() -> None:
    """Targets of later years are no slips in a report that does not tell its plan."""
    assert Identitas(2023, None, "").tahun_sah(2026)


def test_satu_celah_nomor_satu_temuan() -> None:
    """Numbers that are missing in a row are one finding."""
    isi = [("Kapsi", f"Tabel 3.{n} Capaian") for n in (1, 5)]
    assert [t.kunci for t in temuan("D602", *isi)] == ["Tabel 3.2 sampai 3.4"]


MATI = ("Angka kematian ibu", "Prevalensi stunting", "Angka harapan hidup")
DUA_RUMUS = [
    *LAPOR,
    ["1", "Meningkatnya kesehatan", MATI[0], "112", "98", "114,29"],
    ["2", "Meningkatnya kesehatan", MATI[1], "17,00", "18,40", "92,39"],
    ["3", "Meningkatnya kesehatan", MATI[2], "71,20", "71,56", "100,51"],
]
SUBTOTAL = [
    ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran", "Realisasi", "%"],
    ["Program Penunjang", "Keuangan", "Gaji", "10.000.000", "9.000.000", "90,00"],
    ["^", "^", "Verifikasi", "20.000.000", "19.000.000", "95,00"],
    ["Jumlah Program Penunjang Urusan Pemerintahan", "<", "<", "30.000.000", "28.000.000", "93,33"],
    ["Program Desa", "Koordinasi", "Musyawarah", "5.000.000", "4.000.000", "80,00"],
    ["^", "^", "Pembinaan", "5.000.000", "5.000.000", "100,00"],
    ["Jumlah Program Desa", "<", "<", "10.000.000", "9.000.000", "90,00"],
    ["TOTAL", "<", "<", "40.000.000", "37.000.000", "92,50"],
]


@pytest.mark.parametrize(
    ("kode", "tabel"), [("N702", DUA_RUMUS), ("N703", DUA_RUMUS), ("N704", SUBTOTAL)]
)
def test_tabel_yang_benar_diam(kode: str, tabel: list[list[str]]) -> None:
    """Less is better of some rows; subtotals stand below what they add up."""
    assert temuan(kode, tabel) == []


@pytest.mark.parametrize(
    ("kode", "tabel", "lama", "baru", "tempat"),
    [
        ("N702", DUA_RUMUS, "92,39", "108,24", "T1 B3 K6"),
        ("N702", DUA_RUMUS, "100,51", "99,50", "T1 B4 K6"),
        ("N704", SUBTOTAL, "40.000.000", "41.000.000", "T1 B8 K4"),
        ("N704", SUBTOTAL, "10.000.000", "11.000.000", "T1 B4 K4"),
    ],
)
def test_tabel_yang_salah_disebut(
    kode: str, tabel: list[list[str]], lama: str, baru: str, tempat: str
) -> None:
    """The same tables with one figure changed."""
    assert tempat in [t.sel for t in temuan(kode, _ganti(tabel, lama, baru))]


def test_indikator_bernama_rata_rata() -> None:
    """'Rata-rata lama tinggal' is an indicator, no mean of its column."""
    isi = [
        [*b[:2], x, *b[3:]] for b, x in zip(DUA_RUMUS[3:], ["Rata-rata lama tinggal"], strict=True)
    ]
    assert temuan("N705", [*LAPOR, *DUA_RUMUS[1:3], *isi]) == []
