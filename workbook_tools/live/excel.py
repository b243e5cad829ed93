"""``python -m workbook_tools.live.excel hitung --buku=... --jendela=...``: started by the macro.

The macro spells what comes from outside in letters, digits and ``_`` (``macros/LKjPeluncur.bas``,
``Sandi``), so that no shell and no Windows reads anything into a file's name.
"""

import atexit
import gc
import sys
import unicodedata
from argparse import ArgumentParser
from collections.abc import Iterable, Sequence
from typing import Any

from workbook_tools.catatan import catat
from workbook_tools.errors import LkjError
from workbook_tools.live.kotak import katakan
from workbook_tools.live.ringan import tanpa_beban
from workbook_tools.regex import regex

BERHASIL = 0
SUDAH_DIKATAKAN = 3
"""It did not come to its end, and the user has read why: the macro stays silent."""

_SANDI = regex("_([0-9A-F]{4})")


def main(argumen: Sequence[str]) -> int:
    """One press of a button; the exit status tells the macro how it ended."""
    pesanan = _uraikan(argumen)
    try:
        if sys.platform == "win32":
            import pywintypes  # noqa: F401 - without it xlwings comes up without a word, and empty
        with tanpa_beban():
            import xlwings

        tanpa_pembersihan()
        buku = cari_buku(xlwings.apps, buka_sandi(pesanan.buku), pesanan.jendela)
        from workbook_tools import live

        olahan = getattr(live, pesanan.perintah)(buku)
    except Exception as e:  # the button's last line: there is no one else to tell the user
        katakan(_kata(e), pesanan.jendela)
        return SUDAH_DIKATAKAN
    return SUDAH_DIKATAKAN if olahan is None else BERHASIL


def _uraikan(argumen: Sequence[str]) -> Any:
    """The macro's order; on macOS it arrives as one argument."""
    p = ArgumentParser(prog="workbook_tools.live.excel")
    p.add_argument("perintah", choices=("hitung", "periksa", "dokumen"))
    p.add_argument("--buku", required=True)
    p.add_argument("--jendela", type=int, default=0)
    return p.parse_args([kata for satu in argumen for kata in satu.split()])


def buka_sandi(teks: str) -> str:
    """The text that the macro spelled; UTF-16 code units, as VBA counts letters."""
    satuan = _SANDI.sub(lambda m: chr(int(m[1], 16)), teks)
    return satuan.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def cari_buku(semua: Iterable[Any], nama: str, jendela: int) -> Any:
    """The open workbook whose button was pressed.

    A name is there once in each running Excel; the window tells which Excel it is. Full names are
    no help: on OneDrive they are addresses, which xlwings turns into paths by guessing.

    Raises:
        LkjError: it is not open, or open in several and no window decides.
    """
    aplikasi = list(semua)
    tepat = [a for a in aplikasi if jendela and a.hwnd == jendela] or aplikasi
    cocok = [b for a in tepat for b in a.books if _kunci(b.name) == _kunci(nama)]
    if len(cocok) == 1:
        return cocok[0]
    if cocok:
        raise LkjError(
            f"Buku kerja {nama} terbuka di beberapa Excel sekaligus. Tutup yang tidak dipakai, "
            "lalu klik tombolnya lagi."
        )
    raise LkjError(
        f"Buku kerja {nama} tidak ditemukan di Excel yang sedang terbuka. Simpan, tutup semua "
        "jendela Excel, buka lagi, lalu klik tombolnya sekali lagi."
    )


def _kunci(nama: str) -> str:
    return unicodedata.normalize("NFC", nama).casefold()


def tanpa_pembersihan() -> None:
    """Take away what xlwings does when Python ends: on Windows it kills every Excel without a
    window, on macOS it calls a macro that is not ours. Neither is this program's business."""
    for nama in ("xlwings._xlwindows", "xlwings._xlmac"):
        if fungsi := getattr(sys.modules.get(nama), "cleanup", None):
            atexit.unregister(fungsi)


def _kata(galat: Exception) -> str:
    if isinstance(galat, LkjError):
        return str(galat)
    if isinstance(galat, ModuleNotFoundError):
        return (
            f"Bagian program yang diperlukan tombol belum terpasang: {galat.name}. Buka Command "
            "Prompt (Windows) atau Terminal (macOS), lalu jalankan: lkj pasang"
        )
    log = catat("tombol", galat)
    rinci = f" Rinciannya ada di berkas: {log}" if log else ""
    return (
        "Program lkj tidak dapat terhubung dengan Excel. Selesaikan pengetikan di sel, tutup kotak "
        f"dialog yang terbuka, lalu klik tombolnya lagi.{rinci}"
    )


if __name__ == "__main__":
    gc.disable()  # one press and gone: looking for garbage would only cost
    sys.exit(main(sys.argv[1:]))
