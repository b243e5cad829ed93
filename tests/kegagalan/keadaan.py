"""What a folder holds, and whether a file is whole."""

import io
import json
import re
import zipfile
from pathlib import Path

_INGGRIS = re.compile(
    r"traceback|file exists|no such file|permission denied|is a directory|not a directory|"
    r"no space|too large|expecting|usage:|error:|\bargument\b|invalid|errno|kesalahan di dalam",
    re.IGNORECASE,
)
_SEMENTARA = re.compile(r"\.lkj-[a-z0-9_]{8}\.tmp")


def potret(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {
        str(p.relative_to(folder)): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file() and not p.is_symlink()
    }


def tanpa_sementara(isi: dict[str, bytes]) -> dict[str, bytes]:
    """The same without what a killed run leaves for the next one to clean up."""
    return {n: b for n, b in isi.items() if not _SEMENTARA.fullmatch(Path(n).name)}


def utuh(nama: str, isi: bytes) -> bool:
    """Whether a file of this name is whole."""
    akhiran = Path(nama).suffix
    if akhiran in (".xlsx", ".xlsm", ".docx"):
        try:
            with zipfile.ZipFile(io.BytesIO(isi)) as z:
                return z.testzip() is None and "[Content_Types].xml" in z.namelist()
        except zipfile.BadZipFile:
            return False
    if akhiran == ".json":
        return isinstance(json.loads(isi), dict)
    if akhiran == ".parquet":
        return isi[:4] == isi[-4:] == b"PAR1" and len(isi) > 12
    return isi.startswith(b"\xef\xbb\xbf") and isi.endswith(b"\n")


def berkalimat(kata: str) -> bool:
    """Whether the user got words, none of them English or the program's own trouble."""
    return len(kata.strip()) > 20 and _INGGRIS.search(kata) is None
