"""xlwings' engine for Windows, imported wherever the tests run.

What it needs of Windows is replaced by empty modules; of them only ``pywintypes.com_error`` does
anything.
"""

import ctypes
import importlib
import subprocess
import sys
from datetime import datetime
from types import ModuleType
from typing import Any
from unittest import mock


class GalatCom(Exception):
    """``pywintypes.com_error``."""


def mesin_windows() -> ModuleType:
    """xlwings' engine for Windows, imported wherever the tests run."""
    if (siap := sys.modules.get("xlwings._xlwindows")) is not None:
        return siap
    waktu = type("TimeType", (datetime,), {})
    kelas = {n: type(n, (), {}) for n in ("CDispatch", "DispatchBaseClass", "CoClassBaseClass")}
    klien = _modul("win32com.client", **kelas, Dispatch=None, DispatchEx=None)
    palsu = {
        "pywintypes": _modul("pywintypes", com_error=GalatCom, TimeType=waktu, error=OSError),
        "pythoncom": _modul("pythoncom", __file__="", CoInitialize=lambda: None),
        "win32com": _modul("win32com", client=klien),
        "win32com.client": klien,
        **{n: _modul(n) for n in ("win32gui", "win32timezone")},
        "win32process": _modul("win32process", GetWindowThreadProcessId=lambda _: (0, 1)),
        "win32api": _modul("win32api"),
        "win32con": _modul("win32con"),
    }
    with (
        mock.patch.dict(sys.modules, palsu),
        mock.patch.object(ctypes, "oledll", mock.MagicMock(), create=True),
        mock.patch.object(ctypes, "windll", mock.MagicMock(), create=True),
        mock.patch.object(ctypes, "PyDLL", mock.MagicMock()),
        mock.patch.object(subprocess, "CREATE_NO_WINDOW", 0, create=True),
        mock.patch("atexit.register", lambda fungsi: fungsi),
    ):
        return importlib.import_module("xlwings._xlwindows")


def _modul(nama: str, **isi: Any) -> ModuleType:
    modul = ModuleType(nama)
    modul.__dict__.update(isi)
    return modul
