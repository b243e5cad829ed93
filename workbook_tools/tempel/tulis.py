"""The parts of the workbook that change: planned cells, tables made longer, what is remembered."""

from workbook_tools.tempel.buku import Buku
from workbook_tools.tempel.ingatan import tulis_ingatan
from workbook_tools.workbook.alamat import lembar_sah
from workbook_tools.workbook.ganti_sel import ganti_sel
from workbook_tools.workbook.lembaran import banyak_untai
from workbook_tools.workbook.siapkan_baris import siapkan_baris
from workbook_tools.workbook.tabel_excel import perluas_tabel


def perubahan(buku: Buku) -> dict[str, bytes]:
    """The parts by name; none where nothing is planned and nothing to be remembered anew."""
    paket = buku.paket
    bagian = {t.judul: t.bagian for t in paket.lembar}
    hasil: dict[str, bytes] = {}
    for judul, isi in buku.isi.items():
        nama, kepala = bagian[judul], buku.kepala[judul]
        nomor = {b for b, _ in isi}
        with lembar_sah(paket.jalur, judul):
            siap = siapkan_baris(paket.baca(nama), nomor, kepala + 1)
            hasil[nama], sisa = ganti_sel(siap, isi)
        assert not sisa, "formulas are never planned"
        hasil |= perluas_tabel(paket, nama, max(nomor), kepala)
    hasil |= banyak_untai(paket, hasil)
    if buku.tanda != buku.ingatan:
        hasil |= tulis_ingatan(paket, buku.tanda)
    return hasil
