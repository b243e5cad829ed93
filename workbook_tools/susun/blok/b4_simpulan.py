"""Chapter IV: conclusion."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.narasi.capaian import n20
from workbook_tools.susun.tabel import paragraf


@blok("b4.simpulan", "Simpulan")
def simpulan(b: Bahan) -> Keluaran:
    """N20: the mean, every indicator, the budget."""
    for kalimat in n20(b):
        if kalimat:
            yield paragraf(kalimat)
