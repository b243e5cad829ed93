"""Whether a year on Identitas is off: then the whole Renstra agrees one column further."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali

PASANGAN = (
    ("target", "target", 0),
    ("realisasi", "realisasi", 0),
    ("target_lalu", "target", -1),
    ("realisasi_lalu", "realisasi", -1),
)
"""Column of Realisasi Kinerja, column of the Renstra, and year from the report's one."""
CUKUP = 4
"""So many figures must agree one column further."""
TANPA_LAWAN = 2
"""So many where none agrees with the year that Identitas gives."""
JAUH = (2, -2, 3, -3, 4, -4, 5, -5)
"""Years further off, once none agrees with the next ones."""


@sekali
def tahun_geser(k: Konteks) -> int:
    """How many years further all figures agree with the Renstra, while most do not with the year
    that Identitas gives; 0 where they do, or nothing tells."""
    ke = k.laporan.tahun_ke
    if ke is None:
        return 0
    kini = [*_cocok(k, ke)]
    cukup = CUKUP if any(kini) else TANPA_LAWAN
    if len(kini) < cukup or sum(kini) * 2 > len(kini):
        return 0
    for geser in (1, -1, *JAUH):
        lain = [*_cocok(k, ke + geser)]
        if len(lain) >= cukup and all(lain):
            return geser
    return 0


def _cocok(k: Konteks, ke: int) -> Iterator[bool]:
    for i in semua_indikator(k):
        for kinerja, renstra, tahun in PASANGAN:
            a = i.kinerja.isian(kinerja).nilai if i.kinerja is not None else None
            b = _renstra(i, renstra, ke + tahun)
            if a is not None and b is not None:
                yield a == b


def _renstra(i: Indikator, apa: str, ke: int) -> Fraction | None:
    ada = getattr(i.renstra, f"{apa}_{ke}", None) if i.renstra is not None else None
    return ada.nilai if ada is not None else None
