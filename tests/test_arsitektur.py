"""The rooms import what docs/architecture.md says, and no circles."""

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
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


def _impor(berkas: Path) -> Iterator[tuple[str, ...]]:
    """What of ours a file imports, at its head or inside a function: ('facts', 'sel', 'label')."""
    for simpul in ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))):
        nama: list[str] = []
        if isinstance(simpul, ast.ImportFrom) and simpul.module:
            nama = [f"{simpul.module}.{a.name}" for a in simpul.names]
        elif isinstance(simpul, ast.Import):
            nama = [a.name for a in simpul.names]
        for n in nama:
            paket, *sisa = n.split(".")
            if paket == PAKET.name and not sisa[0].startswith("__"):
                yield tuple(sisa)


def _bagian(ruang: Path, nama: tuple[str, ...]) -> str:
    """The part of a room that a name stands in: a folder, a file beside the folders, its door."""
    pertama = nama[0] if nama else ""
    ada = (ruang / pertama).is_dir() or (ruang / f"{pertama}.py").is_file()
    return pertama if pertama and ada else "__init__"


def _dalam_ruang(ruang: Path) -> dict[str, set[str]]:
    """Which parts of a room import which others."""
    hasil: dict[str, set[str]] = {}
    for berkas in ruang.rglob("*.py"):
        asal = _bagian(ruang, berkas.relative_to(ruang).with_suffix("").parts)
        for impor in _impor(berkas):
            if impor[0] == ruang.name and (tujuan := _bagian(ruang, impor[1:])) != asal:
                hasil.setdefault(asal, set()).add(tujuan)
    return hasil


def test_semua_ruang_ada_di_tabel() -> None:
    folder = {p.name for p in PAKET.iterdir() if (p / "__init__.py").is_file()}
    berkas = {p.stem for p in PAKET.glob("*.py") if not p.stem.startswith("__")}
    assert set(BOLEH) == folder | berkas


@pytest.mark.parametrize("ruang", BOLEH)
def test_ruang_hanya_mengimpor_yang_boleh(ruang: str) -> None:
    folder = PAKET / ruang
    berkas = list(folder.rglob("*.py")) if folder.is_dir() else [folder.with_suffix(".py")]
    salah = {
        f"{p.relative_to(PAKET)}: {impor[0]}"
        for p in berkas
        for impor in _impor(p)
        if impor[0] not in BOLEH[ruang] | {ruang}
    }
    assert not salah


def test_tabelnya_tanpa_lingkaran() -> None:
    urut = list(BOLEH)
    maju = {(r, i) for r in urut for i in BOLEH[r] if urut.index(i) >= urut.index(r)}
    assert not maju


@pytest.mark.parametrize("ruang", [r for r in BOLEH if (PAKET / r).is_dir()])
def test_dalam_ruang_pun_tanpa_lingkaran(ruang: str) -> None:
    TopologicalSorter(_dalam_ruang(PAKET / ruang)).prepare()  # raises CycleError


def test_rules_hanya_berisi_aturan() -> None:
    akar = {p.name for p in (PAKET / "rules").glob("*.py")}
    assert akar == {"__init__.py", "registry.py"}
    berkas = [p for p in (PAKET / "rules").glob("*/*.py") if p.name != "__init__.py"]
    bukan = {p.name for p in berkas if not re.fullmatch(r"[a-z]\d{3}_\w+\.py", p.name)}
    assert not bukan
    antaraturan = {p.name for p in berkas for i in _impor(p) if i[0] == "rules" and len(i) > 3}
    assert not antaraturan
