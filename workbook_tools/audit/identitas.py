"""Whose report it is, of which year, under which plan: read from the document itself."""

import re
from collections import Counter

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea, Dokumen
from workbook_tools.audit.teks import letak_tahun
from workbook_tools.regex import regex

_PERIODE = regex(
    r"(?<!\d)(20[0-4]\d)\s*(?:[-–—]|s\.?/?d\.?|sampai(?: dengan)?)\s*(20[0-4]\d)(?!\d)"
)
_RENCANA = regex(r"\b(?:renstra|rencana|periode|rpjmd|jangka menengah)\b", re.IGNORECASE)
_BANDING = regex(r"\b(?:per)?(?:bandingan|kembangan)\b", re.IGNORECASE)
_KECAMATAN = regex(r"\bkecamatan\s+((?:[A-Z][A-Za-z]+)(?:\s+[A-Z][A-Za-z]+)?)", re.IGNORECASE)
_SAMPUL = 12
MASA = 5
"""Years of a plan that the report does not tell."""
MAKS_SLIP, MIN_UMUM = 2, 20
"""A year that stands so rarely, beside one that stands so often, is a slip."""
MIN_SEBUT = 3
_LAPORAN = regex(r"\blaporan kinerja(?: [A-Za-z]+){0,6}? tahun (20[0-4]\d)", re.IGNORECASE)
"""How a report calls itself, so many times at least."""


class Identitas(Struct, frozen=True):
    """``periode`` is the first and last year of the Renstra; None when it is not told."""

    tahun: int | None
    periode: tuple[int, int] | None
    nama: str

    def tahun_sah(self, tahun: int) -> bool:
        """Whether a year fits a report of this year: within the plan, or five years before."""
        if self.tahun is None:
            return True
        akhir = max(self.tahun + 2, self.periode[1] + 1 if self.periode else self.tahun + MASA)
        return self.tahun - 8 <= tahun <= akhir


def kenali(dok: Dokumen) -> Identitas:
    """Read year, plan and name."""
    tahun = _tahun(dok)
    return Identitas(tahun, _periode(dok, tahun), _nama(dok))


def _tahun(dok: Dokumen) -> int | None:
    """The cover's year; a slip there does not make another report of it."""
    hitung = Counter(t for a in dok.alinea for t, _, _ in letak_tahun(a.teks))
    umum, kali = hitung.most_common(1)[0] if hitung else (None, 0)
    sampul = tahun_sampul(dok)
    if sampul is None:
        return umum
    tahun = sampul[1]
    jarang = kali >= MIN_UMUM and (hitung[tahun] <= MAKS_SLIP or _isi_lain(dok, tahun, umum))
    return umum if jarang else tahun


def _isi_lain(dok: Dokumen, sampul: int, umum: int | None) -> bool:
    """Whether the report calls itself that of the year it names most, never that of its cover."""
    isi = (a.teks for a in dok.alinea[_SAMPUL:] if not a.daftar)
    sebut = Counter(int(m[1]) for teks in isi for m in _LAPORAN.finditer(teks))
    return sebut[sampul] == 0 and umum is not None and sebut[umum] >= MIN_SEBUT


def tahun_sampul(dok: Dokumen) -> tuple[Alinea, int, int, int] | None:
    """The first year on the cover, with its paragraph and its range there."""
    for a in dok.alinea[:_SAMPUL]:
        if re.search(r"tahun|laporan|lkj|lkip|lakip", a.teks, re.IGNORECASE):
            for tahun, awal, akhir in letak_tahun(a.teks):
                return a, tahun, awal, akhir
    return None


def periode_di(teks: str) -> list[tuple[int, int, int, int]]:
    """Spans of years: (first, last, start, end in the text)."""
    return [
        (int(m[1]), int(m[2]), m.start(), m.end())
        for m in _PERIODE.finditer(teks)
        if 1 <= int(m[2]) - int(m[1]) <= 10
    ]


def _periode(dok: Dokumen, tahun: int | None) -> tuple[int, int] | None:
    """The span that a plan is most often said to have; one that only compares years is none,
    unless the report tells no other."""
    rencana: Counter[tuple[int, int]] = Counter()
    semua: Counter[tuple[int, int]] = Counter()
    for isi in [a.teks for a in dok.alinea] + [t.judul for t in dok.tabel]:
        ada = [(a, b) for a, b, _, _ in periode_di(isi)]
        if not _BANDING.search(isi):
            semua.update(ada)
        if ada and _RENCANA.search(isi):
            rencana.update(ada)
    for hitung in (rencana, semua):
        for p, _ in hitung.most_common():
            if tahun is None or p[0] <= tahun <= p[1] + 1:
                return p
    return None


def _nama(dok: Dokumen) -> str:
    """The kecamatan that the report names most often; '' for other offices."""
    hitung: Counter[str] = Counter()
    awal = [a.teks for a in dok.alinea[:_SAMPUL]]
    if not any(_KECAMATAN.search(x) for x in awal):
        return ""
    for a in dok.alinea:
        for m in _KECAMATAN.finditer(a.teks):
            hitung[m[1].title()] += 1
            hitung[m[1].split()[0].title()] += 1
    calon = [(n, k) for k, n in hitung.items() if k.split()[0] not in _BUKAN]
    if not calon:
        return ""
    banyak, nama = max(calon)
    dua = [(n, k) for n, k in calon if k.startswith(f"{nama} ") and n > banyak * 0.6]
    return max(dua)[1] if dua else nama


_BUKAN = frozenset(
    {"Yang", "Lain", "Dan", "Di", "Tahun", "Kabupaten", "Dalam", "Dapat", "Adalah", "Ini", "Sudah"}
)
