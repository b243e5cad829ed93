"""``python -m tests.batas_bawah``: the lowest versions that pyproject.toml allows, installed.

They go into an environment of their own; there every module is imported and the main work is done.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
from collections.abc import Iterator
from pathlib import Path

from tests.alat import AKAR

TAMBAHAN = ("gambar", "analis", "klaster", "pdf", "bangun")
_SYARAT = re.compile(r"([\w.-]+)>=([\d.]+)")
_IMPOR = """
import importlib, pkgutil, workbook_tools
for m in pkgutil.walk_packages(workbook_tools.__path__, "workbook_tools."):
    # Those of LibreOffice run inside it.
    if not m.name.endswith(("__main__", ".LKj")) and ".lkj_" not in m.name:
        importlib.import_module(m.name)
"""


def terendah() -> list[str]:
    """Every dependency of users at its lower bound: ``lxml==5.2.*``; a bound of three numbers is
    that very version."""
    return [f"{nama}=={versi}" + ".*" * (versi.count(".") < 2) for nama, versi in syarat()]


def syarat() -> Iterator[tuple[str, str]]:
    """Dependencies with their lower bounds.

    Raises:
        ValueError: one has none.
    """
    proyek = tomllib.loads((AKAR / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tambahan = proyek["optional-dependencies"]
    for satu in [*proyek["dependencies"], *(x for t in TAMBAHAN for x in tambahan[t])]:
        cocok = _SYARAT.match(satu)
        if cocok is None:
            raise ValueError(f"no lower bound: {satu}")
        yield cocok[1], cocok[2]


def main() -> None:
    """Install, import, compute; the first command that fails ends it."""
    with tempfile.TemporaryDirectory() as folder:
        tempat = Path(folder)
        venv.create(tempat / "venv", with_pip=True)
        python = tempat / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        _jalankan(python, "-m", "pip", "install", "-q", "--no-compile", *terendah())
        _jalankan(python, "-c", _IMPOR)
        for kata in _pekerjaan(tempat):
            _jalankan(python, "-m", "workbook_tools", *kata)
    print(f"batas bawah: {', '.join(terendah())}")


def _pekerjaan(tempat: Path) -> Iterator[list[str]]:
    """Computing, gathering with pandas and Parquet, the document, its audit."""
    buku = shutil.copy(AKAR / "samples" / "loksado_2024.xlsx", tempat / "buku.xlsx")
    yield ["hitung", str(buku)]
    yield ["rekap", str(buku), "-o", str(tempat / "r.xlsx"), "--parquet", str(tempat / "pq")]
    yield ["dokumen", str(buku), "-o", str(tempat / "lkj.docx")]
    yield ["audit", str(tempat / "lkj.docx")]


def _jalankan(python: Path, *kata: str) -> None:
    """Run it; 1 is what verbs answer that found something.

    Raises:
        SystemExit: it failed, with its own words.
    """
    lingkungan = {**os.environ, "PYTHONPATH": str(AKAR)}
    hasil = subprocess.run(
        [python, *kata], capture_output=True, text=True, check=False, env=lingkungan, cwd=AKAR
    )
    if hasil.returncode not in ((0, 1) if "workbook_tools" in kata else (0,)):
        sys.exit(f"{' '.join(kata)[:200]}\n{hasil.stdout}{hasil.stderr}")


if __name__ == "__main__":
    main()
