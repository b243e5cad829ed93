"""Fill and check the workbooks behind Indonesian performance reports (Laporan Kinerja).

>>> import workbook_tools as lkj
>>> buku = lkj.buka("samples/loksado_2024.xlsx")
>>> buku.hitung().ringkasan.kategori
'Sangat Tinggi'

What ``__all__`` names is public and stays; every other module may change from one version to the
next. Nothing is loaded before it is asked for.
"""

from __future__ import annotations

TYPE_CHECKING = False  # what type checkers know as True; the module typing takes time to load
if TYPE_CHECKING:
    from os import PathLike

    from workbook_tools.errors import LkjError
    from workbook_tools.pustaka.buku import Buku

__all__ = ["Buku", "LkjError", "__version__", "buka"]
__version__ = "1.2.0"


def buka(path: str | PathLike[str]) -> Buku:
    """Read a workbook of the template (.xlsx, .xlsm), compute and check it. Nothing is written.

    >>> buka("samples/loksado_2024.xlsx")
    <Buku loksado_2024.xlsx: Kecamatan Loksado, Hulu Sungai Selatan, 2024>

    Raises:
        LkjError: the file cannot be used; its text, in Indonesian, says why and what to do.
    """
    from workbook_tools.pustaka.buku import Buku

    return Buku(path)


def __getattr__(nama: str) -> object:
    if nama == "Buku":
        from workbook_tools.pustaka.buku import Buku

        return Buku
    if nama == "LkjError":
        from workbook_tools.errors import LkjError

        return LkjError
    raise AttributeError(f"module {__name__!r} has no attribute {nama!r}")
