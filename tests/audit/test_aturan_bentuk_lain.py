"""Further forms of what the rules look for: each fires on one report, and not on its neighbour."""

import pytest

from tests.audit.alat import BAIK, CAPAIAN, IND, P1, SAS, capaian, temuan
from tests.docx.alat import Bagian

RENSTRA = [["No", "Sasaran", "Indikator", "Target", "<", "<"], ["", "", "", "2024", "2025", "2026"]]
DUA_TAHUN = [["No", "Indikator", "Realisasi 2023", "Realisasi 2024"]]
GABUNG = f"{IND[1]} {IND[2]}"
SKALA = [["No", "Rentang Capaian", "Kategori"], ["1", "Lebih dari 90%", "Sangat Baik"]]
TENGAH = ["2", "Lebih dari 60% hingga 90%", "Cukup"]
FISIK = [
    ["No", "Uraian", "Pagu Anggaran", "Realisasi", "Fisik (%)", "Keu (%)"],
    ["1", "Belanja Operasi", "10.000.000", "9.000.000", "90,00", "95,00"],
    ["2", "Belanja Modal", "20.000.000", "15.000.000", "75,00", "100,00"],
]
LURUS = [FISIK[0], *[[*b[:4], b[5], b[4]] for b in FISIK[1:]]]
PERBUP = "Peraturan Bupati Nomor 35 Tahun 2020 tentang"
MENDAGRI = "Peraturan Menteri Dalam Negeri Nomor"
SUB = (
    "Penyusunan Rencana",
    "Evaluasi Kinerja Kantor",
    "Penyediaan Alat Tulis",
    "Jasa Listrik Kantor",
    "Rapat Koordinasi Wilayah",
    "Pemeliharaan Gedung Utama",
)
SUB_KEGIATAN = [
    ["Program", "Kegiatan", "Sub Kegiatan", "Anggaran"],
    *[[*P1[:2], x, "1.000.000"] for x in SUB],
]
BELANJA = [
    ["No", "Jenis Belanja", "Anggaran (Rp)"],
    ["1", "Belanja Operasi", "361.000.000"],
    ["", "Belanja Barang dan Jasa", "361.000.000"],
    ["2", "Belanja Modal", "24.000.000"],
    ["Jumlah", "<", "385.000.000"],
]
BARIS = [["No", "Nama"], *[[str(n), f"Hal ke {x}"] for n, x in enumerate("ABCD", start=1)]]
TAHUNAN = [["Tahun", "Target"], *[[str(n), "10"] for n in (2023, 2024, 2025)]]
TURUN = "Sasaran yang lebih rendah dibandingkan realisasi tahun 2023 yaitu:"
KABUPATEN = ("Kabupaten ini luas.",) * 5
JENJANG = [
    ["No", "Program/Kegiatan/Sub Kegiatan", "Pagu Anggaran", "Realisasi", "%"],
    ["I.", "Program Penataan Desa", "30.000.000", "30.000.000", "100"],
    ["", "Fasilitasi Tata Desa", "30.000.000", "30.000.000", "100"],
    ["", "✓ Pendampingan Desa Binaan", "10.000.000", "10.000.000", "100"],
    ["", "✓ Evaluasi Kinerja Kantor", "20.000.000", "20.000.000", "100"],
]


def _renstra(*isi: str) -> list[list[str]]:
    return [*RENSTRA, ["1", SAS[0], IND[0], *isi], ["2", SAS[1], IND[1], "80%", "85%", "90%"]]


def _kegiatan(laporan: str) -> list[list[str]]:
    kepala = ["No", "Program", "Kegiatan", "Indikator", "Target"]
    isi = [[P1[0], f"Kegiatan nomor {n}", f"Laporan {x}", "1"] for n, x in enumerate(laporan)]
    return [kepala, *[[str(n), *b] for n, b in enumerate(isi, start=1)]]


