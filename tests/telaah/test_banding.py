"""`lkj audit --buku`: every place of the document that differs from the workbook's figures."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.audit.alat import BAIK, IND, P1, SAMPUL, SAS, capaian
from tests.docx.alat import docx
from tests.workbook.alat import buat_buku
from workbook_tools.cli import main

NYATA = (("0,50", "0,50"), ("80%", "80%"), ("90", "90,9"))
ISIAN: dict[str, object] = {
    "identitas": {"tahun": "2024", "renstra_awal": "2024", "renstra_akhir": "2026"},
    "indikator": [
        {"kode": f"A{n}", "sasaran": SAS[n - 1], "indikator": IND[n - 1]} for n in (1, 2, 3)
    ],
    "kinerja": [
        {"kode": f"A{n}", "target": t, "realisasi": r} for n, (t, r) in enumerate(NYATA, start=1)
    ],
}


def audit(folder: Path, capsys: pytest.CaptureFixture[str], *angka: list[str]) -> list[Any]:
    """The findings P4xx on a report beside the workbook."""
    lkj = docx(folder / "lkj.docx", *SAMPUL, capaian(*angka))
    buku = buat_buku(folder / "buku.xlsx", ISIAN)
    main(["audit", str(lkj), "--buku", str(buku), "--json"])
    semua = json.loads(capsys.readouterr().out)["temuan"]
    return [t for t in semua if t["aturan"].startswith("P4")]


def test_angka_yang_berbeda_disebut_di_tempatnya(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (t,) = audit(
        tmp_path, capsys, ["0,50", "0,50", "100%"], ["80%", "60%", "75%"], ["90", "90,9", "101%"]
    )[:1]
    assert (t["aturan"], t["sel"], t["nilai"]) == ("P403", "T1 B3 K5", "60%")
    assert "A2" in t["pesan"]
    assert ("buku.xlsx", "80%") in {(x.get("berkas"), x.get("nilai")) for x in t["terkait"]}


def test_dokumen_yang_sama_tanpa_temuan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baik = [["0,50", "0,50", "100%"], ["80%", "80%", "100%"], ["90", "90,9", "101%"]]
    assert audit(tmp_path, capsys, *baik) == []


def test_desimal_sebagai_bilangan_di_buku(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Cells that Excel keeps as numbers, 90,9 without quotes, are read like text."""
    kinerja = [{"kode": "A3", "target": Decimal(90), "realisasi": Decimal("90.9")}]
    lkj = docx(tmp_path / "lkj.docx", *SAMPUL, capaian(*BAIK[:2], ["90", "90,8", "100,89%"]))
    buku = buat_buku(tmp_path / "buku.xlsx", {**ISIAN, "kinerja": kinerja})
    assert main(["audit", str(lkj), "--buku", str(buku), "--json"]) < 2
    temuan = json.loads(capsys.readouterr().out)["temuan"]
    assert [t["nilai"] for t in temuan if t["aturan"] == "P403"] == ["90,8", "100,89%"]


def test_capaian_tiap_indikator_bukan_capaian_programnya(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = [("Jumlah rapat", "10", "5", "50%"), ("Jumlah dokumen", "4", "4", "100%")]
    kolom = ("indikator", "target", "realisasi", "capaian_dilaporkan")
    isi = [{"program": P1[0], **dict(zip(kolom, x, strict=True))} for x in program]
    tabel = [
        ["Program", "Indikator", "Target", "Realisasi", "Capaian"],
        *([P1[0], *x] for x in program),
    ]
    lkj = docx(tmp_path / "lkj.docx", *SAMPUL, capaian(*BAIK), tabel)
    buku = buat_buku(tmp_path / "buku.xlsx", {**ISIAN, "kinerja_program": isi})
    main(["audit", str(lkj), "--buku", str(buku), "--json"])
    semua = json.loads(capsys.readouterr().out)["temuan"]
    assert "P405" not in {t["aturan"] for t in semua}


def test_buku_yang_bukan_buku_kerja(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lkj = docx(tmp_path / "lkj.docx", *SAMPUL)
    (tmp_path / "x.xlsx").write_bytes(b"bukan buku")
    assert main(["audit", str(lkj), "--buku", str(tmp_path / "x.xlsx")]) == 2
    assert "x.xlsx" in capsys.readouterr().err
