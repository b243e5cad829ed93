"""The finding that docs/audit.md shows, from document to mend, is what the audit says today."""

import re
from pathlib import Path

import pytest

from tests.audit.alat import BAIK, SAMPUL, capaian
from tests.docx.alat import docx
from workbook_tools.cli import main

HALAMAN = Path(__file__).parents[2] / "docs" / "audit.md"


def _rencana() -> list[list[str]]:
    kepala = ["No", "Sasaran", "Indikator Kinerja", "Target 2022", "Target 2023", "Target 2024"]
    target = (("0,30", "0,40", "0,50"), ("70%", "75%", "80%"), ("82", "84", "90"))
    isi = capaian(*target)[1:]
    return [kepala, *isi]


@pytest.fixture
def lkj(tmp_path: Path) -> Path:
    """The report of the page."""
    hasil = [list(b) for b in capaian(*BAIK)]
    hasil[3][5] = "108,2%"
    return docx(
        tmp_path / "lkj.docx",
        *SAMPUL,
        ("H1", "BAB III"),
        ("H2", "A. Capaian Kinerja"),
        ("Kapsi", "Tabel 3.1 Capaian Kinerja"),
        hasil,
        ("Kapsi", "Tabel 3.2 Target Renstra"),
        _rencana(),
    )


def _rapi(teks: str) -> str:
    return " ".join(teks.split())


def test_contohnya_keluaran_hari_ini(lkj: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", str(lkj)]) == 1
    keluar = _rapi(capsys.readouterr().out)
    (contoh,) = re.findall(r"```\n(  GALAT \(1\)\n.*?)```", HALAMAN.read_text("utf-8"), re.DOTALL)
    for potongan in contoh.split("…"):
        assert _rapi(potongan) in keluar


def test_yang_dibetulkan_hilang(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jalur = docx(tmp_path / "lkj.docx", *SAMPUL, capaian(*BAIK), _rencana())
    assert main(["audit", str(jalur)]) == 0
    assert "N702" not in capsys.readouterr().out
