"""`lkj audit`: findings as text, JSON and SARIF, exit status, batches, unusable files."""

import json
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tests.audit.alat import CAPAIAN, SAMPUL, capaian
from tests.docx.alat import docx
from workbook_tools.cli import main

SALAH = capaian(["0,50", "0,50", "100%"], ["80%", "80%", "100%"], ["90", "90,9", "108,2%"])


def test_json_seperti_kontrak(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jalur = docx(tmp_path / "lkj.docx", *SAMPUL, SALAH)
    assert main(["audit", str(jalur), "--format", "json"]) == 1
    isi = json.loads(capsys.readouterr().out)
    (t,) = [x for x in isi["temuan"] if x["aturan"] == "N702"]
    assert (t["sel"], t["nilai"], t["tingkat"]) == ("T1 B4 K6", "108,2%", "galat")
    assert {x["sel"] for x in t["terkait"]} >= {"T1 B4 K4", "T1 B4 K5"}


def test_tanpa_galat_statusnya_nol(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", str(docx(tmp_path / "lkj.docx", *SAMPUL, CAPAIAN))]) == 0
    assert "Dibaca: 1 tabel" in capsys.readouterr().out


def test_folder_dan_berkas_rusak(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    docx(tmp_path / "a.docx", *SAMPUL, CAPAIAN)
    (tmp_path / "b.docx").write_bytes(b"rusak")
    assert main(["audit", str(tmp_path), "--json"]) == 2
    a, b = json.loads(capsys.readouterr().out)
    assert [t["aturan"] for t in b["temuan"]] == ["D691"]
    assert a["ringkasan"]["tabel"] == 1


def test_sarif_menyebut_tempat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["audit", str(docx(tmp_path / "a.docx", *SAMPUL, SALAH)), "--format", "sarif"])
    hasil = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    (t,) = [x for x in hasil if x["ruleId"] == "N702"]
    assert "T1 B4 K6" in str(t["locations"])


def test_jalur_yang_tidak_ada(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", str(tmp_path / "tidak_ada.docx")]) == 2
    assert "tidak ada dokumen" in capsys.readouterr().err


def test_salinan_bertanda_dan_daftar_kerja(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    jalur = docx(tmp_path / "lkj.docx", *SAMPUL, SALAH)
    asal, daftar = jalur.read_bytes(), tmp_path / "kerja.xlsx"
    assert main(["audit", str(tmp_path), "--tandai", "-o", str(daftar)]) == 1
    assert jalur.read_bytes() == asal
    with zipfile.ZipFile(tmp_path / "lkj_ditandai.docx") as z:
        komentar = z.read("word/comments.xml").decode()
    assert "GALAT N702" in komentar
    assert "Tertulis: 108,2%" in komentar
    lembar = openpyxl.load_workbook(daftar)["Daftar Kerja"]
    isi = [[str(c.value) for c in b] for b in lembar.iter_rows() if b[2].value == "N702"]
    assert [(b[1], b[4], b[7]) for b in isi] == [("galat", "T1 B4 K6", "108,2%")]
    capsys.readouterr()
    assert main(["audit", str(tmp_path), "--json"]) == 1  # the marked copy is no report
    assert json.loads(capsys.readouterr().out)["berkas"].endswith("lkj.docx")


def test_pdf_tidak_ditandai(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.pdf").write_bytes(b"bukan")
    assert main(["audit", str(tmp_path / "a.pdf"), "--tandai"]) == 2
    assert "hanya dokumen Word yang dapat ditandai" in capsys.readouterr().err
    assert not list(tmp_path.glob("*_ditandai*"))
