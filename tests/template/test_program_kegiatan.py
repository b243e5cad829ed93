"""Program Kegiatan in the template: names by code, live sums, the list of codes."""

from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from tests.workbook.alat import buat_buku
from workbook_tools.pipeline import hitung
from workbook_tools.records import MASUKAN
from workbook_tools.schema.tata_letak import BARIS_DATA
from workbook_tools.workbook.pembaca import baca_berkas

LEMBAR = MASUKAN["program_kegiatan"]
ISI: dict[str, Any] = {
    "program_kegiatan": [
        {"kode_rekening": "7.01.06"},
        {"kode_rekening": "7.01.06.2.01"},
        {"kode_rekening": "7.01.06.2.01.0002", "anggaran": "100", "realisasi": "50"},
        {"kode_rekening": "7.01.06.2.01.03", "anggaran": "10", "anggaran_perubahan": "300"},
    ]
}


def test_nama_beku_dan_kode_ditawarkan(buku: Workbook) -> None:
    ws = buku[LEMBAR.judul]
    assert ws.freeze_panes == "D6"
    (v,) = [x for x in ws.data_validations.dataValidation if str(x.sqref).startswith("A6:")]
    assert "Nomenklatur" in v.formula1 and not v.showErrorMessage


def test_templat_kosong_tanpa_baris_walau_rumusnya_belum_dihitung(
    templat: Path, tmp_path: Path
) -> None:
    jalur = tmp_path / "disimpan.xlsx"
    load_workbook(templat).save(jalur)  # a program that stores no results of formulas
    o = hitung(baca_berkas(jalur))
    assert o.laporan.program_kegiatan == []
    assert not [t for t in o.hasil.temuan if t.aturan == "I105"]


def test_baris_setinggi_nama_yang_diberi_rumus(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", ISI)
    ws = load_workbook(jalur)[LEMBAR.judul]
    tinggi = [ws.row_dimensions[BARIS_DATA + n].height for n in range(4)]
    assert tinggi == [30, 45, 30, 30]
