"""What only Beranda has: the band for buttons, and a way to every input sheet."""

from xlsxwriter.worksheet import Worksheet

from workbook_tools.records import LEMBAR_TEMPLAT
from workbook_tools.schema import Tampilan
from workbook_tools.schema.tata_letak import BARIS_TOMBOL
from workbook_tools.template import warna
from workbook_tools.template.gaya import Gaya
from workbook_tools.template.letak import LetakLembar

TINGGI_TOMBOL = 40
"""Height of the row with the buttons, in points."""

_TANPA_TOMBOL = 8  # height of the same row where there are none

PETUNJUK_TOMBOL = "Klik Hitung, atau jalankan: lkj hitung NAMA_BERKAS.xlsm"
PETUNJUK_TANPA_TOMBOL = "Isi lembar bertab biru, simpan, lalu jalankan: lkj hitung NAMA_BERKAS.xlsx"
BELUM = ("Terakhir dihitung", "Belum pernah")


def tulis_beranda(ws: Worksheet, letak: LetakLembar, gaya: Gaya, bertombol: bool) -> None:
    """Hint, the first word on the state, and the names of the input sheets as links."""
    baris_tombol, baris_petunjuk = BARIS_TOMBOL
    ws.set_row(baris_tombol - 1, TINGGI_TOMBOL if bertombol else _TANPA_TOMBOL)
    ws.set_row(baris_petunjuk - 1, 20)
    hint = gaya.buat(bold=True, font_color=warna.HITUNG.tulisan, valign="vcenter", indent=1)
    kata = PETUNJUK_TOMBOL if bertombol else PETUNJUK_TANPA_TOMBOL
    ws.write_string(baris_petunjuk - 1, 0, kata, hint)
    ringkasan = letak.dari("ringkasan")
    for nomor, (kolom, isi) in enumerate(zip(ringkasan.blok.kolom, BELUM, strict=True)):
        tempat = (ringkasan.baris_data - 1, ringkasan.kolom - 1 + nomor)
        ws.write_string(*tempat, isi, gaya.hasil(kolom.tampilan))
    kelengkapan = letak.dari("kelengkapan")
    tautan = gaya.hasil(Tampilan.TEKS, font_color=warna.TAUTAN, underline=1)
    utama = (x for x in LEMBAR_TEMPLAT if x.utama)
    for baris, lembar in enumerate(utama, start=kelengkapan.baris_data):
        tujuan = f"internal:'{lembar.judul}'!A1"
        ws.write_url(baris - 1, kelengkapan.kolom - 1, tujuan, tautan, lembar.judul)
    ws.activate()
    ws.set_first_sheet()
