"""`lkj audit`: findings as text, JSON and SARIF, exit status, batches, unusable files."""

import json
from pathlib import Path

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