KASUS: list[tuple[str, tuple[Bagian, ...], str, tuple[Bagian, ...]]] = [
    (  # the second of two figures in one cell
        "N706",
        (CAPAIAN, [*DUA_TAHUN, ["1", GABUNG, "70% 88", "80% 95"]]),
        "T1 B4 K5; T2 B2 K4",
        (CAPAIAN, [*DUA_TAHUN, ["1", GABUNG, "70% 88", "80% 90,9"]]),
    ),
    (  # one figure for two indicators
        "K802",
        (CAPAIAN, [*DUA_TAHUN, ["1", GABUNG, "70%", "80% 90,9"]]),
        "T2 B2 K3",
        (CAPAIAN, [*DUA_TAHUN, ["1", GABUNG, "70% 88", "80% 90,9"]]),
    ),
    ("K802", (_renstra("0,40", "", ""),), "T1 B3 K5; T1 B3 K6", (_renstra("0,4", "0,5", "0,6"),)),
    (
        "K802",
        ([*CAPAIAN, ["4", "Meningkatnya peran warga", "", "", "", ""]],),
        "T1 B5 K2; T1 B5 K3; T1 B5 K4; T1 B5 K5; T1 B5 K6",
        (CAPAIAN,),
    ),
    (
        "D625",
        (
            [
                *SKALA,
                ["2", "Lebih dari 60% hingga 90%", "Cukup"],
                ["3", "Kurang dari 60%", "Kurang"],
            ],
        ),
        "T1 B2 K2; T1 B3 K2; T1 B4 K2",
        ([*SKALA, TENGAH, ["3", "60% ke bawah", "Kurang"]],),
    ),
    (
        "D617",
        ("Dinas Sosial Kabupaten Barito Kabupaten Barito menyusun laporan.",),
        "P4:31-46",
        ("Dinas Sosial Kabupaten Barito. Kabupaten Barito menyusun laporan.",),
    ),
    (
        "D616",
        (f"{PERBUP} Kedudukan dan Susunan Organisasi.", f"{PERBUP} Uraian Tugas Kecamatan."),
        "P5:24-36",
        (f"{PERBUP} Kedudukan dan Susunan Organisasi.", f"{PERBUP} Kedudukan dan Tata Kerja."),
    ),
    ("D632", (*KABUPATEN, "KEBUPATEN SUKA"), "P9:1-9", (*KABUPATEN, "KABUPATEN SUKA")),
    (
        "D615",
        ("Menurut visi dan misi. Laporan memakai Rencana Kerja Tahun 2032 sebagai dasar.",),
        "P4:54-63",
        ("Menurut visi dan misi. Laporan memakai Rencana Kerja Tahun 2024 sebagai dasar.",),
    ),
    (
        "N712",
        (CAPAIAN, [*DUA_TAHUN, ["1", IND[1], "70%", "80%"]], TURUN, f"1. {IND[1]}. Sebabnya lain."),
        "P5:4-35",
        (CAPAIAN, [*DUA_TAHUN, ["1", IND[1], "85%", "80%"]], TURUN, f"1. {IND[1]}. Sebabnya lain."),
    ),
    (
        "N714",
        (JENJANG, "Kantor melaksanakan 1 program, 1 kegiatan dan 3 sub kegiatan."),
        "P4:47-60",
        (JENJANG, "Kantor melaksanakan 1 program, 1 kegiatan dan 2 sub kegiatan."),
    ),
    (
        "N723",
        (capaian(["0,50", "0,50", "100%"], ["75%", "55,55%", "74,06%"], BAIK[2]),),
        "T1 B3 K6",
        (capaian(["0,50", "0,50", "100%"], ["75%", "55,55%", "74,07%"], BAIK[2]),),
    ),
    ("N701", ([*LURUS, [*LURUS[1][:4], "100,30", "90,00"]],), "T1 B4 K5", (LURUS,)),
    (
        "N726",
        ([["No", "Cara Hitung"], ["1", "Rp43.650.000 ÷ Rp45.000.000 × 110 = 97,00%"]],),
        "T1 B2 K2",
        ([["No", "Cara Hitung"], ["1", "Rp43.650.000 ÷ Rp45.000.000 × 100 = 97,00%"]],),
    ),
    (
        "N726",
        ("Penduduknya 410 jiwa, terdiri atas 207 laki-laki dan 204 perempuan.",),
        "P4:13-15",
        ("Penduduknya 411 jiwa, terdiri atas 207 laki-laki dan 204 perempuan.",),
    ),
    (
        "N708",
        (SUB_KEGIATAN, *(f"✓ {x}" for x in (*SUB[:5], "Pemeliharan Gedung Utama"))),
        "P9",
        (SUB_KEGIATAN, *(f"✓ {x}" for x in SUB)),
    ),
    (
        "N710",
        (SUB_KEGIATAN, *(f"✓ {x}" for x in (*SUB, "Rehabilitasi Pagar Belakang"))),
        "P10",
        (SUB_KEGIATAN, *(f"✓ {x}" for x in SUB)),
    ),
    (
        "N731",
        ([*BELANJA[:3], BELANJA[4]],),
        "T1 B4 K3",
        (BELANJA,),
    ),
    (
        "D615",
        (*["Sumber: diolah dari buku tahun 2024."] * 4, "Sumber: diolah dari buku tahun 3024."),
        "P8:32-35",
        ("Sumber: diolah dari buku tahun 2024.",) * 5,
    ),
    ("D608", (BARIS[:1] + BARIS[2:],), "T1 B2 K1", (BARIS,)),
    ("D608", (TAHUNAN[:2] + TAHUNAN[3:],), "T1 B2 K1; T1 B3 K1", (TAHUNAN,)),
    (
        "D616",
        (
            f"{MENDAGRI} 96 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi "
            "Pembangunan Daerah.",
        ),
        "P4:38-50",
        (
            f"{MENDAGRI} 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi "
            "Pembangunan Daerah.",
        ),
    ),
    ("N701", (FISIK,), "T1 B2 K5; T1 B2 K6; T1 B3 K5; T1 B3 K6", (LURUS,)),
    (
        "N721",
        (_kegiatan("ABCDEFGHIJKK"),),
        "T1 B13 K4",
        (_kegiatan("ABCDEFGHIJKL"),),
    ),
]


