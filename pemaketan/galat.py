"""What stops a build, and running the tools that it needs."""

import subprocess
from collections.abc import Sequence
from pathlib import Path


class GalatPaket(Exception):
    """The kit cannot be built; the text says why."""


def jalankan(perintah: Sequence[str | Path], *, boleh_gagal: bool = False) -> str:
    """Run a tool and give back what it printed.

    Raises:
        GalatPaket: it is not installed, or failed and that is not allowed.
    """
    kata = [str(k) for k in perintah]
    try:
        hasil = subprocess.run(
            kata,
            check=False,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
    except FileNotFoundError:
        raise GalatPaket(f"{kata[0]} is not installed") from None
    if hasil.returncode and not boleh_gagal:
        raise GalatPaket(f"{kata[0]} failed: {' '.join(kata)}\n{hasil.stdout}")
    return hasil.stdout
