"""Layouts of other offices: years in rows, tables turned round, quarters, surveys, scores."""

import pytest

from tests.audit.alat import Pasangan, temuan, uji_pasangan
from tests.docx.alat import Bagian

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


def _ganti(tabel: list[list[str]], lama: str, baru: str) -> list[list[str]]:
    return [[baru if x == lama else x for x in baris] for baris in tabel]


SEMUA: Pasangan = {
    "tahun di baris": (
        "N702",
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
    "bawah": ("N740", (CAKUPAN.replace("atas", "bawah"),), "P4:41-48", (CAKUPAN,)),
}
KASUS = ("N749", "N750")
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
        ("N712", ("Angka kami naik 3,49% dari 83,20 menjadi 86,10.",)),
    ],
)
def test_tidak_dituduh(kode: str, bagian: tuple[Bagian, ...]) -> None:
    """What is right there is not accused."""
    assert temuan(kode, *bagian) == []


def test_satu_celah_nomor_satu_temuan() -> None:
    """Numbers that are missing in a row are one finding."""
    isi = [("Kapsi", f"Tabel 3.{n} Capaian") for n in (1, 5)]
    assert [t.kunci for t in temuan("D602", *isi)] == ["Tabel 3.2 sampai 3.4"]
