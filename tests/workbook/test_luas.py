"""What other programs take at its word is true in every file that is written: how far a tab
reaches, how often shared strings are used, whether a filter hides rows."""

import re
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from tests.workbook.alat import bagian, buat_buku
from workbook_tools.workbook.alamat import nomor_kolom
from workbook_tools.workbook.lembaran import Lembaran
from workbook_tools.workbook.olah import hitung_berkas
from workbook_tools.workbook.paket import NS


def pastikan_benar(jalur: Path) -> None:
    """Every <dimension> is the smallest one, and the count of shared strings is that of cells."""
    semua = bagian(jalur)
    pemakai = 0
    for nama, isi in semua.items():
        if not re.fullmatch(r"xl/worksheets/\w+\.xml", nama):
            continue
        akar = etree.fromstring(isi)
        ref = akar.xpath("//*[local-name()='c']/@r")
        sel = [(int(re.sub(r"\D", "", r)), nomor_kolom(r)) for r in ref]
        pemakai += len(akar.xpath("//*[local-name()='c' and @t='s']"))
        luas = openpyxl.utils.range_boundaries(akar.find(f"{{{NS}}}dimension").get("ref"))
        kolom = [k for _, k in sel]
        assert luas == (min(kolom), min(sel)[0], max(kolom), max(sel)[0]), nama
    untai = etree.fromstring(semua["xl/sharedStrings.xml"])
    assert int(untai.get("count")) == pemakai


@pytest.mark.parametrize("contoh", ["loksado_2024", "daha_utara_2024"])
def test_diisi_lalu_dihitung(contoh: str, tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", contoh)
    pastikan_benar(jalur)
    hitung_berkas(jalur)
    pastikan_benar(jalur)


def test_pembaca_sekali_lewat_melihat_semua_baris(tmp_path: Path) -> None:
    """openpyxl's read-only mode believes <dimension>."""
    desa = [{"desa": f"Desa {n}"} for n in range(1, 301)]
    jalur = buat_buku(tmp_path / "buku.xlsx", {"desa": desa})
    buku = openpyxl.load_workbook(jalur, read_only=True)
    nama = [b[0] for b in buku["Desa"].iter_rows(values_only=True) if b and b[0]]
    assert nama[-300:] == [d["desa"] for d in desa]
    pastikan_benar(jalur)


def test_baris_dan_sel_dibuat_di_tempatnya() -> None:
    akar = etree.fromstring(
        f'<worksheet xmlns="{NS}"><dimension ref="A1"/><sheetData>'
        '<row r="2"><c r="B2" s="3"/></row><row r="5"/></sheetData></worksheet>'
    )
    isi = Lembaran(akar)
    for tempat in ((2, 3), (2, 1), (4, 2), (7, 1), (1, 1)):
        isi.sel(*tempat)
    ref = re.findall(rb'r="([A-Z]?\d)"', isi.xml())
    assert ref == [b"1", b"A1", b"2", b"A2", b"B2", b"C2", b"4", b"B4", b"5", b"7", b"A7"]
    assert b'<dimension ref="A1:C7"/>' in isi.xml()
