"""Lists of what rose or fell: 'yang mengalami penurunan yaitu:' and the lines below it."""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.penamaan import Sebutan
from workbook_tools.regex import regex

_KEPALA = regex(
    r"\b(?P<turun>lebih rendah|menurun|penurunan|turun)\b|"
    r"\b(?P<naik>lebih tinggi|meningkat|peningkatan|kenaikan)\b",
    re.IGNORECASE,
)
_UJUNG = regex(r"(?:yaitu|antara lain|sebagai berikut|adalah|ialah)?[^.:]{0,30}:\s*$", re.I)
_BUTIR = regex(r"\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•–])\s")
_TARGET = regex(r"\btarget\b|serapan|anggaran|efisiensi", re.IGNORECASE)
MAKS_BUTIR = 15


class Butir(Struct, frozen=True):
    """A line of such a list: the indicator it names, and which way the list says it went."""

    alinea: Alinea
    sebutan: Sebutan
    naik: bool


def butir_arah(k: KonteksDokumen) -> Iterator[Butir]:
    """The lines of lists that compare realisations with those of the year before."""
    isi = [a for a in k.dok.isi() if a.teks.strip()]
    for n, a in enumerate(isi):
        kata = {bool(m["naik"]) for m in _KEPALA.finditer(a.teks)}
        if len(kata) != 1 or a.tingkat or not _UJUNG.search(a.teks) or _TARGET.search(a.teks):
            continue
        naik = kata.pop()
        for b in isi[n + 1 : n + 1 + MAKS_BUTIR]:
            if not (b.nomor or _BUTIR.match(b.teks)) or b.tingkat:
                break
            nama = [s for s in k.cari.cari(b.teks) if s.lingkup == INDIKATOR]
            if nama and nama[0].awal < 30:
                yield Butir(b, nama[0], naik)
