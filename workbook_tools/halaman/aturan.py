"""One page per rule (docs/aturan/) and their index, from the rules' own docstrings."""

from workbook_tools.rules import Aturan, semua_aturan
from workbook_tools.rules.registry import KELUARGA

PEMBUKA = """# Aturan pemeriksaan

Setiap temuan menyebut kode aturannya. Penjelasan yang sama ditampilkan oleh `lkj aturan KODE`.
Halaman-halaman ini dibuat dari aturannya sendiri: `python -m workbook_tools.halaman`.
"""


def halaman_aturan() -> dict[str, str]:
    """Markdown pages by file name."""
    daftar = semua_aturan()
    halaman = {f"{a.kode}.md": _satu(a) for a in daftar.values()}
    halaman["README.md"] = _indeks(list(daftar.values()))
    return halaman


def _satu(a: Aturan) -> str:
    return f"# {a.kode} - {a.judul}\n\nTingkat: {a.tingkat.value}\n\n{a.penjelasan}\n"


def _indeks(daftar: list[Aturan]) -> str:
    baris = [PEMBUKA]
    for sebutan in KELUARGA.values():
        milik = [a for a in daftar if a.kode.startswith(sebutan[:2])]
        if milik:
            baris += [f"## {sebutan}\n", "| Kode | Tingkat | Yang diperiksa |", "|---|---|---|"]
            baris += [f"| [{a.kode}]({a.kode}.md) | {a.tingkat.value} | {a.judul} |" for a in milik]
            baris.append("")
    return "\n".join(baris)
