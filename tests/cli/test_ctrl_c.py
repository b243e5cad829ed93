"""Ctrl-C at any moment: whole JSON or none, never a traceback."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.workbook.alat import buat_buku

JEDA = (0.1, 0.4, 0.9)  # seconds after the first sign of life
MULAI = """
import sys
from workbook_tools.__main__ import utama
print("siap", file=sys.stderr, flush=True)
sys.exit(utama())
"""
# While Python itself is starting the words are its own: the program says when it has begun.


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tempat = tmp_path_factory.mktemp("kab")
    asal = buat_buku(tempat / "b0.xlsx").read_bytes()
    for n in range(1, 12):
        (tempat / f"b{n}.xlsx").write_bytes(asal)
    return tempat


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("kali", [1, 2])
@pytest.mark.parametrize("perintah", [["hitung", "--json"], ["periksa", "--format", "sarif"]])
def test_json_utuh_atau_tidak_ada(perintah: list[str], kali: int, folder: Path) -> None:
    verba, *pilihan = perintah
    for jeda in JEDA:
        p = subprocess.Popen(
            [sys.executable, "-c", MULAI, verba, str(folder), *pilihan, "--proses", "1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert p.stderr is not None and p.stderr.readline() == b"siap\n"
        time.sleep(jeda)
        for _ in range(kali):
            p.send_signal(signal.SIGINT)
            time.sleep(0.05)
        keluar, galat = p.communicate(timeout=60)
        # Between the sign and the first line of the program the words are still Python's own.
        assert b"Traceback" not in galat or b"workbook_tools" not in galat, galat.decode()
        assert not keluar.strip() or json.loads(keluar) is not None
