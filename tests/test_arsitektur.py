"""The rooms import what docs/architecture.md says, and no circles; one door writes files."""

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.alat import AKAR
from tests.kegagalan.verba import MENULIS as CARA_MENULIS
from tests.kegagalan.verba import TIDAK_MENULIS
from tests.rules.pasangan import semua as pasangan
from workbook_tools.cli import PERINTAH
from workbook_tools.rules.registry import semua_aturan

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


@pytest.mark.parametrize(
    ("ruang", "akar"), [("rules", {"__init__.py", "registry.py"}), ("audit/rules", {"__init__.py"})]
)
def test_rules_hanya_berisi_aturan(ruang: str, akar: set[str]) -> None:
    assert {p.name for p in (PAKET / ruang).glob("*.py")} == akar
    berkas = [p for p in (PAKET / ruang).glob("*/*.py") if p.name != "__init__.py"]
    bukan = {p.name for p in berkas if not re.fullmatch(r"[a-z]\d{3}_\w+\.py", p.name)}
    assert not bukan
    sebelum = tuple(ruang.split("/"))
    antaraturan = {
        p.name
        for p in berkas
        for i in _impor(p)
        if i[: len(sebelum)] == sebelum and len(i) > len(sebelum) + 2
    }
    assert not antaraturan


def test_setiap_perintah_ada_di_matriks() -> None:
    """tests/kegagalan holds every verb against every way in which writing can fail."""
    menulis = {b.verba for b in CARA_MENULIS}
    assert menulis | TIDAK_MENULIS == set(PERINTAH)
    assert not menulis & TIDAK_MENULIS


BUKAN_KELUARAN = ("keluaran", "catatan.py", "halaman", "pemasangan", "template")
"""The door; the log; what developers build; the setting up of office programs."""

MENULIS = {"write_text", "write_bytes", "copyfile", "copy2", "copy", "move", "replace", "rename"}
_PUSTAKA = {"shutil", "os"}


def _menulis(simpul: ast.AST) -> bool:
    if not isinstance(simpul, ast.Call) or not isinstance(simpul.func, ast.Attribute):
        return isinstance(simpul, ast.Call) and _membuka(simpul)
    nama, dari = simpul.func.attr, simpul.func.value
    if nama in ("write_text", "write_bytes"):
        return True
    if nama in MENULIS:
        return isinstance(dari, ast.Name) and dari.id in _PUSTAKA
    return nama == "open" and _membuka(simpul)


def _membuka(panggilan: ast.Call) -> bool:
    """open(..., "w") and the like, by whichever argument."""
    nama = panggilan.func
    if getattr(nama, "id", getattr(nama, "attr", "")) != "open":
        return False
    ragam = [*panggilan.args[:2], *(k.value for k in panggilan.keywords)]
    teks = [a.value for a in ragam if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    return any(len(t) <= 3 and set(t) & set("wax+") for t in teks)


def _pelanggar(berkas: Path) -> list[str]:
    pohon = ast.parse(berkas.read_text(encoding="utf-8"))
    letak = berkas.relative_to(PAKET)
    return [f"{letak}:{s.lineno}" for s in ast.walk(pohon) if _menulis(s)]  # type: ignore[attr-defined]


def test_hanya_pintu_yang_menulis() -> None:
    semua = [p for p in PAKET.rglob("*.py") if p.relative_to(PAKET).parts[0] not in BUKAN_KELUARAN]
    assert [x for p in semua for x in _pelanggar(p)] == []


def test_kata_sistem_tidak_sampai_ke_pengguna() -> None:
    """The system's own words are English; `sebab_os` has Indonesian ones."""
    semua = (p for p in PAKET.rglob("*.py") if p.parent.name != "keluaran")
    assert [p.name for p in semua if "strerror" in p.read_text(encoding="utf-8")] == []


def test_yang_dicari_memang_ditemukan(tmp_path: Path) -> None:
    contoh = (
        'a.write_text("x")',
        'open(p, "w")',
        'p.open("wb")',
        "os.replace(a, b)",
        "shutil.copyfile(a, b)",
        'open(p, mode="x")',
    )
    for teks in contoh:
        assert any(_menulis(s) for s in ast.walk(ast.parse(teks))), teks
    for teks in ('open(p, "rb")', 'nama.replace("a", "w")', "p.open()", "copy.copy(x)"):
        assert not any(_menulis(s) for s in ast.walk(ast.parse(teks))), teks


def test_setiap_aturan_punya_kasus_yang_menyala_dan_yang_diam() -> None:
    assert sorted(pasangan.KODE) == sorted(semua_aturan())
