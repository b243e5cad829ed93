"""Indicators that should fall, and names that are not the office's to spell, are no fault."""

import pytest

from tests.audit.alat import CAPAIAN, IND, SAS, capaian, temuan
from tests.docx.alat import Bagian
from workbook_tools.names.nomenklatur import daftar_nomenklatur

TURUN = capaian(["0,50", "0,50", "100%"], ["80%", "80%", "100%"], ["12", "10", "116,67%"])
NAIK = capaian(["0,50", "0,45", "90%"], ["80%", "80%", "100%"], ["90", "90,9", "101%"])
KECAMATAN = ["No", "Kecamatan", "Target", "Realisasi", "Capaian"]
RESMI = next(n for _, n, _ in daftar_nomenklatur() if "ketentraman" in n.casefold())

DIAM: dict[str, tuple[str, tuple[Bagian, ...]]] = {
    "kecamatan lain, indikator yang menurun di antara yang naik": (
        "N702",
        (
            NAIK,
            [KECAMATAN, ["1", "Utara", "80", "88", "110%"], ["2", "Barat", "80", "76", "95%"]],
            "Indikator yang lain menurun.",
            [
                KECAMATAN,
                ["1", "Utara", "12", "10", "116,67%"],
                ["2", "Barat", "15", "14", "106,67%"],
            ],
        ),
    ),
    "target yang turun pada indikator yang menurun": (
        "N718",
        (
            TURUN,
            [
                ["Sasaran", "Indikator", "Realisasi 2023", "Target 2024"],
                [SAS[2], IND[2], "13", "12"],
            ],
        ),
    ),
    "perubahan yang membaik bukan realisasi": (
        "N706",
        (
            TURUN,
            f"{IND[2]}: realisasi membaik 3, dari 13 pada tahun 2023 menjadi 10 pada tahun 2024.",
        ),
    ),
    "ejaan nama resmi": ("D630", (f"{RESMI} dan ketenteraman umum.",)),
}

MENYALA: dict[str, tuple[str, tuple[Bagian, ...]]] = {
    "satu tabel, dua rumus": (
        "N702",
        ([KECAMATAN, ["1", "Utara", "12", "15", "125%"], ["2", "Barat", "15", "14", "106,67%"],
          ["3", "Timur", "10", "9", "90%"]],),
    ),
    "target di bawah yang sudah dicapai": (
        "N718",
        (
            CAPAIAN,
            [
                ["Sasaran", "Indikator", "Realisasi 2023", "Target 2024"],
                [SAS[2], IND[2], "91", "90"],
            ],
        ),
    ),
    "ejaan sendiri": ("D630", ("Ketentraman desa dan ketenteraman umum.",)),
}  # fmt: skip


@pytest.mark.parametrize("kasus", DIAM)
def test_diam(kasus: str) -> None:
    kode, bagian = DIAM[kasus]
    assert temuan(kode, *bagian) == []


@pytest.mark.parametrize("kasus", MENYALA)
def test_menyala(kasus: str) -> None:
    kode, bagian = MENYALA[kasus]
    assert temuan(kode, *bagian) != []
