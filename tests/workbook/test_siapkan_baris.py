"""Rows made ready for values: every byte outside them stays."""

from workbook_tools.workbook.ganti_sel import ganti_sel
from workbook_tools.workbook.siapkan_baris import siapkan_baris

KEPALA = b'<worksheet><dimension ref="A1:B3"/>'
ISI = b'<row r="2"><c r="A2" s="4"/><c r="B2" s="5"><v>7</v></c></row><row r="3" ht="9"/>'


def lembar(isi: bytes) -> bytes:
    return KEPALA + b"<sheetData>" + isi + b"</sheetData></worksheet>"


def test_baris_baru_bergaya_contoh() -> None:
    assert siapkan_baris(lembar(ISI), {5}, 2) == lembar(
        ISI + b'<row r="5"><c r="A5" s="4"/><c r="B5" s="5"/></row>'
    ).replace(b"A1:B3", b"A1:B5")


def test_baris_di_antara() -> None:
    baris = b'<row r="9"><c r="A9"/></row>'
    hasil = siapkan_baris(lembar(ISI + baris), {4}, 2)
    assert hasil.index(b'<row r="4">') < hasil.index(b'<row r="9">')


def test_baris_satu_tag_dibuka() -> None:
    assert b'<row r="3" ht="9"></row>' in siapkan_baris(lembar(ISI), {3}, 2)


def test_lembar_tanpa_baris() -> None:
    kosong = KEPALA + b"<sheetData/></worksheet>"
    assert siapkan_baris(kosong, {4}, 2) == lembar(b'<row r="4"></row>').replace(b"B3", b"B4")


def test_yang_ada_tidak_berubah() -> None:
    assert siapkan_baris(lembar(ISI), {2}, 2) == lembar(ISI)


def test_rumus_usulan_diganti_rumus_lain_tidak() -> None:
    isi = lembar(b'<row r="2"><c r="A2"><f>X1</f></c><c r="B2"><f ref="B2:B9">Y</f></c></row>')
    assert ganti_sel(isi, {(2, 1): "a"})[1] == {(2, 1)}
    hasil, sisa = ganti_sel(isi, {(2, 1): "a", (2, 2): "b"}, {(2, 1), (2, 2)})
    assert sisa == {(2, 2)}
    assert b"X1" not in hasil and b'<f ref="B2:B9">Y</f>' in hasil
