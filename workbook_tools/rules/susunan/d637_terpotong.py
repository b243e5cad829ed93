"""D637: a text that breaks off at a word which must go on."""

from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan_dokumen

_SAMBUNG = r"\b(?:dan|atau|serta|yang|dengan|untuk|dari|oleh|di|ke|terhadap)"
_KALIMAT = regex(rf"(?:\w,? )({_SAMBUNG})\s*[.;]\s*$")
_SEL = regex(rf"[\w%],?\s+({_SAMBUNG})\s*$")


@aturan_dokumen("D637", Tingkat.INFO, "Teks terpotong")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari kalimat dan sel tabel yang berakhir dengan kata sambung atau kata depan.

    Mengapa penting: kata terakhirnya hilang, sehingga nama atau kalimatnya tidak lengkap.

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


def _temuan(lembar: str, tempat: str, teks: str) -> Temuan:
    rapi = " ".join(teks.split())
    ekor = rapi if len(rapi) <= 60 else f"…{rapi[-57:]}"
    return Temuan(lembar, tempat, f"'{ekor}' terpotong. Lengkapi teksnya.", nilai=ekor)