@pytest.mark.parametrize("kasus", KASUS, ids=lambda k: f"{k[0]}-{k[2][:12]}")
def test_menyala_dan_diam(kasus: tuple[str, tuple[Bagian, ...], str, tuple[Bagian, ...]]) -> None:
    kode, salah, tempat, benar = kasus
    assert tempat in [t.sel for t in temuan(kode, *salah)]
    assert tempat not in [t.sel for t in temuan(kode, *benar)]


def test_capaian_yang_berbeda_karena_targetnya_bukan_temuan_sendiri() -> None:
    lain = [CAPAIAN[0], ["3", SAS[2], IND[2], "101", "90,9", "90%"]]
    apa = [t.pesan.split()[0] for t in temuan("N706", CAPAIAN, "Lalu", lain)]
    assert apa == ["Target"]


def test_yang_terbanyak_tetapi_bukan_sebagian_besar_tidak_dianjurkan() -> None:
    def tabel(target: str) -> list[list[str]]:
        return [["No", "Sasaran", "Indikator", "Target"], ["3", SAS[2], IND[2], target]]

    isi = [x for n in ("90", "90", "85", "80") for x in ("Tabel:", tabel(n))]
    (satu,) = temuan("N706", *isi)
    assert not satu.seharusnya


def test_kepala_bertingkat_lima_dan_kepala_yang_berulang() -> None:
    kepala = [
        [
            "No",
            "Indikator",
            "Target Renstra",
            "<",
            "Realisasi Tahun ke-",
            "<",
            "Rasio Capaian",
            "<",
        ],
        ["^", "^", "Tahun ke-", "<", "1 2", "<", "1 2", "<"],
        ["^", "^", "1", "2", "1", "2", "1", "2"],
        ["^", "^", "2023", "2024", "2023", "2024", "2023", "2024"],
    ]
    isi = ["1", IND[2], "80", "90", "72", "45", "90", "70"]
    (t,) = temuan(
        "N702", [*kepala, isi, *kepala, ["2", IND[1], "50", "50", "50", "50", "100", "100"]]
    )
    assert (t.sel, "50,00%" in t.pesan) == ("T1 B5 K8", True)
