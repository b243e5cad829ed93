"""The installed ``lkj`` as a process of its own, which waits after a press for the next one.

Runs inside LibreOffice's own Python: standard library only, Python 3.8 and later. LibreOffice runs
``LKj.py`` anew for each workbook; this module stays.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import tempfile
import threading
from typing import IO, Any, Callable

TENGGAT = 120  # seconds without a request, after which lkj is taken for hung
SIAP, SELESAI = b"siap\n", b"selesai\n"

# LibreOffice sets these for its own Python; another Python would be led astray by them.
_MILIK_SENDIRI = ("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


class Diam(Exception):
    """lkj is hung, and was ended."""


class Putus(Exception):
    """lkj is gone, or could not be started; with its last words."""


def tekan(python: str, perintah: str, jawab: Callable[[bytes], bytes]) -> None:
    """Serve one press of a button: ``jawab`` answers each request.

    Raises:
        Diam, Putus: it did not come to its end.
    """
    program = _menunggu.pop(python, None)
    if program is None or not program.mulai(perintah):
        program = _Program(python)
        if not program.mulai(perintah):
            raise Putus(program.akhiri())
    try:
        program.layani(jawab)
    except queue.Empty:
        program.akhiri()
        raise Diam from None
    except BaseException:
        program.akhiri()
        raise
    if _menunggu.setdefault(python, program) is not program:  # two presses, one inside the other
        program.akhiri()


class _Program:
    """One process of lkj."""

    def __init__(self, python: str) -> None:
        self._rinci = tempfile.TemporaryFile()  # noqa: SIM115 - it is gone with the process
        try:
            self._proses = _proses(python, self._rinci)
        except OSError as e:
            raise Putus(str(e)) from None
        self._antrean: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._baca, args=(self._proses.stdout,), daemon=True).start()

    def mulai(self, perintah: str) -> bool:
        """Ask for a press; False where the process has ended, of itself or since it is outdated."""
        try:
            self._tulis(perintah.encode("ascii") + b"\n")
            return self._antrean.get(timeout=TENGGAT) == SIAP
        except (OSError, queue.Empty):
            return False

    def layani(self, jawab: Callable[[bytes], bytes]) -> None:
        """Answer until the press is done."""
        while True:
            baris = self._antrean.get(timeout=TENGGAT)
            if baris == SELESAI:
                return
            try:
                if not baris:
                    raise OSError
                self._tulis(jawab(baris))
            except OSError:
                raise Putus(self.akhiri()) from None

    def akhiri(self) -> str:
        """End it; its last words."""
        self._proses.kill()
        self._proses.wait()
        self._rinci.seek(0)
        akhir = self._rinci.read().decode("utf-8", "replace").strip().splitlines()[-1:]
        return " ".join(akhir)

    def _tulis(self, baris: bytes) -> None:
        self._proses.stdin.write(baris)
        self._proses.stdin.flush()

    def _baca(self, aliran: IO[bytes]) -> None:
        for baris in aliran:
            self._antrean.put(baris)
        self._antrean.put(b"")


_menunggu: dict[str, _Program] = {}
"""The process that waits, by its Python."""


def _proses(python: str, rinci: IO[bytes]) -> Any:
    lain: dict[str, Any] = {}
    if sys.platform == "win32":
        lain["creationflags"] = subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        [python, "-m", "workbook_tools.live.libreoffice", "layani"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=rinci,
        env={k: v for k, v in os.environ.items() if k not in _MILIK_SENDIRI},
        **lain,
    )
