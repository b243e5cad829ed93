"""What the user reads when a button fails: one message box, and a log file for the details."""

import sys

import xlwings

from workbook_tools.catatan import catat
from workbook_tools.errors import LkjError

JUDUL = "lkj"


def kata_galat(galat: BaseException) -> str:
    """What happened and what to do, in plain words."""
    if isinstance(galat, LkjError):
        return str(galat)
    log = catat("tombol", galat)
    rinci = f"Rinciannya ada di berkas: {log}" if log else "Rinciannya tidak dapat dicatat."
    return (
        "Perhitungan berhenti karena kesalahan yang tidak terduga.\n\n"
        "Yang dapat dicoba: simpan buku kerja ini, tutup lalu buka lagi, dan klik tombolnya sekali "
        "lagi. Bila tetap gagal, tutup buku kerja dan jalankan: lkj hitung NAMA_BERKAS\n\n"
        f"{rinci}\nKirimkan berkas itu kepada pengembang."
    )


def beri_tahu(app: xlwings.App, teks: str, *, gawat: bool = True) -> None:
    """One message box. Where there is none, the words go to the error stream."""
    try:
        app.alert(teks, title=JUDUL, mode="critical" if gawat else "info")
    except Exception:  # whatever the program raises, the words must not be lost
        print(teks, file=sys.stderr)
