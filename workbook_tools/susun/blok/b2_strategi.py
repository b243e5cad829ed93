"""Chapter II: strategies and policies."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import TENGAH, Baris, Kolom, judul, tabel


@blok("b2.strategi", "Strategi dan arah kebijakan")
def strategi(b: Bahan) -> Keluaran:
    """Per indicator's sasaran: the strategy and its direction."""
    semua = b.laporan.strategi
    if not semua:
        return
    yield judul("Strategi dan Arah Kebijakan", 2)
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom("Sasaran", 30),
        Kolom("Strategi", 32),
        Kolom("Arah Kebijakan", 32),
    ]
    baris = []
    for n, x in enumerate(semua, start=1):
        i = b.cari_indikator(x.kode.teks)
        sasaran = i.sasaran.teks if i else x.kode.teks
        baris.append(Baris([str(n), sasaran, x.strategi.teks, x.arah_kebijakan.teks]))
    yield from tabel(b, "b2.strategi", "Strategi dan Arah Kebijakan", kolom, baris)
