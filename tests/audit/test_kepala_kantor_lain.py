"""Heads and sentences as offices write them: quarters, physical progress, two years in a cell, what
an amount is a part of."""

import pytest

from tests.audit.alat import Pasangan, temuan, uji_pasangan
from tests.docx.alat import Bagian

TRIWULAN = [
    ["Indikator", "Target", "<", "<", "Realisasi", "<", "<", "Capaian (%)"],
    ["^", "TW1", "TW2", "Tahun", "TW1", "TW2", "Tahun", "^"],
    ["Banyaknya patroli wilayah", "180", "180", "360", "175", "188", "363", "100,83"],
]
FISIK = [
    ["Uraian Kegiatan", "Pagu", "Realisasi Keuangan", "<", "Realisasi Fisik"],
    ["^", "(Rp)", "(Rp)", "(%)", "(%)"],
    ["Pembangunan Sarana", "200.000.000", "198.000.000", "99,00", "100"],
    ["Pemberdayaan Warga", "150.000.000", "147.000.000", "98,00", "100"],
]
DIUBAH = [
    ["Program", "Anggaran Sebelum Perubah an", "Anggaran Setelah Perubah an", "Realisasi", "%"],
    ["Program Penyuluhan", "125.000.000", "131.000.000", "117.900.000", "90,00"],
    ["Program Penelitian", "98.000.000", "94.000.000", "84.600.000", "90,00"],
]
EFISIENSI = [
    ["No", "Sasaran", "Rata-rata Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
    ["1", "Meningkatnya akses layanan", "100,12", "152.400.000", "146.304.000", "96,00"],
    ["2", "Meningkatnya mutu layanan", "105,28", "86.000.000", "81.700.000", "95,00"],
]
DUA_TAHUN = [
    ["Indikator", "Target 2023 / 2024", "Realisasi 2023 / 2024", "Capaian 2024 (%)"],
    ["Persentase layanan tepat waktu", "99,00 / 99,20", "99,10 / 99,40", "100,20"],
]
SATU_TAHUN = [
    ["Indikator", "Target", "Realisasi", "Capaian"],
    ["Persentase layanan tepat waktu", "99,20", "99,40", "100,20"],
]
PANEN = [
    ["Kecamatan", "Luas Panen", "Hasil (ton/ha)", "Produksi"],
    ["Sari Mulya", "100", "5,00", "500"],
    ["Sari Asih", "100", "6,00", "600"],
    ["Jumlah", "200", "5,50", "1.100"],
]
DARI = "Belanja terealisasi Rp95.000.000 dari pagu Rp100.000.000 (95,00%)."
JIWA = (
    "Jumlah penduduk 11.286 jiwa, terdiri dari 5.702 jiwa laki-laki dan 5.584 jiwa perempuan "
    "dengan 3.215 kepala keluarga."
)
ORANG = "Kantor didukung 22 orang pegawai, yaitu 14 orang PNS, 3 orang PPPK dan 5 orang kontrak."
RUMUS = "Capaian Persentase layanan tepat waktu ialah realisasi dibagi target, dikalikan 100."
TIGA_TAHUN = [
    ["Indikator", "2022", "2023", "2024", "Kenaikan/Penurunan 2023-2024"],
    ["Indeks layanan", "83,10", "85,40", "87,12", "1,72"],
    ["Nilai kantor", "61,20", "62,90", "63,70", "0,80"],
]
HARAPAN = "Usia harapan hidup 71,45 tahun, naik 0,22 tahun dari 71,23 tahun pada tahun 2023."
EKOR = "Populasi 14.655 ekor, naik 2,12% dari 14.351 ekor pada tahun 2023."
BENCANA = [["Jenis", "Kejadian"], ["Banjir", "21"], ["Longsor", "33"], ["Angin kencang", "24"]]
SERING = "Kejadian terbanyak adalah longsor (33 kejadian)."
ACUAN = (("Kapsi", "Tabel 3.1 Panen"), PANEN, "Tabel 3.1 hanya memuat dua kecamatan.")


def _ganti(tabel: list[list[str]], lama: str, baru: str) -> list[list[str]]:
    return [[baru if x == lama else x for x in baris] for baris in tabel]


SEMUA: Pasangan = {
    "triwulan bernomor": (
        "N702",
        (_ganti(TRIWULAN, "100,83", "103,83"),),
        "T1 B3 K8",
        (TRIWULAN,),
    ),
    "fisik di samping keuangan": (
        "N701",
        (_ganti(FISIK, "98,00", "89,00"),),
        "T1 B4 K4",
        (FISIK,),
    ),
    "dua tahun dalam satu sel": (
        "N702",
        (_ganti(SATU_TAHUN, "100,20", "102,20"),),
        "T1 B2 K4",
        (SATU_TAHUN, DUA_TAHUN),
    ),
    "hasil per hektare": ("N731", (_ganti(PANEN, "200", "210"),), "T1 B4 K2", (PANEN,)),
    "dari pagu": ("N701", (DARI.replace("95,00", "59,00"),), "P4:59-64", (DARI,)),
    "jiwa": ("N726", (JIWA.replace("11.286", "11.268"),), "P4:17-22", (JIWA,)),
    "orang": ("N751", (ORANG.replace("22", "23"),), "P4:17-18", (ORANG,)),
    "tiga tahun": ("N752", (_ganti(TIGA_TAHUN, "1,72", "1,82"),), "T1 B2 K5", (TIGA_TAHUN,)),
    "naik dari": ("N751", (HARAPAN.replace("0,22", "0,32"),), "P4:38-41", (HARAPAN,)),
    "naik persen": ("N751", (EKOR.replace("2,12", "2,21"),), "P4:28-31", (EKOR,)),
    "baris lain": (
        "N754",
        (BENCANA, SERING.replace("longsor", "banjir")),
        "P4:35-36",
        (BENCANA, SERING),
    ),
    "rujukan bukan judul": (
        "D601",
        (*ACUAN[:2], ("Kapsi", "Tabel 3.1 Hasil"), PANEN),
        "P4; P5",
        ACUAN,
    ),
}

test_menyala, test_diam = uji_pasangan(SEMUA)


@pytest.mark.parametrize(
    "bagian", [(TRIWULAN,), (FISIK,), (EFISIENSI,), (DIUBAH,), (SATU_TAHUN, RUMUS)]
)
def test_satu_nilai(bagian: tuple[Bagian, ...]) -> None:
    """Quarters, physical progress, means beside money and factors are no second value."""
    assert temuan("N706", *bagian) == []
