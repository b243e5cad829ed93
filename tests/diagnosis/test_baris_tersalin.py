"""A row that was copied from its neighbour is no ground to correct what was worked out of it."""

import pytest

from tests.alat import data
from tests.diagnosis.test_saksi import temuan
from tests.mutasi.taat import saran
from workbook_tools.diagnosis.baris_tersalin import baris_tersalin
from workbook_tools.numbers import baca_teks


@pytest.mark.parametrize(
    ("atas", "bawah", "kolom"),
    [
        (("75", "100", "133,33"), ("75", "100", "133,33"), "FGH"),
        (("75", "100", "133,33"), ("90", "100", "133,33"), ""),  # two may agree by chance
        (("100", "100", "100"), ("100", "100", "100"), ""),  # as many rows do
        (("5", "4", "0,8"), ("5", "4", "0,8"), ""),
        (("5000", "4000", "80"), ("5000", "4000", "75"), "FG"),  # amounts are enough
        (("5000", "4000", "80"), ("5000", "3000", "80"), ""),
    ],
)
def test_angka_yang_tersalin(atas: tuple[str, ...], bawah: tuple[str, ...], kolom: str) -> None:
    sel = {
        ("kinerja_program", f"{huruf}{n}"): baca_teks(teks).angka
        for n, isi in ((6, atas), (7, bawah))
        for huruf, teks in zip("FGH", isi, strict=True)
    }
    per_kolom = {
        ("kinerja_program", huruf): {
            n: angka.nilai for n in (6, 7) if (angka := sel["kinerja_program", f"{huruf}{n}"])
        }
        for huruf in "FGH"
    }
    harus = {("kinerja_program", f"{huruf}{n}") for huruf in kolom for n in (6, 7)}
    assert baris_tersalin(per_kolom, sel.get) == harus


@pytest.mark.parametrize(
    ("kolom", "disarankan"),
    [
        ((), "34,27%"),  # the report cut a digit off
        (("target", "realisasi", "capaian_dilaporkan"), None),
    ],
)
def test_kinerja_program_yang_tersalin_tidak_menyalahkan_naskah(
    kolom: tuple[str, ...], disarankan: str | None
) -> None:
    """All figures of a row of Kinerja Program are those of the row above it."""
    rusak = data("barito_timur_dpmdsos_2023")
    for k in kolom:
        rusak["kinerja_program"][7][k] = rusak["kinerja_program"][6][k]
    advis = {(s.lembar, s.sel): s.isi for s in saran(temuan(rusak))}
    assert advis.get(("pernyataan", "C73")) == disarankan
