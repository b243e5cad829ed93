"""Ways into the workbook: old templates, pasted tabs, copies, other kinds of files."""

import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.alat import AKAR
from tests.tempel.alat import buku_kerja, isian, jalankan, tulis_csv, tulis_xlsx
from tests.tempel.test_realisasi import SATU, total


def test_templat_lama(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Rows of a workbook of version 1 are found by code; new ones name program and kegiatan."""
    buku = shutil.copy(AKAR / "tests" / "versi_1" / "angkinang.xlsx", tmp_path / "lama.xlsx")
    sebelum = len(isian(Path(buku), "anggaran"))
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku)
    baris = isian(Path(buku), "anggaran")[sebelum:]
    assert "ke lembar Realisasi Anggaran" in kata
    assert {b["program"] for b in baris} <= {"PROGRAM PENUNJANG"}
    assert status in (0, 1), kata
    assert jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku)[0] == status


def test_rak_ke_templat_lama_ditolak(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = shutil.copy(AKAR / "tests" / "versi_1" / "angkinang.xlsx", tmp_path / "lama.xlsx")
    rak = [["Kode", "Uraian", "Triwulan I"], ["7.01.01.2.01.0001", "Penyusunan Dokumen", "5"]]
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "RAK.csv", rak), "--buku", buku)
    assert status == 2
    assert "lkj mutakhirkan" in kata


def test_lembar_di_buku_itu_sendiri(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = buku_kerja(tmp_path)
    asal = load_workbook(buku)
    tab = asal.create_sheet("Tempelan SIPD")
    for b in SATU:
        tab.append(b)
    asal.save(buku)
    status, kata = jalankan(capsys, "--buku", buku, "--lembar", "tempelan sipd")
    assert status == 0, kata
    assert total(buku) == (300, 150)
    status, kata = jalankan(capsys, "--buku", buku, "--lembar", "Tidak Ada")
    assert status == 2
    assert "lembar Tidak Ada tidak ada" in kata


def test_salinan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    buku = buku_kerja(tmp_path)
    asli = buku.read_bytes()
    salinan = tmp_path / "salinan.xlsx"
    ekspor = tulis_csv(tmp_path / "lra.csv", SATU)
    assert jalankan(capsys, ekspor, "--buku", buku, "-o", salinan)[0] == 0
    assert buku.read_bytes() == asli
    assert total(salinan) == (300, 150)


def test_urusan_dan_skpd_bukan_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Rows above the programs, columns of other periods, and a DPPA's money."""
    baris = [
        ["Laporan Realisasi"],
        ["Kode Rekening", "Uraian", "Anggaran", "Realisasi", None, None],
        [None, None, None, "Periode Lalu", "Periode Ini", "s.d. Periode Ini"],
        ["7", "UNSUR KEWILAYAHAN", "300", "1", "2", "150"],
        ["7.01", "KECAMATAN", "300", "1", "2", "150"],
        ["7.01.0.00.0.00.01.0000", "Kecamatan Contoh", "300", "1", "2", "150"],
        *([a, b, c, "1", "2", d] for a, b, c, d in SATU[2:]),
    ]
    buku = buku_kerja(tmp_path)
    ekspor = tulis_xlsx(tmp_path / "lra.xlsx", baris, ("D2:F2",))
    status, kata = jalankan(capsys, ekspor, "--buku", buku)
    assert status == 0, kata
    assert "3 baris urusan atau SKPD" in kata
    assert total(buku) == (300, 150), kata


@pytest.mark.parametrize(
    ("judul", "label", "kolom"),
    [
        ("DPPA SKPD 2024", "Jumlah", "anggaran_perubahan"),
        ("DPA SKPD 2024", "Jumlah", "anggaran"),
        ("Rencana Kerja (Renja) Kecamatan Contoh", "Pagu", "anggaran_renja"),
        ("Dokumen", "Pagu Indikatif", "anggaran_renja"),
        ("Dokumen", "Anggaran", "anggaran"),
        ("RKA-P 2024", "Anggaran", "anggaran_perubahan"),
        ("DPPA", "Setelah Perubahan", "anggaran_perubahan"),
    ],
)
def test_uang_menurut_jenisnya(
    judul: str, label: str, kolom: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    baris = [[judul], ["Kode", "Uraian", label], ["7.01.01.2.01.0001", "Penyusunan", "100"]]
    buku = buku_kerja(tmp_path)
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "tabel.csv", baris), "--buku", buku)
    assert status == 0, kata
    (satu,) = isian(buku, "program_kegiatan")
    assert {k for k in satu if k.startswith("anggaran")} == {kolom}


