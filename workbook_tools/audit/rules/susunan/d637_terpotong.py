"""D637: a text that breaks off at a word which must go on."""

import re
from collections.abc import Iterator

from workbook_tools.audit.kolom import NAMA, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_SAMBUNG = r"\b(?:dan|atau|serta|yang|dengan|untuk|dari|oleh|di|ke|terhadap)"
_KALIMAT = regex(rf"(?:\w,? )({_SAMBUNG})\s*[.;]\s*$")
_SEL = regex(rf"[\w%],?\s+({_SAMBUNG})\s*$", re.IGNORECASE)

_BERNAMA = (*NAMA, Peran.SASARAN, Peran.TUJUAN)
MIN_KATA, MIN_SEL = 3, 2
"""Words of each text of a column, and texts, from which on one with a small letter is odd."""
MIN_NAMA = 10
"""Names that begin with a capital, beside which one that does not has lost its first word."""


@aturan("D637", Tingkat.INFO, "Teks terpotong")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari kalimat dan sel tabel yang berakhir dengan kata sambung atau kata depan, dan nama
    yang sendiri berawal huruf kecil.

    Mengapa penting: kata terakhir atau pertamanya hilang, sehingga namanya tidak lengkap.

    Contoh: "Belanja Modal Peralatan dan"; "bebas dari Korupsi, Kolusi, dan;".

    Cara memperbaiki: lengkapi teksnya.
    """
    for a in k.dok.isi():
        m = _KALIMAT.search(a.teks)
        if m:
            yield _temuan(a.lembar, tempat_alinea(a.urutan, *m.span(1)), a.teks)
    for t in k.dok.tabel:
        for b in t.baris if t.urutan else ():
            for s in b.sel:
                if s is not None and s.awal and _SEL.search(s.teks):
                    yield _temuan(t.lembar, s.tempat, s.teks)
    sudah = list(_awal(k))
    yield from sudah
    yield from (t for t in _awal_di_kolom(k) if t.sel not in {x.sel for x in sudah})


def _awal(k: KonteksDokumen) -> Iterator[Temuan]:
    """The one name of all tables that begins with a small letter."""
    sel = {
        s.tempat: (t, s)
        for t in k.dok.tabel
        for x in t.milik(*_BERNAMA)
        for b in t.baris
        if b.jenis == DATA and t.urutan and (s := b.sel[x.indeks]) and s.awal and s.teks.strip()
    }
    kecil = [(t, s) for t, s in sel.values() if s.teks.strip()[0].islower()]
    if len(kecil) == 1 and len(sel) > MIN_NAMA:
        t, s = kecil[0]
        yield _temuan(t.lembar, s.tempat, s.teks)


def _awal_di_kolom(k: KonteksDokumen) -> Iterator[Temuan]:
    """The one text of a column of sentences that begins with a small letter."""
    for t in k.dok.tabel:
        for x in t.kolom if t.urutan else ():
            if x.peran in _BERNAMA:
                continue
            sel = [s for b in t.baris if b.jenis == DATA and (s := b.sel[x.indeks]) and s.awal]
            isi = [s for s in sel if s.teks.strip()]
            kecil = [s for s in isi if s.teks.strip()[0].islower()]
            panjang = all(len(s.teks.split()) >= MIN_KATA for s in isi)
            if len(kecil) == 1 and panjang and len(isi) > MIN_SEL:
                yield _temuan(t.lembar, kecil[0].tempat, kecil[0].teks)


def _temuan(lembar: str, tempat: str, teks: str) -> Temuan:
    rapi = " ".join(teks.split())
    ekor = rapi if len(rapi) <= 60 else f"…{rapi[-57:]}"
    return Temuan(lembar, tempat, f"'{ekor}' terpotong. Lengkapi teksnya.", nilai=ekor)
