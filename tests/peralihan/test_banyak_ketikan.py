"""How much people type: in the new template beside the old one, and in the year after."""

from pathlib import Path
from typing import Any

import pytest

from tests.alat import AKAR
from workbook_tools.cli import main
from workbook_tools.formats.json_masukan import ekspor
from workbook_tools.names.nomenklatur import daftar_nomenklatur
from workbook_tools.pipeline import hitung
from workbook_tools.records import MASUKAN
from workbook_tools.workbook.pembaca import baca_berkas

DITAWARKAN = {nama for _, nama, _ in daftar_nomenklatur()}
"""Names that a code gives; nobody types them."""


@pytest.mark.parametrize("nama", ["loksado_2024", "barito_timur_dpmdsos_2023"])
def test_separuh_dari_dulu_dan_dua_perlima_tahun_berikutnya(nama: str, tmp_path: Path) -> None:
    lama, baru, lusa = (
        AKAR / "tests" / "versi_1" / f"{nama}.xlsx",
        tmp_path / "baru.xlsx",
        tmp_path / "lusa.xlsx",
    )
    assert main(["mutakhirkan", str(lama), "-o", str(baru), "--satukan-nama"]) in (0, 1)
    assert main(["tahun-baru", str(baru), "-o", str(lusa)]) == 0
    dulu, kini, dibawa = (ekspor(hitung(baca_berkas(x)).tabel) for x in (lama, baru, lusa))
    semula = _banyak(dulu, dengan_laporan=True)
    sekarang = _banyak(kini, dengan_laporan=False)
    assert sekarang <= 0.5 * semula
    assert sekarang - _banyak(dibawa, dengan_laporan=False) <= 0.4 * semula


def _banyak(isi: dict[str, Any], *, dengan_laporan: bool) -> int:
    """Typed cells; the figures of the written report only where they were typed for it."""
    return sum(
        dengan_laporan or not kolom.endswith("_dilaporkan")
        for id_, rekam in isi.items()
        if not MASUKAN[id_].isi_awal and (dengan_laporan or id_ != "pernyataan")
        for baris in ([rekam] if isinstance(rekam, dict) else rekam)
        for kolom, nilai in baris.items()
        if not (id_ == "program_kegiatan" and kolom == "nama" and nilai in DITAWARKAN)
    )
