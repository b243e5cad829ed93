"""Cells as sheet XML."""

from fractions import Fraction

import pytest
from lxml import etree

from workbook_tools.model.terisi import SelTulis
from workbook_tools.schema import Tampilan
from workbook_tools.workbook.xml_sel import isi_xml, sel_xml, teks_aman


@pytest.mark.parametrize(
    ("nilai", "tertulis"),
    [
        (0, "0"),
        (-7, "-7"),
        (Fraction(9992, 10000), "0.9992"),
        (Fraction(1, 3), "0.333333333333333"),
        (Fraction(2, 3), "0.666666666666667"),
        (Fraction(-1, 8), "-0.125"),
        (4_213_346_373_250, "4213346373250"),
        (123_456_789_012_345_678, "123456789012346000"),
        (Fraction(1, 10**9), "0.000000001"),
        (Fraction(1, 10**400), "0"),
    ],
)
def test_bilangan_berlima_belas_angka(nilai: Fraction | int, tertulis: str) -> None:
    assert isi_xml(nilai, persen=False) == f"><v>{tertulis}</v></c>"


@pytest.mark.parametrize(
    ("nilai", "tampilan", "isi"),
    [
        (Fraction(9992, 100), Tampilan.PERSEN, "<v>0.9992</v>"),
        (100, Tampilan.PERSEN, "<v>1</v>"),
        (Fraction(9992, 100), Tampilan.POIN, "<v>99.92</v>"),
        (10**400, Tampilan.RUPIAH, "terlalu besar"),
    ],
)
def test_persen_disimpan_sebagai_pecahan(
    nilai: Fraction | int, tampilan: Tampilan, isi: str
) -> None:
    assert isi in sel_xml("A1", None, SelTulis(nilai), tampilan)


@pytest.mark.parametrize("nilai", [None, ""])
def test_sel_kosong_tetap_bergaya(nilai: str | None) -> None:
    assert sel_xml("B2", "7", SelTulis(nilai), Tampilan.TEKS) == '<c r="B2" s="7"/>'


@pytest.mark.parametrize(
    "teks", ["=1+1", "@SUM(A1)", "<b>&amp;", "a \"b\" 'c'", "  spasi \n baris", "é → ÷ 🙂", "]]>"]
)
def test_teks_kembali_persis(teks: str) -> None:
    c = etree.fromstring(sel_xml("A1", None, SelTulis(teks), Tampilan.RUPIAH))
    assert c.get("t") == "inlineStr"
    assert c[0][0].text == teks


@pytest.mark.parametrize(
    ("teks", "aman"),
    [
        ("_x0041_", "_x005F_x0041_"),
        ("a_x0041_b_xZZ_", "a_x005F_x0041_b_xZZ_"),
        ("a\x00b\x0bc\x1fd\ufffee", "abcde"),
        ("\ud800x", "x"),
        ("x" * 40_000, "x" * 32_767),
    ],
)
def test_yang_tidak_boleh_ada_di_sel(teks: str, aman: str) -> None:
    assert teks_aman(teks) == aman
    assert etree.fromstring(sel_xml("A1", None, SelTulis(teks), Tampilan.TEKS))[0][0].text == aman
