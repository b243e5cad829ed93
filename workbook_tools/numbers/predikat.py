"""Predicates: 'BB', 'B (78,50)', '78,50 (B)', 'BB / 72,15', 'WTP'."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from workbook_tools.numbers.angka import Angka, Bacaan, JenisAngka, Status
from workbook_tools.numbers.baca import baca_teks
from workbook_tools.numbers.bacaan import TAK_TERBACA, terbaca
from workbook_tools.regex import regex

_KATA = r"(?P<kata>[^\W\d_]+(?: [^\W\d_]+)*)"
_SAMPING = _KATA.replace("kata", "samping")
_ANGKA = r"(?P<angka>\d[\d.,]*)"
_BENTUK = tuple(
    regex(pola)
    for pola in (
        rf"(?:predikat |nilai |opini )?{_KATA}",
        rf"(?:predikat |nilai |opini )?{_KATA} ?[(\[/=:,-]+ ?(?:nilai )?{_ANGKA} ?[)\]]?",
        rf"(?:nilai )?{_ANGKA} ?[(\[/=:,-]+ ?(?:predikat )?{_KATA} ?[)\]]?",
        rf"(?:predikat |opini )?{_KATA} {_ANGKA}",
        rf"{_ANGKA} {_KATA}",
        rf"(?:predikat |opini )?{_KATA} ?[(\[/=:,-]+ ?{_SAMPING} ?[)\]]?",
    )
)

_OPINI = {
    "wajar tanpa pengecualian": "WTP", "wtp dpp": "WTP", "wajar dengan pengecualian": "WDP",
    "tidak wajar": "TW", "tidak menyatakan pendapat": "TMP", "tidak memberikan pendapat": "TMP",
    "menolak memberikan pendapat": "TMP", "disclaimer": "TMP",
}  # fmt: skip
"""What the opinions of the BPK are called in words."""
_DI_SAMPING = {
    **_OPINI, "dpp": "WTP",
    "sangat memuaskan": "AA", "memuaskan": "A", "sangat baik": "BB", "baik": "B", "cukup": "CC",
    "cukup memadai": "CC", "memadai": "CC", "kurang": "C", "sangat kurang": "D",
}  # fmt: skip
"""Words beside a predicate: those of PermenPANRB 88/2021, which alone may be of another scale, and
the paragraph that explains an opinion."""


def baca_predikat(teks: str, daftar: Mapping[str, Fraction]) -> Bacaan | None:
    """Read text as one of the predicates of a list; None when it names none of them.

    ``daftar`` gives each predicate its number (its lower bound, or its place). A number beside the
    predicate counts; where there is none, the list's number stands in (``tersirat``).
    """
    for kata, samping, angka in _urai(" ".join(teks.split())):
        nama = _cari(kata, daftar, _OPINI)
        if nama is None or (samping and _cari(samping, daftar, _DI_SAMPING) != nama):
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
def _urai(teks: str) -> tuple[tuple[str, str, str], ...]:
    """Word, word beside it and number of every shape that the text has."""
    cocok = (bentuk.fullmatch(teks.casefold()) for bentuk in _BENTUK)
    isi = (m.groupdict(default="") for m in cocok if m is not None)
    return tuple((m["kata"], m.get("samping", ""), m.get("angka", "")) for m in isi)


def _cari(kata: str, daftar: Mapping[str, Fraction], sebutan: Mapping[str, str]) -> str | None:
    """The predicate of a list that a word names, as the list has it."""
    kunci = sebutan.get(kata, kata).casefold()
    return next((nama for nama in daftar if nama.casefold() == kunci), None)
