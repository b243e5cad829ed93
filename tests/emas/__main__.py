"""`python -m tests.emas`: write the golden files anew. Look at what `git diff` shows."""

from tests.emas.lembar import FOLDER, lembar_tertulis


def main() -> None:
    """One file per computed sheet; those of sheets that are gone are removed."""
    FOLDER.mkdir(exist_ok=True)
    isi = lembar_tertulis()
    for lama in FOLDER.glob("*.xml"):
        if lama.name not in isi:
            lama.unlink()
    for nama, xml in isi.items():
        (FOLDER / nama).write_text(xml, encoding="utf-8")


if __name__ == "__main__":
    main()
