"""`lkj perbaiki`: a copy with every sure mend, nothing else changed."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.rules.alat import BERSIH, Masukan, hapus, tambah, ubah
from workbook_tools.cli import main


def buku(folder: Path, isi: Masukan) -> Path:
    data, jalur = folder / "data.json", folder / "buku.xlsx"
    data.write_text(json.dumps(isi), encoding="utf-8")
    assert main(["isi", str(data), "-o", str(jalur), "--timpa"]) == 0
    return jalur


def isian(jalur: Path, capsys: pytest.CaptureFixture[str]) -> Masukan:
    capsys.readouterr()
    assert main(["ekspor", str(jalur)]) == 0
    hasil: Masukan = json.loads(capsys.readouterr().out)
    return hasil


def test_sel_yang_salah_dipulihkan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    benar = isian(buku(tmp_path, BERSIH), capsys)
    asal = buku(tmp_path, ubah(BERSIH, "kinerja", 8, "realisasi", "8611"))
    sebelum, salinan = asal.read_bytes(), tmp_path / "salinan.xlsx"
    assert main(["perbaiki", str(asal), "-o", str(salinan)]) == 0
    assert "Realisasi Kinerja J8" in capsys.readouterr().out
    assert isian(salinan, capsys) == benar
    assert asal.read_bytes() == sebelum


def test_bagian_lain_tetap_sama(tmp_path: Path) -> None:
    asal = buku(tmp_path, ubah(BERSIH, "kinerja", 8, "target", "84"))
    salinan = tmp_path / "salinan.xlsx"
    assert main(["perbaiki", str(asal), "-o", str(salinan)]) == 0
    with ZipFile(asal) as lama, ZipFile(salinan) as baru:
        assert lama.namelist() == baru.namelist()
        beda = [n for n in lama.namelist() if lama.read(n) != baru.read(n)]
    assert len(beda) == 1


def test_hanya_aturan_yang_disebut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asal = buku(tmp_path, ubah(BERSIH, "kinerja", 8, "target", "84"))
    salinan = tmp_path / "salinan.xlsx"
    assert main(["perbaiki", str(asal), "-o", str(salinan), "--aturan", "H202"]) == 0
    assert "Tidak ada perbaikan" in capsys.readouterr().out
    assert main(["perbaiki", str(asal), "-o", str(salinan), "--aturan", "S301"]) == 0
    assert "84 menjadi 85" in capsys.readouterr().out
    assert main(["perbaiki", str(asal), "-o", str(salinan), "--aturan", "Z999"]) == 2


def test_dirinya_sendiri_tidak_ditimpa(tmp_path: Path) -> None:
    asal = buku(tmp_path, BERSIH)
    assert main(["perbaiki", str(asal), "-o", str(asal)]) == 2


def test_baris_yang_terlewat_ditambahkan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The plan lacks a row; the budget sheet and the agreement prove what it holds."""
    benar = isian(buku(tmp_path, BERSIH), capsys)
    asal = buku(tmp_path, hapus(BERSIH, "renja", 7))
    salinan = tmp_path / "salinan.xlsx"
    assert main(["perbaiki", str(asal), "-o", str(salinan)]) == 0
    keluar = capsys.readouterr().out
    assert "Rencana Kerja D8 [S305]: (kosong) menjadi" in keluar and "10.000.000" in keluar
    pulih = isian(salinan, capsys)
    assert sorted(map(str, pulih["renja"])) == sorted(map(str, benar["renja"]))
    assert {k: v for k, v in pulih.items() if k != "renja"} == {
        k: v for k, v in benar.items() if k != "renja"
    }


def test_baris_tidak_ditambahkan_di_atas_catatan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    isi = tambah(hapus(BERSIH, "renja", 7), "renja", program="Jumlah", anggaran="28.000.000")
    asal, salinan = buku(tmp_path, isi), tmp_path / "salinan.xlsx"
    assert main(["perbaiki", str(asal), "-o", str(salinan)]) == 1
    assert "tambahkan barisnya sendiri" in capsys.readouterr().out


def test_seri_tidak_diperbaiki(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seri = ubah(BERSIH, "kinerja", 8, "realisasi_lalu", "84,05")  # against the Renstra alone
    assert main(["perbaiki", str(buku(tmp_path, seri)), "-o", str(tmp_path / "b.xlsx")]) == 0
    assert "Tidak ada perbaikan" in capsys.readouterr().out
