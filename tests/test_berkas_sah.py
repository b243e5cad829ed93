"""Every file that is written is one that Excel opens: valid by the schemas and rules of Office Open
XML, and in the order and with the references that those rules do not cover."""

import re
import shutil
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from tests.alat import AKAR, DATA
from workbook_tools.cli import main
from workbook_tools.model.sel import alamat
from workbook_tools.workbook.alamat import nomor_kolom

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TEMPLAT = sorted((AKAR / "templates").glob("*.xls?"))
CONTOH = (
    ("loksado_2024", "xlsx"),
    ("daha_utara_2024", "xlsm"),
    ("barito_timur_dpmdsos_2023", "xlsx"),
)


def periksa_sah(jalur: Path) -> None:
    """Fail with everything that is wrong with the file."""
    salah = [f"{e.part_uri}: {e.description}" for e in OpenXmlValidator().validate(jalur).errors]
    assert salah + salah_rujukan(jalur) == []


def salah_rujukan(jalur: Path) -> list[str]:
    """Rows and cells out of order, styles and shared strings that are not there."""
    hasil = []
    with zipfile.ZipFile(jalur) as z:
        gaya = _banyak(z, "xl/styles.xml", f"{NS}cellXfs/{NS}xf")
        teks = _banyak(z, "xl/sharedStrings.xml", f"{NS}si")
        for nama in z.namelist():
            if re.fullmatch(r"xl/worksheets/\w+\.xml", nama):
                akar = etree.fromstring(z.read(nama))
                hasil += [f"{nama}: {x}" for x in _salah_sel(akar, gaya, teks)]
    return hasil


def _banyak(z: zipfile.ZipFile, bagian: str, jejak: str) -> int:
    ada = bagian in z.namelist()
    return len(etree.fromstring(z.read(bagian)).findall(jejak)) if ada else 0


def _salah_sel(akar: etree._Element, gaya: int, teks: int) -> list[str]:
    hasil = []
    baris = [int(r.get("r")) for r in akar.iter(f"{NS}row")]
    if baris != sorted(set(baris)):
        hasil.append("rows out of order")
    for r in akar.iter(f"{NS}row"):
        kolom = [nomor_kolom(c.get("r")) for c in r]
        nomor = int(r.get("r"))
        if kolom != sorted(set(kolom)) or [alamat(nomor, k) for k in kolom] != r.xpath("*/@r"):
            hasil.append(f"cells of row {nomor} out of order")
        for c in r:
            if int(c.get("s", "0")) >= gaya:
                hasil.append(f"{c.get('r')}: no style {c.get('s')}")
            if c.get("t") == "s" and int(c[-1].text) >= teks:
                hasil.append(f"{c.get('r')}: no shared string {c[-1].text}")
    return hasil


@pytest.mark.parametrize("jalur", TEMPLAT, ids=lambda p: p.name)
def test_templat(jalur: Path) -> None:
    periksa_sah(jalur)


@pytest.mark.parametrize(("nama", "akhiran"), CONTOH)
def test_dihitung(nama: str, akhiran: str, tmp_path: Path) -> None:
    buku = tmp_path / f"{nama}.{akhiran}"
    makro = ["--macro"] if akhiran == "xlsm" else []
    main(["isi", *makro, str(DATA / f"{nama}.json"), "-o", str(buku)])
    assert main(["hitung", str(buku), "--tandai"]) == 0
    periksa_sah(buku)
    periksa_sah(buku.with_stem(f"{nama}_ditandai"))
    assert main(["hitung", str(buku)]) == 0  # over its own results
    periksa_sah(buku)


def test_rekap_dan_pembanding(tmp_path: Path) -> None:
    buku = Path(shutil.copytree(AKAR / "samples" / "hss_2024", tmp_path / "hss"))
    rekap = tmp_path / "rekap.xlsx"
    assert main(["rekap", str(buku), "-o", str(rekap), "--isi-pembanding"]) == 0
    periksa_sah(rekap)
    periksa_sah(min(buku.glob("*.xlsx")))


@pytest.mark.parametrize(
    ("cari", "ganti", "kata"),
    [
        (rb"(<pageMargins[^>]*/>)(<pageSetup[^>]*/>)", rb"\2\1", "pageMargins"),
        (rb'<row r="7"', rb'<row r="3"', "rows out of order"),
        (rb' s="\d+"', rb' s="9999"', "no style 9999"),
    ],
)
def test_yang_rusak_dikenali(cari: bytes, ganti: bytes, kata: str, tmp_path: Path) -> None:
    rusak = tmp_path / "rusak.xlsx"
    asal = AKAR / "samples" / "loksado_2024.xlsx"
    with zipfile.ZipFile(asal) as a, zipfile.ZipFile(rusak, "w") as b:
        for info in a.infolist():
            isi = a.read(info)
            if info.filename == "xl/worksheets/sheet20.xml":
                assert re.search(cari, isi)
                isi = re.sub(cari, ganti, isi)
            b.writestr(info, isi)
    with pytest.raises(AssertionError, match=kata):
        periksa_sah(rusak)
