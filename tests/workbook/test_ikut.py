# ruff: noqa: E501 - pieces of XML, before and after, are read in one line
"""What hangs on the cells of a computed sheet goes along: parts in, parts out.

Capaian grows from A B C to A X B C D: B moves from row 7 to 8, the signature from 12 to 14.
"""

import re
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.workbook.alat import bagian, bagian_lembar, ubah_bagian
from tests.workbook.milik_kantor import buku_kantor, isi
from tests.workbook.rujukan import REKAP, TAB, peta_capaian, tumbuh
from workbook_tools.workbook.ikut import Iringan
from workbook_tools.workbook.ikut.bagian_lain import ikut_bagian
from workbook_tools.workbook.ikut.dasar import Catatan, Perihal
from workbook_tools.workbook.ikut.lembar import ikut_lembar
from workbook_tools.workbook.tambal_xml import Ganti, tambal

LAMA, BARU = "A B C", "A X B C D"
BAWAH = {"I12": "Camat"}


def iringan(baru: str = BARU) -> Iringan:
    return Iringan([peta_capaian(LAMA, baru, BAWAH)], TAB)


@pytest.mark.parametrize(
    ("akar", "judul", "lama", "baru"),
    [
        ("workbook", "",
         '<workbook><definedNames><definedName name="N" localSheetId="0">Capaian!$I$12 </definedName>',
         '<workbook><definedNames><definedName name="N" localSheetId="0">Capaian!$I$14 </definedName>'),
        ("workbook", "",
         '<workbook><definedNames><definedName name="_xlnm.Print_Titles">Capaian!$A:$B,Capaian!$5:$5'
         '</definedName><definedName name="_xlnm.Print_Area">Capaian!$A$1:$M$12,Capaian!$P$1:$P$9'
         "</definedName>",
         '<workbook><definedNames><definedName name="_xlnm.Print_Titles">Capaian!$A:$B,Capaian!$5:$5'
         '</definedName><definedName name="_xlnm.Print_Area">Capaian!$A$1:$M$14,Capaian!$P$1:$P$9'
         "</definedName>"),
        ("chartSpace", "",
         "<c:chartSpace><c:val><c:numRef><c:f>Capaian!$I$6:$I$8</c:f><c:numCache/></c:numRef></c:val>",
         "<c:chartSpace><c:val><c:numRef><c:f>Capaian!$I$6:$I$10</c:f><c:numCache/></c:numRef></c:val>"),
        ("wsDr", "", "<wsDr><sp macro='' textlink='Capaian!$I$12'/>", '<wsDr><sp macro=\'\' textlink="Capaian!$I$14"/>'),
        ("wsDr", "Capaian",
         "<wsDr><twoCellAnchor><from><col>0</col><row>11</row></from><to><col>20</col><row>19</row></to>",
         "<wsDr><twoCellAnchor><from><col>0</col><row>13</row></from><to><col>20</col><row>21</row></to>"),
        ("wsDr", "Capaian",
         "<wsDr><oneCellAnchor><from><col>16</col><row>11</row></from>",
         "<wsDr><oneCellAnchor><from><col>16</col><row>11</row></from>"),
        ("wsDr", REKAP,
         "<wsDr><oneCellAnchor><from><col>0</col><row>11</row></from>",
         "<wsDr><oneCellAnchor><from><col>0</col><row>11</row></from>"),
        ("pivotCacheDefinition", "",
         '<pivotCacheDefinition><cacheSource><worksheetSource ref="A5:M8" sheet="Capaian"/>',
         '<pivotCacheDefinition><cacheSource><worksheetSource ref="A5:M10" sheet="Capaian"/>'),
        ("pivotCacheDefinition", "",
         '<pivotCacheDefinition><worksheetSource ref="A5:M8" sheet="Capaian" r:id="rId1"/>',
         '<pivotCacheDefinition><worksheetSource ref="A5:M8" sheet="Capaian" r:id="rId1"/>'),
        ("table", "Capaian",
         '<table ref="A5:M8"><autoFilter ref="A5:M8"/><calculatedColumnFormula>I12+1</calculatedColumnFormula>',
         '<table ref="A5:M10"><autoFilter ref="A5:M10"/><calculatedColumnFormula>I14+1</calculatedColumnFormula>'),
        ("formControlPr", "", '<formControlPr fmlaLink="Capaian!$I$12"/>', '<formControlPr fmlaLink="Capaian!$I$14"/>'),
        ("Relationships", "", '<Relationships><Relationship Target="#Capaian!I12" Id="r"/>',
         '<Relationships><Relationship Target="#Capaian!I14" Id="r"/>'),
        ("styleSheet", "", "<styleSheet>Capaian!I12", "<styleSheet>Capaian!I12"),
    ],
)  # fmt: skip
def test_bagian(akar: str, judul: str, lama: str, baru: str) -> None:
    jadi = ikut_bagian(_utuh(lama), akar, judul, iringan())
    assert jadi == _utuh(baru)


