"""A seeded part of the long runs of ``python -m tests.kacau``."""

import subprocess
import sys
from pathlib import Path

import openpyxl
import xlsxwriter

from tests.alat import AKAR
from tests.kacau.paket import semua_paket

BENIH = "20000"


def _jalan(*pilihan: str) -> str:
    """What a run prints; in a process of its own, for its memory is measured."""
    hasil = subprocess.run(
        [sys.executable, "-m", "tests.kacau", *pilihan], cwd=AKAR, capture_output=True, text=True
    )
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr
    return hasil.stdout


def test_tidak_ada_yang_lolos() -> None:
    keluar = _jalan(
        *["--sel", "75", "--byte", "20", "--paket", "20", "--proses", "2", "--benih"], BENIH
    )
    assert [b.split(":")[0] for b in keluar.splitlines()] == ["sel", "byte", "paket"]
    assert keluar.count("; 0 salah") == 3


def test_jenis_paket_cukup_banyak() -> None:
    assert len(semua_paket()) >= 494


def test_buku_kerja_asing_ditolak_dan_tidak_diubah(tmp_path: Path) -> None:
    buku = openpyxl.Workbook()
    buku.active.append(["Kode", "Indikator", "Target", "Realisasi"])
    buku.active.append([1, "=1/0", None, "100%"])
    buku.save(tmp_path / "openpyxl.xlsx")
    with xlsxwriter.Workbook(str(tmp_path / "xlsxwriter.xlsx")) as lain:
        lembar = lain.add_worksheet("Anggaran 2024")
        lembar.write_row(0, 0, ["Program", "Anggaran", "Realisasi"])
        lembar.write_formula(1, 1, "=SUM(A1:A9)")
    sebelum = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    assert "2 buku kerja: 2 ditolak; 0 salah" in _jalan("--folder", str(tmp_path))
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == sebelum
