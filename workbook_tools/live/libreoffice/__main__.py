"""``python -m workbook_tools.live.libreoffice layani``: started by the macro in LibreOffice.

Serves presses of buttons, each named by a line on standard input, until that ends or nothing comes
for a while. With the name of a button in place of ``layani``: one press, as macros of earlier
versions ask for it.
"""

import gc
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

SIAP, SELESAI = b"siap\n", b"selesai\n"
ISTIRAHAT = 600
"""Seconds without a press, after which the memory is worth more than the next start."""
_BERKAS = Path(__file__).parents[2] / "__init__.py"


def main() -> None:
    """Serve; requests go out on standard output."""
    masuk, keluar = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print must not get among the requests
    from workbook_tools import live
    from workbook_tools.live.libreoffice.pipa import PapanPipa
    from workbook_tools.live.mesin.buku import Book

    def tekan(perintah: str) -> None:
        nama = next(x for x in live.__all__ if x == perintah)
        getattr(live, nama)(Book(PapanPipa(masuk, keluar)))

    if sys.argv[1] != "layani":
        tekan(sys.argv[1])
        return
    versi = _versi()
    gc.freeze()  # what is loaded now stays: looking for garbage after a press passes over it
    while (baris := _tunggu(masuk.readline)) and _versi() == versi:
        keluar.write(SIAP)
        tekan(baris.decode("ascii").strip())
        keluar.write(SELESAI)
        keluar.flush()
        gc.collect(0)  # what this press has made


def _tunggu(baca: Callable[[], bytes]) -> bytes:
    """The next line; the process ends where none comes."""
    jam = threading.Timer(ISTIRAHAT, os._exit, (0,))
    jam.daemon = True
    jam.start()
    try:
        return baca()
    finally:
        jam.cancel()


def _versi() -> float:
    """Tells an installation from the next one; 0 where the program is gone."""
    return _BERKAS.stat().st_mtime if _BERKAS.exists() else 0


if __name__ == "__main__":
    gc.disable()  # looking for garbage while a button works would only cost
    main()
