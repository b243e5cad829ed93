"""How much people type: in the new template beside the old one, and in the year after."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.alat import AKAR
from workbook_tools.formats.json_masukan import ekspor
from workbook_tools.names.nomenklatur import daftar_nomenklatur
from workbook_tools.peralihan.mutakhirkan import mutakhirkan
from workbook_tools.peralihan.tahun_baru import tahun_baru
from workbook_tools.records import MASUKAN
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_berkas
from workbook_tools.workbook.salin_zip import salin_paket

VERSI_1 = sorted((AKAR / "tests" / "versi_1").glob("*.xlsx"))
"""Every sample there was under the first template."""
DITAWARKAN = {nama for _, nama, _ in daftar_nomenklatur()}
"""Names that a code gives; nobody types them."""


@pytest.mark.parametrize("lama", VERSI_1, ids=lambda p: p.stem)
def test_separuh_dari_dulu_dan_dua_perlima_tahun_berikutnya(lama: Path, tmp_path: Path) -> None:
    baru, lusa = tmp_path / "baru.xlsx", tmp_path / "lusa.xlsx"
    with Paket(jalur_templat()) as templat, Paket(lama) as paket:
        m = mutakhirkan(paket, templat, satukan=True)
        _tulis(paket, m.perubahan, m.dibuang, baru)
    with Paket(baru) as paket:
        t = tahun_baru(paket)
        _tulis(paket, t.perubahan, t.dibuang, lusa)
    dulu, kini, dibawa = (ekspor(susun_tabel(baca_berkas(x))) for x in (lama, baru, lusa))
    semula = _banyak(dulu, dengan_laporan=True)
    sekarang = _banyak(kini, dengan_laporan=False)
    # Nine samples hold indicators alone, each cell of which was always typed once.
    assert sekarang <= (0.5 if _berulang(dulu) else 1) * semula
    assert sekarang - _banyak(dibawa, dengan_laporan=False) <= 0.4 * semula


def test_buku_mana_yang_memuat_ulangan() -> None:
    berulang = [x.stem for x in VERSI_1 if _berulang(ekspor(susun_tabel(baca_berkas(x))))]
    assert berulang == ["barito_timur_dpmdsos_2023", "daha_utara_2024", "loksado_2024"]


def _berulang(isi: Mapping[str, Any]) -> bool:
    """Whether there is anything that the first template made people type again."""
    return bool({"anggaran", "renja", "kinerja_program", "pernyataan"} & isi.keys())


def _tulis(
    paket: Paket, perubahan: Mapping[str, bytes], dibuang: Collection[str], jalur: Path
) -> None:
    with jalur.open("wb") as berkas:
        salin_paket(paket, perubahan, dibuang, berkas)


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
