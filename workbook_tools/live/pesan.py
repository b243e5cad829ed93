"""What the user reads when a button fails: one message box, and a log file for the details."""

import contextlib
import logging
import os
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

import xlwings

from workbook_tools import __version__
from workbook_tools.errors import LkjError

JUDUL = "lkj"
_UKURAN_LOG = 500_000  # bytes


def jalur_log() -> Path:
    """The log file in the user's own cache folder."""
    rumah = Path.home()
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or rumah / "AppData" / "Local")
    elif sys.platform == "darwin":
        folder = rumah / "Library" / "Logs"
    else:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or rumah / ".cache")
    return folder / "lkj" / "lkj.log"


def catat(apa: str, galat: BaseException) -> Path | None:
    """Write the details of an error to the log; None when even that fails."""
    jalur = jalur_log()
    rinci = "".join(traceback.format_exception(galat))
    try:
        jalur.parent.mkdir(parents=True, exist_ok=True)
        penulis = RotatingFileHandler(
            jalur, maxBytes=_UKURAN_LOG, backupCount=1, encoding="utf-8", errors="replace"
        )
        penulis.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        kata = f"lkj {__version__}, Python {sys.version.split()[0]}, {sys.platform}: {apa}\n{rinci}"
        with contextlib.closing(penulis):
            penulis.emit(logging.LogRecord(JUDUL, logging.ERROR, "", 0, kata, None, None))
    except OSError:
        return None
    return jalur


def kata_galat(galat: BaseException) -> str:
    """What happened and what to do, in plain words."""
    if isinstance(galat, LkjError):
        return str(galat)
    log = catat("tombol", galat)
    rinci = f"Rinciannya ada di berkas: {log}" if log else "Rinciannya tidak dapat dicatat."
    return (
        "Perhitungan berhenti karena kesalahan yang tidak terduga.\n\n"
        "Yang dapat dicoba: simpan buku kerja ini, tutup lalu buka lagi, dan klik tombolnya sekali "
        "lagi. Bila tetap gagal, tutup buku kerja dan jalankan: lkj hitung NAMA_BERKAS\n\n"
        f"{rinci}\nKirimkan berkas itu kepada pengembang."
    )


def beri_tahu(app: xlwings.App, teks: str, *, gawat: bool = True) -> None:
    """One message box. Where there is none, the words go to the error stream."""
    try:
        app.alert(teks, title=JUDUL, mode="critical" if gawat else "info")
    except Exception:  # whatever the program raises, the words must not be lost
        print(teks, file=sys.stderr)
