"""Workbooks of the first template are read, computed in place and written as they are."""

import shutil
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.workbook.alat import bagian
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.workbook.olah import hitung_berkas
from workbook_tools.workbook.pembaca import baca_berkas

VERSI_1 = sorted((AKAR / "tests" / "versi_1").glob("*.xlsx"))
BARU = {p.name: p for p in (AKAR / "samples").rglob("*.xlsx")}


def _hasil(jalur: Path) -> tuple[Olahan, dict[str, object]]:
    o = hitung(baca_berkas(jalur))
    return o, hasil_json("buku", o.laporan, o.hasil, o.tabel)


@pytest.mark.parametrize("jalur", VERSI_1, ids=lambda p: p.stem)
def test_hasilnya_sama_dengan_buku_versi_dua(jalur: Path) -> None:
    lama, isi_lama = _hasil(jalur)
    _, isi_baru = _hasil(BARU[jalur.name])
    assert not [t for t in lama.hasil.temuan if t.aturan.startswith("T")]
    for isi in (isi_lama, isi_baru):
        isi.pop("temuan")  # their addresses may differ: columns have been added
    assert isi_lama == isi_baru


@pytest.mark.parametrize("jalur", VERSI_1[:1], ids=lambda p: p.stem)
def test_dihitung_di_tempat_tanpa_kehilangan(jalur: Path, tmp_path: Path) -> None:
    tujuan = tmp_path / jalur.name
    shutil.copyfile(jalur, tujuan)
    sebelum = bagian(tujuan)
    o = hitung_berkas(tujuan)
    assert not [t for t in o.temuan if t.aturan.startswith("T")]
    sesudah = bagian(tujuan)
    beda = {n for n in sebelum if sebelum[n] != sesudah.get(n)}
    boleh = ("xl/worksheets/sheet", "xl/workbook.xml", "xl/sharedStrings.xml")
    assert beda and all(n.startswith(boleh) for n in beda)
