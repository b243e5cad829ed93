"""The rooms import what docs/architecture.md says, and no circles."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.alat import AKAR

PAKET = AKAR / "workbook_tools"
_BARIS = re.compile(r"^\| (`[^|]+`) \| [^|]+ \| ([^|]*)\|$", re.MULTILINE)


def _boleh() -> dict[str, set[str]]:
    """What each room may import, in the order of the table."""
    teks = (AKAR / "docs" / "architecture.md").read_text(encoding="utf-8")
    hasil = {}
    for ruang, impor in _BARIS.findall(teks):
        for nama in re.findall(r"`([\w.]+)/?`", ruang):
            hasil[nama.removesuffix(".py")] = set(re.findall(r"\w+", impor))
    return hasil


BOLEH = _boleh()


def _impor(berkas: Path) -> Iterator[str]:
    """The rooms that a file imports, at its head or inside a function."""
    for simpul in ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))):
        nama: list[str] = []
        if isinstance(simpul, ast.ImportFrom) and simpul.module:
            nama = [f"{simpul.module}.{a.name}" for a in simpul.names]
        elif isinstance(simpul, ast.Import):
            nama = [a.name for a in simpul.names]
        for n in nama:
            paket, _, sisa = n.partition(".")
            if paket == PAKET.name and not sisa.startswith("__"):
                yield sisa.partition(".")[0]


def test_semua_ruang_ada_di_tabel() -> None:
    folder = {p.name for p in PAKET.iterdir() if (p / "__init__.py").is_file()}
    berkas = {p.stem for p in PAKET.glob("*.py") if not p.stem.startswith("__")}
    assert set(BOLEH) == folder | berkas


@pytest.mark.parametrize("ruang", BOLEH)
def test_ruang_hanya_mengimpor_yang_boleh(ruang: str) -> None:
    folder = PAKET / ruang
    berkas = list(folder.rglob("*.py")) if folder.is_dir() else [folder.with_suffix(".py")]
    salah = {
        f"{p.relative_to(PAKET)}: {impor}"
        for p in berkas
        for impor in _impor(p)
        if impor not in BOLEH[ruang] | {ruang}
    }
    assert not salah


def test_tabelnya_tanpa_lingkaran() -> None:
    urut = list(BOLEH)
    maju = {(r, i) for r in urut for i in BOLEH[r] if urut.index(i) >= urut.index(r)}
    assert not maju
