"""Files are written by the door only, and by the few rooms that do not write for users."""

import ast
from pathlib import Path

from tests.alat import AKAR

PAKET = AKAR / "workbook_tools"
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
