"""The kabupaten on the cover, the place in front of a date, and the office itself, beside what the
report calls them elsewhere."""

import re
from collections import Counter
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Tempat
from workbook_tools.regex import regex

_SAMPUL = regex(r"^\s*KABUPATEN ([A-Z]+(?: [A-Z]+){0,3})\s*$", 8)
_SEBUT = regex(r"\b(?:Peraturan |Keputusan )?(?:Bupati|Kabupaten) ((?:[A-Z][a-z]+ ?){1,4})")
_TEMPAT = regex(r"\s*([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*), +\d{1,2} +[A-Z][a-z]+ +20\d\d\s*$")
_BUKAN = frozenset({"Nomor", "Tentang", "Tahun", "No"})
_BATAS = regex(
    r"\bsebelah \w+ (?:berbatasan )?dengan (?P<isi>(?P<jenis>Kecamatan|Desa|Kelurahan|"
    r"Kabupaten|Kota|Provinsi|Sungai|Laut|Selat|Gunung|Pegunungan|Hutan|Teluk|Danau|Samudra|Samudera)?"
    r"(?: ?[A-Z][a-z]+)+)"
)
MAKS_SAMPUL = 12
"""Paragraphs of a cover at most."""
MIN_LENGKAP = 20
"""Times that the office goes by its whole name, beside which the bare one is odd."""
_DEPAN, _WILAYAH = frozenset({"di", "ke", "dari"}), ("kecamatan", "desa", "kelurahan", "camat")
"""Words in front of a bare name, which is then that of a place."""


def sebutan_lain(dok: Dokumen, nama: str) -> Iterator[tuple[str, Tempat]]:
    """The usual name, and where another stands that shares a word with it."""
    yield from _kabupaten(dok)
    yield from _polos(dok, nama)
    yield from _tetangga(dok)
    for a in dok.isi() if len(nama.split()) > 1 else ():
        m = _TEMPAT.match(a.teks)
        if m and _sebagian(m[1], nama):
            yield nama, a.tempat(m.span(1))


def _kabupaten(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'KABUPATEN CONTOH' above a 'Peraturan Bupati Contoh Raya'."""
    isi = list(dok.isi())
    kali = Counter(_nama(m[1]) for a in isi[MAKS_SAMPUL:] for m in _SEBUT.finditer(a.teks))
    kali.pop("", None)
    for a in isi[:MAKS_SAMPUL] if len(kali) == 1 else ():
        m = _SAMPUL.match(a.teks)
        if m and _sebagian(m[1], benar := next(iter(kali))):
            yield benar, a.tempat(m.span(1))


def _polos(dok: Dokumen, nama: str) -> Iterator[tuple[str, Tempat]]:
    """'Isu strategis yang dihadapi Contoh dan …' once, 'Kecamatan Contoh' everywhere else."""
    if not nama:
        return
    lengkap = re.compile(rf"\bKecamatan {re.escape(nama)}\b")
    polos = re.compile(
        rf"\b([a-z]+,? |Wilayah |Capaian |Kinerja )({re.escape(nama)})(?= [a-z(]|\.\s|\.$)"
    )
    isi = [a for a in dok.isi() if not a.tingkat]
    ada = [(a, m) for a in isi for m in polos.finditer(a.teks) if not _di_depan(m[1].strip(", "))]
    if len(ada) == 1 and sum(len(lengkap.findall(a.teks)) for a in isi) >= MIN_LENGKAP:
        a, m = ada[0]
        yield f"Kecamatan {nama}", a.tempat(m.span(2))


def _tetangga(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'sebelah utara dengan Melati Utara', all other neighbours with the word in front."""
    for a in dok.isi():
        ada = list(_BATAS.finditer(a.teks))
        polos = [m for m in ada if not m["jenis"]]
        kecamatan = [m for m in ada if m["jenis"] == "Kecamatan"]
        if len(polos) == 1 and len(kecamatan) > 1:
            letak = tempat_alinea(a.urutan, *polos[0].span("isi"))
            yield f"Kecamatan {polos[0]['isi']}", Tempat(a.lembar, letak, polos[0]["isi"])


def _di_depan(kata: str) -> bool:
    return kata in _DEPAN or kata.endswith(_WILAYAH)


def _nama(teks: str) -> str:
    kata = teks.split()
    batas = next((n for n, x in enumerate(kata) if x in _BUKAN), len(kata))
    return " ".join(kata[:batas])


def _sebagian(a: str, b: str) -> bool:
    """Whether two names have a word in common and are not one."""
    satu, dua = (x.casefold().split() for x in (a, b))
    return satu != dua and bool(set(satu) & set(dua))
