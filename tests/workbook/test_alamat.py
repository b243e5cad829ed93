"""Addresses, counts and widths of sheet XML: true ones are read, all others refused by name."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.alat import data
from tests.workbook.alat import bagian, bagian_lembar, buat_buku, ubah_bagian
from workbook_tools.batch.hanya_baca import baca_aman
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.model.sel import KOLOM_TERAKHIR, alamat, huruf_kolom
from workbook_tools.pipeline import hitung
from workbook_tools.workbook.alamat import (
    BARIS_TERAKHIR,
    XmlTakSah,
    cacah,
    kolom_sel,
    lebar,
    logika,
    nomor_baris,
    nomor_kolom,
)
from workbook_tools.workbook.olah import hitung_berkas


@given(st.integers(1, BARIS_TERAKHIR), st.integers(1, KOLOM_TERAKHIR))
def test_alamat_yang_benar_terbaca(baris: int, kolom: int) -> None:
    assert kolom_sel(alamat(baris, kolom), str(baris)) == kolom
    assert nomor_kolom(huruf_kolom(kolom)) == kolom


@pytest.mark.parametrize(
    "ref", ["$B$6", " B6 ", "b6", "B", "6", "XFE6", "B06", "B٦", "A1:B6", "B7", "A" * 100_000 + "6"]
)
def test_alamat_yang_bukan_alamat_ditolak(ref: str) -> None:
    with pytest.raises(XmlTakSah):
        kolom_sel(ref, "6")


@pytest.mark.parametrize("teks", ["-1", "1.0", "1e3", "²", "٣", "1_0", "9" * 5000, "", "NaN"])
def test_cacah_yang_bukan_cacah_ditolak(teks: str) -> None:
    with pytest.raises(XmlTakSah):
        cacah(teks, 10)


def test_cacah_dan_baris_dalam_batas() -> None:
    assert cacah(" 7\n", 7) == 7
    assert nomor_baris(None, 4) == 5
    for teks in ("0", str(BARIS_TERAKHIR + 1)):
        with pytest.raises(XmlTakSah):
            nomor_baris(teks, 0)
    with pytest.raises(XmlTakSah):
        nomor_baris(None, BARIS_TERAKHIR)


def test_lebar_dan_ya_tidak() -> None:
    assert lebar("9.140625") == 9.140625
    assert lebar("1e9") == 255
    for teks in ("NaN", "inf", "-1", "lebar"):
        with pytest.raises(XmlTakSah):
            lebar(teks)
    assert [logika(x) for x in ("1", "true", "0", "false", "mungkin")] == ["1", "1", "0", "0", None]


def _ganti(lama: str, baru: str) -> Callable[[str], str]:
    def ubah(teks: str) -> str:
        assert lama in teks
        return teks.replace(lama, baru, 1)

    return ubah


KASUS: dict[str, tuple[str, Callable[[str], str], str]] = {
    "alamat mutlak": ("Identitas", _ganti('r="B6"', 'r="$B$6"'), "'$B$6' bukan alamat sel"),
    "alamat di baris lain": ("Identitas", _ganti('r="B6"', 'r="B9"'), "sel B9 tersimpan di baris"),
    "alamat tak berujung": (
        "Capaian",
        _ganti('r="A5"', f'r="{"A" * 100_000}5"'),
        "bukan alamat sel",
    ),
    "kolom negatif": ("Capaian", _ganti('min="1"', 'min="-99999999"'), "'-99999999' bukan bil"),
    "lebar": ("Capaian", _ganti('width="', 'width="1e'), "bukan lebar kolom"),
    "baris ganda": ("Identitas", _ganti('<row r="7"', '<row r="6"'), "tersimpan di baris 6"),
    "sel ganda": ("Identitas", _ganti('r="B6"', 'r="A6"'), "sel A6 ada dua kali"),
    "baris lewat akhir": ("Identitas", _ganti('r="6"', 'r="1048577"'), "1048577 melebihi 1048576"),
}


@pytest.mark.parametrize("nama", KASUS)
def test_lembar_yang_rusak_disebut(nama: str, tmp_path: Path) -> None:
    """Reading and writing refuse alike, with file, sheet and what was seen."""
    judul, ubah, sebab = KASUS[nama]
    jalur = buat_buku(tmp_path / "buku.xlsx")
    nama_bagian = bagian_lembar(jalur, judul)
    ubah_bagian(jalur, {nama_bagian: ubah(bagian(jalur)[nama_bagian].decode()).encode()})
    asal = jalur.read_bytes()
    hasil = hitung_berkas(jalur)
    assert hasil.olahan is None
    assert f"buku.xlsx rusak pada lembar {judul}: " in hasil.temuan[0].pesan
    assert sebab in hasil.temuan[0].pesan
    assert jalur.read_bytes() == asal


def test_gaya_yang_tak_ada_tidak_ditebak(tmp_path: Path) -> None:
    """Whether 0.9 is shown as 0,9 or 90% hangs on the style; the last one is no answer."""
    jalur = buat_buku(tmp_path / "buku.xlsx")
    nama = bagian_lembar(jalur, "Realisasi Kinerja")
    teks = bagian(jalur)[nama].decode()
    awal = teks.index('<c r="G6"')
    akhir = teks.index("</c>", awal) + 4
    baru = teks[:awal] + '<c r="G6" s="-1"><v>0.9</v></c>' + teks[akhir:]
    ubah_bagian(jalur, {nama: baru.encode()})
    temuan = baca_aman(jalur).temuan
    assert "menunjuk gaya yang tidak ada" in temuan[0].pesan


def test_eskap_digabung_dan_separuh_huruf_diganti(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    nama = bagian_lembar(jalur, "Indikator")
    teks = bagian(jalur)[nama].decode()
    awal = teks.index('<c r="C6"')
    akhir = teks.index("</c>", awal) + 4
    sel = '<c r="C6" t="inlineStr"><is><t>_xD83D__xDE00_ _xD800_</t></is></c>'
    ubah_bagian(jalur, {nama: (teks[:awal] + sel + teks[akhir:]).encode()})
    olahan = baca_aman(jalur).olahan
    assert olahan is not None
    assert olahan.buku.lembar["Indikator"].kisi[6][3].mentah == "\U0001f600 \ufffd"


def test_dua_lembar_satu_bagian_ditolak(tmp_path: Path) -> None:
    """Otherwise a computed sheet would be written over the inputs."""
    jalur = buat_buku(tmp_path / "buku.xlsx")
    hubungan = bagian(jalur)["xl/_rels/workbook.xml.rels"].decode()
    dari, ke = (bagian_lembar(jalur, j).removeprefix("xl/") for j in ("Capaian", "Indikator"))
    baru = hubungan.replace(f'{dari}"', f'{ke}"')
    assert baru != hubungan
    ubah_bagian(jalur, {"xl/_rels/workbook.xml.rels": baru.encode()})
    asal = jalur.read_bytes()
    assert "dua lembar memakai bagian" in hitung_berkas(jalur).temuan[0].pesan
    assert jalur.read_bytes() == asal


@pytest.mark.parametrize(
    ("nama", "sebab"),
    [
        ("../../luar.xml", "menunjuk ke luar"),
        ("/etc/x", "menunjuk ke luar"),
        ("XL/Styles.xml", "dua kali"),
    ],
)
def test_nama_bagian(nama: str, sebab: str, tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    ubah_bagian(jalur, {nama: b"<x/>"})
    assert sebab in hitung_berkas(jalur).temuan[0].pesan


@pytest.mark.parametrize("judul", ["Capaian", "Indikator"])
def test_sangat_banyak_baris_berformat(judul: str, tmp_path: Path) -> None:
    """On an input sheet empty rows do no harm; a computed sheet is refused before it is parsed."""
    jalur = buat_buku(tmp_path / "buku.xlsx")
    nama = bagian_lembar(jalur, judul)
    teks = bagian(jalur)[nama].decode()
    baris = "".join(
        f'<row r="{n}"><c r="A{n}" s="1"/><c r="B{n}" s="1"/></row>' for n in range(1000, 201_000)
    )
    ubah_bagian(jalur, {nama: teks.replace("</sheetData>", baris + "</sheetData>").encode()})
    hasil = hitung_berkas(jalur)
    if judul == "Indikator":
        assert hasil.olahan is not None
    else:
        assert "terlalu banyak sel" in hasil.temuan[0].pesan


@pytest.mark.parametrize("judul", ["Identitas", "Skala Nilai", "Realisasi Kinerja"])
def test_lembar_yang_dikosongkan_tidak_menggoyahkan_pemeriksaan(judul: str) -> None:
    """What stands in for the missing rows is typed in no cell."""
    buku = buku_dari_masukan(data("loksado_2024"))
    buku.lembar[judul].kisi.clear()
    assert "T199" not in {t.aturan for t in hitung(buku).hasil.temuan}


def test_unsur_asing_di_antara_teks_bersama_tidak_menggeser_nomornya(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    untai = bagian(jalur)["xl/sharedStrings.xml"]
    awal = untai.index(b"<si>")
    isi = b"<!-- <si/> --><x/>"
    sebelum = baca_aman(jalur).temuan
    ubah_bagian(jalur, {"xl/sharedStrings.xml": untai[:awal] + isi + untai[awal:]})
    assert baca_aman(jalur).temuan == sebelum


@pytest.mark.parametrize(("sandi", "dibaca"), [("utf-16", True), ("utf-7", False)])
def test_pengodean_lembar(sandi: str, dibaca: bool, tmp_path: Path) -> None:
    """UTF-8 and UTF-16 are what the format knows; of others two parsers make different things."""
    jalur = buat_buku(tmp_path / "buku.xlsx")
    nama = bagian_lembar(jalur, "Indikator")
    teks = bagian(jalur)[nama].decode().partition("?>")[2]
    kepala = f'<?xml version="1.0" encoding="{sandi}"?>'
    ubah_bagian(jalur, {nama: (kepala + teks).encode(sandi)})
    hasil = hitung_berkas(jalur)
    assert (hasil.olahan is not None) == dibaca
    assert dibaca or "memakai pengodean utf-7" in hasil.temuan[0].pesan
