"""Chapter II: vision and missions of the regency."""

from workbook_tools.naskah import Ruas
from workbook_tools.records.pilihan import pilihan
from workbook_tools.records.visi_misi import JENIS_VISI
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import BUTIR, judul, paragraf
from workbook_tools.wording.kata import sebutkan


@blok("b2.visi_misi", "Visi dan misi daerah")
def visi_misi(b: Bahan) -> Keluaran:
    """Vision, missions, goals; those that the office supports are named."""
    semua = b.laporan.visi_misi
    if not semua:
        return
    yield judul("Visi dan Misi Daerah", 2)
    for jenis in JENIS_VISI:
        isi = [x for x in semua if pilihan(x.jenis) == jenis]
        if isi:
            yield paragraf((Ruas(f"{jenis.capitalize()}:", tebal=True),))
        for x in isi:
            if x.nomor:
                yield paragraf(f"{x.nomor.teks.rstrip('.')}. {x.uraian.teks}")
            else:
                yield paragraf(x.uraian.teks, BUTIR)
    didukung = [x for x in semua if pilihan(x.didukung) == "ya"]
    if didukung:
        nama = [f"{pilihan(x.jenis)} {x.nomor.teks}".strip() for x in didukung]
        yield paragraf(b.susun("visi_misi.didukung", sebut=sebutkan(nama, len(nama))))
