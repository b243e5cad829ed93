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
        yield paragraf(_sebut("KABUPATEN", i.kabupaten.teks), "LKj Sampul Bawah")
    yield paragraf(_sebut("PROVINSI", i.provinsi.teks), "LKj Sampul Bawah")


def _sebut(jenis: str, nama: str) -> str:
    """The name with what it names, which people write before it or leave out; "" without one."""
    besar = nama.upper()
    sudah = besar.split()[:1] in ([jenis], ["KOTA"])
    return besar if sudah or not besar else f"{jenis} {besar}"
