"""A value in the form in which people typed it: 'Rp 8.000.000' where 'Rp 800.000' stands."""

import re
from fractions import Fraction

from workbook_tools.numbers import (
    Angka,
    Catatan,
    baca_terbilang,
    bulatkan,
    sebut_terbilang,
)
from workbook_tools.records import Isian
from workbook_tools.regex import regex

_BILANGAN = regex(r"[-−]?\d(?:[\d.,]*\d)?")
_KATA = regex(r"\(([^()]+)\)")
_SEN_NOL = regex(r"[.,]0{1,2}$")
MAKS_DESIMAL = 6
SERIBU = 1000
MAKS_PECAHAN = 3
"""No percentage as a fraction is larger: 300%."""
KALI_PECAHAN = (50, 200)
"""About a hundred times, since a digit may be wrong as well."""


def tulis_seperti(isian: Isian, nilai: Fraction | str | None, contoh: Isian | None = None) -> str:
    """A value for a cell, written as the cell's own text is, else as ``contoh`` is.

    A ratio or words of another cell are taken over as they stand there.
    """
    if nilai is None or isinstance(nilai, str):
        return nilai or ""
    if contoh is not None and _apa_adanya(isian, contoh):
        return contoh.teks
    if contoh is None and isian.angka is not None and _pecahan(isian.angka, nilai):
        return f"{_polos(nilai, max(0, isian.angka.desimal - 2))}%"
    if nilai.denominator != 1 and abs(nilai) < SERIBU and "rp" in isian.teks.casefold():
        return _baru(nilai)
    pola = isian if isian.angka is not None and isian.angka.rasio is None else contoh or isian
    cocok = _BILANGAN.findall(pola.teks)
    if len(cocok) != 1 or _diragukan(pola) or (pola.angka is None and not _polos_selain(pola.teks)):
        return contoh.teks if contoh is not None and contoh.teks else _baru(nilai)
    desimal = _desimal(isian.angka, contoh.angka if contoh else None, nilai)
    teks = pola.teks.replace(cocok[0], _bilangan(nilai, desimal, cocok[0], _koma(pola, contoh)))
    return _KATA.sub(lambda m: f"({_terbilang(nilai, m[1])})", teks)


def _pecahan(angka: Angka, nilai: Fraction) -> bool:
    """Whether a percentage was typed as a fraction: 0,9333 where 93,33% belongs."""
    if angka.persen or angka.rasio is not None or not angka.desimal or not angka.nilai:
        return False
    return (
        abs(angka.nilai) <= MAKS_PECAHAN
        and KALI_PECAHAN[0] <= nilai / angka.nilai <= KALI_PECAHAN[1]
    )


def tulis_rupiah(nilai: Fraction, contoh: Isian | None) -> str:
    """An amount for a new cell of a column, written as ``contoh`` is: 'Rp 8.000.000'."""
    return _baru(nilai) if contoh is None else tulis_seperti(contoh, nilai)


def _terbilang(nilai: Fraction, kata: str) -> str:
    """The words behind a figure, said anew: '6 (Enam)' becomes '19 (Sembilan belas)'."""
    if baca_terbilang(kata) is None or nilai.denominator != 1 or nilai < 0:
        return kata
    sebutan = sebut_terbilang(int(nilai))
    return sebutan[:1].upper() + sebutan[1:] if kata[:1].isupper() else sebutan


def _polos_selain(teks: str) -> bool:
    """Whether nothing but a figure and its sign stands in a text that cannot be read."""
    return _BILANGAN.sub("", teks).strip(" .").casefold() in ("", "rp", "%")


def _diragukan(isian: Isian) -> bool:
    """Whether the way in which a cell is written was read with a doubt."""
    catatan = isian.bacaan.catatan if isian.bacaan is not None else ()
    return any(c is not Catatan.PEMISAH_INGGRIS for c in catatan)


def _baru(nilai: Fraction) -> str:
    """For a cell that shows no manner of its own: '10.000.000', '90,43'."""
    desimal = _desimal(None, None, nilai)
    bulat, _, pecahan = _polos(nilai, desimal).partition(",")
    return f"{int(bulat):,}".replace(",", ".") + (f",{pecahan}" if pecahan else "")


def _apa_adanya(isian: Isian, contoh: Isian) -> bool:
    """Whether the other cell's text is to be typed here as it is."""
    a, b = isian.angka, contoh.angka
    if b is None or b.rasio is not None or a is None or a.rasio is not None:
        return True
    if a.satuan and not b.satuan and a.persen == b.persen:
        return False  # the other cell only leaves the unit out
    return (a.persen, a.satuan) != (b.persen, b.satuan)


def _desimal(ada: Angka | None, contoh: Angka | None, nilai: Fraction) -> int:
    """As many digits as the value needs; as many as were typed where that holds it."""
    for angka in (ada, contoh) if nilai.denominator == 1 else (contoh, ada):
        if angka is not None and bulatkan(nilai, angka.desimal) == nilai:
            return angka.desimal
    for n in range(MAKS_DESIMAL):
        if bulatkan(nilai, n) == nilai:
            return n
    return ada.desimal if ada is not None else 2


def _koma(pola: Isian, contoh: Isian | None) -> str:
    """The decimal mark: what the cell or its model has, else a comma."""
    for isian in (pola, contoh):
        if isian is not None and isian.angka is not None and isian.angka.desimal:
            cocok = re.search(rf"([.,])\d{{{isian.angka.desimal}}}(?!\d)", isian.teks)
            if cocok:
                return cocok[1]
    return ","


def _bilangan(nilai: Fraction, desimal: int, lama: str, koma: str) -> str:
    """The digits in the style of the old ones: with or without thousands separators."""
    teks = _polos(nilai, desimal)
    bulat, _, pecahan = teks.partition(",")
    utuh = _SEN_NOL.sub("", lama)
    pemisah = next((p for p in ".," if p != koma and p in utuh), "")
    if not desimal and not pemisah and "," in utuh and "." not in utuh:
        pemisah = ","
    if pemisah or (abs(nilai) >= SERIBU and len(re.sub(r"\D", "", utuh)) <= 3 and "." not in lama):
        bulat = f"{int(bulat):,}".replace(",", pemisah or ".")
    return bulat + (koma + pecahan if pecahan else "")


def _polos(nilai: Fraction, desimal: int) -> str:
    satuan = bulatkan(nilai, desimal) * 10**desimal
    angka = str(abs(int(satuan))).rjust(desimal + 1, "0")
    tanda = "-" if satuan < 0 else ""
    return f"{tanda}{angka[: len(angka) - desimal]}" + (f",{angka[-desimal:]}" if desimal else "")
