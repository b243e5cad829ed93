"""The documentation is true: generated pages are fresh, every verb and rule is explained."""

import re

import pytest

from tests.alat import AKAR
from workbook_tools.cli import PERINTAH
from workbook_tools.halaman.aturan import halaman_aturan
from workbook_tools.halaman.kamus import kamus
from workbook_tools.halaman.rekap_data import rekap_data
from workbook_tools.rules import semua_aturan

SEGARKAN = "jalankan: python -m workbook_tools.halaman"


def test_kamus_segar() -> None:
    assert (AKAR / "docs" / "kamus.md").read_text(encoding="utf-8") == kamus(), SEGARKAN


def test_tabel_rekap_segar() -> None:
    assert (AKAR / "docs" / "rekap_data.md").read_text(encoding="utf-8") == rekap_data(), SEGARKAN


def test_halaman_aturan_segar() -> None:
    folder = AKAR / "docs" / "aturan"
    ada = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.md")}
    assert ada == halaman_aturan(), SEGARKAN


@pytest.mark.parametrize("kode", list(semua_aturan()))
def test_aturan_menjelaskan_diri(kode: str) -> None:
    a = semua_aturan()[kode]
    assert re.fullmatch(r"[TIHSPBDNK]\d{3}", kode)
    for bagian in ("Mengapa penting:", "Contoh:", "Cara memperbaiki:"):
        assert bagian in a.penjelasan, f"{kode} tanpa '{bagian}'"


def test_readme_menyebut_semua_perintah() -> None:
    readme = (AKAR / "README.md").read_text(encoding="utf-8")
    assert not [p for p in PERINTAH if f"`lkj {p}" not in readme]


def test_tidak_ada_berkas_python_di_atas_400_baris() -> None:
    panjang = {
        str(p.relative_to(AKAR)): n
        for folder in ("workbook_tools", "tests", "benchmarks", "samples")
        for p in (AKAR / folder).rglob("*.py")
        if (n := len(p.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not panjang
