"""Figures of a sentence that two others of it imply: what is short, how far it got, the change."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.perubahan import perubahan_di
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.numbers import Angka
from workbook_tools.regex import regex

_N = r"\d+(?:[.,]\d+)*(?:\s*%)?"
_RP = rf"(?:Rp\.? ?)?{_N}(?: (?:ribu|juta|mil[iy]ar))?"
_U = r"(?: [A-Za-z]+)?"
"""The unit behind a figure."""
_KURANG = regex(
    rf"(?P<a>{_N}){_U} dari (?:target |batas )?(?P<b>{_N}){_U},? (?:kurang|lebih) "
    rf"(?P<beda>{_N})(?![.,]?\d)",
    re.IGNORECASE,
)
_BARU = regex(
    rf"(?P<a>{_N}){_U} baru (?P<rasio>{_N}) dari target akhir(?: renstra)?(?: tahun)?(?: 20\d\d)? "
    rf"\((?P<b>{_N}){_U}\)(?:; kurang (?P<beda>{_N}))?",
    re.IGNORECASE,
)
_CAPAIAN = regex(
    rf"(?P<a>{_N}){_U} melampaui target (?P<b>{_N}){_U}, capaian(?:nya)? "
    rf"(?P<rasio>{_N})(?![.,]?\d)",
    re.IGNORECASE,
)
_UBAH = regex(
    rf"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|peningkatan|penurunan)"
    rf"(?: sebesar| sebanyak)? (?P<beda>{_N})(?: poin| persen|{_U})?,? dari "
    rf"(?:(?:semula|sebesar) )?(?P<a>{_N})(?![\d.,]*\d)[^.;\d]{{0,40}}(?:20\d\d)?"
    rf"[^.;\d]{{0,40}}\bmenjadi (?:sebesar )?(?P<b>{_N})",
    re.IGNORECASE,
)
_JARAK = (
    regex(
        rf"(?P<a>{_N}){_U},? (?:atau |yang |masih )*"
        r"(?:lebih|kurang)(?: (?:rendah|tinggi|besar|kecil|sedikit|banyak|cepat|lambat|lama))? "
        rf"(?:sebesar |sebanyak )?(?P<beda>{_N})"
        rf"(?: poin| persen|{_U})? (?:dari|dari ?pada|dibanding\w*)"
        rf"(?: dengan)? (?:target|standar|rata-rata)(?: [a-z]+){{0,3}} (?P<b>{_N})(?![.,]?\d)",
        re.IGNORECASE,
    ),
    regex(
        rf"(?P<a>{_N}){_U},? (?:telah |sudah |berhasil )?(?:melampaui|melebihi|di ?atas|di ?bawah) "
        rf"target (?:sebesar )?(?P<b>{_N}){_U} (?:sebesar|sebanyak) (?P<beda>{_N})(?![.,]?\d)",
        re.IGNORECASE,
    ),
    regex(
        rf"(?P<a>{_RP}){_U} (?:bertambah|berkurang|naik|turun|meningkat|menurun)"
        rf"(?: sebesar| sebanyak)? (?P<beda>{_RP}){_U},? (?:sehingga )?menjadi (?P<b>{_RP})"
        r"(?![.,]?\d)",
        re.IGNORECASE,
    ),
)
_PERSEN_TARGET = regex(
    rf"(?P<a>{_N}){_U},? (?:atau |\()(?:sebesar |mencapai )?(?P<rasio>{_N}) dari target(?:nya)? "
    rf"(?:sebesar |yaitu )?(?P<b>{_N})(?![.,]?\d)",
    re.IGNORECASE,
)
LONGGAR = Fraction(2, 100)
MIN_TEPAT = 4
"""Differences of a report that are right to the last digit, beside which one that is not is odd."""


class Selisih(Struct, frozen=True):
    """A figure with its range from 0, end excluded, the two that imply it, and what they give.

    ``tepat``: the two are so written that nothing was rounded away; ``rasio``: one in percent of
    the other.
    """

    teks: str
    awal: int
    akhir: int
    dari: tuple[str, str]
    tertulis: Angka
    benar: Fraction
    tepat: bool
    rasio: bool

    def salah(self, toleransi: Fraction) -> bool:
        """Whether it is off by as much."""
        return bandingkan(self.tertulis, self.benar, toleransi) is Cocok.BEDA


def selisih_di(a: Alinea) -> Iterator[Selisih]:
    """All of a paragraph."""
    lain = {p.beda.awal for p in perubahan_di(a.teks) if p.beda is not None}
    for pola in (_KURANG, _BARU, _CAPAIAN, _PERSEN_TARGET, _UBAH, *_JARAK):
        for m in pola.finditer(a.teks):
            if pola is _UBAH and m.start("beda") in lain:
                continue
            for grup in ("rasio", "beda"):
                if grup in m.groupdict() and m[grup]:
                    yield from _satu(m[grup], m.span(grup), (m["a"], m["b"]), grup == "rasio")
    for p in perubahan_di(a.teks):
        if p.beda is not None and p.awal is not None and p.akhir is not None:
            dari = (p.awal.teks, p.akhir.teks)
            yield from _satu(p.beda.teks, (p.beda.awal, p.beda.akhir), dari, False)


def toleransi(semua: Iterable[Selisih]) -> Fraction:
    """How far differences, or ratios, may be off: not at all where a report's others are right to
    the last digit, else as far as rounding carries."""
    tepat = [x.salah(Fraction(0)) for x in semua if x.tepat]
    return Fraction(0) if sum(tepat) <= 1 and tepat.count(False) >= MIN_TEPAT else LONGGAR


def _satu(
    teks: str, letak: tuple[int, int], dari: tuple[str, str], rasio: bool
) -> Iterator[Selisih]:
    x, y = (baca(s.strip(), "realisasi").angka for s in dari)
    tertulis = baca(teks.strip(), "capaian" if rasio else "realisasi").angka
    if x is None or y is None or tertulis is None or (rasio and not (x.nilai and y.nilai)):
        return
    if not sebanding(x, y):
        return
    benar = x.nilai / y.nilai * 100 if rasio else abs(y.nilai - x.nilai)
    if rasio and abs(200 - benar - tertulis.nilai) < abs(benar - tertulis.nilai):
        benar = 200 - benar  # the less, the better
    if not rasio and tertulis.persen and x.nilai:
        nisbi = benar / abs(x.nilai) * 100  # 'naik 5% dari 80 menjadi 84'
        benar = nisbi if bandingkan(tertulis, nisbi, LONGGAR) is not Cocok.BEDA else benar
    bulat = x.nilai.denominator == 1 or y.nilai.denominator == 1
    tepat = (
        tertulis.desimal > 1 if rasio else bulat and tertulis.desimal >= max(x.desimal, y.desimal)
    )
    isi = (dari[0].strip(), dari[1].strip())
    yield Selisih(teks.strip(), *letak, isi, tertulis, benar, tepat, rasio)


def sebanding(x: Angka, y: Angka) -> bool:
    """Whether two figures are of one scale: both in percent, or one with its sign left out."""
    if x.persen == y.persen:
        return True
    kecil, besar = sorted((abs(x.nilai), abs(y.nilai)))
    return besar > 1 and kecil * 20 > besar