def _utuh(potongan: str) -> bytes:
    """The piece with its namespaces declared and its open elements closed."""
    potongan = re.sub(r"^<[\w:]+", r'\g<0> xmlns:c="urn:c" xmlns:r="urn:r"', potongan)
    terbuka: list[str] = []
    for akhir, nama, tutup in re.findall(r"<(/?)([\w:]+)[^>]*?(/?)>", potongan):
        if akhir:
            terbuka.pop()
        elif not tutup:
            terbuka.append(nama)
    return (potongan + "".join(f"</{x}>" for x in reversed(terbuka))).encode()


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ('<c r="A1"><f>Capaian!I12</f><v>1</v></c>', '<c r="A1"><f>Capaian!I14</f><v>1</v></c>'),
        ('<c r="A1"><f t="array" ref="A1:A3">Capaian!I6:I8</f></c>',
         '<c r="A1"><f t="array" ref="A1:A3">Capaian!I6:I10</f></c>'),
        # filled down: every cell follows its own row
        ('<c r="A1"><f t="shared" ref="A1:A3" si="0">Capaian!I6</f></c><c r="A2"><f t="shared" si="0"/></c>'
         '<c r="A3"><f t="shared" si="0"/><v>3</v></c>',
         '<c r="A1"><f>Capaian!I6</f></c><c r="A2"><f>Capaian!I8</f></c><c r="A3"><f>Capaian!I9</f><v>3</v></c>'),
        ('<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f></c><c r="A2"><f t="shared" si="0"/></c>',
         '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f></c><c r="A2"><f t="shared" si="0"/></c>'),
        ('<c r="A1"><f>"a&amp;b"&amp;Capaian!I12&lt;1</f></c>', '<c r="A1"><f>"a&amp;b"&amp;Capaian!I14&lt;1</f></c>'),
        ('<hyperlink ref="A1" location="Capaian!I12" display="Capaian!I12"/>',
         '<hyperlink ref="A1" location="Capaian!I14" display="Capaian!I12"/>'),
        ("<cfRule><formula>Capaian!$I$12</formula></cfRule>", "<cfRule><formula>Capaian!$I$14</formula></cfRule>"),
        ("<x14:sparkline><xm:f>Capaian!I6:I8</xm:f><xm:sqref>A1</xm:sqref></x14:sparkline>",
         "<x14:sparkline><xm:f>Capaian!I6:I10</xm:f><xm:sqref>A1</xm:sqref></x14:sparkline>"),
        ("<c r='A1' ><f  >Capaian!I12</f ><!-- Capaian!I12 --></c>", "<c r='A1' ><f  >Capaian!I14</f ><!-- Capaian!I12 --></c>"),
    ],
)  # fmt: skip
def test_lembar_staf(lama: str, baru: str) -> None:
    kepala = '<worksheet xmlns:x14="urn:x14" xmlns:xm="urn:xm">\r\n<sheetData>'
    kaki = "</sheetData></worksheet>\n"
    jadi = ikut_lembar((kepala + lama + kaki).encode(), REKAP, iringan())
    assert jadi.decode() == kepala + baru + kaki


def test_yang_putus_diceritakan_dengan_rumusnya() -> None:
    ikut = iringan("A C")
    jadi = ikut_lembar(b'<w><c r="B3"><f>Capaian!I7*2</f></c></w>', REKAP, ikut)
    assert b"<f>#REF!*2</f>" in jadi
    (catatan,) = ikut.catatan
    assert catatan == Catatan(Perihal.PUTUS, REKAP, "B3", "rumus", "=Capaian!I7*2")


def kekeliruan(jalur: Path) -> set[str]:
    """What the rules of Office Open XML find wrong; openpyxl's own files are not without fault."""
    semua = OpenXmlValidator().validate(jalur).errors
    return {f"{e.part_uri} {re.sub('[0-9]+', '', e.description)}" for e in semua}


