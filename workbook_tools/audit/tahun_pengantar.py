"""The year of a sentence that leads to a table, beside that of the table's title."""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import letak_tahun, normal
from workbook_tools.model.temuan import Tempat, Temuan
from workbook_tools.regex import regex

_KATA = regex(r"[a-z]{6,}")
_UMUM = frozenset({"kecamatan", "disajikan", "berikut", "sebagai", "anggaran"})
MIN_KATA = 1
"""Words that a sentence shares with the title of the table it leads to."""
_DUA = regex(r"\btahun (20\d\d) dan (20\d\d)\b", re.IGNORECASE)
_AWAL = regex(r"\s*(?:pada )?tahun 20\d\d\b", re.IGNORECASE)


def tahun_lain_pengantar(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Pada tahun 2027 … langkah perbaikan berikut.' above 'Tabel 4.1 Langkah Perbaikan Tahun
    2026'."""
    kapsi = {t.kapsi: t for t in k.dok.tabel if t.kapsi}
    isi = [a for a in k.dok.isi() if a.teks.strip()]
    for a, bawah in pairwise(isi):
        t = kapsi.get(f"P{bawah.urutan}")
        if t and not a.tingkat:
            yield from _dua_tahun(a, t)
        tahun = letak_tahun(a.teks) if t and _AWAL.match(a.teks) and not a.tingkat else []
        judul = {x for x, *_ in letak_tahun(t.judul)} if t else set()
        if t and len(tahun) == len(judul) == 1 and tahun[0][0] not in judul and _sehal(a, t.judul):
            nilai, awal, akhir = tahun[0]
            yield _temuan(a, t, str(nilai), (awal, akhir), str(min(judul)))


def _dua_tahun(a: Alinea, t: TabelDok) -> Iterator[Temuan]:
    """'tahun 2023 dan 2025 tidak dibandingkan' above 'Perbandingan … Tahun 2023 dan 2024'."""
    sini, sana = _DUA.search(a.teks), _DUA.search(t.judul)
    beda = [n for n in (1, 2) if sini and sana and sini[n] != sana[n]]
    if sini and sana and len(beda) == 1:
        yield _temuan(a, t, sini[beda[0]], sini.span(beda[0]), sana[beda[0]])


def _temuan(a: Alinea, t: TabelDok, tahun: str, letak: tuple[int, int], judul: str) -> Temuan:
    return a.temuan(
        letak,
        f"Kalimat ini menyebut tahun {tahun}, sedangkan judul {t.sebutan} di bawahnya bertahun "
        f"{judul}. Periksa tahunnya.",
        nilai=tahun,
        terkait=(Tempat(t.lembar, t.kapsi or t.tempat, t.judul),),
    )


def _sehal(a: Alinea, judul: str) -> bool:
    """Whether a sentence and a title speak of one thing."""
    sini, sana = (set(_KATA.findall(normal(x))) - _UMUM for x in (a.teks, judul))
    return len(sini & sana) >= MIN_KATA
