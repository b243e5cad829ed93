"""A checker of our own for what makes Excel and Word repair a file, beyond what schemas say.

One rule a function, in a file per topic; ``salah(path)`` gives what breaks any of them.
"""

from pathlib import Path

from tests.sah import buku, dokumen, ekstensi, gaya, lembar, paket, sel, tabel
from tests.sah.berkas import Berkas
from tests.sah.daftar import ATURAN

__all__ = ["ATURAN", "salah"]
_TOPIK = (buku, dokumen, ekstensi, gaya, lembar, paket, sel, tabel)


def salah(jalur: Path) -> list[str]:
    """What is wrong with a workbook or document, as ``rule: place: what``; [] when nothing is."""
    with Berkas(jalur) as berkas:
        return [f"{nama}: {x}" for nama, aturan in ATURAN.items() for x in aturan(berkas)]
