"""Codes of two rows in each other's place: alone of all they are not in the order of Indikator."""

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Baris

BERKODE = ("kinerja", "renstra", "perjanjian_kinerja")
"""The sheets that have one row for each indicator, which a code alone names."""


@sekali
def kode_bertukar(k: Konteks) -> dict[tuple[str, int], Baris]:
    """The two rows of a sheet, by sheet and number, each with the other one."""
    kode = dict.fromkeys(kunci_kode(i.kode.teks) for i in k.laporan.indikator)
    urut = {x: n for n, x in enumerate(kode)}
    hasil: dict[tuple[str, int], Baris] = {}
    for lembar in BERKODE:
        baris = [b for b in k.laporan.baris(lembar) if kunci_kode(b.isian("kode").teks) in urut]
        kini = [urut[kunci_kode(b.isian("kode").teks)] for b in baris]
        lain = [b for b, n, m in zip(baris, kini, sorted(kini), strict=True) if n != m]
        if len(lain) == 2 and len(set(kini)) == len(kini):
            hasil |= {
                (lembar, a.nomor_baris): b for a, b in ((lain[0], lain[1]), (lain[1], lain[0]))
            }
    return hasil
