"""Builds the blank template from the schema. Importing this is cheap: XlsxWriter comes later."""

from pathlib import Path

from workbook_tools.template.berkas import jalur_templat

__all__ = ["bangun", "jalur_templat"]


def bangun(jalur: Path, *, makro: Path | None = None) -> None:
    """Write the blank template to ``jalur``; two builds are equal part by part.

    ``makro`` is the ``vbaProject.bin`` of the twin with buttons.

    Raises:
        OSError: the file cannot be written.
    """
    from workbook_tools.template.buku import bangun_buku

    bangun_buku(jalur, makro)
