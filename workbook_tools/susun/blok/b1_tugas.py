"""Chapter I: tasks and functions."""

from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import BUTIR, judul, paragraf


@blok("b1.tugas", "Tugas dan fungsi")
def tugas(b: Bahan) -> Keluaran:
    """The task, then the functions."""
    semua = b.laporan.tugas_fungsi
    if not semua:
        return
    yield judul("Tugas dan Fungsi", 2)
    dasar = b.laporan.identitas.dasar_organisasi.teks
    if dasar:
        yield paragraf(b.susun("tugas.dasar", dasar=dasar))
    for jenis in ("tugas", "fungsi"):
        isi = [x.uraian.teks for x in semua if x.jenis.teks.casefold().strip() == jenis]
        if isi:
            yield paragraf(b.susun(f"tugas.{jenis}"))
        for teks in isi:
            yield paragraf(teks, BUTIR)
