"""Empty cells are left out before a tab is read; what stands in it is the same as with them."""

from pathlib import Path

import pytest

from tests.workbook.alat import bagian_lembar, buat_buku, ubah_bagian
from workbook_tools.workbook.baris_xml import baris_lembar
from workbook_tools.workbook.paket import NS, Paket
from workbook_tools.workbook.pembaca import baca_berkas

TEKS = '<c r="B2" t="inlineStr"><is><t>Alfa</t></is></c>'


@pytest.fixture(scope="module")
def jalur(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return buat_buku(tmp_path_factory.mktemp("buku") / "b.xlsx", {"identitas": {"tahun": 2024}})


def tulis(jalur: Path, isi: str) -> None:
    xml = f'<worksheet xmlns="{NS}"><sheetData>{isi}</sheetData></worksheet>'
    ubah_bagian(jalur, {bagian_lembar(jalur, "Desa"): xml.encode()})


@pytest.mark.parametrize(
    ("isi", "terbaca"),
    [
        (f'<row r="2"><c r="A2" s="3"/>{TEKS}<c r="C2"/></row>', {2: {2: "Alfa"}}),
        ('<row r="2"><c r="A2" s="3"/><c r="B2"/></row>', {}),
        # Without an address: behind the last one before it, filled or not.
        ('<row r="2"><c r="A2"/><c r="C2" s="1"/><c t="str"><v>x</v></c></row>', {2: {4: "x"}}),
        ('<row r="2"><c r="C2"/> <c t="str"><v>x</v></c><c r="E2"/></row>', {2: {4: "x"}}),
        # Words that look like an empty cell are words.
        (
            '<row r="2"><c r="A2" t="str"><v><![CDATA[<c r="C2"/></row>]]></v></c></row>',
            {2: {1: '<c r="C2"/></row>'}},
        ),
        (f'<row r="2"><!-- <c r="A2"/><c r="C2"/> -->{TEKS}</row>', {2: {2: "Alfa"}}),
    ],
)
def test_isi_yang_terbaca(jalur: Path, isi: str, terbaca: dict[int, dict[int, str]]) -> None:
    tulis(jalur, isi)
    kisi = baca_berkas(jalur).lembar["Desa"].kisi
    assert {b: {k: s.mentah for k, s in x.items()} for b, x in kisi.items()} == terbaca


def test_yang_menulis_melihat_semua_sel(jalur: Path) -> None:
    tulis(jalur, f'<row r="2"><c r="A2" s="3"/>{TEKS}</row>')
    nama = bagian_lembar(jalur, "Desa")
    with Paket(jalur) as paket:
        (baris,) = baris_lembar(paket, nama)
        assert len(baris) == 1
        assert len(paket.ambil_lembar(nama).find(f"{{{NS}}}sheetData")[0]) == 2
