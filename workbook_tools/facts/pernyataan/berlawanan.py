"""Amounts of two rows of which the report has more by what it has less of the other."""

from fractions import Fraction

from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.terbanding import pernyataan
from workbook_tools.facts.sekali import sekali

ACUAN = ("anggaran_sub_kegiatan", "realisasi_sub_kegiatan")


@sekali
def berlawanan(k: Konteks) -> frozenset[tuple[str, str]]:
    """The cells of such amounts: their total is right, and confirms neither of them."""
    beda: dict[tuple[str, Fraction], set[tuple[str, str]]] = {}
    for p in pernyataan(k, ACUAN):
        h = p.hitungan
        if p.cocok is not Cocok.BEDA or p.angka is None or h is None or h.nilai is None:
            continue
        if len(h.sumber) == 1:
            (s,) = h.sumber
            selisih = h.nilai.terdekat(p.angka.nilai) - p.angka.nilai
            beda.setdefault((p.acuan, selisih), set()).add((s.lembar, s.sel))
    sel = (x for (acuan, n), isi in beda.items() if (acuan, -n) in beda for x in isi)
    return frozenset(sel)
