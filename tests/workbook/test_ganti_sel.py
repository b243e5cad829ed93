"""Single cells get other values; every other byte of the tab stays."""

from fractions import Fraction

import pytest

from workbook_tools.workbook.ganti_sel import Isi, Letak, ganti_sel

KEPALA = b'<?xml version="1.0"?>\n<worksheet xmlns="x"><sheetData>'
EKOR = b"</sheetData><!-- tetap --></worksheet>"


@pytest.mark.parametrize(
    ("baris", "isi", "hasil"),
    [
        (  # text, with its style kept
            b'<row r="6" ht="15"><c r="A6" s="3" t="s"><v>7</v></c><c r="C6"/></row>',
            {(6, 1): "8.000.000"},
            b'<row r="6" ht="15"><c r="A6" s="3" t="inlineStr"><is><t xml:space="preserve">'
            b'8.000.000</t></is></c><c r="C6"/></row>',
        ),
        (  # a number stays a number
            b'<row r="6"><c r="A6" s="3"><v>1</v></c></row>',
            {(6, 1): Fraction(9043, 100)},
            b'<row r="6"><c r="A6" s="3"><v>90.43</v></c></row>',
        ),
        (  # an empty cell, and one that is not there, between two that are
            b'<row r="6"><c r="A6" s="9"/><c r="C6" s="1"/></row>',
            {(6, 1): Fraction(1), (6, 2): Fraction(2)},
            b'<row r="6"><c r="A6" s="9"><v>1</v></c><c r="B6"><v>2</v></c><c r="C6" s="1"/></row>',
        ),
        (  # rows and cells without addresses
            b"<row><c><v>1</v></c><c><v>2</v></c></row>",
            {(1, 2): Fraction(5)},
            b'<row><c><v>1</v></c><c r="B1"><v>5</v></c></row>',
        ),
        (  # a prefix is kept
            b'<x:row r="6"><x:c r="A6"><x:v>1</x:v></x:c></x:row>',
            {(6, 1): "a < b"},
            b'<x:row r="6"><x:c r="A6" t="inlineStr"><x:is><x:t xml:space="preserve">a &lt; b'
            b"</x:t></x:is></x:c></x:row>",
        ),
    ],
)
def test_hanya_sel_itu_yang_berubah(baris: bytes, isi: dict[Letak, Isi], hasil: bytes) -> None:
    kepala = KEPALA.replace(b'xmlns="x"', b'xmlns="x" xmlns:x="x"')
    assert ganti_sel(kepala + baris + EKOR, isi) == (kepala + hasil + EKOR, frozenset())


def test_rumus_dan_baris_yang_tidak_ada_dibiarkan() -> None:
    xml = KEPALA + b'<row r="6"><c r="A6"><f>B6*2</f><v>4</v></c></row><row r="7"/>' + EKOR
    isi: dict[Letak, Isi] = {(6, 1): "5", (7, 1): "5", (9, 1): "5"}
    assert ganti_sel(xml, isi) == (xml, frozenset(isi))
