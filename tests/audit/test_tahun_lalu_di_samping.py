"""Right reports with last year's figures, other areas and income beside what is judged."""

import pytest

from tests.audit.alat import CAPAIAN, IND, temuan
from tests.docx.alat import Bagian

CAPAIAN_LALU = [
    ["No", "Indikator", "Target", "Realisasi", "Capaian", "Capaian 2023"],
    ["1", IND[2], "88,50", "89,21", "100,80%", "101,02%"],
    ["2", "Nilai SAKIP kantor", "72,00", "72,45", "100,63%", "99,10%"],
]
UANG_LALU = [
    ["Program", "Anggaran", "Realisasi", "%", "Anggaran 2023", "Realisasi 2023"],
    ["Program Sosial", "845.500", "811.700", "96,00", "812.000", "790.200"],
    ["Program Rehabilitasi", "1.340.000", "1.299.800", "97,00", "1.290.000", "1.238.400"],
    ["Jumlah", "2.185.500", "2.111.500", "96,61", "2.102.000", "2.028.600"],
]
PENDAPATAN = [
    ["Uraian", "Anggaran", "Realisasi", "%"],
    ["Pendapatan BLUD", "31.500.000", "33.075.000", "105,00"],
    ["Belanja pegawai", "18.200.000", "17.836.000", "98,00"],
    ["Belanja modal", "6.100.000", "5.490.000", "90,00"],
    ["Jumlah belanja", "24.300.000", "23.326.000", "95,99"],
]
PAGU = [
    ["Program", "Pagu Awal", "Pagu Akhir", "Realisasi", "%"],
    ["Program Angkutan", "5.200.000", "5.450.000", "5.286.500", "97,00"],
    ["Program Penunjang", "6.800.000", "6.700.000", "6.566.000", "98,00"],
]
DUA_TAHUN = (
    "Realisasi tahun 2024 Rp11.852.500 atau 97,55%, sedangkan tahun 2023 Rp11.255.800 atau 97,88%."
)
PROVINSI = f"Nilai itu masih di bawah {IND[2]} provinsi sebesar 91,2."


@pytest.mark.parametrize(
    ("kode", "bagian"),
    [
        ("N702", (CAPAIAN_LALU,)),
        ("N706", (UANG_LALU,)),
        ("N704", (PENDAPATAN,)),
        ("N706", (CAPAIAN, PROVINSI)),
        ("N706", (PAGU,)),
        ("N751", (DUA_TAHUN,)),
    ],
)
def test_diam(kode: str, bagian: tuple[Bagian, ...]) -> None:
    """None of these is a second value, a part of the total or of this year."""
    assert temuan(kode, *bagian) == []


@pytest.mark.parametrize(
    ("kode", "tabel", "lama", "baru", "tempat"),
    [
        ("N702", CAPAIAN_LALU, "100,80%", "108,00%", "T1 B2 K5"),
        ("N704", PENDAPATAN, "24.300.000", "24.000.000", "T1 B5 K2"),
    ],
)
def test_menyala(kode: str, tabel: list[list[str]], lama: str, baru: str, tempat: str) -> None:
    """The same tables with one figure changed."""
    isi = [[baru if x == lama else x for x in b] for b in tabel]
    assert tempat in [t.sel for t in temuan(kode, isi)]
