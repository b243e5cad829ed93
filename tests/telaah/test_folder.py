"""`lkj audit --folder`: tables of other kecamatan against those kecamatan's own workbooks."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.audit.alat import BAIK, IND, SAMPUL, SAS, capaian
from tests.docx.alat import docx
from tests.workbook.alat import buat_buku
from workbook_tools.cli import main


def audit(folder: Path, capsys: pytest.CaptureFixture[str], realisasi: str) -> list[Any]:
    """The findings B501 where the neighbour's workbook says 0,40."""
    kab = folder / "kab"
    kab.mkdir()
    tetangga: dict[str, object] = {
        "identitas": {
            "perangkat_daerah": "Kecamatan Suka Damai",
            "kabupaten": "Contoh",
            "tahun": "2024",
        },
        "indikator": [{"kode": "X1", "sasaran": SAS[0], "indikator": IND[0]}],
        "kinerja": [{"kode": "X1", "target": "0,50", "realisasi": "0,40"}],
    }
    buat_buku(kab / "damai.xlsx", tetangga)
    banding = [
        ["No", "Kecamatan", "Target", "Realisasi", "Capaian"],
        ["1", "Suka Maju", "0,50", "0,50", "100%"],
        ["2", "Suka Damai", "0,50", realisasi, "80%"],
    ]
    kapsi = ("Kapsi", f"Tabel 3.2 Perbandingan {IND[0]} dengan Kecamatan Lain")
    lkj = docx(folder / "lkj.docx", *SAMPUL, capaian(*BAIK), kapsi, banding)
    main(["audit", str(lkj), "--folder", str(kab), "--json"])
    semua = json.loads(capsys.readouterr().out)["temuan"]
    return [t for t in semua if t["aturan"] == "B501"]


def test_salinan_yang_berbeda(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (t,) = audit(tmp_path, capsys, "0,45")
    assert (t["sel"], t["nilai"], t["seharusnya"]) == ("T2 B3 K4", "0,45", "0,40")
    assert (
        "di tabel perbandingan berbeda dari buku kerja kecamatannya: realisasi Suka Damai 0,45"
        in t["pesan"]
    )
    assert t["terkait"][1]["berkas"].endswith("damai.xlsx")


def test_salinan_yang_sama(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit(tmp_path, capsys, "0,4") == []
