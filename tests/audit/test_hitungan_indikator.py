"""Counts of indicators that reached their target (N755), of all sasaran and indicators (N738)."""

import pytest

from tests.audit.alat import CAPAIAN, IND, Pasangan, capaian, temuan, uji_pasangan
from tests.docx.alat import Bagian

BELUM = capaian(["0,50", "0,50", "100%"], ["80%", "60%", "75%"], ["90", "90,9", "101%"])
MERATA = capaian(["0,50", "0,50", "100%"], ["80%", "60%", "75%"], ["50", "51", "102%"])
TUTUP = ("H1", "PENUTUP")
DUA = "Dari tiga indikator kinerja, dua indikator mencapai target dan satu belum mencapai target."
LAMPAU = "Satu indikator melampaui target, sedangkan dua indikator sesuai target."
UTUH = "Ketiga indikator kinerja tercapai."
GENAP = "Dari 5 indikator, 3 indikator tercapai dan 2 indikator tidak tercapai."

KATEGORI = [[*b, x] for b, x in zip(BELUM, ["Kategori", "Tinggi", "Sedang", "Tinggi"], strict=True)]
GOLONG = "Dua indikator berkategori Tinggi dan satu indikator berkategori Sedang."
NAMA = f"Satu indikator yaitu {IND[1]} belum mencapai target."
PUTAR = "Ketiga indikator kinerja tercapai, satu di antaranya melampaui target."

MEMUAT = (
    "Kecamatan menetapkan 1 tujuan dan 3 (tiga) sasaran strategis dengan tiga indikator kinerja."
)

SEMUA: Pasangan = {
    "dari": ("N755", (BELUM, DUA.replace("dua", "tiga")), "P4:30-59", (BELUM, DUA)),
    "penutup": (
        "N755",
        (CAPAIAN, TUTUP, LAMPAU.replace("Satu", "Dua")),
        "P5:1-30",
        (CAPAIAN, TUTUP, LAMPAU),
    ),
    "seluruhnya": ("N755", (BELUM, TUTUP, UTUH), "P5:1-33", (CAPAIAN, TUTUP, UTUH)),
    "berjumlah": ("N755", (BELUM, GENAP.replace("3", "4")), "P4:19-69", (BELUM, GENAP)),
    "kategori": (
        "N755",
        (KATEGORI, GOLONG.replace("Dua", "Tiga")),
        "P4:1-33",
        (KATEGORI, GOLONG),
    ),
    "nama": ("N755", (BELUM, NAMA.replace(IND[1], IND[2])), "P4:22-47", (BELUM, NAMA)),
    "banyaknya nama": ("N755", (BELUM, NAMA.replace("Satu", "Dua")), "P4:1-3", (BELUM, NAMA)),
    "di antaranya": (
        "N755",
        (CAPAIAN, TUTUP, PUTAR.replace("satu", "dua")),
        "P5:36-68",
        (CAPAIAN, TUTUP, PUTAR),
    ),
    "di bawah tabel": (
        "N755",
        (CAPAIAN, LAMPAU.split(",")[0].replace("Satu", "Dua") + "."),
        "P4:1-30",
        (CAPAIAN, LAMPAU.split(",")[0] + "."),
    ),
    "sasaran": (
        "N738",
        (CAPAIAN, MEMUAT.replace("3 (tiga)", "4 (empat)")),
        "P4:35-35",
        (CAPAIAN, MEMUAT),
    ),
    "indikator": (
        "N738",
        (CAPAIAN, MEMUAT.replace("tiga indikator", "empat indikator")),
        "P4:69-73",
        (CAPAIAN, MEMUAT),
    ),
    "semua sasaran": (
        "N738",
        (CAPAIAN, "Keempat sasaran strategis tercapai."),
        "P4:1-7",
        (CAPAIAN, "Ketiga sasaran strategis tercapai."),
    ),
    "rata-rata": (
        "N729",
        (MERATA, "Rata-rata capaian 93,23%."),
        "P4:19-24",
        (MERATA, "Rata-rata capaian 92,33%."),
    ),
}
KASUS = ("N755",)
"""The rules whose cases stand here."""

test_menyala, test_diam = uji_pasangan(SEMUA)


@pytest.mark.parametrize(
    "bagian",
    [
        (BELUM, "Dari 3 indikator program, 3 indikator tercapai."),
        (BELUM, "Dari 125 indikator RPJMD, 108 indikator mencapai target."),
        (BELUM, "Tahun 2023 dari tiga indikator, tiga indikator mencapai target."),
        (BELUM, ("H2", "Sasaran 1"), "Dari tiga indikator, tiga indikator mencapai target."),
        (BELUM, ("H2", "Kendala"), "Dua indikator melampaui target."),
        (
            BELUM,
            ("H2", "Kendala"),
            f"Dua indikator yaitu {IND[1]} dan inovasi layanan belum mencapai target.",
        ),
        (BELUM, f"Tahun 2023 satu indikator yaitu {IND[2]} belum mencapai target."),
        (BELUM, ("H2", "Kendala"), "Ketiga indikator kinerja tercapai."),
    ],
)
def test_hitungan_lain_tidak_dinilai(bagian: tuple[Bagian, ...]) -> None:
    """Counts of other indicators, of other years, or of one sasaran."""
    assert temuan("N755", *bagian) == []


@pytest.mark.parametrize(
    "teks",
    [
        "RPJMD memuat 5 tujuan dan 12 sasaran strategis.",
        "Setiap bidang memiliki 2 sasaran.",
        "Dua sasaran strategis tercapai.",
        "Kecamatan memiliki 9 desa dan 2 kelurahan.",
    ],
)
def test_sasaran_lain_tidak_dinilai(teks: str) -> None:
    """Those of other plans, of parts of the office, or a part of them all."""
    assert temuan("N738", CAPAIAN, teks) == []


def test_baris_yang_terbelah_tidak_dihitung() -> None:
    """An indicator that one table only names may be half a row; a category that none has is no
    count."""
    janji = [["No", "Sasaran", "Indikator Kinerja", "Target"], *[b[:4] for b in CAPAIAN[1:3]]]
    sisa = ["3", CAPAIAN[3][1], "Nilai layanan kecamatan", "90"]
    dua = "Kecamatan menetapkan 3 sasaran dengan empat indikator."
    assert temuan("N738", [*janji, sisa], CAPAIAN, dua) == []
    assert temuan("N755", KATEGORI, "Dua indikator berkategori Memuaskan.") == []


def test_rata_rata_lain_tidak_dinilai() -> None:
    """An average that is no slip of that of the indicators may be of something else."""
    assert temuan("N729", MERATA, "Rata-rata capaian 87,45%.") == []
