"""`python -m workbook_tools.halaman`: write the generated pages into docs/."""

from pathlib import Path

from workbook_tools.halaman.aturan import halaman_aturan
from workbook_tools.halaman.kamus import kamus
from workbook_tools.halaman.rekap_data import rekap_data

DOCS = Path("docs")


def main() -> None:
    """Write all generated pages; pages of rules that are gone are removed."""
    (DOCS / "kamus.md").write_text(kamus(), encoding="utf-8")
    (DOCS / "rekap_data.md").write_text(rekap_data(), encoding="utf-8")
    folder = DOCS / "aturan"
    folder.mkdir(exist_ok=True)
    halaman = halaman_aturan()
    for lama in folder.glob("*.md"):
        if lama.name not in halaman:
            lama.unlink()
    for nama, isi in halaman.items():
        (folder / nama).write_text(isi, encoding="utf-8")


if __name__ == "__main__":
    main()
