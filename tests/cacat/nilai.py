"""Whether a spoil was found, with its place."""

import re

from tests.cacat.dokumen import audit, semula, sidik
from tests.cacat.perusak import Cacat
from workbook_tools.model.temuan import Temuan


def ditemukan(c: Cacat) -> tuple[bool, list[Temuan]]:
    """Whether a new finding names the place, and all new findings."""
    baru = [t for t in audit(c.naskah) if sidik(t) not in semula()]
    return any(_menyebut(t, c.tempat) or _menamai(t, c) for t in baru), baru


def _menamai(t: Temuan, c: Cacat) -> bool:
    """A name that is another one now is told with its table."""
    tabel = c.tempat.split(" ")[0]
    return c.jenis == "nama" and _menyebut(t, tabel) and c.baru in f"{t.pesan} {t.nilai} {t.kunci}"


def _menyebut(t: Temuan, tempat: str) -> bool:
    pola = re.compile(rf"{re.escape(tempat)}(?![0-9])")
    return any(pola.search(x) for x in (t.sel, *(x.sel for x in t.terkait)))
