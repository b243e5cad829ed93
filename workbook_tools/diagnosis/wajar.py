"""Amounts that nobody types: parts of a rupiah, or far from all others of the column."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from workbook_tools.facts.ledger import Letak, Nilai
from workbook_tools.records import MASUKAN, Baris, Isian
from workbook_tools.records.jenis import Jenis

MIN_LAIN = 3
"""So many other amounts show what is usual."""
KECIL = 100
"""So many times smaller than the smallest."""
BESAR = 10
"""So many times larger than the largest."""


def penilai_uang(
    isian: Mapping[Letak, tuple[Baris, Isian]],
) -> Callable[[Letak, Nilai | None], bool]:
    """Whether a cell of money may hold a value; of other cells everything may be."""
    kolom: dict[tuple[str, str], dict[Letak, Fraction]] = {}

    def sekolom(lembar: str, id_: str) -> dict[Letak, Fraction]:
        if (lembar, id_) not in kolom:
            kolom[lembar, id_] = {
                c: i.nilai
                for c, (_, i) in isian.items()
                if c[0] == lembar and i.kolom == id_ and i.nilai
            }
        return kolom[lembar, id_]

    def wajar(letak: Letak, nilai: Nilai | None) -> bool:
        ada = isian.get(letak)
        if ada is None or not isinstance(nilai, Fraction) or nilai <= 0:
            return True
        _, i = ada
        if MASUKAN[i.lembar].cari(i.kolom).jenis is not Jenis.RUPIAH:
            return True
        lain = [n for c, n in sekolom(i.lembar, i.kolom).items() if c != letak]
        if len(lain) < MIN_LAIN:
            return True
        bulat = nilai.denominator == 1 or any(n.denominator != 1 for n in lain)
        return bulat and min(lain) <= nilai * KECIL and nilai <= max(lain) * BESAR

    return wajar
