"""Empty and plain cells are taken out before a tab is parsed; what is read is the same."""

from pathlib import Path

import pytest

from tests.workbook.alat import bagian_lembar, buat_buku, ubah_bagian
from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.model.sel import LembarSel
from workbook_tools.workbook.baris_xml import isi_lembar
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


POLOS = """<row r="2" hidden="1"><c r="A2" s="1"><v>12.50</v></c><c r="C2" t="n"><v>7</v></c></row>
<row r="3" spans="1:4"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><v>_x0041_b</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><t xml:space="preserve"> dua
baris </t></is></c><c r="B4" t="inlineStr"><is><t> </t></is></c><c r="C4" t="s"><v></v></c></row>
<row r="5"><c r="D5"><v>1</v></c><c r="A5"><f>B5</f><v>2</v></c><c r="B5" t="b"><v>1</v></c></row>
<row r="6"><c r="A6" t="str"><v>Bina &amp; Marga</v></c><c r="B6" t="e"><v>#REF!</v></c></row>
<row spans="1:2" r="7"><c r="A7"><v>3</v></c></row><row><c r="B8"><v>4</v></c></row>
<row r="9" hidden="true"><c r="A9" t="inlineStr"><v>5</v></c><c r="B9"><is><t/></is></c></row>"""


def baca(jalur: Path, isi: str) -> LembarSel | str:
    tulis(jalur, isi)
    try:
        return baca_berkas(jalur).lembar["Desa"]
    except BerkasTakTerpakai as e:
        return str(e)


@pytest.mark.parametrize(
    "isi",
    [
        *(f"<row{x}" for x in POLOS.split("<row")[1:]),
        POLOS.replace("\n<row", "<row"),
        '<row r="2"><c r="A3"><v>1</v></c></row>',  # of another row
        '<row r="2"><c r="XFE2"><v>1</v></c></row>',  # no column
        '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>',
        '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><f>1</f><v>2</v></c></row>',
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
        '<row r="2"><c r="A2" s="99999"><v>1</v></c></row>',
        '<row r="2"><c r="A2" t="s"><v>99999</v></c></row>',
    ],
)
def test_sel_polos_seperti_diuraikan(jalur: Path, isi: str) -> None:
    """A comment makes the parser read all cells by itself."""
    assert baca(jalur, isi) == baca(jalur, f"{isi}<!-- -->")


@pytest.mark.parametrize("teks", ["\x01", "a > b ]]> c", "a & b", "<v>1</v>"])
def test_yang_bukan_xml_ditolak(jalur: Path, teks: str) -> None:
    hasil = baca(jalur, f'<row r="2"><c r="A2" t="str"><v>{teks}</v></c></row>')
    assert isinstance(hasil, str) or teks.startswith("<v>")


def test_yang_menulis_melihat_semua_sel(jalur: Path) -> None:
    tulis(jalur, f'<row r="2"><c r="A2" s="3"/>{TEKS}</row>')
    nama = bagian_lembar(jalur, "Desa")
    with Paket(jalur) as paket:
        (polos,), _ = isi_lembar(paket, nama)
        assert (polos.nomor, polos.sel[1]) == (2, b"B")
        assert len(paket.ambil_lembar(nama).find(f"{{{NS}}}sheetData")[0]) == 2
