"""The seal: read over by office programs, gone when they save, broken by any change."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workbook.alat import bagian, buat_buku
from workbook_tools.errors import KeluaranDitolak
from workbook_tools.keluaran import AKHIRAN_BUKU, Pintu
from workbook_tools.keluaran.segel import Segel, baca_segel, beri_segel, tanpa_segel
from workbook_tools.workbook.olah import hitung_berkas
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import simpan

SEGEL = Segel("hitung", "Kecamatan Loksado, Hulu Sungai Selatan, 2024")


@pytest.fixture
def buku(tmp_path: Path) -> Path:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    with jalur.open("r+b") as f:
        beri_segel(f, SEGEL)
    return jalur


def test_segel_terbaca_dan_isinya_tetap(buku: Path, tmp_path: Path) -> None:
    polos = buat_buku(tmp_path / "polos.xlsx")
    assert baca_segel(polos) is None
    assert baca_segel(buku) == SEGEL
    assert bagian(buku) == bagian(polos)
    assert openpyxl.load_workbook(buku).sheetnames == openpyxl.load_workbook(polos).sheetnames


def test_disimpan_program_lain_segelnya_hilang(buku: Path) -> None:
    openpyxl.load_workbook(buku).save(buku)
    assert baca_segel(buku) is None


def test_satu_bagian_diganti_segelnya_rusak(buku: Path, tmp_path: Path) -> None:
    """Even by a program that carries extra fields along."""
    lain = tmp_path / "lain.xlsx"
    with zipfile.ZipFile(buku) as dari, zipfile.ZipFile(lain, "w", zipfile.ZIP_DEFLATED) as ke:
        for info in dari.infolist():
            isi = dari.read(info)
            ke.writestr(info, isi + b" " if info.filename == "docProps/app.xml" else isi)
    with zipfile.ZipFile(lain) as z:
        assert z.infolist()[0].extra
    assert baca_segel(lain) is None


def test_hitung_di_tempat_tidak_memberi_segel(buku: Path) -> None:
    """What staff have typed into must never look like something that may be replaced."""
    openpyxl.load_workbook(buku).save(buku)
    assert hitung_berkas(buku).olahan is not None
    assert baca_segel(buku) is None
    with zipfile.ZipFile(buku) as z:  # but the mark that its results are those of its inputs
        assert not any(tanpa_segel(i.extra) for i in z.infolist())
    with pytest.raises(KeluaranDitolak):
        Pintu("hitung").berkas(buku, AKHIRAN_BUKU)


def test_hitung_di_tempat_meneruskan_segel_yang_utuh(buku: Path) -> None:
    assert hitung_berkas(buku).olahan is not None
    assert baca_segel(buku) == SEGEL


def test_salinan_tanpa_perubahan_tidak_membawa_segel(buku: Path) -> None:
    with Paket(buku) as paket:
        simpan(paket, {}, buku)
    assert baca_segel(buku) is None


@given(st.text(min_size=1), st.text())
def test_segel_menyimpan_kata_apa_pun(verba: str, pemilik: str) -> None:
    f = io.BytesIO()
    with zipfile.ZipFile(f, "w") as z:
        z.writestr("a", b"1")
    segel = Segel(verba, pemilik[:500])
    beri_segel(f, segel)
    beri_segel(f, segel)  # once more takes the place of the first
    with zipfile.ZipFile(f) as z:
        assert z.testzip() is None
        assert len(z.infolist()[0].extra) < 64 + 12 * (len(verba) + len(pemilik))


@given(st.binary(max_size=60))
def test_bidang_tambahan_yang_rusak_tidak_menjatuhkan(tambahan: bytes) -> None:
    assert len(tanpa_segel(tambahan)) <= len(tambahan)


@pytest.mark.parametrize("isi", [b"", b"PK\x03\x04", b"bukan zip", b"PK\x05\x06" + b"\0" * 18])
def test_berkas_lain_tidak_bersegel(isi: bytes, tmp_path: Path) -> None:
    jalur = tmp_path / "x.xlsx"
    jalur.write_bytes(isi)
    assert baca_segel(jalur) is None
