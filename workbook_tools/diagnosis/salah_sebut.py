"""Whether not a stated figure may be wrong, but what it is said to be about, or the indicators that
budgets name."""

from collections.abc import Sequence
from fractions import Fraction

from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.saksi import NASKAH
from workbook_tools.diagnosis.usul import Usul
from workbook_tools.facts.kode_bertukar import kode_bertukar
from workbook_tools.facts.kode_sasaran import sasaran_terbagi_lain
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Letak
from workbook_tools.facts.nama_bertukar import nama_bertukar
from workbook_tools.facts.pemilik import nama_tertukar
from workbook_tools.facts.pernyataan.berlawanan import berlawanan
from workbook_tools.facts.pernyataan.label import label_ganda, label_ragu
from workbook_tools.facts.sel import isian_di
from workbook_tools.model.sel import baris_alamat

SATU_DIGIT = 10


def salah_sebut(k: Konteks, u: Usul, butir: Sequence[Butir]) -> bool:
    """Whether the figures of the report, of a row of Kecamatan Lain, or beside the name of a budget
    that a change is about may be right."""
    nama = nama_bertukar(k)
    if not u.letak.isdisjoint(nama_tertukar(k)) or not u.letak.isdisjoint(nama.sel):
        return True
    if any(b.fakta.hal.kunci in nama.kunci for b in butir):
        return True
    if _kode_bertukar(k, u) or any(berlawanan(k) & b.sel[1] - u.letak for b in butir):
        return True
    if {lembar for lembar, _ in u.letak} != {NASKAH}:
        return False
    ganda = label_ganda(k)
    terbagi = sasaran_terbagi_lain(k)
    return (
        not u.letak.isdisjoint(label_ragu(k))
        or any(c in ganda and not _selip(k, u, c) for c in u.letak)
        or any(h.tingkat == "sasaran" and h.kunci in terbagi for h in (b.fakta.hal for b in butir))
    )


def _kode_bertukar(k: Konteks, u: Usul) -> bool:
    """Whether a figure is asked for that stands in the row with which this one may have exchanged
    its code."""
    for (lembar, sel), nilai in u.ubahan.items():
        lain = kode_bertukar(k).get((lembar, baris_alamat(sel)))
        ada = isian_di(k).get((lembar, sel))
        if lain is not None and ada is not None and lain.isian(ada[1].kolom).nilai == nilai:
            return True
    return False


def _selip(k: Konteks, u: Usul, c: Letak) -> bool:
    """Whether a slip makes the figure of the right one, which stands beside it; every digit is one
    slip away from every other."""
    angka, nilai = isian_di(k)[c][1].angka, u.ubahan[c]
    if angka is None or not isinstance(nilai, Fraction) or max(angka.nilai, nilai) < SATU_DIGIT:
        return False
    return bool(salah_ketik(angka, nilai, pasti=True))
