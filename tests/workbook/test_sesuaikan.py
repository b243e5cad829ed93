"""What changes together with the rows of a computed sheet, and what must not."""

import re
from pathlib import Path

import openpyxl
import pytest
from openpyxl.formatting.rule import FormulaRule
from openpyxl.worksheet.datavalidation import DataValidation

from tests.workbook.alat import bagian, bagian_lembar, ubah_bagian
from tests.workbook.lembar import (
    bernomor,
    cari,
    diubah_staf,
    kolom,
    lembar,
    templat,
    terisi,
    tulis,
)
from workbook_tools.model.terisi import SelTulis

REL = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def nama_saring(jalur: Path) -> str:
    cocok = re.search(rb"_FilterDatabase[^>]*>([^<]*)<", bagian(jalur)["xl/workbook.xml"])
    assert cocok is not None
    return cocok[1].decode()


def pemeriksaan(aturan: int, temuan: int) -> dict[str, list[dict[str, object]]]:
    return {
        "ringkasan": [{"jumlah": 1, "tingkat": "Galat"}] * aturan,
        "temuan": bernomor(temuan, tingkat="Galat", pesan="pesan"),
    }


def test_saringan_ikut_kepalanya_dan_namanya_sama(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    for banyak in (40, 4):
        tulis(jalur, terisi("pemeriksaan", **pemeriksaan(9, banyak)))
        ws = lembar(jalur, "Pemeriksaan")
        kepala = cari(ws, "Temuan dan Cara Memperbaiki")[0]
        akhir = kepala + 40
        assert ws.auto_filter.ref == f"A{kepala}:M{akhir}"
        assert nama_saring(jalur) == f"Pemeriksaan!$A${kepala}:$M${akhir}"


def test_saringan_diperluas_staf_dan_pilihannya_dibuka_lagi(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    tulis(jalur, terisi("pemeriksaan", **pemeriksaan(1, 5)))
    with diubah_staf(jalur, "Pemeriksaan") as ws:
        kepala = cari(ws, "Temuan dan Cara Memperbaiki")[0]
        ws.auto_filter.ref = f"A{kepala}:M{kepala + 5}"
        ws.auto_filter.add_filter_column(1, ["Info"])
        ws.sheet_properties.filterMode = True
        for n in range(1, 6):
            ws.row_dimensions[kepala + n].hidden = True
    tulis(jalur, terisi("pemeriksaan", **pemeriksaan(1, 8)))
    ws = lembar(jalur, "Pemeriksaan")
    assert ws.auto_filter.ref == f"A{kepala}:M{kepala + 8}"
    assert not ws.auto_filter.filterColumn
    assert not ws.sheet_properties.filterMode
    assert not any(ws.row_dimensions[kepala + n].hidden for n in range(1, 9))


def test_saringan_yang_dihapus_atau_dipasang_staf_di_tempat_lain(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    for ref in (None, "D6:D9"):
        with diubah_staf(jalur, "Pemeriksaan") as ws:
            ws.auto_filter.ref = ref
        tulis(jalur, terisi("pemeriksaan", **pemeriksaan(7, 3)))
        assert lembar(jalur, "Pemeriksaan").auto_filter.ref == ref


def test_tautan_berkutip_dan_nama_tab_sebagaimana_adanya(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Capaian") as ws:
        ws.title = " capaian "
        ws.parent.create_sheet("Data Jum'at")
    temuan = [
        {"sel": SelTulis("C5", tautan=("Data Jum'at", "C5"))},
        {"sel": SelTulis("A1", tautan=("Capaian", "A1"))},
    ]
    for _ in range(2):  # old links do not pile up
        tulis(jalur, terisi("pemeriksaan", temuan=temuan))
    ws = lembar(jalur, "Pemeriksaan")
    tautan = [(c.value, c.hyperlink.location) for r in ws.iter_rows() for c in r if c.hyperlink]
    assert tautan == [("C5", "'Data Jum''at'!C5"), ("A1", "' capaian '!A1")]


def test_urutan_unsur_lembar_tetap_sah(tmp_path: Path) -> None:
    """Links go between validations and page margins, whatever else staff added."""
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Pemeriksaan") as ws:
        ws.conditional_formatting.add("P1:P9", FormulaRule(formula=["P1>0"]))
        validasi = DataValidation(type="list", formula1='"ya,tidak"')
        validasi.add("P1:P9")
        ws.add_data_validation(validasi)
        ws.print_options.horizontalCentered = True
        ws.merge_cells("P1:Q1")
        ws.protection.sheet = True
    temuan = [{"sel": SelTulis("C5", tautan=("Identitas", "C5"))}]
    tulis(jalur, terisi("pemeriksaan", temuan=temuan))
    xml = bagian(jalur)[bagian_lembar(jalur, "Pemeriksaan")]
    unsur = [
        b"<sheetData>",
        b"<sheetProtection",
        b"<autoFilter",
        b"<mergeCells",
        b"<conditionalFormatting",
        b"<dataValidations",
        b"<hyperlinks",
        b"<printOptions",
        b"<pageMargins",
    ]
    letak = [xml.find(u) for u in unsur]
    assert -1 not in letak
    assert letak == sorted(letak)
    ws = lembar(jalur, "Pemeriksaan")
    assert len(ws.data_validations.dataValidation) >= 1


def test_luas_lembar(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    tulis(jalur, terisi("capaian", capaian=bernomor(40)))
    xml = bagian(jalur)[bagian_lembar(jalur, "Capaian")]
    kepala = cari(lembar(jalur, "Capaian"), "No")[0]
    assert f'<dimension ref="A1:M{kepala + 40}"/>'.encode() in xml
    assert b"spans=" not in xml
    assert xml.count(b"xmlns") == 2


@pytest.mark.parametrize(
    ("rumus", "dihitung"),
    [
        ("=Capaian!I6", True),
        ("='Rekap Anggaran'!F6+1", True),
        ("=SUM(Efisiensi!C6:C9)", True),
        ('=HYPERLINK("#\'Capaian\'!A1","ke Capaian")', False),
        ("=Identitas!B6", False),
    ],
)
def test_hitung_ulang_hanya_bila_ada_rumus_yang_membacanya(
    rumus: str, dihitung: bool, tmp_path: Path
) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    with diubah_staf(jalur, "Petunjuk") as ws:
        ws.parent.create_sheet("Rekap Saya")["A1"] = rumus
        ws.parent.calculation.fullCalcOnLoad = False
    sebelum = bagian(jalur)["xl/workbook.xml"]
    tulis(jalur, terisi("capaian", capaian=bernomor(1)))
    sesudah = bagian(jalur)["xl/workbook.xml"]
    assert (b'fullCalcOnLoad="1"' in sesudah) is dihitung
    assert (sebelum == sesudah) is not dihitung


def test_tidak_ada_yang_berubah_tidak_ada_yang_ditulis(tmp_path: Path) -> None:
    jalur = templat(tmp_path / "buku.xlsx")
    isi = terisi("pemeriksaan", **pemeriksaan(3, 30)), terisi("efisiensi")
    tulis(jalur, *isi)
    assert tulis(jalur, *isi).perubahan == {}


def test_rantai_hitung_yang_bersambung(tmp_path: Path) -> None:
    """Entries without a sheet mean that of the entry before, also when that one is dropped."""
    jalur = templat(tmp_path / "buku.xlsx")
    isi = bagian(jalur)
    cocok = re.search(rb'name="Capaian" sheetId="(\d+)"', isi["xl/workbook.xml"])
    assert cocok is not None
    rantai = (
        b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<c r="I7" i="%s"/><c r="A3"/><c r="I9"/><c r="B4" i="1"/></calcChain>' % cocok[1]
    )
    ubah_bagian(
        jalur,
        {
            "xl/calcChain.xml": rantai,
            "[Content_Types].xml": isi["[Content_Types].xml"].replace(
                b"</Types>",
                b'<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.'
                b'openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
            ),
            "xl/_rels/workbook.xml.rels": isi["xl/_rels/workbook.xml.rels"].replace(
                b"</Relationships>",
                b'<Relationship Id="rId990" Type="' + REL + b'/calcChain" '
                b'Target="calcChain.xml"/></Relationships>',
            ),
        },
    )
    xml = bagian(jalur)[bagian_lembar(jalur, "Capaian")]
    baru = b'<row r="30"><c r="I30"><f>SUM(I6:I20)</f></c></row></sheetData>'
    ubah_bagian(jalur, {bagian_lembar(jalur, "Capaian"): xml.replace(b"</sheetData>", baru)})
    tulis(jalur, terisi("capaian", capaian=bernomor(2)))
    sisa = re.findall(rb'<c r="(\w+)" i="(\d+)"', bagian(jalur)["xl/calcChain.xml"])
    assert sisa == [(b"A3", cocok[1]), (b"B4", b"1"), (b"I17", cocok[1])]


def test_xml_berawalan_dan_sel_tanpa_alamat(tmp_path: Path) -> None:
    """Other programs write prefixes and leave addresses out; both are lawful."""
    jalur = templat(tmp_path / "buku.xlsx")
    nama = bagian_lembar(jalur, "Capaian")
    xml = bagian(jalur)[nama].decode().replace(' spans="1:13"', "")
    xml = re.sub(r'<c r="[A-Z]+\d+"', "<c", xml)
    xml = re.sub(r'<row r="(?!5")\d+"', "<row", xml)  # row 4 is not there
    xml = re.sub(r"<(/?)([a-zA-Z])", r"<\1x:\2", xml).replace(" xmlns=", " xmlns:x=")
    ubah_bagian(jalur, {nama: xml.encode()})
    hasil = tulis(jalur, terisi("capaian", capaian=bernomor(2, capaian=50)))
    assert hasil.rusak == ()
    assert tulis(jalur, terisi("capaian", capaian=bernomor(2, capaian=50))).perubahan == {}
    ws = openpyxl.load_workbook(jalur)["Capaian"]
    assert kolom(ws, "Capaian") == [0.5, 0.5]
