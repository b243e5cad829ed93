"""Figures of sentences that are a slip away from the cell they speak of (N756)."""

import pytest

from tests.audit.alat import Pasangan, temuan, uji_pasangan
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
