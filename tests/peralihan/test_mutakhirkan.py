"""`lkj mutakhirkan`: the old workbook in the new template, figure for figure and cell for cell."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.styles import PatternFill

from tests.alat import AKAR
from tests.test_berkas_sah import periksa
from tests.workbook.alat import bagian, bagian_lembar
from workbook_tools.cli import main
from workbook_tools.formats.json_hasil import hasil_json
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.workbook.pembaca import baca_berkas

VERSI_1 = sorted((AKAR / "tests" / "versi_1").glob("*.xlsx"))


def _mutakhir(jalur: Path, folder: Path, *lain: str, status: int | None = None) -> Path:
    tujuan = folder / f"baru_{jalur.name}"
    hasil = main(["mutakhirkan", str(jalur), "-o", str(tujuan), *lain])
    assert hasil in (0, 1) if status is None else hasil == status
    return tujuan


def _olah(jalur: Path) -> Olahan:
    return hitung(baca_berkas(jalur))


def _angka(o: Olahan) -> dict[str, Any]:
    """All figures; the tables in the order of what they say."""
    isi = hasil_json("buku", o.laporan, o.hasil, o.tabel)
    isi.pop("temuan")
    return {
        k: sorted(v, key=lambda r: json.dumps(r, sort_keys=True)) if isinstance(v, list) else v
        for k, v in isi.items()
    }


@pytest.mark.parametrize("jalur", VERSI_1, ids=lambda p: p.stem)
def test_angkanya_sama(jalur: Path, tmp_path: Path) -> None:
    lama, baru = _olah(jalur), _olah(_mutakhir(jalur, tmp_path))
    assert baru.buku.versi == "2"
    assert _angka(lama) == _angka(baru)
    aturan = Counter(t.aturan for t in lama.hasil.temuan)
    # What was typed twice and stands once now cannot disagree any more; nothing new is found.
    assert not Counter(t.aturan for t in baru.hasil.temuan) - aturan


@pytest.mark.parametrize("nama", ["loksado_2024", "daha_utara_2024"])
def test_berkasnya_sah(nama: str, tmp_path: Path) -> None:
    asal = AKAR / "tests" / "versi_1" / f"{nama}.xlsx"
    baru = _mutakhir(asal, tmp_path, "--satukan-nama")
    # Sheets that are carried over as they are may say wrongly how far they reach.
    assert set(periksa(baru)) - set(periksa(asal)) == set()


def test_ketiga_tabel_menjadi_satu_lembar(tmp_path: Path) -> None:
    asal = AKAR / "tests" / "versi_1" / "loksado_2024.xlsx"
    baru = _mutakhir(asal, tmp_path, "--satukan-nama", status=0)
    judul = set(load_workbook(baru).sheetnames)
    assert not {"Rencana Kerja", "Realisasi Anggaran", "Kinerja Program"} & judul
    o = _olah(baru)
    assert {b.anggaran.lembar for b in o.laporan.anggaran} == {"program_kegiatan"}
    lama = _olah(asal)
    assert lama.hasil.ringkasan == o.hasil.ringkasan
    assert not [t for t in o.hasil.temuan if t.aturan.startswith("T")]


def test_yang_berbeda_disatukan_dan_disebut(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asal = AKAR / "tests" / "versi_1" / "daha_utara_2024.xlsx"
    baru = _mutakhir(asal, tmp_path, "--satukan", status=1)
    tertulis = capsys.readouterr().out
    assert "Target Kinerja baris 17 (100%); dipakai Kinerja Program (12 Bulan)" in tertulis
    assert "Kinerja Program: baris 36 di bawah Administrasi Keuangan Daerah; dipakai" in tertulis
    assert not {"Rencana Kerja", "Realisasi Anggaran", "Kinerja Program"} & set(
        load_workbook(baru).sheetnames
    )
    lama, kini = _olah(asal).hasil.ringkasan, _olah(baru).hasil.ringkasan
    assert lama.total_anggaran == kini.total_anggaran
    assert lama.total_realisasi == kini.total_realisasi


def test_nama_yang_ditulis_lain_membuat_tabelnya_tetap(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asal = AKAR / "tests" / "versi_1" / "loksado_2024.xlsx"
    baru = _mutakhir(asal, tmp_path, status=1)
    assert "Kinerja Program" in load_workbook(baru).sheetnames
    assert "Dibiarkan: Kinerja Program tetap lembar sendiri: nama pada baris" in (
        capsys.readouterr().out
    )


def _dengan_lembar_staf(tmp_path: Path, rumus: str) -> Path:
    """A workbook of version 1 with a sheet, a column and a colour of the office's own."""
    jalur = tmp_path / "staf.xlsx"
    buku = load_workbook(AKAR / "tests" / "versi_1" / "loksado_2024.xlsx")
    sendiri = buku.create_sheet("Catatan Kami")
    sendiri["A1"], sendiri["B2"] = "Rapat", rumus
    sendiri["A1"].fill = PatternFill("solid", "FFC0FFEE")
    buku["Indikator"]["M5"], buku["Indikator"]["M6"] = "Kolom Kami", "punya kami"
    buku["Indikator"]["B6"].fill = PatternFill("solid", "FFC0FFEE")
    buku.save(jalur)
    return jalur


def test_milik_kantor_ikut_utuh(tmp_path: Path) -> None:
    asal = _dengan_lembar_staf(tmp_path, "=1+1")
    baru = _mutakhir(asal, tmp_path)
    lembar = "Catatan Kami"
    assert bagian(asal)[bagian_lembar(asal, lembar)] == bagian(baru)[bagian_lembar(baru, lembar)]
    isi = load_workbook(baru)
    assert isi[lembar]["A1"].fill.fgColor.rgb == "FFC0FFEE"
    assert isi["Indikator"]["B6"].fill.fgColor.rgb == "FFC0FFEE"
    assert isi["Indikator"]["M6"].value == "punya kami"
    kepala = [c.value for c in isi["Indikator"][5]]
    assert kepala.index("Cara Menjumlah Triwulan") > kepala.index("Kolom Kami")


def test_lembar_yang_disebut_rumus_tidak_dibuang(tmp_path: Path) -> None:
    asal = _dengan_lembar_staf(tmp_path, "='Realisasi Anggaran'!H6")
    baru = load_workbook(_mutakhir(asal, tmp_path, "--satukan-nama", status=1))
    assert "Realisasi Anggaran" in baru.sheetnames
    assert baru["Catatan Kami"]["B2"].value == "='Realisasi Anggaran'!H6"


def test_enam_tahun_sesudah_dimutakhirkan(tmp_path: Path) -> None:
    jalur = _mutakhir(AKAR / "tests" / "versi_1" / "angkinang.xlsx", tmp_path, status=0)
    buku = load_workbook(jalur)
    ws = buku["Renstra"]
    kepala = [c.value for c in ws[5]]
    letak = kepala.index("Target Tahun ke-6")
    assert str(ws.cell(4, letak + 1).value).endswith('+5),"")')
    assert "Target Tahun ke-6" in [k.name for t in ws.tables.values() for k in t.tableColumns]


def test_buku_versi_dua_tidak_dimutakhirkan_lagi(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _mutakhir(AKAR / "samples" / "loksado_2024.xlsx", tmp_path, status=2)
    assert "sudah memakai templat terbaru" in capsys.readouterr().err
