"""Steps of an installation and what they found."""

import importlib.util
import sys
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from msgspec import Struct

from workbook_tools import __version__

PYTHON_MINIMAL = (3, 11)


class Keadaan(Enum):
    """How a step ended."""

    BAIK = "baik"
    PERHATIAN = "perhatian"
    KURANG = "kurang"


class Langkah(Struct, frozen=True):
    """One step: what was looked at, how it stands, and what to do about it ('' for nothing)."""

    apa: str
    keadaan: Keadaan
    temuan: str
    saran: str = ""

    def sebut(self) -> str:
        """The step as users read it."""
        saran = f"\n          -> {self.saran}" if self.saran else ""
        return f"[{_TANDA[self.keadaan]}] {self.apa}: {self.temuan}{saran}"


_TANDA = {Keadaan.BAIK: "baik  ", Keadaan.PERHATIAN: "lihat ", Keadaan.KURANG: "KURANG"}


def langkah_python() -> Langkah:
    """Whether this Python is new enough; its path is what the buttons will call."""
    terpasang = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info[:2] >= PYTHON_MINIMAL:
        return Langkah("Python", Keadaan.BAIK, f"versi {terpasang}, di {sys.executable}")
    return Langkah(
        "Python",
        Keadaan.KURANG,
        f"versi {terpasang}",
        "Pasang Python 3.11 atau yang lebih baru dari python.org, lalu pasang ulang program lkj.",
    )


def langkah_paket() -> Langkah:
    """Where the package is."""
    return Langkah("Program lkj", Keadaan.BAIK, f"versi {__version__}, di {_folder_paket()}")


def langkah_modul(apa: str, modul: str, paket: str) -> Langkah:
    """Whether a module that the buttons need can be imported."""
    if importlib.util.find_spec(modul) is None:
        saran = f"Jalankan: {Path(sys.executable).name} -m pip install {paket}"
        return Langkah(apa, Keadaan.KURANG, "belum terpasang", saran)
    try:
        return Langkah(apa, Keadaan.BAIK, f"versi {version(paket)}")
    except PackageNotFoundError:
        return Langkah(apa, Keadaan.BAIK, "ada")


def _folder_paket() -> Path:
    return Path(__file__).resolve().parents[1]
