"""The log file for what was not foreseen: users see plain words and where the details are."""

import contextlib
import os
import sys
import traceback
from pathlib import Path

from workbook_tools import __version__

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
    import logging  # these take their time, and errors that nobody foresaw are rare
    from logging.handlers import RotatingFileHandler

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
            penulis.emit(logging.LogRecord("lkj", logging.ERROR, "", 0, kata, None, None))
    except OSError:
        return None
    return jalur
