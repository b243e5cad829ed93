"""Many workbooks into many documents: in processes, in the order given, none stops another."""

from pathlib import Path

import pytest

from tests.alat import AKAR
from workbook_tools.cli import main

KAB = AKAR / "samples" / "hss_2024"


def test_buku_rusak_tidak_menghentikan_yang_lain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rusak = tmp_path / "m_rusak.xlsx"
    rusak.write_bytes(b"bukan buku kerja")
    buku = [str(KAB / "simpur.xlsx"), str(rusak), str(KAB / "angkinang.xlsx")]
    assert main(["dokumen", *buku, "-o", str(tmp_path / "lkj"), "--proses", "2"]) == 2
    assert {p.stem for p in (tmp_path / "lkj").iterdir()} == {"simpur", "angkinang"}
    layar = capsys.readouterr()
    assert "m_rusak.xlsx" in layar.err
    assert layar.out.index("simpur.docx") < layar.out.index("angkinang.docx")


def test_kalimat_yang_tidak_terbaca_disebut_sekali(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kalimat = tmp_path / "kalimat.toml"
    kalimat.write_text("bukan = [toml", encoding="utf-8")
    keluar = ["-o", str(tmp_path / "lkj"), "--kalimat", str(kalimat)]
    assert main(["dokumen", str(KAB), *keluar]) == 2
    assert capsys.readouterr().err.count("kalimat.toml") == 1
