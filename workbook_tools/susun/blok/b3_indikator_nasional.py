"""Chapter III, an indicator: beside a national standard."""

from workbook_tools.model.hasil import Capaian
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok


@blok("b3.KODE.nasional", "Perbandingan dengan standar nasional")
def nasional(b: Bahan, c: Capaian) -> Keluaran:
    """N07."""
    yield Lowong(b.tulis("N07.isi", indikator=c.indikator))
