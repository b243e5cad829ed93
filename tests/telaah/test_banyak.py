"""Many documents audited: in the order given, and a fault of the program costs one of them."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workbook_tools.telaah import banyak
from workbook_tools.telaah.audit import HasilAudit


def test_satu_dokumen_tidak_menghentikan_yang_lain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def audit(jalur: Path, pembanding: object) -> HasilAudit:
        if jalur.name == "b.docx":
            raise ValueError("sengaja")
        return HasilAudit(jalur, (), {"tabel": 1})

    monkeypatch.setattr(banyak, "audit_berkas", audit)
    semua = [tmp_path / nama for nama in ("a.docx", "b.docx", "c.docx")]
    with ThreadPoolExecutor(1) as pelaksana:  # it sees what was replaced here
        hasil = list(banyak.audit_semua(semua, pelaksana=pelaksana))
    assert [h.jalur for h in hasil] == semua
    assert [h.terpakai for h in hasil] == [True, False, True]
    assert [t.aturan for t in hasil[1].temuan] == ["T105"]
    assert "b.docx" in hasil[1].temuan[0].pesan


def test_berkas_yang_bukan_dokumen_dalam_dua_proses(tmp_path: Path) -> None:
    for nama in ("a.docx", "b.docx"):
        (tmp_path / nama).write_bytes(b"bukan dokumen")
    hasil = list(banyak.audit_semua(sorted(tmp_path.iterdir()), proses=2))
    assert [(h.jalur.name, h.terpakai) for h in hasil] == [("a.docx", False), ("b.docx", False)]
