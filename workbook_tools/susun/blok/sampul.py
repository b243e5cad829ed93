"""Cover."""

from workbook_tools.naskah import Ruas
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import paragraf


@blok("sampul", "Sampul")
def sampul(b: Bahan) -> Keluaran:
    """Title, year, office, regency and province, from Identitas."""
    i = b.laporan.identitas
    yield paragraf("LAPORAN KINERJA\n(LKj)", "LKj Sampul Judul")
    yield paragraf(f"TAHUN {b.tahun or ''}".strip(), "LKj Sampul Bawah")
    yield paragraf((Ruas(b.nama.upper()),), "LKj Sampul Nama")
    if i.kabupaten:
        yield paragraf(f"KABUPATEN {i.kabupaten.teks.upper()}", "LKj Sampul Bawah")
    yield paragraf(f"PROVINSI {i.provinsi.teks.upper()}" if i.provinsi else "", "LKj Sampul Bawah")
