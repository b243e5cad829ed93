"""The Python examples of docs/banyak_buku.md run as they stand."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.alat import AKAR

CONTOH = re.findall(
    r"```python\n(.*?)```", (AKAR / "docs" / "banyak_buku.md").read_text(encoding="utf-8"), re.S
)


def _jalankan(contoh: str, folder: Path) -> str:
    shutil.copytree(AKAR / "samples" / "hss_2024", folder / "samples" / "hss_2024")
    (folder / "contoh.py").write_text(contoh, encoding="utf-8")
    selesai = subprocess.run(
        [sys.executable, "contoh.py"], cwd=folder, capture_output=True, text=True, timeout=120
    )
    assert selesai.returncode == 0, selesai.stderr
    assert len(list((folder / "keluaran").glob("*.xlsx"))) == 11
    return selesai.stdout


def test_pelaksana_sendiri(tmp_path: Path) -> None:
    keluar = _jalankan(CONTOH[0], tmp_path)
    assert "loksado.xlsx Sangat Tinggi" in keluar
    assert len(keluar.splitlines()) == 11


def test_dask(tmp_path: Path) -> None:
    assert "loksado.xlsx selesai Sangat Tinggi" in _jalankan(CONTOH[1], tmp_path)
