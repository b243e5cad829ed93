"""The kit: one folder with Python, the program and all it needs, and their licences."""

import shutil
import tempfile
from pathlib import Path

from pemaketan.galat import GalatPaket
from pemaketan.lisensi import kumpulkan_lisensi
from pemaketan.python_windows import taruh_python
from pemaketan.ramping import rampingkan
from pemaketan.roda import PYTHON, taruh_program, taruh_roda

_KULIT = Path(__file__).with_name("kulit")
_CONTOH = (("samples/contoh.xlsx", "Contoh terisi.xlsx"),)


def susun_kit(akar: Path, kit: Path, python: Path | None) -> Path:
    """Lay everything out in ``kit``, a folder that is not there yet.

    Raises:
        GalatPaket: a part is not to be had, or not the one that is wanted.
    """
    paket = kit / "python" / "Lib" / "site-packages"
    with tempfile.TemporaryDirectory() as folder:
        versi = taruh_python(kit / "python", python, Path(folder))
        if versi != PYTHON:
            raise GalatPaket(f"this is Python {versi}; the wheels in roda.txt are for {PYTHON}")
        taruh_roda(paket)
        taruh_program(akar, paket, Path(folder))
    rampingkan(paket)
    kumpulkan_lisensi(akar, kit)
    (kit / "Dokumen").mkdir()
    for asal, nama in _CONTOH:
        shutil.copyfile(akar / asal, kit / "Dokumen" / nama)
    for berkas in _KULIT.iterdir():
        _taruh_teks_windows(berkas, kit / berkas.name)
    return kit


def _taruh_teks_windows(asal: Path, tujuan: Path) -> None:
    """Windows' programs want CR LF; a mark tells Notepad that a text is UTF-8."""
    teks = asal.read_text(encoding="utf-8")
    sandi = "utf-8-sig" if asal.suffix == ".txt" else "ascii"
    tujuan.write_text(teks, encoding=sandi, newline="\r\n")
