"""Predicates: 'BB', 'B (78,50)', '78,50 (B)', 'BB / 72,15', 'WTP'."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from workbook_tools.numbers.angka import Angka, Bacaan, JenisAngka, Status
from workbook_tools.numbers.baca import baca_teks
from workbook_tools.numbers.bacaan import TAK_TERBACA, terbaca
from workbook_tools.regex import regex

_KATA = r"(?P<kata>[^\W\d_]+(?: [^\W\d_]+)*)"
_ANGKA = r"(?P<angka>\d[\d.,]*)"
_BENTUK = tuple(
    regex(pola)
    for pola in (
        rf"(?:predikat |nilai |opini )?{_KATA}",
        rf"(?:predikat |nilai |opini )?{_KATA} ?[(\[/=:,-]+ ?(?:nilai )?{_ANGKA} ?[)\]]?",
        rf"(?:nilai )?{_ANGKA} ?[(\[/=:,-]+ ?(?:predikat )?{_KATA} ?[)\]]?",
        rf"(?:predikat |opini )?{_KATA} {_ANGKA}",
        rf"{_ANGKA} {_KATA}",
    )
)


def baca_predikat(teks: str, daftar: Mapping[str, Fraction]) -> Bacaan | None:
    """Read text as one of the predicates of a list; None when it names none of them.

    ``daftar`` gives each predicate its number (its lower bound, or its place). A number beside the
    predicate counts; where there is none, the list's number stands in (``tersirat``).
    """
    for kata, angka in _urai(" ".join(teks.split())):
        nama = _cari(kata, daftar)
        if nama is None:
            continue
        if not angka:
            return terbaca(Angka(daftar[nama], predikat=nama, tersirat=True))
        bacaan = baca_teks(angka, JenisAngka.SKOR)
        if bacaan.status is Status.TERBACA and bacaan.angka is not None:
            nilai = bacaan.angka
            return terbaca(Angka(nilai.nilai, nilai.desimal, predikat=nama))
        return TAK_TERBACA
    return None


@lru_cache(maxsize=1024)
def _urai(teks: str) -> tuple[tuple[str, str], ...]:
    """Word and number of every shape that the text has."""
    cocok = (bentuk.fullmatch(teks.casefold()) for bentuk in _BENTUK)
    return tuple((m["kata"], m.groupdict().get("angka") or "") for m in cocok if m is not None)


def _cari(kata: str, daftar: Mapping[str, Fraction]) -> str | None:
    return next((nama for nama in daftar if nama.casefold() == kata), None)
