"""Documents of the samples, as plain text."""

from functools import lru_cache

from tests.alat import olah_contoh
from workbook_tools.docx.peta import petakan
from workbook_tools.dokumen.kerja import susun_dokumen
from workbook_tools.pipeline import Olahan
from workbook_tools.susun.kalimat import baca_katalog


def teks_dokumen(olahan: Olahan) -> str:
    """All text of the document of a workbook, a paragraph a line, page headers first."""
    paket, _ = susun_dokumen(olahan, baca_katalog())
    bagian = [n for n in paket.isi if n.startswith("word/header")]
    return "\n".join(
        " ".join(p.teks.split())
        for nama in [*bagian, paket.utama]
        for p in petakan(paket.isi[nama]).paragraf
    )


@lru_cache(maxsize=8)
def teks_contoh(nama: str) -> str:
    """The document of a sample."""
    return teks_dokumen(olah_contoh(nama))
