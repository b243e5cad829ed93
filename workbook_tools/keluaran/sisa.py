"""Files half written: made so that no two processes meet, and that a killed run leaves nothing
behind for good."""

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO

from workbook_tools.regex import regex

if os.name == "posix":
    import fcntl
else:  # Windows deletes no file that a program has open, which serves as well
    fcntl = None  # type: ignore[assignment]

AWALAN = ".lkj-"
AKHIRAN = ".tmp"
"""A leftover of a killed run must never look like a workbook."""

_POLA = regex(r"\.lkj-[a-z0-9_]{8}\.tmp")
_PENYANGGA = 1 << 20  # bytes; most workbooks are written at one go
_USIA_TANPA_KUNCI = 24 * 3600  # seconds, where the file system knows no locks


@contextlib.contextmanager
def berkas_sementara(folder: Path) -> Iterator[tuple[IO[bytes], Path]]:
    """An open file in ``folder`` under a name of its own; gone afterwards unless it was renamed.

    It is locked as long as it is open: whoever cleans up takes only what nobody holds.
    """
    bersihkan(folder)
    f, jalur = _buat(folder)
    try:
        yield f, jalur
    finally:
        with contextlib.suppress(OSError):
            f.close()
        with contextlib.suppress(OSError):
            jalur.unlink()


def _buat(folder: Path) -> tuple[IO[bytes], Path]:
    while True:
        nomor, nama = tempfile.mkstemp(prefix=AWALAN, suffix=AKHIRAN, dir=folder)
        _kunci(nomor, tunggu=True)
        if os.fstat(nomor).st_nlink:
            return os.fdopen(nomor, "w+b", _PENYANGGA), Path(nama)
        os.close(nomor)  # another process cleaned it up before it was locked


def _kunci(nomor: int, *, tunggu: bool = False) -> bool:
    """Whether the file is ours now; False as well where the file system knows no locks."""
    if fcntl is None:
        return False
    try:
        fcntl.flock(nomor, fcntl.LOCK_EX | (0 if tunggu else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


@lru_cache(maxsize=1024)
def bersihkan(folder: Path) -> None:
    """Remove what killed runs of this program left in a folder, once a process."""
    with contextlib.suppress(OSError), os.scandir(folder) as isi:
        for satu in isi:
            if _POLA.fullmatch(satu.name) and satu.is_file(follow_symlinks=False):
                _buang_bila_yatim(Path(satu.path))


def _buang_bila_yatim(jalur: Path) -> None:
    with contextlib.suppress(OSError):
        if os.name != "posix":
            jalur.unlink()  # refused while another process writes it
            return
        nomor = os.open(jalur, os.O_RDWR | os.O_NOFOLLOW)
        try:
            keadaan = os.fstat(nomor)
            yatim = _kunci(nomor) or time.time() - keadaan.st_mtime > _USIA_TANPA_KUNCI
            if yatim and keadaan.st_uid == os.getuid():
                jalur.unlink()
        finally:
            os.close(nomor)
