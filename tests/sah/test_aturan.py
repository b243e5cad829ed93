"""Each rule of the checker: silent on a sound file, and firing once that file is spoilt."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sah import ATURAN, salah
from tests.sah.contoh import tulis_buku, tulis_dokumen

S1, S2, BUKU = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml"
JENIS, TABEL, GAMBAR = "[Content_Types].xml", "xl/tables/table1.xml", "xl/drawings/drawing1.xml"
CATATAN, GAYA, TEKS = "xl/comments1.xml", "xl/styles.xml", "xl/sharedStrings.xml"
REL_S1, REL_BUKU = "xl/worksheets/_rels/sheet1.xml.rels", "xl/_rels/workbook.xml.rels"
DOK = "word/document.xml"
_PANJANG = "x" * 300
_XR = ' xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"'
_MC = ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

# rule, part, what stands there, what comes in its place
RUSAK = [
    ("jenis_isi", JENIS, r'<Override PartName="/xl/comments1.xml"[^>]*/>', ""),
    ("jenis_isi", JENIS, "/xl/comments1.xml", "/xl/comments9.xml"),
    ("hubungan", REL_S1, "table1.xml", "table9.xml"),
    ("hubungan", REL_S1, 'Id="rId2"', 'Id="rId1"'),
    ("rujukan_hubungan", S1, '<drawing r:id="rId1"/>', '<drawing r:id="rId77"/>'),
    ("rujukan_hubungan", GAMBAR, 'r:id="rId2"', 'r:id="rId9"'),
    ("xml", CATATAN, "</comments>", ""),
    ("xml", CATATAN, "<comments", '<!DOCTYPE comments [<!ENTITY x "y">]><comments'),
    ("awalan_diabaikan", S2, "<worksheet", f'<worksheet{_MC} mc:Ignorable="x14ac"'),
    ("judul_lembar", BUKU, 'name="Dua"', 'name="SATU"'),
    ("judul_lembar", BUKU, 'name="Dua"', f'name="{"D" * 32}"'),
    ("judul_lembar", BUKU, 'name="Dua"', 'name="Dua/2"'),
    ("judul_lembar", BUKU, 'sheetId="2"', 'sheetId="1"'),
    ("tab_tampak", BUKU, "<workbookView ", '<workbookView activeTab="5" '),
    ("tab_tampak", BUKU, "<sheet name", '<sheet state="hidden" name'),
    ("nama_terdefinisi", BUKU, "Satu!.D.4<", "Tiga!$D$4<"),
    ("nama_terdefinisi", BUKU, 'name="TOTAL"', 'name="2 TOTAL"'),
    ("nama_terdefinisi", BUKU, 'name="TOTAL"', 'name="_xlnm._FilterDatabase" localSheetId="1"'),
    ("daftar_gaya", GAYA, '<cellXfs count="3">', '<cellXfs count="4">'),
    ("daftar_gaya", GAYA, '(<xf [^>]*)fontId="1"', r'\1fontId="17"'),
    ("daftar_gaya", GAYA, 'numFmt numFmtId="164"', 'numFmt numFmtId="165"'),
    ("banyak_teks", TEKS, 'uniqueCount="11"', 'uniqueCount="12"'),
    ("banyak_teks", TEKS, ' count="11"', ' count="10"'),
    ("urutan_sel", S1, 'row r="3"', 'row r="2"'),
    ("urutan_sel", S1, 'c r="B3"', 'c r="A3"'),
    ("urutan_sel", S1, 'c r="B3"', 'c r="B4"'),
    ("gaya_sel", S1, 's="1"', 's="99"'),
    ("isi_sel", S1, "<f>SUM", "<f>=SUM"),
    ("isi_sel", S1, r'(<c r="A2" t="s"><v>)\d+', r"\g<1>99"),
    ("isi_sel", S1, '<v>1</v></c></row><row r="3"', '<v>satu</v></c></row><row r="3"'),
    ("isi_sel", S1, '<c r="D5" t="b"><v>1', '<c r="D5" t="b"><v>2'),
    ("isi_sel", S1, '<c r="D5" t="b"><v>1', '<c r="D5" t="e"><v>salah'),
    ("isi_sel", TEKS, "<t>k1</t>", f"<t>{'k' * 32_768}</t>"),
    ("luas", S1, 'ref="A1:E10"', 'ref="A1:E5"'),
    ("ukuran", S1, 'min="6" max="7"', 'min="8" max="7"'),
    ("ukuran", S1, 'ht="20.25"', 'ht="500"'),
    ("urutan_unsur", S1, "(<pageMargins[^>]*/>)(<headerFooter>.*?</headerFooter>)", r"\2\1"),
    ("gabungan", S1, '<mergeCells count="1">', '<mergeCells count="2"><mergeCell ref="E2:F9"/>'),
    ("gabungan", S1, '<mergeCells count="1">', '<mergeCells count="5">'),
    ("format_bersyarat", S1, 'dxfId="0" priority="2"', 'dxfId="7" priority="2"'),
    ("format_bersyarat", S1, 'priority="2"', 'priority="1"'),
    ("format_bersyarat", S1, "<formula>1</formula>", f"<formula>{_PANJANG}</formula>"),
    ("validasi", S1, 'promptTitle="Isi"', f'promptTitle="{"J" * 33}"'),
    ("validasi", S1, 'prompt="Pilih satu"', f'prompt="{_PANJANG}"'),
    ("validasi", S1, '"x,y"', f'"{_PANJANG}"'),
    ("validasi", S1, "Dua!.A.2", "Tiga!$A$2"),
    ("validasi", S1, 'sqref="G2:G5"', 'sqref="F5:G5"'),
    ("validasi", S1, '<dataValidations count="2">', '<dataValidations count="3">'),
    ("tautan", S1, 'hyperlink ref="D7"', 'hyperlink ref="D6"'),
    ("tautan", S1, "'Dua'!A2", "'Tiga'!A2"),
    ("tautan", S1, "'Dua'!A2", "'Dua'!A0"),
    ("tautan", S1, "location=\"'Dua'!A2\" ", ""),
    ("tautan", S1, 'tooltip="Buka"', f'tooltip="{_PANJANG}"'),
    ("kepala_kaki", S1, "halaman", _PANJANG),
    ("saringan", S2, "<filterColumn.*</filterColumn>", ""),
    ("saringan", BUKU, "Dua!.A.1:.A.4", "Dua!$A$1:$A$3"),
    ("tabel_ganda", BUKU, 'name="TOTAL"', 'name="Table1"'),
    ("kepala_tabel", TABEL, 'name="Nilai"', 'name="Angka"'),
    ("kepala_tabel", TABEL, 'name="Nilai"', 'name="nama"'),
    ("kepala_tabel", TABEL, "A1:B3", "A1:C3"),
    ("letak_tabel", TABEL, "A1:B3", "A1:B1"),
    ("letak_tabel", TABEL, '<autoFilter ref="A1:B3"', '<autoFilter ref="A1:B2"'),
    ("letak_tabel", S1, 'mergeCell ref="D1:E2"', 'mergeCell ref="B2:E2"'),
    ("gambar", GAMBAR, "<xdr:row>33<", "<xdr:row>3<"),
    ("gambar", GAMBAR, 'cNvPr id="3"', 'cNvPr id="2"'),
    ("catatan", CATATAN, 'comment ref="D5"', 'comment ref="D4"'),
    ("catatan", CATATAN, 'ref="D5" authorId="0"', 'ref="D5" authorId="1"'),
    ("catatan", CATATAN, 'comment ref="D5"', 'comment ref="D8"'),
    ("catatan", S1, "<legacyDrawing[^>]*/>", ""),
    ("ekstensi", S1, "<xm:f>Satu!", "<xm:f>Tiga!"),
    ("ekstensi", S1, "<xm:sqref>H2<", "<xm:sqref>H0<"),
    ("ekstensi", S1, r"(<ext .*</ext>)", r"\1\1"),
    ("jati_diri", S1, "<hyperlink ", f'<hyperlink{_XR} xr:uid="{{1}}" '),
    ("markah", DOK, '<w:bookmarkEnd w:id="0"/>', ""),
    ("markah", DOK, 'w:name="bab_1"', f'w:name="{"b" * 41}"'),
    ("sel_berparagraf", DOK, "<w:tc><w:p/></w:tc>", "<w:tc><w:tcPr/></w:tc>"),
    ("sel_berparagraf", DOK, "<w:tr>.*</w:tr>", ""),
    ("rujukan_dokumen", DOK, 'commentReference w:id="3"', 'commentReference w:id="4"'),
    ("rujukan_dokumen", DOK, 'numId w:val="1"', 'numId w:val="8"'),
    ("rujukan_dokumen", DOK, 'anchor="bab_1"', 'anchor="bab_2"'),
    ("bentuk_dokumen", DOK, 'docPr id="2"', 'docPr id="1"'),
]


@pytest.fixture(scope="module")
def sehat(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sah")
    jalur = {"buku": folder / "sehat.xlsx", "dokumen": folder / "sehat.docx"}
    tulis_buku(jalur["buku"])
    tulis_dokumen(jalur["dokumen"])
    return jalur


def ganti(asal: Path, tujuan: Path, ubah: Callable[[str, bytes], bytes]) -> Path:
    """A copy whose parts are changed by name."""
    with zipfile.ZipFile(asal) as a, zipfile.ZipFile(tujuan, "w") as b:
        for nama in a.namelist():
            b.writestr(nama, ubah(nama, a.read(nama)))
    return tujuan


@pytest.mark.parametrize("jenis", ["buku", "dokumen"])
def test_berkas_yang_sehat_tidak_ditegur(jenis: str, sehat: dict[str, Path]) -> None:
    assert salah(sehat[jenis]) == []


@pytest.mark.parametrize(("aturan", "bagian", "cari", "jadi"), RUSAK)
def test_yang_rusak_ditegur(
    aturan: str, bagian: str, cari: str, jadi: str, sehat: dict[str, Path], tmp_path: Path
) -> None:
    def rusakkan(nama: str, isi: bytes) -> bytes:
        if nama != bagian:
            return isi
        baru = re.sub(cari, jadi, isi.decode(), flags=re.DOTALL)
        assert baru != isi.decode()
        return baru.encode()

    asal = sehat["dokumen" if bagian == DOK else "buku"]
    assert {x.partition(":")[0] for x in salah(ganti(asal, tmp_path / "rusak", rusakkan))} >= {
        aturan
    }


def test_dua_nama_bagian_yang_hanya_berbeda_huruf_besar(
    sehat: dict[str, Path], tmp_path: Path
) -> None:
    rusak = ganti(sehat["buku"], tmp_path / "rusak", lambda _, isi: isi)
    with zipfile.ZipFile(rusak, "a") as z:
        z.writestr("xl/Workbook.xml", b"<x/>")
    assert any(x.startswith("nama_bagian") for x in salah(rusak))


def test_rantai_hitung_hanya_menyebut_sel_berumus(sehat: dict[str, Path], tmp_path: Path) -> None:
    ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    jenis = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"
    for isi, rusak in (('<c r="D4" i="1"/>', False), ('<c r="D4" i="1"/><c r="A2"/>', True)):
        tambah = {
            JENIS: ("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
            REL_BUKU: (
                "</Relationships>",
                f'<Relationship Id="r9" Type="{jenis}" Target="calcChain.xml"/></Relationships>',
            ),
        }

        def ubah(nama: str, asli: bytes, t: dict[str, tuple[str, str]] = tambah) -> bytes:
            return asli.decode().replace(*t[nama]).encode() if nama in t else asli

        buku = ganti(sehat["buku"], tmp_path / "rantai", ubah)
        with zipfile.ZipFile(buku, "a") as z:
            z.writestr("xl/calcChain.xml", f'<calcChain xmlns="{ns}">{isi}</calcChain>')
        assert any(x.startswith("urutan_hitung") for x in salah(buku)) is rusak


def test_nama_kode_yang_sama(sehat: dict[str, Path], tmp_path: Path) -> None:
    def ubah(nama: str, isi: bytes) -> bytes:
        if nama == S2:
            return isi.replace(b"<sheetPr ", b'<sheetPr codeName="Sheet1" ')
        return isi.replace(b"<dimension", b'<sheetPr codeName="Sheet1"/><dimension', 1)

    buku = ganti(sehat["buku"], tmp_path / "kode", ubah)
    assert any(x.startswith("nama_kode") for x in salah(buku))


def test_setiap_aturan_pernah_menegur() -> None:
    sendiri = {"nama_bagian", "urutan_hitung", "nama_kode"}
    assert {a for a, *_ in RUSAK} | sendiri == set(ATURAN)
