"""Chapter III, an indicator: causes and efforts, in the words of the workbook."""

from workbook_tools.model.hasil import Capaian
from workbook_tools.naskah import Ruas
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok
from workbook_tools.susun.tabel import paragraf

BAGIAN = (
    ("faktor_pendorong", "Faktor pendorong: ", "pendorong"),
    ("faktor_penghambat", "Faktor penghambat: ", "penghambat"),
    ("solusi", "Upaya perbaikan: ", "solusi"),
)


@blok("b3.KODE.analisis", "Analisis penyebab")
def analisis(b: Bahan, c: Capaian) -> Keluaran:
    """What the sheet Realisasi Kinerja says; what it does not say is for people to write."""
    baris = b.kinerja(c.kode)
    for kolom, awalan, kunci in BAGIAN:
        teks = baris.isian(kolom).teks if baris else ""
        if teks:
            yield paragraf((Ruas(awalan, tebal=True), Ruas(teks)))
        else:
            yield Lowong(b.tulis(f"isi.{kunci}", indikator=c.indikator))
