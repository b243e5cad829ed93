"""The kinds of exports, one a file; the first whose words and columns fit is taken."""

from workbook_tools.tempel.jenis import dpa, e81, idm, rak, realisasi, renja, skm
from workbook_tools.tempel.jenis.dasar import JenisTabel

SEMUA: tuple[JenisTabel, ...] = (
    e81.JENIS,
    rak.JENIS,
    skm.JENIS,
    idm.JENIS,
    dpa.PERUBAHAN,
    dpa.JENIS,
    realisasi.JENIS,
    renja.JENIS,
)

__all__ = ["SEMUA", "JenisTabel"]
