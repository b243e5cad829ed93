"""Figures of sentences that are a slip away from the cell they speak of (N756), also of what is
called the lowest or highest (N754)."""

import pytest

from tests.audit.alat import IND, Pasangan, temuan, uji_pasangan
from tests.docx.alat import Bagian

TENAGA = [
    ["No", "Jenis Tenaga", "Jumlah", "ASN", "Non ASN"],
    ["1", "Perawat", "140", "96", "44"],
    ["2", "Bidan Desa (BIDES)", "182", "121", "61"],
    ["", "Total", "322", "217", "105"],
]
JUDUL = ("Kapsi", "Tabel 1 Tenaga Kesehatan")
PANEN = [
    ["Komoditas", "Luas (ha)", "Produksi"],
    ["Padi", "4.210", "21.050"],
    ["Jagung manis lokal unggul", "1.320", "7.940"],
    ["Jumlah", "5.530", "28.990"],
]
BARIS = "Yang terbanyak bidan desa sebanyak 182 orang."
SINGKAT = "BIDES tahun 2024 sebanyak 182 orang."
TOTAL = "Jumlah tenaga kesehatan sebanyak 322 orang."
BELAKANG = "Kami membina 182 bidan desa di semua desa."
SEBARIS = "Panen seluas 1.320 ha menghasilkan 7.940 ton."
NAMA = "Produksi jagung manis lokal mencapai 7.940 ton."

BENCANA = [
    ["Jenis Bencana", "Tahun 2023", "Tahun 2024"],
    ["Banjir", "18", "21"],
    ["Tanah longsor", "40", "33"],
    ["Angin kencang", "26", "24"],
]
KEJADIAN = ("Kapsi", "Tabel 1 Kejadian Bencana")
SERING = (
    "Kejadian terbanyak adalah tanah longsor (33 kejadian), disusul angin kencang (24 kejadian)."
)
SKOR = [
    ["Komponen", "Nilai 2023", "Nilai 2024"],
    ["Perencanaan", "23,10", "23,40"],
    ["Pengukuran", "22,50", "22,95"],
    ["Pelaporan", "11,40", "11,70"],
    ["Nilai seluruhnya", "57,00", "58,05"],
]
NAIK = "Kenaikan terbesar terdapat pada komponen Pengukuran (0,45)."
KURANG = "Produksi jagung 21.870 ton, kurang 530 ton dari target 22.400 ton karena kemarau."
LEBIH = "Produksi padi 101.254 ton, melebihi target 98.500 ton sebanyak 2.754 ton."
PAGU = "Pagu awal Rp8.325.000.000 bertambah Rp150.000.000 menjadi Rp8.475.000.000."
CEPAT = "Waktu tanggap 36 menit, lebih cepat 12 menit daripada tahun 2023 (48 menit)."
PUAS = [
    ["Indikator", "Realisasi 2023", "Realisasi 2024"],
    ["Indeks kepuasan anggota", "3,28", "3,36"],
    ["Indeks literasi siswa", "66,80", "71,40"],
]
MELEK = "Tahun ini indeks literasi siswa naik 4,60 poin dibandingkan tahun 2023."
STATUS = [
    ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Keterangan"],
    ["1", IND[0], "50", "55", "110%", "Tercapai"],
    ["2", IND[1], "80", "60", "75%", "Tidak Tercapai"],
    ["3", IND[2], "90", "81", "90%", "Belum tercapai"],
]
MATI = (
    "Terdapat 8 kematian ibu dari 6.006 kelahiran hidup, atau 133,20 per 100.000 kelahiran hidup."
)
JALAN = "Jalan mantap sepanjang 565,62 km atau 69,62% dari 812,40 km."
TANGGAP = "Dari 53 kejadian, 44 kejadian tertangani dalam 15 menit (83,02%)."
TINDAK = "Dari 5 rekomendasi, 4 telah selesai dan 1 dalam proses."
MISI = [
    ["Misi", "Jumlah Indikator", "Tercapai", "% Tercapai"],
    ["Misi 1", "38", "34", "89,47"],
    ["Misi 2", "42", "36", "85,71"],
    ["Misi 3", "25", "21", "84,00"],
]
IMUNISASI = [
    ["Puskesmas", "Sasaran Bayi", "Lengkap", "Cakupan (%)"],
    ["Mekar", "1.210", "1.160", "95,9"],
    ["Makmur", "980", "931", "95,0"],
    ["Anyar", "860", "795", "92,4"],
]


def _ganti(tabel: list[list[str]], lama: str, baru: str) -> list[list[str]]:
    return [[baru if x == lama else x for x in b] for b in tabel]


