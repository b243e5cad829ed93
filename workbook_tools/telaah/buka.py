"""A document file as a plain document, whatever its format."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from workbook_tools.errors import BerkasTakTerpakai
from workbook_tools.keluaran import AKHIRAN_BUKU, AKHIRAN_MAKRO, baca_segel
from workbook_tools.naskah import Naskah

AKHIRAN = (".docx", ".docm", ".doc", ".pdf")
"""What is looked for in a folder; an old .doc is told as unread, not passed over."""
KODE = "D691"


def buka(jalur: Path) -> Naskah:
    """Read a document; the reader of its format is loaded only now.

    Raises:
        BerkasTakTerpakai: it cannot be read, and why.
    """
    akhiran = jalur.suffix.casefold()
    if akhiran == ".pdf":
        from workbook_tools.pdf.baca import baca_pdf

        return baca_pdf(jalur)
    if akhiran in (".docx", ".docm", ".doc", ".dotx"):
        from workbook_tools.docx.baca import baca_docx

        return baca_docx(jalur)
    saran = (
        "Itu buku kerja: sebut dokumen laporannya, atau periksa bukunya dengan lkj periksa."
        if akhiran in (*AKHIRAN_BUKU, *AKHIRAN_MAKRO)
        else "Simpan laporannya sebagai .docx."
    )
    raise BerkasTakTerpakai(KODE, f"{jalur.name} bukan dokumen .docx atau .pdf. {saran}")


def cari_dokumen(jalur: Iterable[str]) -> tuple[list[Path], list[str]]:
    """The documents that paths and folders lead to, and the paths that lead to none."""
    hasil: dict[Path, None] = {}
    kosong = []
    for kata in jalur:
        ada = list(_satu(Path(kata)))
        hasil.update(dict.fromkeys(ada))
        if not ada:
            kosong.append(kata)
    return list(hasil), kosong


def _satu(jalur: Path) -> Iterator[Path]:
    if jalur.is_dir():
        for p in sorted(jalur.rglob("*")):
            if p.suffix.casefold() in AKHIRAN and not _bukan_laporan(p):
                yield p
    elif jalur.is_file():
        yield jalur
    elif jalur.name and any(x in jalur.name for x in "*?["):
        yield from sorted(p for p in jalur.parent.glob(jalur.name) if p.is_file())


def _bukan_laporan(p: Path) -> bool:
    """Locks of office programs, and marked copies of our own making."""
    if p.name.startswith(("~$", ".")):
        return True
    segel = baca_segel(p) if p.suffix.casefold() == ".docx" else None
    return segel is not None and segel.verba == "audit"
