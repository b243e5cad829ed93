"""New rows stand where they belong, and what an office hung on the rows below goes along."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from tests.sah import salah
from tests.tempel.alat import buku_kerja, isian, jalankan, tulis_csv
from workbook_tools.records import MASUKAN
from workbook_tools.workbook.perpindahan import Rentang
from workbook_tools.workbook.rumus_turun import rumus_turun
from workbook_tools.workbook.sisipan import Sisipan

TAB = "Program Kegiatan"
ADA = [
    {"kode_rekening": "7.01.01", "nama": "PROGRAM PENUNJANG"},  # row 6
    {"kode_rekening": "7.01.01.2.01", "nama": "Kegiatan Perencanaan"},
    {"kode_rekening": "7.01.01.2.01.0002", "nama": "Evaluasi", "anggaran": "100"},  # row 8
    {"kode_rekening": "7.01.01.2.01.0005", "nama": "Koordinasi", "anggaran": "40"},
    {"kode_rekening": "7.01.03", "nama": "PROGRAM PELAYANAN"},  # row 10
    {"kode_rekening": "7.01.03.2.01", "nama": "Kegiatan Pelayanan"},
    {"kode_rekening": "7.01.03.2.01.0001", "nama": "Loket", "anggaran": "60"},  # row 12
    {"nama": "JUMLAH"},  # row 13
]
BARU = [
    ["Laporan Realisasi Anggaran"],
    ["Kode", "Uraian", "Anggaran"],
    ["7.01.04", "PROGRAM KETERTIBAN", "9"],
    ["7.01.04.2.01", "Kegiatan Ketertiban", "9"],
    ["7.01.04.2.01.0001", "Patroli", "9"],
    ["7.01.01", "PROGRAM PENUNJANG", "163"],
    ["7.01.01.2.03", "Kegiatan Barang", "5"],
    ["7.01.01.2.03.0001", "Penatausahaan", "5"],
    ["7.01.01.2.01", "Kegiatan Perencanaan", "158"],
    ["7.01.01.2.01.0001", "Penyusunan", "7"],
    ["7.01.01.2.01.0003", "Pelaporan", "11"],
]
URUT = [
    *("PROGRAM PENUNJANG", "Kegiatan Perencanaan", "Penyusunan", "Evaluasi", "Pelaporan"),
    *("Koordinasi", "Kegiatan Barang", "Penatausahaan", "PROGRAM PELAYANAN"),
    *("Kegiatan Pelayanan", "Loket", "PROGRAM KETERTIBAN", "Kegiatan Ketertiban", "Patroli"),
]


@pytest.fixture(scope="module")
def buku(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook in use: a total below, a tab of its own, a note, a merged heading."""
    folder = tmp_path_factory.mktemp("sisip")
    jalur = buku_kerja(folder, {"program_kegiatan": ADA})
    isi = load_workbook(jalur)
    tab, sendiri = isi[TAB], isi.create_sheet("Rapat")
    dpa = kolom(tab, "anggaran")
    tab[f"{dpa}13"] = f"=SUM({dpa}6:{dpa}12)"
    tab[f"{kolom(tab, 'nama')}12"].comment = Comment("tanyakan", "staf")
    sendiri["A1"] = f"='{TAB}'!{dpa}12"
    sendiri["A2"] = f"=SUM('{TAB}'!{dpa}8:{dpa}9)"
    sendiri["A3"] = f"=SUM('{TAB}'!{dpa}10:{dpa}12)"
    isi.save(jalur)
    return jalur


def kolom(tab: Worksheet, id_: str) -> str:
    """The letters of an input column."""
    label = next(k.label for k in MASUKAN["program_kegiatan"].kolom if k.id == id_)
    return next(c.column_letter for c in tab[5] if str(c.value).strip(" *") == label)


@pytest.fixture(scope="module")
def hasil(buku: Path) -> Path:
    from workbook_tools.cli import main

    ekspor = tulis_csv(buku.parent / "lra.csv", BARU)
    assert main(["tempel", str(ekspor), "--buku", str(buku)]) == 0
    return buku


@pytest.fixture(scope="module")
def isi(hasil: Path) -> Workbook:
    return load_workbook(hasil)


def test_urut_menurut_kode_di_bawah_judulnya(hasil: Path, isi: Workbook) -> None:
    baris = isian(hasil, "program_kegiatan")
    assert [b["nama"] for b in baris][: len(URUT)] == URUT
    assert isi[TAB][f"{kolom(isi[TAB], 'nama')}20"].value == "JUMLAH"


