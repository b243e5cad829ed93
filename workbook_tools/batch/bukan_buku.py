"""What offices send in place of a workbook: a document, a scan, an archive of everything."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbook_tools.keluaran import baca_segel

AKHIRAN_BUKAN_BUKU = (
    *(".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf", ".pptx"),
    *(".zip", ".rar", ".7z", ".jpg", ".jpeg", ".png", ".gsheet", ".url"),
)
SURAT = "rekap"
"""The verb that writes letters to offices, which these did not send."""


def cari_bukan_buku(jalur: Iterable[str]) -> list[str]:
    """The files of folders that may stand for a workbook that was not sent, in order. Locks,
    hidden files and the program's own letters are passed over."""
    folder = (kata for kata in jalur if kata.strip() and Path(kata).is_dir())
    return sorted({str(p) for kata in folder for p in _isi(kata)})


def _isi(folder: str) -> Iterator[Path]:
    for induk, _, nama in os.walk(folder):
        for p in map(Path(induk).joinpath, nama):
            dikenal = p.suffix.casefold() in AKHIRAN_BUKAN_BUKU
            if dikenal and not p.name.startswith(("~$", ".")) and not _surat(p):
                yield p


def _surat(p: Path) -> bool:
    segel = baca_segel(p) if p.suffix.casefold() == ".docx" else None
    return segel is not None and segel.verba == SURAT
