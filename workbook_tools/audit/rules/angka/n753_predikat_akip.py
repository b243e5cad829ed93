"""N753: the grade of an evaluation of SAKIP is not that of its score."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

JENJANG = ((90, "AA"), (80, "A"), (70, "BB"), (60, "B"), (50, "CC"), (30, "C"), (0, "D"))
"""Above each bound its grade (PermenPANRB 88/2021, evaluation of AKIP)."""
_HURUF = r"(?P<mutu>AA|BB|CC|A|B|C|D)"
_KALIMAT = regex(
    r"(?<![\d.,])(?P<n>\d{2}[.,]\d{1,2})(?![\d.,]*[\d%])(?: poin)?,?\s*\(?"
    r"(?:atau |dengan |dan |berada pada |masuk |"
    rf"memperoleh |mendapat(?:kan)? )*(?:predikat|kategori|peringkat)(?: nilai)? [\"“'(]*{_HURUF}\b"
)
_AKIP = regex(r"\b(?:sakip|akip|lakip|akuntabilitas|inspektorat|lke)\b", re.IGNORECASE)
_SURVEI = regex(r"\b(?:ikm|skm|kepuasan|survei)\b", re.IGNORECASE)
_SKOR = regex(r"(?:nilai|skor|hasil)\b|20\d\d$|realisasi")
_BARIS = regex(r"(?:predikat|kategori|tingkat akuntabilitas|peringkat)\b.*")


@aturan("N753", Tingkat.PERINGATAN, "Predikat AKIP tidak sesuai nilainya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan predikat hasil evaluasi AKIP (AA, A, BB, B, CC, C, D) dengan nilainya, di
    kalimat dan di baris predikat di bawah nilainya.

    Mengapa penting: predikat adalah kesimpulan resmi evaluasi Inspektorat.

    Contoh: nilai 71,35 disebut berpredikat B; di atas 70 predikatnya BB.

    Cara memperbaiki: cocokkan nilai dan predikat dengan laporan hasil evaluasi.
    """
    for a in k.dok.isi():
        if not _AKIP.search(f"{a.teks} {' '.join(a.jalur)}") or _SURVEI.search(a.teks):
            continue
        for m in _KALIMAT.finditer(a.teks):
            if benar := _lain(m["n"], m["mutu"]):
                yield a.temuan(
                    m.span("mutu"),
                    _pesan(m["n"], m["mutu"], benar),
                    terkait=(a.tempat(m.span("n")),),
                )
    for t in k.dok.tabel:
        if _AKIP.search(" ".join((t.judul, *t.jalur, *(x.judul for x in t.kolom)))):
            yield from _tabel(t)


def _tabel(t: TabelDok) -> Iterator[Temuan]:
    for nilai, mutu in (*_sebaris(t), *_sekolom(t)):
        n, huruf = (s.teks.strip() if s is not None else "" for s in (nilai, mutu))
        if nilai is None or mutu is None or not re.fullmatch(_HURUF, huruf):
            continue
        if benar := _lain(n, huruf):
            yield t.temuan(mutu, _pesan(n, huruf, benar), [nilai])


def _sebaris(t: TabelDok) -> Iterator[tuple[SelDok | None, SelDok | None]]:
    """Scores, and the row of grades below them."""
    for atas, bawah in pairwise(t.baris):
        label = [s for s in bawah.sel if s is not None and s.teks.strip()]
        if label and _BARIS.fullmatch(normal(label[0].teks)):
            yield from zip(atas.sel, bawah.sel, strict=True)


def _sekolom(t: TabelDok) -> Iterator[tuple[SelDok | None, SelDok | None]]:
    """Scores, and the column of grades right of them."""
    for nilai, mutu in pairwise(t.kolom):
        akhir = [normal(x.label[-1]) if x.label else "" for x in (nilai, mutu)]
        if _SKOR.match(akhir[0]) and _BARIS.fullmatch(akhir[1]):
            yield from ((b.sel[nilai.indeks], b.sel[mutu.indeks]) for b in t.baris)


def _lain(nilai: str, mutu: str) -> str:
    """The grade of a score, where it is another; '' at a bound, which scales count either way."""
    angka = baca(nilai, "nilai").angka
    if angka is None or not 0 < angka.nilai <= 100 or angka.nilai in map(Fraction, dict(JENJANG)):
        return ""
    benar = next(huruf for batas, huruf in JENJANG if angka.nilai > batas)
    return benar if benar != mutu else ""


def _pesan(nilai: str, mutu: str, benar: str) -> str:
    return (
        f"Nilai {nilai} disebut berpredikat {mutu}; menurut PermenPANRB 88/2021 predikatnya "
        f"{benar}. Betulkan nilai atau predikatnya."
    )
