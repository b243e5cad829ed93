"""``python -m workbook_tools.live.libreoffice hitung``: started by the macro in LibreOffice."""

import gc
import sys

from workbook_tools.live import ringan


def main() -> int:
    """Serve one press of a button; requests go out on standard output."""
    masuk, keluar = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print must not get among the requests
    from workbook_tools import live
    from workbook_tools.live.libreoffice.pipa import PapanPipa
    from workbook_tools.live.mesin.buku import buka

    ringan.pulih()
    perintah = next(x for x in live.__all__ if x == sys.argv[1])
    getattr(live, perintah)(buka(PapanPipa(masuk, keluar), "libreoffice"))
    return 0


if __name__ == "__main__":
    gc.disable()  # one press and gone: looking for garbage would only cost
    sys.exit(main())
