"""What the sample of Daha Utara, full of true errors, must be advised: its faults are proven."""

import pytest

from tests.alat import data
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.pipeline import hitung

SARAN = {
    ("kinerja", "K8"): "100,96%",  # divided by last year's target
    ("kinerja", "O8"): "106.87",
    ("pembanding", "G6"): "450.00%",  # a ratio divided as a clock time
    ("pembanding", "G14"): "107.14%",
    ("pembanding", "G15"): "233.33%",
    ("pembanding", "G17"): "44.44%",  # a table turned around
    ("pembanding", "G28"): "101.69%",
    ("pembanding", "G38"): "101.03%",
    ("anggaran", "J11"): "100.00",
}
"""What a cell must hold."""


@pytest.fixture(scope="module")
def saran() -> dict[tuple[str, str], str]:
    temuan = hitung(buku_dari_masukan(data("daha_utara_2024"))).hasil.temuan
    return {(t.lembar, t.sel): t.seharusnya for t in temuan if t.seharusnya}


@pytest.mark.parametrize("sel", SARAN, ids=lambda sel: "-".join(sel))
def test_saran(saran: dict[tuple[str, str], str], sel: tuple[str, str]) -> None:
    assert saran.get(sel) == SARAN[sel]
