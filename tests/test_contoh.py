"""The committed sample workbooks equal a fresh build from their data."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from tests.alat import AKAR
from tests.workbook.alat import bagian


def _buat() -> ModuleType:
    spec = importlib.util.spec_from_file_location("buat", AKAR / "samples" / "buat.py")
    assert spec is not None and spec.loader is not None
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


BUAT = _buat()


@pytest.mark.parametrize("buku", [str(b) for b in BUAT.daftar()])
def test_contoh_segar(buku: str, tmp_path: Path) -> None:
    segar = tmp_path / "segar.xlsx"
    BUAT.bangun(BUAT.daftar()[Path(buku)], segar)
    assert bagian(AKAR / "samples" / buku) == bagian(segar), "jalankan: python samples/buat.py"


def test_semua_contoh_dari_data() -> None:
    ada = {p.relative_to(AKAR / "samples") for p in (AKAR / "samples").rglob("*.xlsx")}
    assert ada == set(BUAT.daftar())
