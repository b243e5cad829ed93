"""What wheels carry and the kit does not need: tests, sources, other programs."""

import shutil
from pathlib import Path

_FOLDER = {"tests", "demos", "Demos", "__pycache__"}
_AKHIRAN = {".pyi", ".pxd", ".pyx", ".h", ".hpp", ".c", ".cpp", ".lib", ".chm"}
_BAGIAN = (
    "bin",
    "adodbapi",
    "isapi",
    "pythonwin",
    "numpy/f2py",
    # xlwings' parts for Excel add-ins and its servers. xlwings PRO is under a licence of its own.
    "xlwings32-*.dll",
    "xlwings64-*.dll",
    "xlwings/addin",
    "xlwings/html",
    "xlwings/js",
    "xlwings/pro",
    "xlwings/rest",
    "xlwings/xlwingslib.*",
    "xlwings/*.bas",
    "xlwings/*.xls?",
    "xlwings/*.xlam",
    "xlwings-*.dist-info/licenses/LICENSE_PRO.txt",
)


def rampingkan(paket: Path) -> None:
    """Take it away from the folder of packages."""
    for pola in _BAGIAN:
        for jalur in sorted(paket.glob(pola)):
            _hapus(jalur)
    for jalur in sorted(paket.rglob("*")):
        milik_program = "workbook_tools" in jalur.relative_to(paket).parts
        if jalur.exists() and not milik_program and _tak_perlu(jalur):
            _hapus(jalur)


def _tak_perlu(jalur: Path) -> bool:
    return jalur.name in _FOLDER if jalur.is_dir() else jalur.suffix in _AKHIRAN


def _hapus(jalur: Path) -> None:
    if jalur.is_dir():
        shutil.rmtree(jalur)
    else:
        jalur.unlink()
