"""The help sheet."""

from collections.abc import Iterable

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs
from xlsxwriter.worksheet import Worksheet

from workbook_tools.records.pernyataan import ACUAN, BarisPernyataan
from workbook_tools.records.skala import SKALA_BAWAAN, WARNA, WARNA_TEKS
from workbook_tools.schema import HITUNG, JUDUL_PETUNJUK
from workbook_tools.schema.tata_letak import BARIS_BANTUAN, BARIS_JUDUL, BARIS_TAUTAN, tinggi_baris
from workbook_tools.template import petunjuk_teks as teks
from workbook_tools.template import warna
from workbook_tools.template.cetak import siapkan_cetak
from workbook_tools.template.gaya import Gaya
from workbook_tools.template.validasi import DaftarPanjang

_LEBAR = (34, 78)
_RUANG = 2  # points of air in a row
_TEBAL = 3  # characters by which bold text needs more room
_TAB = {"Biru": warna.MASUKAN, "Hijau": warna.HITUNG, "Abu-abu": warna.PETUNJUK}

Baris = tuple[str, str, Format]
"""What stands left and right in a row, and the look of the left cell."""


def tulis_petunjuk(ws: Worksheet, gaya: Gaya) -> DaftarPanjang:
    """Write the sheet; returns the long lists of choices that stand on it."""
    _kepala_lembar(ws, gaya)
    biasa = gaya.kotak(bold=True, bg_color=warna.PETUNJUK.lembut)
    baris = BARIS_TAUTAN + 2
    for judul, isi in (
        ("Urutan kerja", _baris(teks.LANGKAH, biasa)),
        ("Warna tab", [(a, b, _cat(gaya, _TAB[a].utama, warna.PUTIH)) for a, b in teks.TAB]),
        ("Cara mengetik nilai", _baris(teks.NILAI, biasa)),
        (f"Warna kategori ({SKALA_BAWAAN})", _kategori(gaya)),
        ("Yang perlu diingat", _baris(teks.KEBIASAAN, biasa)),
    ):
        baris = _bagian(ws, baris, judul, isi, gaya)
    awal = baris + 1
    pilihan = BarisPernyataan.LEMBAR.cari("acuan").ditawarkan
    acuan = [(kata, teks.rincian_acuan(id_)) for id_, kata in zip(ACUAN, pilihan, strict=True)]
    _bagian(ws, baris, "Pilihan Acuan di lembar Angka Laporan", _baris(acuan, biasa), gaya)
    siapkan_cetak(ws, tegak=True, lebar=_LEBAR, satu_halaman=False)
    rentang = xl_range_abs(awal - 1, 0, awal + len(pilihan) - 2, 0)
    return {pilihan: f"='{JUDUL_PETUNJUK}'!{rentang}"}


def _kepala_lembar(ws: Worksheet, gaya: Gaya) -> None:
    judul = gaya.judul(warna.PETUNJUK)
    ws.set_tab_color(warna.PETUNJUK.utama)
    ws.hide_gridlines(2)
    for nomor, lebar in enumerate(_LEBAR):
        ws.set_column(nomor, nomor, lebar)
    ws.set_row(BARIS_JUDUL - 1, 30, judul)
    ws.write_string(BARIS_JUDUL - 1, 0, teks.JUDUL, judul)
    ws.set_row(BARIS_BANTUAN - 1, 18)
    ws.write_string(BARIS_BANTUAN - 1, 0, teks.CATATAN, gaya.catatan())
    tujuan = f"internal:'{HITUNG['beranda'].judul}'!A1"
    ws.write_url(BARIS_TAUTAN - 1, 0, tujuan, gaya.tautan(), "Kembali ke Beranda")


def _bagian(ws: Worksheet, baris: int, judul: str, isi: list[Baris], gaya: Gaya) -> int:
    """A heading and its rows; returns the row where the next section starts."""
    ws.set_row(baris - 1, 20)
    ws.write_string(baris - 1, 0, judul, gaya.subjudul(warna.PETUNJUK))
    kanan = gaya.kotak()
    for nomor, (a, b, kiri) in enumerate(isi, start=baris):
        ws.set_row(nomor, tinggi_baris([(a, _LEBAR[0] - _TEBAL), (b, _LEBAR[1])]) + _RUANG)
        ws.write_string(nomor, 0, a, kiri)
        ws.write_string(nomor, 1, b, kanan)
    return baris + len(isi) + 2


def _baris(pasangan: Iterable[tuple[str, str]], kiri: Format) -> list[Baris]:
    return [(a, b, kiri) for a, b in pasangan]


def _kategori(gaya: Gaya) -> list[Baris]:
    return [
        (nama, arti, _cat(gaya, f"#{WARNA[w]}", f"#{WARNA_TEKS.get(w, '000000')}"))
        for w, nama, arti in teks.kategori()
    ]


def _cat(gaya: Gaya, isi: str, tulisan: str) -> Format:
    """A left cell that shows a colour."""
    return gaya.kotak(bold=True, bg_color=isi, font_color=tulisan)
