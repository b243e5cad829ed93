"""The button "Dokumen": the Word report of the workbook that is open, unsaved inputs included."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workbook_tools.dokumen.kerja import Hasil, tulis_dari_olahan
from workbook_tools.dokumen.ucapan import tulis_hasil
from workbook_tools.errors import LkjError
from workbook_tools.keluaran import Pintu
from workbook_tools.live.khusus import alamat_buku
from workbook_tools.live.layar import Layar, layar_tenang
from workbook_tools.live.pembaca import baca_terbuka
from workbook_tools.live.pesan import beri_tahu, kata_galat
from workbook_tools.pipeline import hitung as olah
from workbook_tools.susun.kalimat import baca_katalog
from workbook_tools.tables.gerbang import sebab_ditolak

if TYPE_CHECKING:
    import xlwings

AKHIRAN = ".docx"


def dokumen(book: xlwings.Book) -> Hasil | None:
    """Make the document of the open workbook, or renew the one that stands beside it.

    What people wrote into it stays. Never raises: what became of it, and what went wrong, is said
    in one message box.
    """
    layar = Layar(book)
    try:
        with layar_tenang(layar):
            hasil = _kerjakan(book, layar)
    except Exception as e:  # the button's last line: nothing may reach the office program
        beri_tahu(book, kata_galat(e))
        return None
    beri_tahu(book, "\n".join(tulis_hasil(hasil)), gawat=False)
    return hasil


def _kerjakan(book: xlwings.Book, layar: Layar) -> Hasil:
    layar.kata("membaca isian ...")
    buku = baca_terbuka(book).buku
    olahan = olah(buku)
    if sebab := sebab_ditolak(buku, olahan.tabel):
        raise LkjError(f"Buku kerja ini {sebab}")
    layar.kata("menulis dokumen ...")
    jalur = _jalur(book)
    return tulis_dari_olahan(olahan, jalur, jalur.with_suffix(AKHIRAN), baca_katalog(None))


def _jalur(book: xlwings.Book) -> Path:
    """Where the workbook lies. One that lies on OneDrive or SharePoint, or was never saved, has no
    folder here: its document goes to Documents/LKj."""
    jalur = Path(alamat_buku(book))
    if jalur.is_absolute() and jalur.parent.is_dir():
        return jalur
    folder = Pintu("dokumen").folder(Path.home() / "Documents" / "LKj")
    return folder / Path(book.name).name
