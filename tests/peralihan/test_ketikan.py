"""How much an officer types: names stand once, and next year most of it is there already."""

from pathlib import Path

import pytest

from tests.alat import AKAR
from workbook_tools.cli import main
from workbook_tools.model.tabel import Tabel
from workbook_tools.records import MASUKAN
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.workbook.pembaca import baca_berkas

DITAWARKAN = {x.id for x in MASUKAN.values() if x.isi_awal}
CONTOH = ("loksado_2024", "barito_timur_dpmdsos_2023")
"""Samples whose three tables agree but for the spelling of names."""

Ketikan = set[tuple[str, int, str]]


def _ketikan(jalur: Path, naskah: bool = True) -> Ketikan:
    """Every typed cell; ``naskah``: with the figures that only repeat the written report."""
    return {
        (id_, b.nomor, kolom)
        for id_, t in susun_tabel(baca_berkas(jalur)).items()
        if id_ not in DITAWARKAN and (naskah or id_ != "pernyataan")
        for b in t.baris
        for kolom in b.sel
        if _diketik(t, b.nomor, kolom) and (naskah or not kolom.endswith("_dilaporkan"))
    }


def _diketik(t: Tabel, baris: int, kolom: str) -> bool:
    return not any(b.nomor == baris and b.sel[kolom].rumus for b in t.baris if kolom in b.sel)


@pytest.mark.parametrize("nama", CONTOH)
def test_separuh_ketikan_dan_tahun_depan_lebih_sedikit(nama: str, tmp_path: Path) -> None:
    lama = AKAR / "tests" / "versi_1" / f"{nama}.xlsx"
    baru, depan = tmp_path / "baru.xlsx", tmp_path / "depan.xlsx"
    assert main(["mutakhirkan", str(lama), "-o", str(baru), "--satukan-nama"]) == 0
    semua, kini = _ketikan(lama), _ketikan(baru, naskah=False)
    assert len(kini) <= len(semua) * 0.5
    assert main(["tahun-baru", str(baru), "-o", str(depan)]) == 0
    diketik_lagi = kini - _ketikan(depan, naskah=False)
    assert len(diketik_lagi) <= len(semua) * 0.25
