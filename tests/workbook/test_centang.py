"""What staff tick on Pemeriksaan survives the next run, also when findings move."""

from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.workbook.alat import buat_buku
from workbook_tools.workbook.olah import hitung_berkas


def baris_temuan(ws: Worksheet) -> tuple[int, dict[str, int]]:
    """The header row of the findings and its columns by label."""
    for baris in ws.iter_rows():
        label = {str(c.value): c.column for c in baris if c.value}
        if {"Selesai?", "Aturan", "Sel"} <= label.keys():
            return baris[0].row, label
    raise AssertionError("no findings table")


def cari(ws: Worksheet, aturan: str, sel: str) -> int:
    kepala, kolom = baris_temuan(ws)
    for nomor in range(kepala + 1, ws.max_row + 1):
        isi = (ws.cell(nomor, kolom["Aturan"]).value, ws.cell(nomor, kolom["Sel"]).value)
        if isi == (aturan, sel):
            return nomor
    raise AssertionError(f"{aturan} {sel} is not there")


def test_centang_bertahan(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    hitung_berkas(jalur)
    buku = openpyxl.load_workbook(jalur)
    ws = buku["Pemeriksaan"]
    _, kolom = baris_temuan(ws)
    ws.cell(cari(ws, "H202", "J29"), kolom["Selesai?"]).value = "sudah, 3 Jan"
    # One finding above is mended, so that the others move up.
    buku["Realisasi Kinerja"]["K8"].value = "100,96%"
    buku.save(jalur)
    hitung_berkas(jalur)
    ws = openpyxl.load_workbook(jalur)["Pemeriksaan"]
    _, kolom = baris_temuan(ws)
    assert ws.cell(cari(ws, "H202", "J29"), kolom["Selesai?"]).value == "sudah, 3 Jan"
    selesai = [ws.cell(n, kolom["Selesai?"]).value for n in range(1, ws.max_row + 1)]
    assert selesai.count("sudah, 3 Jan") == 1


def test_alasan_berlaku_selama_angkanya_tetap(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    o = hitung_berkas(jalur)
    pertama, kedua = [t for t in o.temuan if t.aturan == "P402"][:2]
    buku = openpyxl.load_workbook(jalur)
    ws = buku["Pemeriksaan"]
    _, kolom = baris_temuan(ws)
    for t in (pertama, kedua):
        ws.cell(cari(ws, t.aturan, t.sel), kolom["Diterima Karena"]).value = "menurut BAST"
    buku["Angka Laporan"][kedua.sel].value = "12,34%"
    buku.save(jalur)
    o = hitung_berkas(jalur)
    assert [t.sel for t in o.temuan if t.diterima == "menurut BAST"] == [pertama.sel]
    ws = openpyxl.load_workbook(jalur)["Pemeriksaan"]
    kepala, kolom = baris_temuan(ws)
    nomor = cari(ws, pertama.aturan, pertama.sel)
    assert ws.cell(nomor, kolom["Diterima Karena"]).value == "menurut BAST"
    # What was accepted stands below everything that is still to be done.
    sesudah = [ws.cell(n, kolom["Diterima Karena"]).value for n in range(nomor, kepala, -1)]
    assert [x for x in sesudah if x] == ["menurut BAST"]


def test_saringan_menutup_semua_temuan(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "buku.xlsx", "daha_utara_2024")
    o = hitung_berkas(jalur)
    ws = openpyxl.load_workbook(jalur)["Pemeriksaan"]
    kepala, _ = baris_temuan(ws)
    awal, akhir = ws.auto_filter.ref.split(":")
    assert int(awal.strip("ABCDEFGHIJKLM")) == kepala
    assert int(akhir.strip("ABCDEFGHIJKLM")) >= kepala + len(o.temuan)
