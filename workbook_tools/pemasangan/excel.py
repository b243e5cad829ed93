"""Writes the setting that the macros in Excel read, and looks at what else they need."""

import os
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

_SKRIP_MAC = Path(__file__).with_name("LKj.applescript")

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
        langkah.append(_langkah_setelan(hanya_periksa))
        langkah.append(langkah_makro_windows())
        langkah.append(
            Langkah("Berkas unduhan", Keadaan.PERHATIAN, "perlu dilihat sendiri", BERKAS_UNDUHAN)
        )
    elif sys.platform == "darwin":
        langkah.append(langkah_modul("Penghubung Excel", "appscript", "appscript"))
        langkah.append(_langkah_excel_mac())
        langkah.append(_langkah_setelan(hanya_periksa))
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
    """What the launcher of the buttons reads: on Windows one line with the path of Python, on
    macOS the script through which Excel may start it."""
    if sys.platform == "darwin":
        skrip = Path.home() / "Library" / "Application Scripts" / "com.microsoft.Excel"
        return skrip / _SKRIP_MAC.name
    lokal = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    return Path(lokal) / "lkj" / "excel.txt"


def _langkah_setelan(hanya_periksa: bool) -> Langkah:
    jalur, isi = jalur_setelan(), isi_setelan()
    apa = "Setelan untuk Excel"
    if jalur.is_file() and jalur.read_bytes() == isi:
        return Langkah(apa, Keadaan.BAIK, f"ada di {jalur}")
    if hanya_periksa:
        return Langkah(apa, Keadaan.KURANG, f"belum ada di {jalur}", "Jalankan: lkj pasang")
    try:
        jalur.parent.mkdir(parents=True, exist_ok=True)
        jalur.write_bytes(isi)
    except OSError as e:
        temuan = f"{jalur} tidak dapat ditulis: {sebab_os(e)}"
        return Langkah(apa, Keadaan.KURANG, temuan, "Periksa izinnya.")
    return Langkah(apa, Keadaan.BAIK, f"ditulis ke {jalur}")


def isi_setelan() -> bytes:
    """The content of the setting. UTF-16 is what VBA reads on Windows whatever the code page."""
    if sys.platform == "darwin":
        teks = _SKRIP_MAC.read_text(encoding="utf-8")
        return teks.replace("@PYTHON@", _kutip_applescript(sys.executable)).encode()
    return f"{python_tombol()}\r\n".encode("utf-16")


def python_tombol() -> Path:
    """This Python; the one that opens no console window where there is one."""
    python = Path(sys.executable)
    tanpa_konsol = python.with_name("pythonw.exe")
    return tanpa_konsol if tanpa_konsol.is_file() else python


def _kutip_applescript(teks: str) -> str:
    return teks.replace("\\", "\\\\").replace('"', '\\"')


def _langkah_excel_mac() -> Langkah:
    if Path("/Applications/Microsoft Excel.app").exists():
        return Langkah("Excel", Keadaan.BAIK, "terpasang")
    return Langkah("Excel", Keadaan.KURANG, "tidak ditemukan", "Pasang Microsoft Excel.")
