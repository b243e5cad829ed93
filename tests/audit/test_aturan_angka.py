"""N7xx: every rule fires on a small report that is wrong, and is silent on one that is right."""

from tests.audit.alat import (
    BAIK,
    CAPAIAN,
    IND,
    P1,
    P2,
    SAS,
    anggaran,
    berkode,
    capaian,
    uji_pasangan,
)
from tests.docx.alat import Bagian

Bagian_ = tuple[Bagian, ...]


def _efisiensi(*nilai: list[str]) -> list[list[str]]:
    kepala = ["No", "Indikator Kinerja", "Capaian Kinerja", "Realisasi Anggaran", "Efisiensi"]
    nama = (*IND, "Skor Perencanaan Kinerja", "Skor Pelaporan Kinerja")
    return [
        kepala,
        *[[str(n), i, *b] for n, (i, b) in enumerate(zip(nama, nilai, strict=False), 1)],
    ]


def _renja(*nama: str) -> list[list[str]]:
    return [["Program", "Kegiatan", "Sub Kegiatan", "Anggaran"]] + [
        [*P1[:2], n, "1.000.000"] for n in nama
    ]


SUB = (
    "Penyusunan Rencana",
    "Evaluasi Kinerja Kantor",
    "Penyediaan Alat Tulis",
    "Jasa Listrik Kantor",
)
SUB2 = (*SUB, "Rapat Koordinasi Wilayah", "Pemeliharaan Gedung Utama")
KECAMATAN = [["No", "Kecamatan", "Target", "Realisasi", "Capaian"]]
SKALA = [
    ["No", "Rentang Capaian", "Kategori"],
    ["1", "Lebih dari 90%", "Sangat Baik"],
    ["2", "Lebih dari 60% hingga 90%", "Cukup"],
    ["3", "Kurang dari 60%", "Kurang"],
]
DUA = anggaran((*P1, "10.000.000", "9.000.000", "90"), (*P2, "20.000.000", "20.000.000", "100"))
BUMDES = [["No", "Desa", "Januari", "Februari", "Maret"]]
TIGA = ("Target", "<", "Realisasi", "<", "Capaian", "<")

GABUNGAN = [["No", "Indikator", "Target 2024", "Realisasi 2024"]]
GABUNG = f"{IND[0]} {IND[1]}"

