"""Builds the blank template from the schema. Importing this is cheap: XlsxWriter comes later."""

from pathlib import Path

from workbook_tools.template.berkas import jalur_templat

__all__ = ["bangun", "jalur_templat"]


def bangun(jalur: Path, *, makro: Path | None = None, lengkap: bool = False) -> None:
    """Write the blank template to ``jalur``; two builds are equal part by part.

    ``makro`` is the ``vbaProject.bin`` of the twin with buttons. ``lengkap``: also the sheets of
    version 1 that the blank template no longer shows; they are hidden until they are filled.

    Raises:
        OSError: the file cannot be written.
    """
    from workbook_tools.template.buku import bangun_buku

    bangun_buku(jalur, makro, lengkap)
