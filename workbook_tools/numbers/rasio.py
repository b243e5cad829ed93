"""Ratios: '2:9', '3 : 19', '3/19', '3 dari 19 Desa', and those that became a clock time."""

import re
from fractions import Fraction

from workbook_tools.numbers.angka import Angka, Bacaan, Catatan, JenisAngka
from workbook_tools.numbers.bacaan import (
    TAK_TERBACA,
    kemungkinan,
    padukan,
    tak_terbaca,
    terbaca,
)
from workbook_tools.numbers.kuantitas import baca_kuantitas
from workbook_tools.regex import regex

_JAM = regex(r"(?P<jam>[0-9]{1,4}) ?: ?(?P<menit>[0-9]{1,2})(?: ?: ?(?P<detik>[0-9]{2}))?")
_TITIK_DUA = regex(r"(?P<a>[^:]*[0-9][^:]*?) ?: ?(?P<b>[0-9][^:]*)")
# Left of a slash only digits may end the term: '101 Desa/3 Kel' is a compound quantity.
_MIRING = regex(r"(?P<a>[^/]*[0-9]) ?/ ?(?P<b>[0-9].*)")
_DARI = regex(r"(?P<a>.*[0-9].*?) (?:dari|banding|berbanding) (?P<b>[0-9].*)", re.IGNORECASE)
_UANG = regex(r"\b(?:rp|idr)", re.IGNORECASE)


def angka_rasio(a: Fraction, b: Fraction, satuan: str = "") -> Angka:
    """The ratio a:b; b must not be 0."""
    return Angka(a / b, satuan=satuan, rasio=(a, b))


def baca_rasio(teks: str) -> Bacaan | None:
    """Read tidied text as a ratio; None when it has another shape."""
    if ":" in teks:
        jam = _JAM.fullmatch(teks)
        if jam and (_mirip_jam(jam) or jam["detik"]):
            return _dari_jam(jam)
        return _dua_suku(_TITIK_DUA.fullmatch(teks), semua_satuan=True)
    dari = _DARI.fullmatch(teks)
    if dari:
        return _dua_suku(dari)
    miring = _MIRING.fullmatch(teks) if "/" in teks else None
    bacaan = _dua_suku(miring)
    if bacaan and bacaan.angka and _bulan_tahun(bacaan.angka):
        return tak_terbaca([bacaan.angka])
    return bacaan


def _mirip_jam(m: re.Match[str]) -> bool:
    """A leading zero is the mark of a clock: nobody types '9:09' for 9 of 9, Excel does."""
    return int(m["menit"]) < 60 and any(
        len(m[suku]) > 1 and m[suku].startswith("0") for suku in ("jam", "menit")
    )


def _dari_jam(m: re.Match[str]) -> Bacaan:
    """'4:18:00' is the ratio 4:18; seconds say that it was no ratio."""
    a, b = Fraction(int(m["jam"])), Fraction(int(m["menit"]))
    catatan = (Catatan.JAM,)
    if b == 0 or int(m["detik"] or 0):
        return tak_terbaca(catatan=catatan)
    return terbaca(angka_rasio(a, b), catatan)


def _dua_suku(m: re.Match[str] | None, semua_satuan: bool = False) -> Bacaan | None:
    """``semua_satuan``: each term may have a unit of its own, '1 guru : 18 murid'."""
    if m is None or _UANG.search(m[0]):
        return None
    suku = [baca_kuantitas(m[nama], JenisAngka.NILAI) for nama in ("a", "b")]
    a, b = suku
    if a is None or b is None:
        return None
    if not (_suku_sah(a) and _suku_sah(b)):
        return TAK_TERBACA
    satuan = {s.angka.satuan for s in (a, b) if s.angka and s.angka.satuan}
    if len(satuan) > 1 and semua_satuan:
        satuan.clear()
    if len(satuan) > 1 or any(x.nilai == 0 for x in kemungkinan(b)):
        return TAK_TERBACA
    return padukan((a, b), lambda s: angka_rasio(s[0].nilai, s[1].nilai, next(iter(satuan), "")))


def _suku_sah(suku: Bacaan) -> bool:
    """A term is a whole or decimal number, not below zero, no percentage."""
    return all(a.nilai >= 0 and not a.persen for a in kemungkinan(suku))


def _bulan_tahun(angka: Angka) -> bool:
    """'12/2024' is a month of a year before it is 12 of 2024."""
    assert angka.rasio is not None
    a, b = angka.rasio
    return a.denominator == 1 and 1 <= a <= 12 and b.denominator == 1 and 1990 <= b <= 2099
