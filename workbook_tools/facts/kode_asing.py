"""Codes that Indikator does not have, and the one that each of them must mean."""

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.kode import kunci_kode
from workbook_tools.regex import regex

_DIGIT = regex(r"\d+")


@sekali
def kode_dimaksud(k: Konteks, lembar: str) -> dict[str, str]:
    """The mistyped code of a sheet by its cell: the one code that Indikator does not have, where
    the sheet lacks just one that it has, and the numbers in both are the same (IKU3X for IKU3)."""
    dikenal = {kunci_kode(i.kode.teks): i.kode.teks for i in k.laporan.indikator if i.kode}
    kode = [b.isian("kode") for b in k.laporan.baris(lembar) if b.isian("kode").teks]
    ada = {kunci_kode(isian.teks) for isian in kode}
    asing = [isian for isian in kode if kunci_kode(isian.teks) not in dikenal]
    hilang = [teks for kunci, teks in dikenal.items() if kunci not in ada]
    if len(asing) != 1 or len(hilang) != 1:
        return {}
    sama = _DIGIT.findall(asing[0].teks) == _DIGIT.findall(hilang[0])
    return {asing[0].sel: hilang[0]} if sama else {}
