"""The findings on a Word document as comments in a copy of it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from workbook_tools.audit.ucapan import sebut_letak
from workbook_tools.docx.komentar import Komentar, komentari
from workbook_tools.formats.teks_temuan import SEBUTAN, rincian
from workbook_tools.model.temuan import Temuan, Tingkat

PENULIS = "lkj audit"
EKOR = "_ditandai"
MAKS_TERKAIT = 8
MAKS_TEMPAT = 20
"""Places of one finding that get a comment; more of them hide what it is about."""


def salinan(jalur: Path) -> Path:
    """Where the marked copy of a document stands."""
    return jalur.with_name(f"{jalur.stem}{EKOR}{jalur.suffix}")


def tandai(jalur: Path, temuan: Sequence[Temuan]) -> bytes:
    """The document with a comment at every place of every finding.

    Raises:
        LkjError: the document cannot be marked.
    """
    isi = [k for t in temuan if t.induk is None for k in _komentar(t)]
    return komentari(jalur.read_bytes(), jalur.name, isi, PENULIS)


def _komentar(t: Temuan) -> Iterator[Komentar]:
    tempat = [x.strip() for x in t.sel.split(";")] if t.sel else [""]
    kepala = f"{SEBUTAN[t.tingkat or Tingkat.INFO]} {t.aturan}"
    yield Komentar(tempat[0], (kepala, *_penjelasan(t)))
    for lain in tempat[1:MAKS_TEMPAT]:
        yield Komentar(lain, (kepala, f"Termasuk temuan di {tempat[0]}: {t.pesan}"))


def _penjelasan(t: Temuan) -> Iterator[str]:
    yield t.pesan
    yield from rincian(t)
    for x in t.terkait[:MAKS_TERKAIT]:
        yield f"Bandingkan: {sebut_letak(x.lembar, x.sel)} = {x.nilai}"
    if len(t.terkait) > MAKS_TERKAIT:
        yield f"… dan {len(t.terkait) - MAKS_TERKAIT} tempat lain."
