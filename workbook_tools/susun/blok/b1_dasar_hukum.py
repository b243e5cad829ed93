"""Chapter I: legal basis."""

from workbook_tools.records.dasar_hukum import BarisDasarHukum
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import BUTIR, paragraf


@blok("b1.dasar_hukum", "Dasar hukum")
def dasar_hukum(b: Bahan) -> Keluaran:
    """The sheet Dasar Hukum; the national list of the catalogue where the sheet is empty."""
    yield paragraf(b.susun("dasar_hukum.pembuka"))
    if not b.laporan.dasar_hukum:
        for teks in b.katalog.semua("dasar_hukum.butir"):
            yield paragraf(teks, BUTIR)
    for x in b.laporan.dasar_hukum:
        yield paragraf(_sebut(x), BUTIR)


def _sebut(x: BarisDasarHukum) -> str:
    return f"{x.jenis.teks} Nomor {x.nomor.teks} Tahun {x.tahun.teks} tentang {x.tentang.teks};"
