"""A seeded part of the long runs of ``python -m tests.kacau``."""

from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from tests.kacau.jalan import (
    MEMORI_TERBANYAK,
    Laporan,
    jalan,
    uji_byte,
    uji_folder,
    uji_paket,
    uji_sel,
)
from tests.kacau.paket import semua_paket
from tests.kacau.uji import Uji

BENIH = 20_000


@pytest.mark.parametrize(
    "uji",
    [uji_sel(75, BENIH), uji_byte(20, BENIH), uji_paket(20, BENIH)],
    ids=["sel", "byte", "paket"],
)
def test_tidak_ada_yang_lolos(uji: list[Uji]) -> None:
    laporan = Laporan()
    for satu, akibat in jalan(uji, proses=2):
        laporan.catat(satu, akibat)
    assert not laporan.salah, laporan.ringkas()
    assert laporan.memori < MEMORI_TERBANYAK
    assert laporan.jumlah.total() == len(uji)


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
    uji = uji_folder(tmp_path)
    assert len(uji) == 2
    assert [a.golongan for _, a in jalan(uji, proses=1)] == ["ditolak", "ditolak"]
