"""One folder as a kabupaten receives it: eleven workbooks among 300 files that are none."""

import random
import shutil
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from tests.alat import AKAR
from workbook_tools.cli import main

HSS = AKAR / "samples" / "hss_2024"
TAB = ("Capaian", "Desa", "Sheet1", "Rekap", "Data 2024", "Anggaran", "Beranda", "Identitas")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SANDI, LAMA = ("EncryptedPackage".encode("utf-16-le"), "Workbook".encode("utf-16-le"))
BANYAK = 300


def _buku_lain(acak: random.Random) -> bytes:
    """A real workbook of someone else, with tabs that are called like ours."""
    isi = BytesIO()
    with xlsxwriter.Workbook(isi) as buku:
        for nama in acak.sample(TAB, acak.randint(1, 4)):
            tab = buku.add_worksheet(nama)
            for b in range(acak.randint(0, 6)):
                tab.write_row(b, 0, ["Kode", acak.random() * 1e9, "=1+1"])
    return isi.getvalue()


def _terpotong(acak: random.Random) -> bytes:
    isi = _buku_lain(acak)
    return isi[: acak.randint(1, len(isi) - 40)]


def _zip_lain(acak: random.Random) -> bytes:
    isi = BytesIO()
    with zipfile.ZipFile(isi, "w") as z:
        z.writestr(
            acak.choice(("foto.jpg", "word/document.xml", "../x", "[Content_Types].xml")), "x"
        )
    return isi.getvalue()


def _tertukar(acak: random.Random) -> bytes:
    isi = bytearray(_buku_lain(acak))
    for _ in range(len(isi) // 4):
        isi[acak.randrange(len(isi))] = acak.randrange(256)
    return bytes(isi)


JENIS: tuple[tuple[str, Callable[[random.Random], bytes]], ...] = (
    (".xlsx", _buku_lain),
    (".xlsm", _buku_lain),
    (".xlsx", _terpotong),
    (".xlsx", _tertukar),
    (".xlsx", _zip_lain),
    (".xlsx", lambda acak: acak.randbytes(acak.randint(1, 3000))),
    (".xlsx", lambda acak: b""),
    (".xlsx", lambda acak: OLE + bytes(504) + SANDI + bytes(4096)),
    (".xlsx", lambda acak: OLE + bytes(504) + LAMA + bytes(4096)),
    (".xlsx", lambda acak: b"<html><body>Masuk dulu</body></html>"),
    (".xls", lambda acak: OLE + acak.randbytes(600)),
    (".ods", _zip_lain),
    (".csv", lambda acak: b"Kecamatan;Capaian\nA;=1+1\n"),
    (".xlsb", lambda acak: acak.randbytes(50)),
)


def _isi_folder(folder: Path) -> None:
    shutil.copytree(HSS, folder)
    for n in range(BANYAK):
        akhiran, buat = JENIS[n % len(JENIS)]
        nama = f"{n:03d} Kec. {'simpur' if n % 7 == 0 else 'Lain & Co'}{akhiran}"
        (folder / nama).write_bytes(buat(random.Random(n)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("campur") / "kiriman"
    _isi_folder(folder)
    return folder


def _baris(jalur: Path, lembar: str) -> Iterator[tuple[object, ...]]:
    yield from openpyxl.load_workbook(jalur, read_only=True)[lembar].iter_rows(values_only=True)


def test_rekap_benar_dan_setiap_berkas_lain_disebut_sebabnya(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campur, sendiri = tmp_path / "campur.xlsx", tmp_path / "sendiri.xlsx"
    assert main(["rekap", str(folder), "-o", str(campur), "--proses", "1"]) == 2
    keluar, galat = capsys.readouterr()
    assert "Rekap 11 buku kerja" in keluar
    assert "Traceback" not in keluar + galat
    assert main(["rekap", str(HSS), "-o", str(sendiri), "--proses", "1"]) == 0
    for lembar in ("Kecamatan", "Indikator", "Anggaran", "Antarbuku"):
        isi = str(list(_baris(campur, lembar))).replace(str(folder), "")
        assert isi == str(list(_baris(sendiri, lembar))).replace(str(HSS), ""), lembar
    semua = {str(p) for p in folder.iterdir() if p.name not in {x.name for x in HSS.iterdir()}}
    sebab = {str(b[0]): b[2] for b in _baris(campur, "Ringkasan") if str(b[0]) in semua}
    assert sebab.keys() == semua
    assert len(sebab) == BANYAK
    assert [p for p, kata in sebab.items() if not kata or "kesalahan program" in str(kata)] == []


def test_hitung_sebelas_dan_menyebut_tiga_ratus(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sebelum = {p.name: p.read_bytes() for p in folder.iterdir()}
    perintah = ["hitung", str(folder), "--keluaran", str(tmp_path / "hasil"), "--proses", "1"]
    assert main(perintah) == 2
    keluar, galat = capsys.readouterr()
    assert keluar.count("TIDAK DIPAKAI") == BANYAK
    assert "11 dari 311 buku kerja selesai dihitung, 300 tidak dapat dipakai." in keluar
    assert "Traceback" not in keluar + galat
    hasil = {p.name for p in (tmp_path / "hasil").rglob("*") if p.is_file()}
    assert hasil == {p.name for p in HSS.iterdir()}
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == sebelum
