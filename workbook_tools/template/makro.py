"""Compiles ``macros/*.bas`` into a ``vbaProject.bin``, without Excel.

Needs pyOpenVBA (extra ``bangun``), at build time only. The same source gives the same bytes.
"""

import shutil
import tempfile
import zipfile
from pathlib import Path

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from workbook_tools.errors import LkjError

FOLDER_MAKRO = Path(__file__).resolve().parents[2] / "macros"
"""The source of the macros; only the repository has it."""

_VBA = "xl/vbaProject.bin"
_JENIS_BUKU = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_JENIS_BERMAKRO = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_NAMA_BUKU = "ThisWorkbook"
_TANPA_TEMBOLOK = bytes.fromhex("cc61 ffff 00 0000")
"""The stream _VBA_PROJECT as [MS-OVBA] 2.3.4.1 has it written: of no version and without compiled
code, so that every Excel compiles the source instead of trusting what it does not find."""

_AKHIR_DIR = bytes.fromhex("1000 0000 0000")
"""What ends the stream dir by [MS-OVBA] 2.3.4.2; pyOpenVBA writes four bytes more."""


def bangun_makro(tujuan: Path, banyak_lembar: int) -> None:
    """Write the project for a workbook of so many tabs, with one document module for each.

    Raises:
        LkjError: pyOpenVBA is not installed.
    """
    try:
        from pyopenvba import ExcelFile
        from pyopenvba.cfb import CFB
        from pyopenvba.vba import compress, decompress
    except ImportError:
        raise LkjError(
            "Templat bermakro hanya dapat dibangun dengan pyOpenVBA: pip install -e '.[bangun]'"
        ) from None
    with tempfile.TemporaryDirectory() as folder:
        rangka = Path(folder) / "rangka.xlsm"
        _buku_rangka(rangka, banyak_lembar)
        with ExcelFile(rangka) as buku:
            proyek = buku.add_vba_project()
            for modul in modul_sumber():
                proyek.add_module(modul.stem, modul.read_bytes().decode("ascii"))
            buku.save()
        with zipfile.ZipFile(rangka) as z:
            proyek_jadi = CFB.from_bytes(z.read(_VBA))
        proyek_jadi.write_stream_in_storage("VBA", "_VBA_PROJECT", _TANPA_TEMBOLOK)
        daftar = decompress(proyek_jadi.get_stream_in_storage("VBA", "dir"))
        utuh = daftar[: daftar.rindex(_AKHIR_DIR) + len(_AKHIR_DIR)]
        proyek_jadi.write_stream_in_storage("VBA", "dir", compress(utuh))
        tujuan.write_bytes(proyek_jadi.to_bytes())


def modul_sumber() -> list[Path]:
    """The modules in the order in which they are compiled."""
    return sorted(FOLDER_MAKRO.glob("*.bas"))


def pasang_makro(buku: Workbook, makro: Path, tab: list[Worksheet]) -> None:
    """Put a compiled project into a workbook; tabs get the names that its modules have."""
    buku.add_vba_project(str(makro))
    buku.set_vba_name(_NAMA_BUKU)
    for nomor, ws in enumerate(tab, start=1):
        ws.set_vba_name(f"Sheet{nomor}")


def _buku_rangka(jalur: Path, banyak_lembar: int) -> None:
    """An empty workbook with so many tabs and the content type of one with macros."""
    polos = jalur.with_suffix(".xlsx")
    buku = Workbook(str(polos))
    for _ in range(banyak_lembar):
        buku.add_worksheet()
    buku.close()
    with zipfile.ZipFile(polos) as asal, zipfile.ZipFile(jalur, "w") as hasil:
        for info in asal.infolist():
            with asal.open(info) as dari, hasil.open(info.filename, "w") as ke:
                if info.filename == "[Content_Types].xml":
                    ke.write(dari.read().replace(_JENIS_BUKU, _JENIS_BERMAKRO))
                else:
                    shutil.copyfileobj(dari, ke)
