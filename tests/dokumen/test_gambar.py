"""Pictures beside the workbook: found, made small, never from elsewhere."""

import io
from pathlib import Path

import pytest

from workbook_tools.docx.gambar import ukuran_titik
from workbook_tools.dokumen.gambar import SISI_TERPANJANG, baca_gambar

Image = pytest.importorskip("PIL.Image")


def gambar(lebar: int, tinggi: int, jenis: str = "PNG") -> bytes:
    keluar = io.BytesIO()
    Image.new("RGB", (lebar, tinggi), (10, 20, 30)).save(keluar, jenis)
    return keluar.getvalue()


@pytest.mark.parametrize(("jenis", "akhiran"), [("PNG", "png"), ("JPEG", "jpg")])
def test_gambar_besar_dikecilkan(tmp_path: Path, jenis: str, akhiran: str) -> None:
    (tmp_path / "besar").write_bytes(gambar(3200, 1600, jenis))
    hasil = baca_gambar(["besar"], tmp_path)["besar"]
    assert hasil.jenis == akhiran
    assert ukuran_titik(hasil.data, akhiran) == (SISI_TERPANJANG, SISI_TERPANJANG // 2)


def test_gambar_kecil_tetap_byte_demi_byte(tmp_path: Path) -> None:
    isi = gambar(40, 30)
    (tmp_path / "a.png").write_bytes(isi)
    assert baca_gambar(["a.png"], tmp_path)["a.png"].data == isi


def test_bukan_gambar_atau_di_luar_folder_tidak_dibaca(tmp_path: Path) -> None:
    folder = tmp_path / "buku"
    folder.mkdir()
    (tmp_path / "rahasia.png").write_bytes(gambar(4, 4))
    (folder / "teks.png").write_bytes(b"bukan gambar")
    nama = ["../rahasia.png", str(tmp_path / "rahasia.png"), "teks.png", "tiada.png", "", "a\x00b"]
    assert baca_gambar(nama, folder) == {}
