"""Amounts that nobody types: parts of a rupiah, or far from all others of the column."""

from collections.abc import Callable, Mapping

from workbook_tools.facts.ledger import Letak, Nilai
from workbook_tools.pecahan import Fraction
from workbook_tools.records import MASUKAN, Baris, Isian
from workbook_tools.records.jenis import Jenis

RUPIAH = Jenis.RUPIAH
BERANGGARAN = frozenset({"perjanjian_program", "renja", "anggaran", "program_kegiatan"})
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
    kolom: dict[tuple[str, str], list[Fraction]] = {}
    for (lembar, _), (_, i) in isian.items():
        if lembar in BERANGGARAN and i.nilai and MASUKAN[lembar].cari(i.kolom).jenis is RUPIAH:
            kolom.setdefault((lembar, i.kolom), []).append(i.nilai)
    for semua in kolom.values():
        semua.sort()

    def wajar(letak: Letak, nilai: Nilai | None) -> bool:
        ada = isian.get(letak) if letak[0] in BERANGGARAN else None
        if ada is None or not isinstance(nilai, Fraction) or nilai <= 0:
            return True
        semua = kolom.get((letak[0], ada[1].kolom), [])
        if len(semua) <= MIN_LAIN:
            return True
        kini = ada[1].nilai
        kecil = semua[1] if kini == semua[0] else semua[0]
        besar = semua[-2] if kini == semua[-1] else semua[-1]
        pecahan = nilai.denominator != 1 and kecil.denominator == besar.denominator == 1
        return not pecahan and kecil <= nilai * KECIL and nilai <= besar * BESAR

    return wajar
