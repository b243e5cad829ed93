"""Chapter III, an indicator: photographs."""

from workbook_tools.model.hasil import Capaian
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok, slug
from workbook_tools.susun.gambar import pilih_gambar, satu_gambar
from workbook_tools.susun.tabel import judul


@blok("b3.KODE.foto", "Dokumentasi")
def foto(b: Bahan, c: Capaian) -> Keluaran:
    """The rows of Gambar that name the indicator's code or this block."""
    id_ = f"b3.{slug(c.kode)}.foto"
    semua = pilih_gambar(b, id_, c.kode, f"b3.{c.kode}.foto")
    if semua:
        yield judul("Dokumentasi", 4)
    for satu in semua:
        yield from satu_gambar(b, id_, satu)