def test_semua_ikut_tumbuh_lalu_kembali_byte_demi_byte(tmp_path: Path) -> None:
    jalur = buku_kantor(tmp_path / "buku.xlsx")
    sebelum, keliru = bagian(jalur), kekeliruan(jalur)
    hasil = tumbuh(jalur, BARU)
    assert hasil.catatan == ()
    assert kekeliruan(jalur) <= keliru
    bagian_capaian = bagian_lembar(jalur, "Capaian")
    rekap, di_capaian = isi(jalur, bagian_lembar(jalur, REKAP)), isi(jalur, bagian_capaian)
    for teks in ("Capaian!I14", "AVERAGE(Capaian!I6:I10)", "Capaian!I8", "Capaian!$B$6:$B$10"):
        assert f">{teks}<" in rekap
    assert ">A1&gt;Capaian!$I$14<" in rekap
    for teks in (
        ">AVERAGE(I6:I10)<",
        '<mergeCell ref="I14:K14"/>',
        'sqref="I6:I10"',
        ">I6&gt;$I$15<",
        'sqref="I14"',
        ">$B$6:$B$10<",
        'sqref="B14"',
    ):
        assert teks in di_capaian
    nama = isi(jalur, r"xl/workbook\.xml$")
    assert ">Capaian!$I$15<" in nama and ">Capaian!$I$6:$I$10<" in nama
    assert "'Capaian'!$A$1:$M$15" in nama
    assert isi(jalur, "charts/").count("'Capaian'!$I$6:$I$10") == 2
    assert re.findall(r'comment ref="(\w+)', isi(jalur, r"comments?/|comments\d")) == [
        "I8",
        "P7",
        "H14",
    ]
    assert re.findall(r"Row>(\d+)", isi(jalur, r"\.vml$")) == ["7", "6", "13"]
    assert "#Capaian!I14" in isi(jalur, r"\.rels$")
    assert "<row>16</row>" in isi(jalur, r"drawings/drawing")
    tumbuh(jalur, LAMA)
    sesudah = bagian(jalur)
    assert [n for n in sebelum if sebelum[n] != sesudah[n] and n != bagian_capaian] == []


def test_komentar_yang_barisnya_hilang_tetap_ada_dan_diceritakan(tmp_path: Path) -> None:
    jalur = buku_kantor(tmp_path / "buku.xlsx")
    keliru = kekeliruan(jalur)
    hasil = tumbuh(jalur, "A C")
    assert re.findall(r'comment ref="(\w+)', isi(jalur, r"comments?/|comments\d")) == [
        "I6",
        "P7",
        "H11",
    ]
    assert [(c.perihal, c.sel, c.benda) for c in hasil.catatan if c.perihal is Perihal.PINDAH] == [
        (Perihal.PINDAH, "I6", "komentar di I7")
    ]
    assert kekeliruan(jalur) <= keliru


def test_komentar_berutas_ikut_bersama_catatannya(tmp_path: Path) -> None:
    jalur = buku_kantor(tmp_path / "buku.xlsx")
    rels = "xl/worksheets/_rels/" + bagian_lembar(jalur, "Capaian").rpartition("/")[2] + ".rels"
    hubungan = bagian(jalur)[rels]
    utas = b'<ThreadedComments><threadedComment ref="I7" id="{1}"><text>x</text></threadedComment></ThreadedComments>'
    ubah_bagian(
        jalur,
        {
            "xl/threadedComments/threadedComment1.xml": utas,
            rels: hubungan.replace(
                b"</Relationships>",
                b'<Relationship Id="rIdU" Type="http://schemas.microsoft.com/office/2017/10/'
                b'relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>'
                b"</Relationships>",
            ),
        },
    )
    tumbuh(jalur, BARU)
    assert bagian(jalur)["xl/threadedComments/threadedComment1.xml"] == utas.replace(
        b'"I7"', b'"I8"'
    )


@pytest.mark.parametrize(
    ("xml", "jadi"),
    [
        (b"<a><b k='1'>x</b></a>", b"<a><b k=\"2\">y</b></a>"),
        (b'<a><b k = "1"  >x</b ></a>', b'<a><b k="2"  >y</b ></a>'),
        (b'<a><b k="1"/></a>', b'<a><b k="2">y</b></a>'),
        (b'<a xmlns:n="n"><b/><n:b z=">">x</n:b></a>',
         b'<a xmlns:n="n"><b k="2">y</b><n:b z=">" k="2">y</n:b></a>'),
        (b"<a><b><![CDATA[x]]></b></a>", b'<a><b k="2">y</b></a>'),
        (b"\xef\xbb\xbf<a>\xc3\xa9<b/></a>", b'\xef\xbb\xbf<a>\xc3\xa9<b k="2">y</b></a>'),
        (b"<a><b></a>", b"<a><b></a>"),
        (b"<!DOCTYPE a><a><b/></a>", b"<!DOCTYPE a><a><b/></a>"),
        (b"<?xml version='1.0' encoding='YTF-8'?><a><b/></a>",
         b"<?xml version='1.0' encoding='YTF-8'?><a><b/></a>"),
    ],
)  # fmt: skip
def test_tambal_hanya_yang_disebut(xml: bytes, jadi: bytes) -> None:
    assert tambal(xml, {"b"}, lambda _: Ganti({"k": "2"}, "y")) == jadi
