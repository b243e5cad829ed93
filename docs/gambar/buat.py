"""Makes the picture of a message: a button pressed in a real LibreOffice window. Those of whole
sheets are made by ``buat_lembar.py``.

``python docs/gambar/buat.py`` needs LibreOffice, Xvfb, xdotool and ImageMagick. Look at the
picture afterwards: a busy machine may paint late.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(AKAR))

from tests.live.banding import isi  # noqa: E402
from tests.live.kantor import Dokumen, Kantor, kantor_hidup  # noqa: E402
from workbook_tools.cli import main as lkj  # noqa: E402

DATA = AKAR / "samples" / "data" / "loksado_2024.json"
TENANG = 8  # seconds in which a window is painted to the end
KOTAK = "600x200+340+350"  # where message boxes come up
LEBAR_LAYAR, TINGGI_LAYAR = "1280", "900"


def main() -> None:
    """Fill a workbook and photograph what its buttons do."""
    with tempfile.TemporaryDirectory() as folder:
        buku = Path(folder) / "LKj_Loksado.xlsm"
        lkj(["isi", "--macro", str(DATA), "-o", str(buku)])
        with kantor_hidup(Path(folder) / "klik", bahasa="id-ID") as kantor:
            lkj(["pasang", "--libreoffice", "--profil", str(kantor.profil / "user")])
            with kantor.buka(buku, tampak=True) as dokumen:
                _besarkan(kantor)
                _klik_semua(kantor, dokumen)


def _klik_semua(kantor: Kantor, dokumen: Dokumen) -> None:
    _klik(kantor, dokumen, "Hitung", lambda: "Loksado" in isi(dokumen, "Beranda")[1, 1])
    dokumen.kunci("Capaian", True)
    _klik(kantor, dokumen, "Hitung", lambda: dokumen.kotak_dialog() != [])
    _potret(kantor, "pesan", KOTAK)


def _besarkan(kantor: Kantor) -> None:
    """The window over the whole screen: there is no window manager to do it."""
    time.sleep(TENANG)
    cari = ["search", "--onlyvisible", "--name", "LKj_"]
    ukur = ["windowmove", "0", "0", "windowsize", LEBAR_LAYAR, TINGGI_LAYAR]
    lingkungan = {**os.environ, "DISPLAY": kantor.layar}
    subprocess.run(["xdotool", *cari, *ukur], env=lingkungan, check=True)
    time.sleep(TENANG)


def _klik(kantor: Kantor, dokumen: Dokumen, kata: str, syarat: Callable[[], bool]) -> None:
    """Press until something comes of it; a new window may take the first press for itself."""
    while not syarat():
        tempat = next(t for t in dokumen.tombol() if t[0] == kata)
        kantor.klik(tempat[1] + tempat[3] // 2, tempat[2] + tempat[4] // 2)
        try:
            dokumen.tunggu(syarat, detik=15)
        except TimeoutError:
            print(f"{kata}: sekali lagi")


def _potret(kantor: Kantor, nama: str, potong: str | None = None) -> None:
    """A small PNG of the screen, or of a part of it."""
    time.sleep(TENANG)
    tujuan = Path(__file__).with_name(f"{nama}.png")
    layar = subprocess.run(
        ["import", "-display", kantor.layar, "-window", "root", "png:-"],
        capture_output=True,
        check=True,
    ).stdout
    bagian = ["-crop", potong, "+repage"] if potong else []
    kecil = ["-dither", "None", "-colors", "160", "-strip", f"png8:{tujuan}"]
    subprocess.run(["convert", "png:-", *bagian, *kecil], input=layar, check=True)


if __name__ == "__main__":
    main()
