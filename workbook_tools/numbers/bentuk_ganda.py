"""One figure in two forms: '71,43% (5/7)', '5/7 (71,43%)', '100% (12 Dokumen)', 'B (84)'."""

import re
from collections.abc import Callable
from fractions import Fraction

from workbook_tools.numbers.angka import Angka, Bacaan, JenisAngka
from workbook_tools.numbers.bacaan import ambigu, kemungkinan, terbaca
from workbook_tools.numbers.cetak import tertulis_sebagai
from workbook_tools.numbers.pemisah import baca_pemisah
from workbook_tools.regex import regex

_BENTUK = regex(r"(?P<depan>[^()]*[0-9][^()]*?) ?\((?P<isi>[^()]*[0-9][^()]*)\)")
_RUMUS = regex(
    r"\(?(?P<suku>[0-9][^=()x×*]*)\)? ?(?:[x×*] ?100 ?%?)? ?= ?(?P<hasil>[0-9][^=]*)", re.IGNORECASE
)
_UANG = regex(r"rp|idr", re.IGNORECASE)
_SERATUS = 100
_MUTU = r"(?:AA|A|BB|B|CC|C|D)"
_ANGKA = r"(?P<angka>[0-9]{2,3}(?:[.,][0-9]+)?|[0-9][.,][0-9]+)"
_MUTU_DI_DEPAN = regex(rf"{_MUTU}(?: ?[(/|=:] ?| - ){_ANGKA} ?\)?")
_MUTU_DI_BELAKANG = regex(
    rf"{_ANGKA} ?[/|=:-] ?(?:{_MUTU}(?: ?[/|=:(-] ?[^\W\d_]+(?: [^\W\d_]+)*\)?)?"
    r"|(?:[Ss]angat |[Kk]urang |[Tt]idak )?[Bb]aik)"
)
_FISIK = regex(r" ?[(/,;]? ?fisik ?:? ?[0-9][0-9.,]* ?%\)?", re.IGNORECASE)
_BERPERSEN = regex(r"(?P<depan>[^/]*[0-9][^/]*?) ?/ ?(?P<isi>[0-9][0-9.,]* ?%)")


def baca_bentuk_ganda(
    teks: str, baca: Callable[[str, JenisAngka], Bacaan], jenis: JenisAngka
) -> Bacaan | None:
    """The figure in front of the brackets; None when the text has another shape.

    A share and its terms must agree at the precision the share is written with; where they do
    not, both are told. A percentage may have any count behind it: '100% (12 Dokumen)'.
    """
    m = _BENTUK.fullmatch(teks) or _BERPERSEN.fullmatch(teks)
    if m is None:
        return None
    depan, isi = baca(m["depan"].strip(), jenis), baca(m["isi"].strip(), JenisAngka.NILAI)
    a, b = depan.angka, isi.angka
    if a is None or b is None or len(kemungkinan(depan)) > 1:
        return None
    if b.rasio is not None and a.rasio is None:
        return terbaca(a) if _sama(b, a) else ambigu([a, b])
    if a.rasio is not None and b.rasio is None and not b.satuan:
        return terbaca(a) if _sama(a, b) else ambigu([a, b])
    uang = jenis is JenisAngka.RUPIAH or bool(_UANG.match(teks))
    if a.persen != b.persen and (a.satuan or b.satuan or uang):
        return terbaca(a)  # a count, or money, beside its share
    return None


def baca_terhitung(
    teks: str, baca: Callable[[str, JenisAngka], Bacaan], jenis: JenisAngka
) -> Bacaan | None:
    """The result behind its terms, '7/10 x 100% = 70%'; None when the text has another shape."""
    m = _RUMUS.fullmatch(teks)
    if m is None:
        return None
    hasil = baca(m["hasil"].strip(), jenis)
    suku = baca(m["suku"].strip(), JenisAngka.NILAI).angka
    if hasil.angka is None or len(kemungkinan(hasil)) > 1 or suku is None or suku.rasio is None:
        return None
    return hasil if _sama(suku, hasil.angka) else ambigu([hasil.angka, suku])


def tanpa_fisik(teks: str) -> str:
    """A share of the budget without the physical one behind it: '90% (fisik 100%)'."""
    return _FISIK.sub("", teks) if "fisik" in teks.casefold() else teks


def baca_bermutu(teks: str, jenis: JenisAngka) -> Bacaan | None:
    """The figure beside the letter of its quality: 'B (84)', '84/B', '84,00 / B / Baik'; None when
    the text has another shape. Of predicates, whose letter counts, see ``predikat``."""
    m = _MUTU_DI_DEPAN.fullmatch(teks) or _MUTU_DI_BELAKANG.fullmatch(teks)
    return baca_pemisah(m["angka"], jenis) if m else None


def _sama(rasio: Angka, tertulis: Angka) -> bool:
    """Whether a share is its terms, as a percentage or as a part of one."""
    kali = _SERATUS if tertulis.persen or tertulis.nilai > 1 else 1
    return tertulis_sebagai(rasio.nilai * Fraction(kali), tertulis)
