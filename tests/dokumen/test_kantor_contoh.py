"""The made-up office, complete: its report asks nothing more of anybody, and the audit finds
nothing in it."""

from pathlib import Path

import pytest

from tests.alat import olah_contoh
from tests.dokumen.alat import teks_contoh
from workbook_tools.cli import main
from workbook_tools.dokumen.kerja import susun_dokumen
from workbook_tools.susun.kalimat import baca_katalog


def test_tidak_ada_yang_menunggu() -> None:
    teks = teks_contoh("contoh")
    assert not [x for x in ("[ISI", "[PERIKSA", "DRAF") if x in teks]


def test_audit_tidak_menemukan_apa_pun(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jalur = tmp_path / "lkj.docx"
    paket, _ = susun_dokumen(olah_contoh("contoh"), baca_katalog())
    jalur.write_bytes(paket.byte())
    assert main(["audit", str(jalur)]) == 0
    assert "Tidak ada temuan" in capsys.readouterr().out


def test_formulir_reviu_menunggu_tanda_tangan() -> None:
    assert "Pereviu," in teks_contoh("contoh")
