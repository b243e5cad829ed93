"""The twin with macros: its project is the source in macros/, and its buttons find it."""

import re
import zipfile
from pathlib import Path

import olefile
import pytest
from lxml import etree
from oletools.olevba import VBA_Parser, decompress_stream

from tests.alat import AKAR
from tests.template.test_bangun import _sama
from workbook_tools.cli import main
from workbook_tools.schema import LEMBAR_HITUNG
from workbook_tools.template import bangun, jalur_templat
from workbook_tools.template.buku import urutan_tab
from workbook_tools.template.makro import bangun_makro, modul_sumber

_VBA = "xl/vbaProject.bin"
_PUBLIK = re.compile(r"^Public Sub (\w+)\(", re.MULTILINE)


@pytest.fixture(scope="module")
def bermakro(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh build."""
    folder = tmp_path_factory.mktemp("makro")
    bangun_makro(folder / "vbaProject.bin", len(urutan_tab()))
    bangun(folder / "LKj_template.xlsm", makro=folder / "vbaProject.bin")
    return folder / "LKj_template.xlsm"


def _modul(jalur: Path) -> dict[str, str]:
    """The source in a workbook, by the name of the module."""
    buku = VBA_Parser(str(jalur))
    try:
        return {nama: kode for _, _, nama, kode in buku.extract_macros()}
    finally:
        buku.close()


def _isi(jalur: Path, bagian: str) -> bytes:
    with zipfile.ZipFile(jalur) as z:
        return z.read(bagian)


def test_berkas_di_repositori_adalah_hasil_bangun_terbaru(bermakro: Path) -> None:
    # When this fails: python -m workbook_tools.template
    _sama(bermakro, jalur_templat(makro=True))


def test_sumber_di_dalamnya_sama_dengan_macros() -> None:
    modul = _modul(jalur_templat(makro=True))
    sumber = {p.name: p.read_bytes().decode("ascii") for p in modul_sumber()}
    assert set(sumber) == {
        *("LKj.bas", "LKjIsi.bas", "LKjLibreOffice.bas", "LKjPeluncur.bas", "LKjTautan.bas")
    }
    for nama, kode in sumber.items():
        assert modul[nama].strip().splitlines() == kode.strip().splitlines(), nama


def test_proyek_tidak_membawa_kode_terkompilasi() -> None:
    """[MS-OVBA] 2.3.4.1: written by others than Excel it has no version and no cache."""
    with olefile.OleFileIO(_isi(jalur_templat(makro=True), _VBA)) as proyek:
        assert proyek.openstream("VBA/_VBA_PROJECT").read() == b"\xcc\x61\xff\xff\x00\x00\x00"


def test_daftar_modul_berakhir_seperti_ditetapkan() -> None:
    """[MS-OVBA] 2.3.4.2: Terminator 0x0010 and four reserved bytes, right after the last module's
    terminator 0x002B and its four."""
    with olefile.OleFileIO(_isi(jalur_templat(makro=True), _VBA)) as proyek:
        daftar = decompress_stream(bytearray(proyek.openstream("VBA/dir").read()))
    assert bytes(daftar).endswith(bytes.fromhex("2b00 00000000 1000 00000000"))


def test_setiap_tab_punya_modulnya() -> None:
    """Excel repairs a workbook whose tabs and document modules do not pair."""
    jalur = jalur_templat(makro=True)
    with zipfile.ZipFile(jalur) as z:
        lembar = [n for n in z.namelist() if n.startswith("xl/worksheets/sheet")]
        kode = {k.decode() for n in lembar for k in re.findall(rb'codeName="(\w+)"', z.read(n))}
        assert b'<workbookPr codeName="ThisWorkbook"' in z.read("xl/workbook.xml")
    with olefile.OleFileIO(_isi(jalur, _VBA)) as proyek:
        isi = proyek.openstream("PROJECT").read().decode("cp1252")
    assert set(re.findall(r"^Document=(\w+)/", isi, re.MULTILINE)) == kode | {"ThisWorkbook"}
    assert len(kode) == len(lembar)


def test_tombol_dan_pita_memanggil_makro_yang_ada() -> None:
    jalur = jalur_templat(makro=True)
    publik = {f"LKj.{nama}" for nama in _PUBLIK.findall(_modul(jalur)["LKj.bas"].replace("\r", ""))}
    with zipfile.ZipFile(jalur) as z:
        gambar = b"".join(z.read(n) for n in z.namelist() if n.endswith(".vml"))
        pita = etree.fromstring(z.read("customUI/customUI.xml"))
        jenis = z.read("[Content_Types].xml")
    tombol = re.findall(r"<x:FmlaMacro>\[0\]!([\w.]+)</x:FmlaMacro>", gambar.decode())
    assert tombol == ["LKj.Hitung", "LKj.Periksa", "LKj.BukaPemeriksaan", "LKj.Dokumen"]
    panggilan = [b.get("onAction") for b in pita.iter("{*}button")]
    assert panggilan == [x.replace("LKj.", "LKj.Pita") for x in tombol]
    assert publik >= {*tombol, *panggilan}
    assert b"ms-excel.sheet.macroEnabled.main+xml" in jenis


def test_templat_dengan_macro_dari_perintah(tmp_path: Path) -> None:
    assert main(["templat", "--macro", "-o", str(tmp_path / "LKj.xlsm")]) == 0
    _sama(tmp_path / "LKj.xlsm", jalur_templat(makro=True))  # the door adds its mark to the archive


def test_hitung_menyimpan_makro_tombol_dan_pita(tmp_path: Path) -> None:
    jalur = tmp_path / "LKj.xlsm"
    data = AKAR / "samples" / "data" / "loksado_2024.json"
    assert main(["isi", "--macro", str(data), "-o", str(jalur)]) == 0
    with zipfile.ZipFile(jalur) as z:
        sebelum = {n: z.read(n) for n in z.namelist()}
    assert main(["hitung", str(jalur)]) == 0
    with zipfile.ZipFile(jalur) as z:
        sesudah = {n: z.read(n) for n in z.namelist()}
    assert list(sesudah) == list(sebelum)
    beda = {n for n in sebelum if sebelum[n] != sesudah[n]}
    assert {n.rpartition("/")[0] for n in beda} <= {"xl/worksheets", "xl"}
    assert len([n for n in beda if n.startswith("xl/worksheets/")]) == len(LEMBAR_HITUNG)
    assert beda - {n for n in beda if "worksheets" in n} <= {
        "xl/workbook.xml",
        "xl/sharedStrings.xml",  # how often strings are used
    }
    assert _modul(jalur) == _modul(jalur_templat(makro=True, lengkap=True))
