"""Makes the pictures of sheets as they look on a small screen, with their buttons.

``/usr/bin/python3 docs/gambar/buat_layar.py BUKU.xlsm`` needs LibreOffice with its Python, Xvfb and
ImageMagick; the workbook is written by ``lkj templat --contoh --macro``.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue

GAMBAR = {"beranda": "Beranda", "realisasi_kinerja": "Realisasi Kinerja"}
"""Pictures and their sheets."""
LAYAR = ":77"
LEBAR, TINGGI = 1366, 768
POTONG = "1270x600+40+112"
TENANG = 6  # seconds in which a window is painted to the end
TENGGAT = 120


def main() -> None:
    """Open the workbook on a virtual screen and photograph its sheets."""
    lingkungan = {**os.environ, "DISPLAY": LAYAR}
    layar = subprocess.Popen(["Xvfb", LAYAR, "-noreset", "-screen", "0", f"{LEBAR}x{TINGGI}x24"])
    with tempfile.TemporaryDirectory() as profil:
        kantor = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation=file://{profil}",
                "--norestore",
                "--nologo",
                "--accept=pipe,name=lkj_layar;urp;",
            ],
            env=lingkungan,
        )
        try:
            _potret_semua(_meja(), Path(sys.argv[1]).resolve())
        finally:
            kantor.terminate()
            kantor.wait()
            layar.terminate()


def _meja() -> Any:
    """The desktop of the office, once it answers."""
    lokal = uno.getComponentContext()
    cari = lokal.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(TENGGAT):
        try:
            k = cari.resolve("uno:pipe,name=lkj_layar;urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(1)
        else:
            return k.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", k)
    raise SystemExit("LibreOffice tidak menjawab.")


def _potret_semua(meja: Any, jalur: Path) -> None:
    macro = PropertyValue()
    macro.Name, macro.Value = "MacroExecutionMode", 4
    buku = meja.loadComponentFromURL(jalur.as_uri(), "_blank", 0, (macro,))
    buku.CurrentController.Frame.ContainerWindow.setPosSize(0, 0, LEBAR, TINGGI, 15)
    for nama, judul in GAMBAR.items():
        buku.CurrentController.setActiveSheet(buku.Sheets.getByName(judul))
        time.sleep(TENANG)
        tujuan = Path(__file__).with_name(f"{nama}.png")
        potong = ["-crop", POTONG, "+repage", "-colors", "64", "-strip", f"png8:{tujuan}"]
        subprocess.run(["import", "-display", LAYAR, "-window", "root", *potong], check=True)
    buku.close(True)


if __name__ == "__main__":
    main()