SEMUA: Pasangan = {
    "baris": ("N756", (TENAGA, BARIS.replace("182", "128")), "P4:36-38", (TENAGA, BARIS)),
    "singkatan": ("N756", (TENAGA, SINGKAT.replace("182", "812")), "P4:27-29", (TENAGA, SINGKAT)),
    "jumlah": (
        "N756",
        (JUDUL, TENAGA, TOTAL.replace("322", "232")),
        "P5:34-36",
        (JUDUL, TENAGA, TOTAL),
    ),
    "di belakang": (
        "N756",
        (TENAGA, BELAKANG.replace("182", "128")),
        "P4:14-16",
        (TENAGA, BELAKANG),
    ),
    "sebaris": ("N756", (PANEN, SEBARIS.replace("7.940", "7.490")), "P4:36-40", (PANEN, SEBARIS)),
    "nama": ("N756", (PANEN, NAMA.replace("7.940", "9.740")), "P4:38-42", (PANEN, NAMA)),
    "terbanyak": (
        "N754",
        (KEJADIAN, BENCANA, SERING.replace("33", "32")),
        "P5:42-43",
        (KEJADIAN, BENCANA, SERING),
    ),
    "disusul": (
        "N754",
        (KEJADIAN, BENCANA, SERING.replace("24", "42")),
        "P5:79-80",
        (KEJADIAN, BENCANA, SERING),
    ),
    "kenaikan": ("N754", (SKOR, NAIK.replace("0,45", "0,54")), "P4:54-57", (SKOR, NAIK)),
    "kenaikan lain": (
        "N754",
        (SKOR, NAIK.replace("Pengukuran", "Pelaporan")),
        "P4:53-56",
        (SKOR, NAIK),
    ),
    "kurang": ("N712", (KURANG.replace("530", "350"),), "P4:36-38", (KURANG,)),
    "lebih": ("N712", (LEBIH.replace("2.754", "2.574"),), "P4:64-68", (LEBIH,)),
    "pagu": ("N712", (PAGU.replace("Rp150", "Rp160"),), "P4:37-49", (PAGU,)),
    "arah pagu": ("N737", (PAGU.replace("tambah", "kurang"),), "P4:27-35", (PAGU,)),
    "cepat": ("N751", (CEPAT.replace("12", "14"),), "P4:37-38", (CEPAT,)),
    "lambat": ("N751", (CEPAT.replace("cepat", "lambat"),), "P4:38-39", (CEPAT,)),
    "naik": ("N752", (PUAS, MELEK.replace("4,60", "6,40")), "P4:38-41", (PUAS, MELEK)),
    "turun": ("N752", (PUAS, MELEK.replace("naik", "turun")), "P4:33-37", (PUAS, MELEK)),
    "keterangan": (
        "N713",
        ([[("Tercapai" if x == "Tidak Tercapai" else x) for x in b] for b in STATUS],),
        "T1 B3 K6",
        (STATUS,),
    ),
    "per": ("N751", (MATI.replace("8 kem", "9 kem"),), "P4:58-63", (MATI,)),
    "desimal": ("N751", (JALAN.replace("69,62", "66,92"),), "P4:39-43", (JALAN,)),
    "menit": ("N751", (TANGGAP.replace("83,02", "80,32"),), "P4:58-62", (TANGGAP,)),
    "dua bagian": ("N751", (TINDAK.replace("4 telah", "3 telah"),), "P4:6-6", (TINDAK,)),
    "persen dari": ("N750", (_ganti(MISI, "85,71", "87,51"),), "T1 B3 K4", (MISI,)),
    "sasaran": ("N750", (_ganti(IMUNISASI, "92,4", "94,2"),), "T1 B4 K4", (IMUNISASI,)),
}
KASUS = ("N756",)
"""The rules whose cases stand here."""

test_menyala, test_diam = uji_pasangan(SEMUA)


@pytest.mark.parametrize(
    "bagian",
    [
        (TENAGA, "Target provinsi sebanyak 128 orang."),
        (TENAGA, "Bidan desa naik 128 orang."),
        (TENAGA, "Bidan desa 182 orang, di kabupaten tetangga 128 orang."),
        (TENAGA, "Bidan desa sebanyak 128 orang.", "Dulu hanya 128 orang."),
        (TENAGA, "Bidan desa sebanyak 187 orang."),
        (PANEN, "Padi menghasilkan 21.150 ton."),
    ],
)
def test_bukan_selip(bagian: tuple[Bagian, ...]) -> None:
    """Figures of something else, that stand elsewhere too, or that are no swapped digits."""
    assert temuan("N756", *bagian) == []


@pytest.mark.parametrize(
    "bagian",
    [
        (KEJADIAN, BENCANA, "Lokasi terjauh adalah tanah longsor (23 km)."),
        (KEJADIAN, BENCANA, "Korban terbanyak adalah tanah longsor (32 orang)."),
        (KEJADIAN, BENCANA, "Penurunan terbesar terjadi pada tanah longsor, yaitu 7 kejadian."),
        (SKOR, "Kenaikan terkecil terdapat pada komponen Pelaporan (0,30)."),
    ],
)
def test_ujung_hal_lain(bagian: tuple[Bagian, ...]) -> None:
    """What is no column of the table, and changes that are so."""
    assert temuan("N754", *bagian) == []


@pytest.mark.parametrize(
    "teks",
    [
        "Indeks literasi siswa naik 5,10 poin dibandingkan tahun 2022.",
        "Indeks literasi siswa provinsi naik 3,20 poin dibandingkan tahun 2023.",
        "Indeks literasi siswa naik 6,89% dibandingkan tahun lalu.",
        "Indeks kepuasan pegawai naik 0,50 dibandingkan tahun 2023.",
    ],
)
def test_kenaikan_lain(teks: str) -> None:
    """Of other years, other areas, other rows, or in percent of the year before."""
    assert temuan("N752", PUAS, teks) == []


def test_tercapai_menurut_kantor() -> None:
    """Where nothing is called missed, 'Tercapai' may begin below 100%."""
    assert (
        temuan(
            "N713", [[x.replace("Tidak ", "").replace("Belum t", "T") for x in b] for b in STATUS]
        )
        == []
    )
