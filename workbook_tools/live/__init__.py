"""The buttons: compute and check the workbook that is open right now, and write its report.

``hitung(book)``, ``periksa(book)`` and ``dokumen(book)`` take an xlwings Book, or one of
``mesin.buku`` where the office program is no Excel. None of them raises: what goes wrong reaches
the user as one message box.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workbook_tools.live.kerja import hitung, periksa
    from workbook_tools.live.tulis_dokumen import dokumen

__all__ = ["dokumen", "hitung", "periksa"]

_MODUL = {"dokumen": "tulis_dokumen", "hitung": "kerja", "periksa": "kerja"}


def __getattr__(nama: str) -> Any:
    """Load what a button needs when it is first asked for."""
    if nama not in _MODUL:
        raise AttributeError(nama)
    return getattr(import_module(f"{__name__}.{_MODUL[nama]}"), nama)
