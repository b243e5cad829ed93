"""Dates of signing: whether they are dates, and of the year that a paper is signed in."""

import re
from calendar import monthrange

from workbook_tools.numbers.kosa import BULAN as KATA_BULAN
from workbook_tools.numbers.tanggal import BULAN
from workbook_tools.records import Isian
from workbook_tools.regex import regex

_TAHUN = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DESEMBER = regex(r"desember|\bdes\b|(?<!\d)12[/.-](?:19|20)\d\d|(?:19|20)\d\d-12\b", re.IGNORECASE)


def tahun_tanda_tangan(isian: Isian, akhir: int) -> bool | None:
    """Whether a date is in the year ``akhir``, in which such papers are signed at the latest, or in
    the December before it; None without a year."""
    tahun = [int(t) for t in _TAHUN.findall(isian.teks)]
    if not tahun:
        return None
    sebelum = tahun[-1] == akhir - 1 and _DESEMBER.search(isian.teks) is not None
    return tahun[-1] == akhir or sebelum


_KATA = regex(r"(?P<hari>\d{1,2}) ?(?P<bulan>[^\W\d_]{3,}\.?) ?(?P<tahun>\w{4,5})")
_ANGKA = regex(r"(?P<hari>\d{1,2})[/.-](?P<bulan>\d{1,2})[/.-](?P<tahun>\d{4})")
_INGGRIS = {
    "january": "Januari", "february": "Februari", "march": "Maret", "may": "Mei", "june": "Juni",
    "july": "Juli", "august": "Agustus", "october": "Oktober", "december": "Desember",
}  # fmt: skip
_MIRIP = 70


def tanggal_keliru(teks: str) -> tuple[str, str] | None:
    """What is wrong with a date, and the date as it was meant ('' where nobody knows); None for a
    date that is right, and for text of another shape, such as a date to be filled in."""
    cocok = _KATA.search(teks)
    if cocok is None:
        cocok = _ANGKA.search(teks)
        return _hari_keliru(cocok, int(cocok["bulan"])) if cocok is not None else None
    bulan = _bulan(cocok["bulan"])
    if not bulan:
        return None
    if not _dikenal(cocok["bulan"]):
        mulai, akhir = cocok.span("bulan")
        return f"{cocok['bulan']} bukan nama bulan", teks[:mulai] + bulan + teks[akhir:]
    return _hari_keliru(cocok, BULAN.index(bulan) + 1)


def _dikenal(kata: str) -> bool:
    return kata.casefold().rstrip(".") in KATA_BULAN


def _bulan(kata: str) -> str:
    """The month that a word names, spelt right or nearly so; '' for another word."""
    kunci = kata.casefold().rstrip(".")
    if kunci in _INGGRIS:
        return _INGGRIS[kunci]
    baku = kunci.replace("peb", "feb").replace("nop", "nov").replace("agt", "agu")
    if _dikenal(kata):
        return next(b for b in BULAN if b.casefold().startswith(baku.replace("ags", "agu")[:3]))
    from rapidfuzz import fuzz, process  # takes its time, and months are seldom misspelt

    dekat = process.extract(
        kunci, BULAN, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=_MIRIP, limit=2
    )
    return dekat[0][0] if dekat and (len(dekat) == 1 or dekat[0][1] > dekat[1][1]) else ""


def _hari_keliru(cocok: re.Match[str], bulan: int) -> tuple[str, str] | None:
    tahun = cocok["tahun"]
    if not _TAHUN.fullmatch(tahun):
        return f"{tahun} bukan tahun", ""
    if not 1 <= bulan <= len(BULAN):
        return f"bulan {bulan} tidak ada", ""
    if not 1 <= int(cocok["hari"]) <= monthrange(int(tahun), bulan)[1]:
        return f"{BULAN[bulan - 1]} {tahun} tidak punya tanggal {cocok['hari']}", ""
    return None
