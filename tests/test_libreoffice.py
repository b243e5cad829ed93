"""Computed workbooks through LibreOffice: they open, show the figures, and survive a re-save."""

import subprocess
from pathlib import Path

import openpyxl
import pytest

from tests.workbook.alat import buat_buku
from workbook_tools.workbook.olah import hitung_berkas, periksa_berkas

pytestmark = pytest.mark.libreoffice


def ubah(jalur: Path, bentuk: str, folder: Path) -> Path:
    """Convert with a profile of its own, so that tests can run beside an open office."""
    perintah = ["soffice", "--headless", f"-env:UserInstallation=file://{folder / 'profil'}"]
    subprocess.run(
        [*perintah, "--convert-to", bentuk, "--outdir", str(folder), str(jalur)],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return folder / f"{jalur.stem}.{bentuk.split(':')[0]}"


def test_lembar_hitungan_tampil(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx")
    hitung_berkas(jalur)
    pdf = ubah(jalur, "pdf", tmp_path)
    teks = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout
    for isi in (
        "Capaian Kinerja Kecamatan Loksado Tahun 2024",
        "Sangat Tinggi",
        "90,43 ÷ 90,5 × 100",
        "346,373,250",
        "Efisiensi Penggunaan Anggaran",
        "Hasil Pemeriksaan",
    ):
        assert isi in teks


def test_disimpan_ulang_libreoffice_tetap_terbaca_dan_terhitung(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    hitung_berkas(jalur)
    asli = periksa_berkas(jalur)
    keluar = tmp_path / "lo"
    keluar.mkdir()
    ulang = ubah(jalur, "xlsx:Calc MS Excel 2007 XML", keluar)
    sesudah = periksa_berkas(ulang)
    assert sesudah.temuan == asli.temuan
    assert asli.olahan is not None and sesudah.olahan is not None
    assert sesudah.olahan.hasil.ringkasan == asli.olahan.hasil.ringkasan
    assert hitung_berkas(ulang).tertulis == ulang
    ws = openpyxl.load_workbook(ulang)["Capaian"]
    nilai = {c.value for baris in ws.rows for c in baris}
    assert 1.00955056179775 in nilai