def test_yang_menunjuk_ke_sana_ikut(isi: Workbook) -> None:
    tab, sendiri = isi[TAB], isi["Rapat"]
    dpa, nama = kolom(tab, "anggaran"), kolom(tab, "nama")
    assert sendiri["A1"].value == f"='{TAB}'!{dpa}16"
    # Rows put between are taken in; those of another kegiatan below the last row are not.
    assert sendiri["A2"].value == f"=SUM('{TAB}'!{dpa}9:{dpa}11)"
    assert sendiri["A3"].value == f"=SUM('{TAB}'!{dpa}14:{dpa}16)"
    # The total of the whole table goes on with its last row.
    assert tab[f"{dpa}20"].value == f"=SUM({dpa}6:{dpa}19)"
    assert tab[f"{nama}16"].comment.text == "tanyakan"
    assert tab[f"{nama}12"].comment is None


def test_baris_baru_punya_rupa_dan_rumus(isi: Workbook) -> None:
    tab = isi[TAB]
    label = {p.id: p.label for p in MASUKAN["program_kegiatan"].pembantu}
    jumlah = next(c.column_letter for c in tab[5] if c.value == label["jumlah_anggaran"])
    lama, baru = tab[f"{jumlah}10"], tab[f"{jumlah}11"]
    assert str(lama.value).startswith("=IF(") and "10" in lama.value
    assert baru.value == rumus_turun(lama.value, 10).di(11)
    # The kegiatan's sum begins right below it, with the row that was put there.
    assert f"SUMIFS({jumlah}8:" in tab[f"{jumlah}7"].value
    assert baru.number_format == lama.number_format


def test_berkasnya_tetap_sah(buku: Path, hasil: Path) -> None:
    """Whoever wrote the workbook may have left cells of words without words; nothing is added."""
    assert {_apa(x) for x in salah(hasil)} <= {_apa(x) for x in salah(buku)}


def _apa(salah_satu: str) -> tuple[str, str]:
    """The rule and what is wrong, without the place: rows move."""
    aturan, *_, apa = salah_satu.split(": ")
    return aturan, apa


def test_kedua_kali_tidak_mengubah_apa_pun(hasil: Path, capsys: pytest.CaptureFixture[str]) -> None:
    isi = hasil.read_bytes()
    status, kata = jalankan(capsys, hasil.parent / "lra.csv", "--buku", hasil)
    assert (status, hasil.read_bytes() == isi) == (0, True), kata


@pytest.mark.parametrize("indikator", [{"indikator": "Jumlah dokumen", "target": "1"}, {}])
def test_indikator_lain_di_bawah_namanya(
    indikator: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where the first one fills a row that stood there without an indicator."""
    ada = [{**ADA[2], **indikator}, ADA[3]]
    buku = buku_kerja(tmp_path, {"program_kegiatan": ada})
    ekspor = [
        ["Renja"],
        ["Kode", "Uraian", "Indikator Kinerja", "Target", "Pagu"],
        ["7.01.01.2.01.0002", "Evaluasi", "Jumlah dokumen", "1", "100"],
        [None, None, "Jumlah rapat koordinasi", "4"],
        ["7.01.01.2.01.0005", "Koordinasi", "Jumlah laporan", "2", "40"],
    ]
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "renja.csv", ekspor), "--buku", buku)
    baris = isian(buku, "program_kegiatan")
    assert status == 0, kata
    assert [b.get("indikator") for b in baris] == [
        *("Jumlah dokumen", "Jumlah rapat koordinasi", "Jumlah laporan")
    ]
    assert [b.get("nama") for b in baris] == ["Evaluasi", None, "Koordinasi"]


def test_program_di_atas_baris_pertama(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = buku_kerja(tmp_path, {"program_kegiatan": ADA[4:7]})
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "lra.csv", BARU), "--buku", buku)
    assert status == 0, kata
    assert isian(buku, "program_kegiatan")[0]["nama"] == "PROGRAM PENUNJANG"
    tab = load_workbook(buku)[TAB]
    assert tab["A5"].value == "Kode" and tab["A6"].number_format == tab["A13"].number_format
    assert "A6:" in str([str(r.sqref) for r in tab.conditional_formatting])
    assert salah(buku) == []


@pytest.mark.parametrize(
    ("rentang", "jadi"),
    [
        ((6, 7), (6, 7)),
        ((8, 9), (8, 12)),  # its own kind goes on below 9
        ((9, 9), (9, 9)),  # a single cell stays one
        ((9, 10), (9, 13)),
        ((10, 12), (13, 15)),  # another kind below 12
        ((6, 12), (6, 16)),  # the whole table
        ((14, 20), (18, 24)),
    ],
)
def test_rentang(rentang: tuple[int, int], jadi: tuple[int, int]) -> None:
    """Three rows below row 9, of its kind; one below row 12, the last."""
    peta = Sisipan("T", {9: 3, 12: 1}, {9}, 6, 12)
    atas, bawah = rentang
    assert peta.rentang(Rentang(atas, 2, bawah, 2)) == Rentang(jadi[0], 2, jadi[1], 2)
