"""Finds the built template. Nothing heavy is imported here: every verb that fills books asks."""

from pathlib import Path

from workbook_tools.errors import LkjError

_PAKET = Path(__file__).resolve().parents[1]

FOLDER_PAKET = _PAKET / "_templates"
"""Where an installed package keeps the templates."""

FOLDER_SUMBER = _PAKET.parent / "templates"
"""Where the repository keeps them."""

_DATA_CONTOH = _PAKET.parent / "samples" / "data" / "contoh.json"


def nama_templat(makro: bool = False, lengkap: bool = False) -> str:
    """The file name of a template, with or without macros; see ``bangun``."""
    return f"LKj_template{'_lengkap' if lengkap else ''}.{'xlsm' if makro else 'xlsx'}"


def jalur_templat(makro: bool = False, lengkap: bool = False) -> Path:
    """A built template; ``lengkap`` is the one that also holds the sheets of version 1, hidden.

    Raises:
        LkjError: it is neither in the package nor in the repository.
    """
    nama = nama_templat(makro, lengkap)
    for folder in (FOLDER_PAKET, FOLDER_SUMBER):
        if (folder / nama).is_file():
            return folder / nama
    raise LkjError(
        f"Templat {nama} tidak ditemukan. Pasang ulang program lkj, atau buat templatnya dengan "
        "perintah: python -m workbook_tools.template"
    )


def jalur_contoh() -> Path:
    """The inputs of the made-up office that shows what a complete workbook looks like (JSON).

    Raises:
        LkjError: neither the package nor the repository has them.
    """
    for jalur in (FOLDER_PAKET / _DATA_CONTOH.name, _DATA_CONTOH):
        if jalur.is_file():
            return jalur
    raise LkjError("Data contoh tidak ditemukan. Pasang ulang program lkj.")
