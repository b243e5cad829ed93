"""Hostile and unusable documents, as users hand them over: one clear sentence, nothing written."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.docx.alat import paket, paragraf, tabel
from tests.pdf.alat import pdf
from workbook_tools.cli import main
from workbook_tools.docx import baca
from workbook_tools.docx.baca import baca_docx
from workbook_tools.errors import BerkasTakTerpakai

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def _bom() -> bytes:
    """An archive whose index promises far more than it holds."""
    isi = bytearray(paket(paragraf("x")))
    letak = isi.rfind(b"PK\x01\x02")  # word/document.xml, the last of the index
    isi[letak + 24 : letak + 28] = (900_000_000).to_bytes(4, "little")
    return bytes(isi)


def _bersandi() -> bytes:
    isi = bytearray(paket(paragraf("x")))
    for awal in (b"PK\x03\x04", b"PK\x01\x02"):
        letak = isi.find(awal)
        isi[letak + (6 if awal[2:] == b"\x03\x04" else 8)] |= 1
    return bytes(isi)


def _satu_titik() -> bytes:
    """A PDF page far larger than any paper."""
    with TemporaryDirectory() as folder:
        jalur = pdf(Path(folder) / "a.pdf", ([(50, 60, "LAPORAN KINERJA")], ()))
        return jalur.read_bytes().replace(b"[0 0 600 800]", b"[0 0 9999 99]")


DTD = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
JAHAT: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "bom zip": (".docx", _bom, "tidak wajar besarnya"),
    "xml dalam": (".docx", lambda: paket("<w:p>" * 5000 + "</w:p>" * 5000), "XML yang wajar"),
    "entitas luar": (".docx", lambda: paket("", {"word/document.xml": DTD + "<w/>"}), "DOCTYPE"),
    "entitas di balik catatan": (
        ".docx",
        lambda: paket("", {"word/document.xml": f"<!--{' ' * 70_000}-->{DTD}<w/>"}),
        "DOCTYPE",
    ),
    "entitas utf-16": (
        ".docx",
        lambda: paket("", {"word/document.xml": f"{DTD}<w/>".encode("utf-16")}),
        "DOCTYPE",
    ),
    "unsur tanpa akhir": (".docx", lambda: paket("<w:r/>" * 1_500_000), "tidak wajar banyaknya"),
    "10.000 tabel": (
        ".docx",
        lambda: paket("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>" * 10_000),
        "jumlah tabel",
    ),
    "paragraf tanpa akhir": (".docx", lambda: paket("<w:p/>" * 30_001), "jumlah paragraf"),
    "bersandi": (".docx", _bersandi, "bersandi"),
    "doc lama": (".doc", lambda: OLE, "lama (.doc) atau bersandi"),
    "bukan zip": (".docx", lambda: b"PK\x03\x04rusak", "rusak"),
    "utf-7": (".docx", lambda: paket("", {"word/document.xml": "<w"}), "XML yang wajar"),
    "pdf rusak": (".pdf", lambda: b"%PDF-1.7\nrusak", "tidak dapat dibaca"),
    "pdf raksasa": (".pdf", _satu_titik, "Halaman 1 tidak wajar besarnya"),
    "gambar": (".png", lambda: b"\x89PNG", "bukan dokumen .docx atau .pdf"),
}


@pytest.fixture(params=JAHAT, ids=list(JAHAT))
def jahat(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """A document, and what must be said of it."""
    akhiran, buat, kata = JAHAT[request.param]
    jalur = tmp_path / f"lkj{akhiran}"
    jalur.write_bytes(buat())
    return jalur, kata


def test_audit_menyebut_sebabnya(
    jahat: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    jalur, kata = jahat
    assert main(["audit", str(jalur), "--tandai"]) == 2
    keluar = capsys.readouterr()
    assert kata in keluar.out
    assert "Traceback" not in keluar.out + keluar.err
    assert [p.name for p in jalur.parent.iterdir()] == [jalur.name]


def test_ambil_tidak_menulis(jahat: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    jalur, kata = jahat
    assert main(["ambil", str(jalur), "-o", str(jalur.with_name("a.json"))]) == 2
    assert kata in capsys.readouterr().err
    assert not jalur.with_name("a.json").exists()


def test_satu_yang_rusak_tidak_menghentikan_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.docx").write_bytes(OLE)
    (tmp_path / "b.docx").write_bytes(paket(paragraf("LAPORAN KINERJA TAHUN 2024")))
    assert main(["audit", str(tmp_path)]) == 2
    keluar = capsys.readouterr().out
    assert "lama (.doc) atau bersandi" in keluar
    assert "Dibaca: 0 tabel, 1 paragraf" in keluar


def test_dokumen_lama_di_folder_tidak_dilewati_diam_diam(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lama.doc").write_bytes(OLE)
    (tmp_path / "makro.DOCM").write_bytes(
        paket(paragraf("LAPORAN KINERJA TAHUN 2024"), {"word/vbaProject.bin": OLE})
    )
    assert main(["audit", str(tmp_path)]) == 2
    keluar = capsys.readouterr().out
    assert "lama.doc tidak dapat dibaca: ini dokumen Word lama" in keluar
    assert "makronya tidak dijalankan" in keluar


def test_kata_dan_sela_tanpa_akhir_dipotong_dan_disebut(tmp_path: Path) -> None:
    jalur = tmp_path / "a.docx"
    isi = paragraf("Nilai " + "9" * 100_000) + paragraf("Tabel 3.1" + " " * 100_000 + "x")
    jalur.write_bytes(paket(isi + tabel([["a", "1" * 60_000]])))
    naskah = baca_docx(jalur)
    assert len(naskah.tak_terbaca) == 3
    assert "paragraf ke-1 tidak dibaca: 100006 huruf" in naskah.tak_terbaca[0]
    assert "tabel ke-1" in naskah.tak_terbaca[2]


@pytest.mark.parametrize(("batas", "kata"), [("MAKS_SEL", "sel tabel"), ("MAKS_TEKS", "huruf")])
def test_isi_yang_tidak_wajar(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batas: str, kata: str
) -> None:
    monkeypatch.setattr(baca, batas, 10)
    jalur = tmp_path / "a.docx"
    jalur.write_bytes(paket(tabel([["a", "b", "c", "d"]] * 3)))
    with pytest.raises(BerkasTakTerpakai, match=f"jumlah {kata} di dalamnya tidak wajar"):
        baca_docx(jalur)