def test_unit_yang_tidak_disebut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One sub kegiatan of two kelurahan, and an export that does not say whose."""
    sama = {"kode_rekening": "7.01.01.2.01.0001", "nama": "Penyusunan Dokumen"}
    dua = [{**sama, "unit": "Kelurahan A"}, {**sama, "unit": "Kelurahan B"}]
    buku = buku_kerja(tmp_path, {"program_kegiatan": dua})
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku)
    assert status == 1
    assert "baris 5: Penyusunan Dokumen: di buku ada beberapa Unit" in kata
    berunit = [[*SATU[1], "Kelurahan"], [*SATU[4], "Kelurahan B"]]
    ekspor = tulis_csv(tmp_path / "realisasi.csv", berunit)
    assert jalankan(capsys, ekspor, "--buku", buku)[0] == 0
    menurut_unit = {b.get("unit"): b.get("realisasi") for b in isian(buku, "program_kegiatan")}
    assert (menurut_unit["Kelurahan A"], menurut_unit["Kelurahan B"]) == (None, "50")


def test_rumus_dibiarkan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ada = {"kode_rekening": "7.01.01.2.01.0001", "nama": "Penyusunan Dokumen", "realisasi": "1"}
    buku = buku_kerja(tmp_path, {"program_kegiatan": [ada]})
    asal = load_workbook(buku)
    tab = asal["Program Kegiatan"]
    (sel,) = [c for b in tab.iter_rows(max_row=8) for c in b if c.value == 1]
    sel.value = "=5*5"
    asal.save(buku)
    status, kata = jalankan(
        capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku, "--timpa"
    )
    assert status == 1
    assert "selnya berisi rumus" in kata
    tab = load_workbook(buku)["Program Kegiatan"]
    assert "=5*5" in [c.value for c in tab[sel.column_letter]]


def test_jumlah_di_lembar_yang_masih_kosong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    buku = buku_kerja(tmp_path, {"program_kegiatan": [{"nama": "JUMLAH"}]})
    status, kata = jalankan(capsys, tulis_csv(tmp_path / "lra.csv", SATU), "--buku", buku)
    assert status == 1
    assert "hapus dulu baris itu" in kata


@pytest.mark.parametrize("akhiran", ["ods", "xls"])
def test_berkas_lain(akhiran: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same table as LibreOffice saved it gives the same."""
    buku = buku_kerja(tmp_path)
    asal = AKAR / "tests" / "tempel" / f"lra.{akhiran}"
    status, kata = jalankan(capsys, asal, "--buku", buku)
    assert status == 0, kata
    assert total(buku) == (300, 150)


def test_buku_kerja_lain_bukan_ekspor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its results would be taken for tables; one of its tabs may be named."""
    buku = buku_kerja(tmp_path)
    desa = {"desa": [{"desa": "Alfa", "status": "Maju"}]}
    (tmp_path / "lain").mkdir()
    lain = buku_kerja(tmp_path / "lain", desa)
    status, kata = jalankan(capsys, lain, "--buku", buku)
    assert status == 2
    assert "adalah buku kerja LKj" in kata
    assert jalankan(capsys, lain, "--buku", buku, "--lembar", "Desa")[0] == 0
    assert isian(buku, "desa") == desa["desa"]


def test_kosong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kosong = tmp_path / "kosong.xlsx"
    Workbook().save(kosong)
    buku = buku_kerja(tmp_path)
    assert jalankan(capsys, kosong, "--buku", buku)[0] == 2
    (tmp_path / "gambar.pdf").write_bytes(b"%PDF")
    status, kata = jalankan(capsys, tmp_path / "gambar.pdf", "--buku", buku)
    assert status == 2
    assert "jenis berkas ini tidak dapat dibaca" in kata
