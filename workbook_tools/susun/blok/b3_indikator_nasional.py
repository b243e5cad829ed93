"""Chapter III, an indicator: beside a national standard."""

from workbook_tools.model.hasil import Capaian
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok
from workbook_tools.susun.narasi.banding import n07
from workbook_tools.susun.tabel import paragraf


@blok("b3.KODE.nasional", "Perbandingan dengan standar nasional")
def nasional(b: Bahan, c: Capaian) -> Keluaran:
    """N07; people write it where the sheet Standar Nasional says nothing."""
    kalimat = n07(b, c)
    if not kalimat:
        yield Lowong(b.tulis("N07.isi", indikator=c.indikator))
    for satu in kalimat:
        yield paragraf(satu)
