"""What the user reads when a button fails: one message box, and a log file for the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbook_tools.catatan import catat
from workbook_tools.errors import LkjError
from workbook_tools.live.kotak import JUDUL, katakan

if TYPE_CHECKING:
    import xlwings

_BELUM_DIUBAH = (
    "Perhitungan berhenti karena kesalahan yang tidak terduga. Buku kerja ini belum diubah.\n\n"
    "Yang dapat dicoba: simpan buku kerja ini, tutup lalu buka lagi, dan klik tombolnya sekali "
    "lagi. Bila tetap gagal, tutup buku kerja dan jalankan: lkj hitung NAMA_BERKAS\n\n"
)
_SEBAGIAN_DIUBAH = (
    "Penulisan hasil berhenti di tengah jalan karena kesalahan yang tidak terduga. Isian tidak "
    "berubah, tetapi lembar hasil sebagian sudah baru dan sebagian masih lama, jadi jangan dipakai "
    "dulu.\n\n"
    "Yang paling aman: tutup buku kerja tanpa menyimpan, buka lagi, ulangi isian yang belum "
    "disimpan, lalu klik tombolnya. Bila AutoSave (Simpan Otomatis) menyala, keadaan ini mungkin "
    "sudah tersimpan sendiri: ambil versi sebelumnya lewat File > Info > Version History (Riwayat "
    "Versi).\n"
    "Klik sekali lagi sering juga cukup; bila sesudah itu masih ada baris lama, pakai cara tadi.\n"
    "Bila tetap gagal, tutup buku kerja, lalu jalankan: lkj hitung NAMA_BERKAS\n\n"
)


def kata_galat(galat: BaseException, *, menulis: bool = False) -> str:
    """What happened and what to do, in plain words. ``menulis``: it came up while results were
    being written, so that some of them are new."""
    if isinstance(galat, LkjError):
        return str(galat)
    log = catat("tombol", galat)
    rinci = f"Rinciannya ada di berkas: {log}" if log else "Rinciannya tidak dapat dicatat."
    kata = _SEBAGIAN_DIUBAH if menulis else _BELUM_DIUBAH
    return f"{kata}{rinci}\nKirimkan berkas itu kepada pengembang."


def beri_tahu(book: xlwings.Book, teks: str, *, gawat: bool = True) -> None:
    """One message box: the office program's, or the system's where that cannot be had."""
    try:
        book.app.alert(teks, title=JUDUL, mode="critical" if gawat else "info")
    except Exception:  # whatever the program raises, the words must not be lost
        katakan(teks)
