"""A command loads what it needs: nobody waits for the machinery of another one."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.alat import AKAR

LOKSADO = str(AKAR / "samples" / "loksado_2024.xlsx")
KANTOR = {"openpyxl", "numpy", "PIL", "pandas", "polars", "pyarrow", "xlsxwriter", "xlwings"}
JARINGAN = {"urllib.request", "http.client", "email", "socket", "distributed"}
DOKUMEN = {f"workbook_tools.{x}" for x in ("docx", "susun", "audit", "pdf", "telaah", "naskah")}
BUKU = {f"workbook_tools.{x}" for x in ("records", "rules", "tables", "workbook")}
BANYAK = {"logging", "multiprocessing", "workbook_tools.facts.antarbuku", "workbook_tools.rekap"}
SETIAP = KANTOR | JARINGAN | {"dataclasses"}
MIRIP = {"rapidfuzz"}
"""Not loaded for names that are not alike."""


@pytest.mark.parametrize(
    ("kata", "berat"),
    [
        (["--help"], SETIAP | DOKUMEN | BUKU | BANYAK | MIRIP),
        (["hitung", LOKSADO, "--keluaran", "hasil"], SETIAP | DOKUMEN | BANYAK | MIRIP),
        (["periksa", LOKSADO], SETIAP | DOKUMEN | BANYAK | MIRIP),
        (["dokumen", "--help"], SETIAP | MIRIP | {"workbook_tools.audit"}),
        (["audit", "--help"], SETIAP | MIRIP),
    ],
    ids=lambda x: x[0] if isinstance(x, list) else "",
)
def test_perintah_tidak_memuat_yang_tidak_dipakainya(
    kata: list[str], berat: set[str], tmp_path: Path
) -> None:
    kode = (
        "import sys; from workbook_tools.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "sys.stderr.write('\\nDIMUAT ' + ' '.join(sys.modules))"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", kode, *kata], cwd=tmp_path, capture_output=True, text=True
    )
    dimuat = set(hasil.stderr.rpartition("DIMUAT ")[2].split())
    assert "workbook_tools.cli" in dimuat
    assert berat & dimuat == set()
