"""A message box without the help of the office program, which may be busy, or gone."""

import subprocess
import sys

JUDUL = "lkj"
_TANDA_SERU = 0x30  # MB_ICONWARNING
_DIALOG_MAC = (
    "on run argv",
    'display dialog (item 1 of argv) with title "lkj" buttons {"OK"} default button 1',
    "end run",
)


def katakan(teks: str, jendela: int = 0) -> None:
    """Show the words; where there is no box, on the error stream."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(jendela, teks, JUDUL, _TANDA_SERU)
    elif sys.platform == "darwin":
        perintah = [x for baris in _DIALOG_MAC for x in ("-e", baris)]
        subprocess.run(["osascript", *perintah, teks], check=False, capture_output=True)
    else:
        print(teks, file=sys.stderr)
