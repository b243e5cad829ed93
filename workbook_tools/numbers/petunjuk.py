"""Hints for text that cannot be read: the one or two figures that stand in it."""

import re
from fractions import Fraction

from workbook_tools.numbers.angka import Angka, JenisAngka
from workbook_tools.numbers.bacaan import kemungkinan
from workbook_tools.numbers.kosa import BULAN
from workbook_tools.numbers.kuantitas import baca_kuantitas
from workbook_tools.regex import regex

_ANGKA = regex(r"(?<![\w.,])-?[0-9]+(?:[.,][0-9]+)*(?![\w]) ?%?")
_BATAS = regex("[<>≤≥]")  # a bound is no value
_KATA = regex(r"[^\W\d_]+")
# A space lost its way: '346.373. 250', '89, 85', '1 000 000'.
_SPASI_SESAT = regex(r"(?<=[.,]) (?=[0-9])|(?<=[0-9]) (?=[.,][0-9])")
_KELOMPOK_SPASI = regex(r"(?:(?:rp|idr)\.? ?)?[0-9]{1,3}(?: [0-9]{3})+", re.IGNORECASE)
_HURUF_MIRIP = regex(r"(?:(?:rp|idr)\.? ?)?[0-9OolI.,]*[0-9][0-9OolI.,]* ?%?", re.IGNORECASE)
_ANGKA_MIRIP = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})
_ILMIAH = regex(r"(?P<angka>[0-9]+(?:[.,][0-9]+)?)E\+(?P<pangkat>[0-9]{2})", re.IGNORECASE)
_TERBANYAK = 2


def angka_di_dalam(teks: str, jenis: JenisAngka) -> tuple[Angka, ...]:
    """The readings worth telling; none for dates, bounds ('>90') and text with many figures."""
    if _BATAS.search(teks) or any(k.lower() in BULAN for k in _KATA.findall(teks)):
        return ()
    ilmiah = _ILMIAH.fullmatch(teks)
    if ilmiah is not None:  # as Excel shows a long number in a narrow cell
        pangkat = Fraction(ilmiah["angka"].replace(",", ".")) * 10 ** int(ilmiah["pangkat"])
        return (Angka(pangkat),) if pangkat.denominator == 1 else ()
    if _HURUF_MIRIP.fullmatch(teks) and any(h in teks for h in "OolI"):
        bacaan = baca_kuantitas(teks.translate(_ANGKA_MIRIP), jenis)
        return kemungkinan(bacaan) if bacaan is not None else ()
    rapat = _SPASI_SESAT.sub("", teks)
    if _KELOMPOK_SPASI.fullmatch(teks):
        rapat = re.sub(r"(?<=[0-9]) (?=[0-9])", "", teks)
    if rapat != teks:
        bacaan = baca_kuantitas(rapat, jenis)
        if bacaan is not None:
            return kemungkinan(bacaan)
    temuan = _ANGKA.findall(teks)
    if len(temuan) > _TERBANYAK:
        return ()
    bacaan_semua = [baca_kuantitas(t.strip(), jenis) for t in temuan]
    return tuple(a for b in bacaan_semua if b is not None for a in kemungkinan(b))
