"""``sitecustomize`` of the installed Python, put there by the tests only.

Wine 8 lacks functions of C that numpy is linked to, and takes the process down when they are looked
for; openpyxl, which looks for numpy, goes on without. And an Excel: what the launcher starts finds
one workbook open in the stand-in, and at the end tells how it differs from a file.
"""

import atexit
import json
import os
import sys
from pathlib import Path

sys.modules["numpy"] = None  # type: ignore[assignment]


def _excel(setelan: Path) -> None:
    """``setelan``: JSON with the repository, the open workbook, the file and where to tell."""
    s = json.loads(setelan.read_text(encoding="utf-8"))
    sys.path.append(s["akar"])
    import pywintypes  # noqa: F401 - xlwings needs it first
    import xlwings

    from tests.live.banding import beda
    from tests.live.excel_tiruan import buka_tiruan
    from tests.live.mesin_memori import papan_dari_berkas

    papan = papan_dari_berkas(Path(s["buku"]))
    papan.berkas = s["nama"]
    buku, _ = buka_tiruan(papan)
    xlwings.apps = [_Aplikasi(buku, s["jendela"])]
    kabar = Path(s["kabar"])
    atexit.register(lambda: kabar.write_text(json.dumps(beda(papan, Path(s["pembanding"])))))


class _Aplikasi:
    """A running Excel, as far as the launcher looks at it."""

    def __init__(self, buku: object, jendela: int) -> None:
        self.books = [buku]
        self.hwnd = jendela


if (_tempat := os.environ.get("LKJ_UJI_EXCEL")) and "workbook_tools.live.excel" in sys.orig_argv:
    _excel(Path(_tempat))
