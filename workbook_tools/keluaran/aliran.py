"""Standard output and error through which nothing passes that a terminal would obey."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from workbook_tools.keluaran.teks import untuk_layar


class AliranAman(io.TextIOBase):
    """A stream to the terminal through which no control code of a cell, a file name or a JSON
    key passes. Line breaks of the program's own stay."""

    def __init__(self, keluar: TextIO) -> None:
        self.keluar = keluar

    def write(self, teks: str) -> int:
        self.keluar.write(untuk_layar(teks))
        return len(teks)

    def flush(self) -> None:
        self.keluar.flush()

    def isatty(self) -> bool:
        return self.keluar.isatty()

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self.keluar.fileno()

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self.keluar.encoding


def asli(keluar: TextIO) -> TextIO:
    """The stream itself, for a library that draws with control codes of its own."""
    return keluar.keluar if isinstance(keluar, AliranAman) else keluar


@contextmanager
def layar_aman() -> Iterator[None]:
    """Standard output and error as safe streams in UTF-8."""
    lama = sys.stdout, sys.stderr
    for aliran in lama:
        if isinstance(aliran, io.TextIOWrapper):
            aliran.reconfigure(encoding="utf-8", errors="replace")
    sys.stdout, sys.stderr = AliranAman(lama[0]), AliranAman(lama[1])
    try:
        yield
    finally:
        sys.stdout, sys.stderr = lama
