"""Processor time of whole commands, in processes of their own."""

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence

_AWAL = "import time:"


def detik_perintah(kata: Sequence[object], putaran: int) -> float:
    """Seconds of one command from its start to its end, the fastest of the rounds."""
    with tempfile.TemporaryDirectory() as folder:
        _jalan([], kata, folder)  # compiles the modules, as an installation does
        return min(_prosesor(kata, folder) for _ in range(putaran))


def detik_impor(kata: Sequence[object], putaran: int) -> float:
    """Seconds that a command spends on imports, beyond those of bare Python."""
    with tempfile.TemporaryDirectory() as folder:
        _jalan([], kata, folder)
        semua = min(
            _impor(["-m", "workbook_tools", *map(str, kata)], folder) for _ in range(putaran)
        )
        return semua - min(_impor(["-c", "pass"], folder) for _ in range(putaran))


def _prosesor(kata: Sequence[object], folder: str) -> float:
    sebelum = resource.getrusage(resource.RUSAGE_CHILDREN)
    _jalan([], kata, folder)
    sesudah = resource.getrusage(resource.RUSAGE_CHILDREN)
    return sesudah.ru_utime + sesudah.ru_stime - sebelum.ru_utime - sebelum.ru_stime


def _jalan(pilihan: Sequence[str], kata: Sequence[object], folder: str) -> None:
    perintah = [sys.executable, *pilihan, "-m", "workbook_tools", *map(str, kata)]
    subprocess.run(perintah, env=_lingkungan(folder), capture_output=True)


def _impor(perintah: Sequence[str], folder: str) -> float:
    hasil = subprocess.run(
        [sys.executable, "-X", "importtime", *perintah],
        env=_lingkungan(folder),
        capture_output=True,
        text=True,
    )
    baris = (x.removeprefix(_AWAL) for x in hasil.stderr.splitlines() if x.startswith(_AWAL))
    sendiri = (x.partition("|")[0].strip() for x in baris)
    return sum(int(x) for x in sendiri if x.isdecimal()) / 1e6


def _lingkungan(folder: str) -> dict[str, str]:
    """With compiled modules kept in a folder of their own."""
    lain = {k: n for k, n in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**lain, "PYTHONPYCACHEPREFIX": folder}