KASUS: dict[str, tuple[Bagian_, str, Bagian_]] = {
    "N733": (
        (capaian(["70 Poin", "70%", "100%"], *BAIK[1:]),),
        "T1 B2 K4; T1 B2 K5",
        (capaian(["70 Poin", "70 Poin", "100%"], *BAIK[1:]),),
    ),
    "N701": (
        (anggaran((*P1, "14.000.000", "10.800.000", "100")),),
        "T1 B2 K6",
        (anggaran((*P1, "14.000.000", "10.800.000", "77,14")),),
    ),
    "N702": (
        (capaian(["0,50", "0,50", "100%"], ["80%", "80%", "100%"], ["90", "90,9", "108,2%"]),),
        "T1 B4 K6",
        (CAPAIAN,),
    ),
    "N703": (
        ([*KECAMATAN, ["1", "A", "88", "89,49", "98,34%"], ["2", "B", "80", "90", "88,89%"]],),
        "T1 B2 K5; T1 B3 K5",
        ([*KECAMATAN, ["1", "A", "88", "89,49", "101,69%"], ["2", "B", "80", "90", "112,50%"]],),
    ),
    "N704": (
        (
            anggaran(
                (*P1, "10.000.000", "10.000.000", "100"),
                (*P2, "20.000.000", "20.000.000", "100"),
                total=("31.000.000", "30.000.000", "96,77"),
            ),
        ),
        "T1 B4 K4",
        (
            anggaran(
                (*P1, "10.000.000", "10.000.000", "100"),
                (*P2, "20.000.000", "20.000.000", "100"),
                total=("30.000.000", "30.000.000", "100"),
            ),
        ),
    ),
    "N705": (
        ([*CAPAIAN, ["Rata-rata", "<", "<", "<", "<", "98%"]],),
        "T1 B5 K6",
        ([*CAPAIAN, ["Rata-rata", "<", "<", "<", "<", "100,33%"]],),
    ),
    "N706": (
        (CAPAIAN, [["No", "Sasaran", "Indikator", "Target"], ["3", SAS[2], IND[2], "84"]]),
        "T1 B4 K4; T2 B2 K4",
        (CAPAIAN, [["No", "Sasaran", "Indikator", "Target"], ["3", SAS[2], IND[2], "90"]]),
    ),
    "N708": (
        (_renja("Penyediaan Surat Menyurat"), _renja("Penyediaan Jasa Surat Menyurat")),
        "T2 B2 K3",
        (_renja("Penyediaan Surat Menyurat"), _renja("Penyediaan Surat Menyurat")),
    ),
    "N709": (
        (
            CAPAIAN,
            "",
            "Tabel berikutnya:",
            [*CAPAIAN[:3], ["3", SAS[2], "Tingkat Puas Pelanggan", "90", "90,9", "101%"]],
        ),
        "T2 B4 K3",
        (CAPAIAN, CAPAIAN),
    ),
    "N710": (
        (_renja(*SUB2), "Berikutnya", _renja(*SUB2[1:]), "Lalu", _renja(*SUB2)),
        "T2",
        (_renja(*SUB2), _renja(*SUB2)),
    ),
    "N711": (
        (
            _renja(SUB[0]),
            [_renja("x")[0], [P1[0], "Administrasi Keuangan Kantor", SUB[0], "1.000.000"]],
        ),
        "T1 B2 K3",
        (_renja(SUB[0]), _renja(SUB[0])),
    ),
    "N712": (
        (
            capaian(*BAIK[:2], ["90,5", "90,43", "99,92%"]),
            f"{IND[2]} berhasil tercapai 99,92% dari target yang ditetapkan.",
        ),
        f"P4:{len(IND[2]) + 2}-{len(IND[2]) + 18}",
        (CAPAIAN, f"{IND[2]} berhasil tercapai 101% dari target yang ditetapkan."),
    ),
    "N713": (
        (SKALA, "Capaian keuangan 92,42% masuk kategori Cukup."),
        "P4:40-44",
        (SKALA, "Capaian keuangan 92,42% masuk kategori Sangat Baik."),
    ),
    "N714": (
        ("Terdapat 7 desa mandiri dan 12 desa masih berstatus mandiri.",),
        "P4:10-23; P4:29-59",
        ("Terdapat 7 desa mandiri dan 12 desa berstatus maju.",),
    ),
    "N715": (
        (_efisiensi(["100%", "80%", "1,25"], ["100%", "50%", "2,00"], ["90%", "90%", "1,50"]),),
        "T1 B4 K5",
        (_efisiensi(["100%", "80%", "1,25"], ["100%", "50%", "2,00"], ["90%", "90%", "1,00"]),),
    ),
    "N716": (
        ("Capaian yang lebih dari 100% dihitung 100%.", CAPAIAN),
        "P4:14-42; T1 B4 K6",
        ("Capaian dihitung apa adanya.", CAPAIAN),
    ),
    "N717": (
        (
            CAPAIAN,
            DUA,
            [
                ["Indikator Kinerja", "Capaian", "Realisasi Anggaran", "Efisiensi"],
                ["Persentase Ketertiban Umum", "100%", "95%", "1,05"],
                ["Persentase Penataan Desa", "100%", "90%", "1,11"],
            ],
        ),
        "T3 B2 K3",
        (
            CAPAIAN,
            DUA,
            [
                ["Indikator Kinerja", "Capaian", "Realisasi Anggaran", "Efisiensi"],
                ["Persentase Ketertiban Umum", "100%", "100%", "1,00"],
                ["Persentase Penataan Desa", "100%", "90%", "1,11"],
            ],
        ),
    ),
    "N718": (
        (
            CAPAIAN,
            [
                ["Sasaran", "Indikator", "Realisasi 2023", "Target 2024"],
                [SAS[2], IND[2], "91", "90"],
            ],
        ),
        "T1 B4 K4; T2 B2 K4",
        (
            CAPAIAN,
            [
                ["Sasaran", "Indikator", "Realisasi 2023", "Target 2024"],
                [SAS[2], IND[2], "89", "90"],
            ],
        ),
    ),
    "N719": (
        (
            [
                *_efisiensi(
                    ["100%", "80%", "1,25"],
                    *[["100%", "100%", "1,0"]] * 2,
                    *[["0%", "100%", "0,0"]] * 2,
                ),
                ["Rata-Rata", "<", "<", "<", "0,65"],
            ],
        ),
        "T1 B5 K3; T1 B6 K3; T1 B7 K5",
        (_efisiensi(["100%", "80%", "1,25"], ["100%", "100%", "1,0"], ["0%", "0%", "-"]),),
    ),
    "N720": (
        (
            [
                ["No", "Program", "Anggaran"],
                ["1", P1[0], "Rp 12.000.000"],
                ["2", P2[0], "Rp 20.000.000"],
            ],
            DUA,
        ),
        "T1 B2 K3",
        (
            [
                ["No", "Program", "Anggaran"],
                ["1", P1[0], "Rp 10.000.000"],
                ["2", P2[0], "Rp 20.000.000"],
            ],
            DUA,
        ),
    ),
    "N721": (
        (anggaran((*P1, "10.000.000", "9.000.000", "90"), (*P1, "5.000.000", "5.000.000", "100")),),
        "T1 B3 K3",
        (DUA,),
    ),
    "N722": (
        tuple(
            ["Capaian sasaran ini sebesar 111,11% melebihi target karena semua peserta hadir " * 2]
            * 2
        ),
        "P5",
        ("Capaian sasaran ini sebesar 111,11% melebihi target karena semua peserta hadir " * 2,),
    ),
    "N723": (
        (
            capaian(["0,15", "0,36", "240%"], *BAIK[1:]),
            [
                ["No", "Kecamatan", f"{IND[0]}", "<"],
                ["^", "^", "Target", "Realisasi"],
                ["1", "Suka Maju", "0,15", "7:19"],
            ],
        ),
        "T1 B2 K5",
        (capaian(["0,15", "0,37", "246,67%"], *BAIK[1:]),),
    ),
    "N724": (
        (
            CAPAIAN,
            [*BUMDES, *[[str(n), f"Desa {n}", "Nihil", "Nihil", "Nihil"] for n in range(1, 6)]],
        ),
        "T1 B3 K5; T1 B3 K6",
        (
            CAPAIAN,
            [*BUMDES, *[[str(n), f"Desa {n}", "Rp 9.000", "Nihil", "Nihil"] for n in range(1, 6)]],
        ),
    ),
    "N725": (
        (capaian(*BAIK[:2], ["90,5", "90,43", "100%"]),),
        "T1 B4 K6",
        (capaian(*BAIK[:2], ["90,5", "90,43", "99,92%"]),),
    ),
    "N726": (
        ("Nilai 90,43 didapat dari perhitungan 32,59 / 0,111 x 100.",),
        "P4:38-56",
        ("Nilai 90,55 didapat dari perhitungan 81,5 / 90 x 100.",),
    ),
    "N727": (
        (
            [
                ["Program/Kegiatan/Sub Kegiatan", "Indikator", *TIGA],
                ["Patroli Wilayah", "Jumlah patroli", "", "12", "12", "", "", "100%"],
            ],
        ),
        "T1 B2 K5",
        (
            [
                ["Program/Kegiatan/Sub Kegiatan", "Indikator", *TIGA],
                ["Patroli Wilayah", "Jumlah patroli", "", "12", "", "12", "", "100%"],
            ],
        ),
    ),
}


test_aturan_menyala, test_aturan_diam = uji_pasangan(berkode(KASUS))
