"""Dates, and years of regulations, that cannot be meant."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.semua_teks import sempitkan, semua_teks
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex

_NOMOR_TAHUN = regex(
    r"\b(?:per(?:men|da|bup|wali|gub|pres)\w*|uu|pp|inpres|undang-undang|peraturan[\w ]{0,60}?)"
    r"(?: republik indonesia)?(?: nomor| no\.?)? \d{1,3}(?:/| tahun )(20\d\d)(?!\d)",
    re.IGNORECASE,
)
_TEMPAT_TANGGAL = regex(r"[A-Z][A-Za-z ]+, +(?:\d{1,2} +)?([A-Z][a-z]+) +(20\d\d)")
HARI_SEBULAN = 31
TANGGAL = regex(
    r"(?:(?<![\d.,])(?P<hari>\d{1,2}) )?"
    r"(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|"
    r"jan|feb|mar|apr|jun|jul|agu|sep|okt|nov|des)\.? (?P<tahun>[2-9]\d{3})(?!\d)",
    re.IGNORECASE,
)


def tanggal_pengantar(k: KonteksDokumen) -> Iterator[Temuan]:
    """The date below the foreword: a report is written when its year ends, or in the next."""
    kini = k.identitas.tahun or 0
    for a in k.dok.isi() if kini else ():
        m = _TEMPAT_TANGGAL.fullmatch(a.teks.strip())
        if m is None or not any("kata pengantar" in normal(x) for x in a.jalur):
            continue
        if int(m[2]) != kini + 1 and (int(m[2]) != kini or normal(m[1]) != "desember"):
            yield a.temuan(
                m.span(2),
                f"Kata pengantar bertanggal '{a.teks.strip()}', padahal laporan tahun {kini} "
                f"disusun tahun {kini + 1}. Periksa tahunnya.",
                tingkat=Tingkat.INFO,
            )


def tahun_peraturan(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Permendagri 86/2027': a regulation from after the report."""
    kini = k.identitas.tahun
    for teks, tempat in semua_teks(k.dok) if kini else ():
        for m in _NOMOR_TAHUN.finditer(teks):
            if int(m[1]) > (kini or 0) + 1:
                t = sempitkan(tempat, *m.span(1), m[1])
                yield Temuan(
                    t.lembar,
                    t.sel,
                    f"'{m[0]}' bertahun {m[1]}, sesudah laporan tahun {kini} disusun. Periksa "
                    "tahunnya.",
                    nilai=m[1],
                )


def tanggal_ganjil(k: KonteksDokumen) -> Iterator[Temuan]:
    """'2 Januari 2052': a date that lies far ahead."""
    kini = k.identitas.tahun
    for teks, tempat in semua_teks(k.dok) if kini else ():
        for m in TANGGAL.finditer(teks):
            tahun, hari = int(m["tahun"]), int(m["hari"] or 1)
            jauh = tahun > (kini or 0) and not k.identitas.tahun_sah(tahun)
            if jauh or hari > HARI_SEBULAN:
                sebab = f"di luar masa laporan {kini}" if jauh else "tidak ada"
                t = sempitkan(tempat, *m.span(), m[0])
                pesan = f"Tanggal '{m[0]}' {sebab}. Periksa tanggalnya."
                yield Temuan(t.lembar, t.sel, pesan, nilai=m[0])
