"""Processor time of whole commands, in processes of their own."""

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence

TEMUAN = 1
"""The highest exit status of a command that did what it was asked to."""

# The modules that a command has loaded at its end, and how long importing just these takes.
# Without typing_extensions, which msgspec loads where it is there: a type checker brings it along.
_DIMUAT = """
import sys
sys.modules["typing_extensions"] = None
from workbook_tools.cli import main
try: main(sys.argv[1:])
except SystemExit: pass
sys.stderr.write("\\n" + " ".join(sys.modules))
"""
_IMPOR = """
import importlib, sys, time
sys.modules["typing_extensions"] = None
mulai = time.process_time()
for nama in sys.stdin.read().split():
    try: importlib.import_module(nama)
    except ImportError: pass
print(time.process_time() - mulai)
"""


def detik_perintah(kata: Sequence[object], putaran: int) -> float:
    """Seconds of one command from its start to its end, the fastest of the rounds."""
    with tempfile.TemporaryDirectory() as folder:
        _jalan(folder, ["-m", "workbook_tools", *kata])  # compiles the modules, as installing does
        return min(_prosesor(folder, kata) for _ in range(putaran))


def detik_impor(kata: Sequence[object], putaran: int) -> float:
    """Seconds that a command spends on imports, beyond those of bare Python."""
    with tempfile.TemporaryDirectory() as folder:
        modul = _jalan(folder, ["-c", _DIMUAT, *kata]).stderr.splitlines()[-1]
        semua = (_jalan(folder, ["-c", _IMPOR], modul).stdout for _ in range(putaran + 1))
        return min(float(x) for x in semua)


def _prosesor(folder: str, kata: Sequence[object]) -> float:
    sebelum = resource.getrusage(resource.RUSAGE_CHILDREN)
    jalan = _jalan(folder, ["-m", "workbook_tools", *kata])
    if jalan.returncode > TEMUAN:
        raise RuntimeError(f"{kata[0]} did not run: {jalan.stderr}")
    sesudah = resource.getrusage(resource.RUSAGE_CHILDREN)
    return sesudah.ru_utime + sesudah.ru_stime - sebelum.ru_utime - sebelum.ru_stime


def _jalan(
    folder: str, kata: Sequence[object], masukan: str = ""
) -> subprocess.CompletedProcess[str]:
    """A run of Python with its compiled modules kept in ``folder``."""
    lain = {k: n for k, n in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(
        [sys.executable, *map(str, kata)],
        env={**lain, "PYTHONPYCACHEPREFIX": folder},
        input=masukan,
        capture_output=True,
        text=True,
    )
