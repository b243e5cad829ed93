"""Writes the configuration that the macros in Excel read, and looks at what else they need."""

import csv
import io
import shutil
import sys
from pathlib import Path

from workbook_tools.keluaran import sebab_os
from workbook_tools.pemasangan.excel_windows import langkah_excel_windows, langkah_makro_windows
from workbook_tools.pemasangan.langkah import (
    Keadaan,
    Langkah,
    langkah_modul,
    langkah_paket,
    langkah_python,
)

VERSI_MODUL = "0.37.8"
"""The version that ``macros/xlwings.bas`` names; its AppleScript must be called the same."""

BERKAS_UNDUHAN = (
    "Berkas .xlsm yang diunduh dari internet atau surel: klik kanan > Properties > centang Unblock "
    "> OK, sebelum dibuka."
)


def pasang_excel(*, hanya_periksa: bool = False) -> list[Langkah]:
    """Check and set up the buttons in Excel on this computer. Never raises."""
    langkah = [langkah_python(), langkah_paket(), langkah_modul("xlwings", "xlwings", "xlwings")]
    if sys.platform == "win32":
        langkah.append(langkah_modul("Penghubung Excel", "win32com", "pywin32"))
        langkah.append(langkah_excel_windows())
        langkah.append(_langkah_setelan("INTERPRETER_WIN", hanya_periksa))
        langkah.append(langkah_makro_windows())
        langkah.append(
            Langkah("Berkas unduhan", Keadaan.PERHATIAN, "perlu dilihat sendiri", BERKAS_UNDUHAN)
        )
    elif sys.platform == "darwin":
        langkah.append(langkah_modul("Penghubung Excel", "appscript", "appscript"))
        langkah.append(_langkah_excel_mac())
        langkah.append(_langkah_setelan("INTERPRETER_MAC", hanya_periksa))
        langkah.append(_langkah_applescript(hanya_periksa))
    else:
        langkah.append(
            Langkah(
                "Excel",
                Keadaan.KURANG,
                "tidak ada di Linux",
                "Pakai LibreOffice: lkj pasang --libreoffice",
            )
        )
    return langkah


def jalur_setelan() -> Path:
    """The user's configuration of xlwings."""
    if sys.platform == "darwin":
        wadah = Path.home() / "Library" / "Containers" / "com.microsoft.Excel" / "Data"
        return wadah / "xlwings.conf"
    return Path.home() / ".xlwings" / "xlwings.conf"


def _langkah_setelan(kunci: str, hanya_periksa: bool) -> Langkah:
    jalur = jalur_setelan()
    apa = "Setelan untuk Excel"
    isi = baca_setelan(jalur)
    if isi.get(kunci) == sys.executable:
        return Langkah(apa, Keadaan.BAIK, f"ada di {jalur}")
    if hanya_periksa:
        return Langkah(apa, Keadaan.KURANG, f"belum ada di {jalur}", "Jalankan: lkj pasang")
    try:
        tulis_setelan(jalur, {**isi, kunci: sys.executable})
    except (OSError, UnicodeError) as e:
        return Langkah(apa, Keadaan.KURANG, _tak_tertulis(jalur, e), "Periksa izinnya.")
    return Langkah(apa, Keadaan.BAIK, f"ditulis ke {jalur}")


def baca_setelan(jalur: Path) -> dict[str, str]:
    """Keys and values of a configuration; empty when there is none."""
    try:
        teks = jalur.read_text(encoding=_penyandian(), errors="replace")
    except OSError:
        return {}
    return {b[0]: b[1] for b in csv.reader(io.StringIO(teks)) if len(b) == 2}


def tulis_setelan(jalur: Path, isi: dict[str, str]) -> None:
    """Write a configuration as VBA's ``Write #`` does, each word in quotes.

    Raises:
        OSError, UnicodeError: it cannot be written.
    """
    aliran = io.StringIO()
    csv.writer(aliran, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(isi.items())
    data = aliran.getvalue().encode(_penyandian())
    jalur.parent.mkdir(parents=True, exist_ok=True)
    jalur.write_bytes(data)


def _penyandian() -> str:
    """VBA reads text files in the code page of Windows."""
    return "mbcs" if sys.platform == "win32" else "utf-8"


def _langkah_excel_mac() -> Langkah:
    if Path("/Applications/Microsoft Excel.app").exists():
        return Langkah("Excel", Keadaan.BAIK, "terpasang")
    return Langkah("Excel", Keadaan.KURANG, "tidak ditemukan", "Pasang Microsoft Excel.")


def _langkah_applescript(hanya_periksa: bool) -> Langkah:
    """What lets Excel on macOS start a program; macOS wants it in a folder of its own."""
    apa = "Izin menjalankan program"
    folder = Path.home() / "Library" / "Application Scripts" / "com.microsoft.Excel"
    tujuan = folder / f"xlwings-{VERSI_MODUL}.applescript"
    if tujuan.is_file():
        return Langkah(apa, Keadaan.BAIK, f"ada di {tujuan}")
    if hanya_periksa:
        return Langkah(apa, Keadaan.KURANG, "belum ada", "Jalankan: lkj pasang")
    import xlwings

    sumber = sorted(Path(xlwings.__file__).parent.glob("xlwings-*.applescript"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sumber[-1], tujuan)
    except (OSError, IndexError) as e:
        temuan = sebab_os(e) if isinstance(e, OSError) else "xlwings tidak lengkap"
        return Langkah(apa, Keadaan.KURANG, temuan, "Jalankan: xlwings runpython install")
    return Langkah(apa, Keadaan.BAIK, f"dipasang di {tujuan}")


def _tak_tertulis(jalur: Path, e: Exception) -> str:
    sebab = sebab_os(e) if isinstance(e, OSError) else "isinya bukan teks UTF-8"
    return f"{jalur} tidak dapat ditulis: {sebab}"
