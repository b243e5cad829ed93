"""The few things that are asked of Windows itself: registry, shortcuts, the user's folders.

Everything is of the current user (HKEY_CURRENT_USER); nothing needs an administrator.
"""

import contextlib
import sys
from pathlib import Path

_KABAR = 0x001A  # WM_SETTINGCHANGE
_SEMUA_JENDELA = 0xFFFF
_TANPA_MENUNGGU = 0x0002  # SMTO_ABORTIFHUNG
_BATAS_MILIDETIK = 2000


def baca_registri(kunci: str, nama: str) -> str | int | None:
    """A value; None where there is none."""
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, kunci) as k:
            nilai: str | int = winreg.QueryValueEx(k, nama)[0]
    except OSError:
        return None
    return nilai


def tulis_registri(kunci: str, nama: str, nilai: str | int) -> None:
    """Write a value; text may hold %VARIABLES% only where it held them before (PATH does)."""
    if sys.platform != "win32":
        raise OSError("no registry here")
    import winreg

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, kunci) as k:
        winreg.SetValueEx(k, nama, 0, _jenis(k, nama, nilai), nilai)


def _jenis(kunci: object, nama: str, nilai: str | int) -> int:
    if sys.platform != "win32":
        return 0
    import winreg

    if isinstance(nilai, int):
        return winreg.REG_DWORD
    try:
        return winreg.QueryValueEx(kunci, nama)[1]
    except OSError:
        return winreg.REG_EXPAND_SZ if "%" in nilai and nama.casefold() == "path" else winreg.REG_SZ


def hapus_registri(kunci: str) -> None:
    """Take a key away with all below it; nothing where there is none."""
    if sys.platform != "win32":
        return
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, kunci) as k:
            anak = [winreg.EnumKey(k, i) for i in range(winreg.QueryInfoKey(k)[0])]
    except OSError:
        return
    for nama in anak:
        hapus_registri(f"{kunci}\\{nama}")
    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, kunci)


def buang_kunci_kosong(kunci: str, sampai: str) -> None:
    """Take a key away that holds nothing, and those above it, below ``sampai``."""
    if sys.platform != "win32":
        return
    import winreg

    while kunci.startswith(f"{sampai}\\"):
        with contextlib.suppress(FileNotFoundError):
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, kunci) as k:
                anak, nilai, _ = winreg.QueryInfoKey(k)
            if anak or nilai:
                return
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, kunci)
        kunci = kunci.rpartition("\\")[0]


def kabarkan_lingkungan() -> None:
    """Tell the running programs that the PATH changed, so that new command prompts know it."""
    if sys.platform != "win32":
        return
    import ctypes

    ctypes.windll.user32.SendMessageTimeoutW(
        _SEMUA_JENDELA, _KABAR, 0, "Environment", _TANPA_MENUNGGU, _BATAS_MILIDETIK, None
    )


def folder_dokumen() -> Path:
    """The user's documents, wherever Windows keeps them (OneDrive, a network drive)."""
    return _folder("CSIDL_PERSONAL", Path.home() / "Documents")


def folder_menu() -> Path:
    """The programs of the user's start menu."""
    return _folder("CSIDL_PROGRAMS", Path.home() / "Start Menu" / "Programs")


def _folder(nama: str, lain: Path) -> Path:
    if sys.platform != "win32":
        return lain
    from win32com.shell import shell, shellcon

    return Path(shell.SHGetFolderPath(0, getattr(shellcon, nama), 0, 0))


def tulis_pintasan(berkas: Path, sasaran: Path, argumen: str, folder: Path, kata: str) -> None:
    """Write a shortcut (.lnk); one of the same name is replaced."""
    if sys.platform != "win32":
        raise OSError("no shortcuts here")
    import pythoncom
    from win32com.shell import shell

    tautan = pythoncom.CoCreateInstance(
        shell.CLSID_ShellLink, None, pythoncom.CLSCTX_INPROC_SERVER, shell.IID_IShellLink
    )
    tautan.SetPath(str(sasaran))
    tautan.SetArguments(argumen)
    tautan.SetWorkingDirectory(str(folder))
    tautan.SetDescription(kata)
    tautan.QueryInterface(pythoncom.IID_IPersistFile).Save(str(berkas), 0)
