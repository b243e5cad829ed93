"""Executive summary."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.narasi.anggaran import n09
from workbook_tools.susun.narasi.capaian import n01, n02
from workbook_tools.susun.narasi.efisiensi import n11
from workbook_tools.susun.tabel import BUTIR, paragraf, rujukan


@blok("ikhtisar", "Ikhtisar eksekutif")
def ikhtisar(b: Bahan) -> Keluaran:
    """N01, N02 of every indicator, N09, N11."""
    yield paragraf(n01(b))
    for c in b.hasil.capaian:
        yield paragraf(n02(b, c), BUTIR)
    if uang := n09(b):
        yield paragraf(uang)
    for tingkat in ("sasaran", "program"):
        if kalimat := n11(b, tingkat):
            yield paragraf(kalimat)
    if b.hasil.capaian:
        yield paragraf(b.susun("umum.acuan_tabel", tabel=rujukan("b3.capaian")))
