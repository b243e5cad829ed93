"""What the registry of Windows tells about Excel: is it there, and may macros run."""

import sys
from pathlib import Path

from workbook_tools.pemasangan.langkah import Keadaan, Langkah

_EXCEL = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe"
_KEAMANAN = r"Software\Microsoft\Office\{versi}\Excel\Security"
_KEBIJAKAN = r"Software\Policies\Microsoft\Office\{versi}\Excel\Security"
_VERSI = ("16.0", "15.0", "14.0")
_NAMA = "VBAWarnings"

TANYA = 2
"""VBAWarnings: 1 all macros run, 2 Excel asks (as installed), 3 signed ones only, 4 none."""


def langkah_excel_windows() -> Langkah:
    """Whether Excel is installed."""
    jalur = _nilai("HKEY_LOCAL_MACHINE", _EXCEL, "")
    if jalur and Path(str(jalur).strip('"')).exists():
        return Langkah("Excel", Keadaan.BAIK, f"ada di {jalur}")
    return Langkah(
        "Excel",
        Keadaan.KURANG,
        "tidak ditemukan",
        "Tombol memerlukan Microsoft Excel untuk desktop; Excel di peramban tidak bisa. Tanpa "
        "Excel, pakai LibreOffice: lkj pasang --libreoffice",
    )


def langkah_makro_windows() -> Langkah:
    """Whether Excel lets macros run, by the user's choice or by the administrator's."""
    kebijakan = _peringatan(_KEBIJAKAN)
    return nilai_keamanan(_peringatan(_KEAMANAN) if kebijakan is None else kebijakan, kebijakan)


def nilai_keamanan(tingkat: int | None, kebijakan: int | None) -> Langkah:
    """What a level of macro security means for the buttons; None is Excel as installed."""
    if tingkat is None or tingkat <= TANYA:
        return Langkah(
            "Keamanan makro",
            Keadaan.BAIK,
            "Excel menawarkan Enable Content saat buku kerja dibuka; klik itu",
        )
    if kebijakan is not None:
        saran = "Aturan ini dari administrator komputer; minta folder kerja dijadikan tepercaya."
    else:
        saran = (
            "Di Excel: File > Options > Trust Center > Trust Center Settings > Macro Settings, "
            "pilih Disable VBA macros with notification; atau tambahkan folder kerja di Trusted "
            "Locations."
        )
    return Langkah("Keamanan makro", Keadaan.KURANG, "makro tidak boleh dijalankan", saran)


def _peringatan(pola: str) -> int | None:
    for versi in _VERSI:
        nilai = _nilai("HKEY_CURRENT_USER", pola.format(versi=versi), _NAMA)
        if isinstance(nilai, int):
            return nilai
    return None


def _nilai(akar: str, kunci: str, nama: str) -> object | None:
    """A value of the registry; None where there is none, or no registry."""
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(getattr(winreg, akar), kunci) as k:
            nilai: object = winreg.QueryValueEx(k, nama)[0]
    except OSError:
        return None
    return nilai
