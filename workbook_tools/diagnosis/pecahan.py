"""A row whose target and realisation are fractions of what other sheets say in percent."""

from collections.abc import Mapping
from fractions import Fraction

from workbook_tools.facts.ledger import Letak, Nilai
from workbook_tools.records import Baris, Isian

SERATUS = 100
DUGAAN = "Mungkin target dan realisasi baris ini pecahan, belum dikali 100."
PASANGAN = {
    "target": ("realisasi", "realisasi_kinerja"),
    "realisasi": ("target",),
    "realisasi_kinerja": ("target",),
    "target_lalu": ("realisasi_lalu",),
    "realisasi_lalu": ("target_lalu",),
}
"""The figure beside another one that it is divided by, or divides."""
SEKITAR = 5
"""Target and realisation of one scale are no further apart."""


def pecahan_sendirian(
    isian: Mapping[Letak, tuple[Baris, Isian]], ubahan: Mapping[Letak, Nilai | None]
) -> bool:
    """Whether a change makes another scale of one figure and leaves the one beside it."""
    return any(_pecahan_sebaris(*isian[c], n) for c, n in ubahan.items() if c in isian)


def _pecahan_sebaris(baris: Baris, isian: Isian, nilai: Nilai | None) -> bool:
    """Whether a figure is asked for that is some hundred times as large as what stands there, and
    the figure beside it would have to be so as well: then the row is on another scale, and one of
    both mended alone makes its achievement absurd."""
    kini = isian.nilai
    if not kini or not isinstance(nilai, Fraction) or not _seukuran(kini * SERATUS, nilai):
        return False
    sebelah = (baris.isian(x) for x in PASANGAN.get(isian.kolom, ()) if hasattr(baris, x))
    return any(
        i.nilai and not (i.angka and i.angka.persen) and _seukuran(i.nilai, kini) for i in sebelah
    )


def duga_pecahan(baris: Baris, isian: Isian, nilai: Nilai | None) -> str:
    """The sentence that says so; '' where it is not so."""
    return DUGAAN if _pecahan_sebaris(baris, isian, nilai) else ""


def _seukuran(a: Fraction, b: Fraction) -> bool:
    return abs(b) <= SEKITAR * abs(a) and abs(a) <= SEKITAR * abs(b) and a * b > 0
