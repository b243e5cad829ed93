"""Slips of the finger: digits swapped, wrong, missing or doubled, a separator or sign astray."""

from fractions import Fraction

from workbook_tools.diagnosis.dasar import angka_penting
from workbook_tools.numbers import Angka, bulatkan, satuan_terakhir

MAKS_GESER = 3
MIN_DIGIT_GESER = 2
UANG = 1000
"""From here on a figure is money: 8.000.000 beside 8.000.000.000 is no other amount."""
MIN_DIGIT_TUKAR = 3
MIN_DIGIT_SALAH = 6
"""A short figure is one digit away from many others; that says nothing."""
EKOR_SAMA = 2
"""Unless so many digits behind the wrong one are right: 99,60 for 96,60."""


def salah_ketik(dilaporkan: Angka, seharusnya: Fraction, pasti: bool = False) -> str:
    """What slip makes ``seharusnya`` the stated figure: 'dua angka tertukar (23 menjadi 32)'.

    '' when no single slip does. Both are compared at the precision the figure is written with.
    ``pasti``: others prove ``seharusnya``, so that short figures, too, are no accident.
    """
    if geser := _geser(dilaporkan, seharusnya, 1 if pasti else MIN_DIGIT_GESER):
        return geser
    tulis, benar = _angka(dilaporkan.nilai, dilaporkan), _angka(seharusnya, dilaporkan)
    if not tulis or not benar:
        return ""
    if tulis == benar:
        return _tanda(dilaporkan.nilai, seharusnya)
    if pasti:
        return _tukar(tulis, benar, 2) or _beda(tulis, benar, 2)
    return _tukar(tulis, benar, MIN_DIGIT_TUKAR) or _beda(tulis, benar, MIN_DIGIT_SALAH)


def _angka(nilai: Fraction, pola: Angka) -> str:
    """All digits of a value at the stated precision, without ',00' of money."""
    teks = str(abs(satuan_terakhir(nilai, pola.desimal))).zfill(pola.desimal + 1)
    if pola.nilai.denominator == 1 and pola.desimal and teks.endswith("0" * pola.desimal):
        teks = teks[: -pola.desimal]
    return teks if teks.strip("0") else ""


def _tanda(tulis: Fraction, benar: Fraction) -> str:
    """The same digits with the other sign."""
    if (tulis < 0) == (benar < 0):
        return ""
    return "tanda minus hilang" if benar < 0 else "tanda minus yang tidak perlu"


def _geser(dilaporkan: Angka, seharusnya: Fraction, minimal: int) -> str:
    """The same digits, the separator one to three places off. Large amounts that are so for no
    other reason may be round."""
    geser = _besar_geser(dilaporkan.nilai, seharusnya)
    if not geser:
        return ""
    uang = min(abs(dilaporkan.nilai), abs(seharusnya)) >= UANG
    if not uang and angka_penting(dilaporkan) < minimal:
        return ""
    mundur = dilaporkan.nilai / Fraction(10) ** geser
    if bulatkan(seharusnya, max(0, dilaporkan.desimal + geser)) != mundur:
        return ""
    kali = f"{10 ** abs(geser)} kali terlalu {'besar' if geser > 0 else 'kecil'}"
    koma = seharusnya.denominator != 1
    return f"letak koma keliru, {kali}" if koma else kali


def _besar_geser(dilaporkan: Fraction, seharusnya: Fraction) -> int:
    """By which power of ten the stated figure is about too large; 0 when by none up to 1,000.

    Whole numbers only: most pairs end here. Rounding to two digits or more moves a figure by
    less than the tenth that is allowed.
    """
    atas, bawah = dilaporkan.as_integer_ratio()
    atas_benar, bawah_benar = seharusnya.as_integer_ratio()
    a, b = abs(atas * bawah_benar), abs(atas_benar * bawah)
    if a < 9 * b and b < 9 * a:
        return 0
    for geser in range(1, MAKS_GESER + 1):
        if 9 * b * 10**geser <= 10 * a <= 11 * b * 10**geser:
            return geser
        if 9 * a * 10**geser <= 10 * b <= 11 * a * 10**geser:
            return -geser
    return 0


def _tukar(tulis: str, benar: str, minimal: int) -> str:
    if len(tulis) != len(benar) or len(set(benar)) < 2 or _berarti(benar) < minimal:
        return ""
    beda = [n for n, (a, b) in enumerate(zip(tulis, benar, strict=True)) if a != b]
    if len(beda) != 2 or beda[1] != beda[0] + 1:
        return ""
    a, b = benar[beda[0] : beda[1] + 1], tulis[beda[0] : beda[1] + 1]
    return f"dua angka tertukar ({a} menjadi {b})" if a == b[::-1] else ""


def _beda(tulis: str, benar: str, minimal: int) -> str:
    pendek = min(_berarti(tulis), _berarti(benar)) < minimal
    if len(tulis) == len(benar):
        beda = [n for n, (a, b) in enumerate(zip(tulis, benar, strict=True)) if a != b]
        if len(beda) != 1 or (pendek and beda[0] + EKOR_SAMA >= len(benar)):
            return ""
        return f"satu angka salah ({benar[beda[0]]} menjadi {tulis[beda[0]]})"
    if pendek:
        return ""
    if len(tulis) + 1 == len(benar) and _sisip(benar, tulis):
        return "satu angka hilang"
    if len(tulis) == len(benar) + 1 and _sisip(tulis, benar):
        return "satu angka terlalu banyak"
    return ""


def _berarti(teks: str) -> int:
    """The digits from the first that is no nought."""
    return len(teks.lstrip("0"))


def _sisip(panjang: str, pendek: str) -> bool:
    """Whether the longer one is the shorter one with one digit put in."""
    return any(panjang[:n] + panjang[n + 1 :] == pendek for n in range(len(panjang)))
