"""D610: a sentence refers to a table or picture that is not there, or to one of another section."""

import re
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import beda_kata, normal, tempat_alinea
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan_dokumen

_BAB = regex(
    r"\bBab (?P<judul>[A-Z]\w+(?: \w+){0,5}?) "
    r"(?:menjelaskan|menyajikan|menguraikan|memuat|berisi)\b"
)
_NOMOR_BAB = regex(r"\s*bab\s+(?:[ivx]+|\d+)\b[.:\s]*", re.IGNORECASE)
_RUJUKAN = regex(
    r"\b(tabel|gambar|grafik)\s+((?:\d+|[A-Z](?=\.\d))(?:\s*\.\s*\d+)+)", re.IGNORECASE
)


@aturan_dokumen("D610", Tingkat.PERINGATAN, "Rujukan ke tabel atau gambar yang tidak ada")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa setiap "Tabel x.y" dan "Gambar x.y" di kalimat: apakah nomornya ada, dan apakah
    tabel itu memang di bagian yang sama.

    Mengapa penting: setelah tabel disisipkan atau dihapus, nomor yang diketik di kalimat tidak
    ikut berubah.

    Contoh: "Seperti terlihat pada tabel 2.2" di bagian Perjanjian Kinerja, sedangkan tabel bagian
    itu bernomor 2.3.

    Cara memperbaiki: pakai References, Cross-reference, agar nomornya ikut berubah.
    """
    yield from _bab(k)
    ada = {(x.jenis, x.nomor) for x in k.dok.kapsi}
    if not ada:
        return
    kapsi = {n for x in k.dok.kapsi for n in x.alinea}
    letak = {(x.jenis, x.nomor): x for x in k.dok.kapsi}
    for a in k.dok.isi():
        if a.urutan in kapsi or a.tingkat:
            continue
        for m in _RUJUKAN.finditer(a.teks):
            kunci = m[1].casefold(), re.sub(r"\s", "", m[2]).upper()
            tempat = tempat_alinea(a.urutan, m.start(), m.end())
            if kunci not in ada:
                yield Temuan(
                    a.lembar,
                    tempat,
                    f"Kalimat ini merujuk {m[0]}, yang tidak ada di laporan. Betulkan nomornya.",
                    nilai=m[0],
                )
            elif lain := _bagian_lain(k, a, kunci[0], letak[kunci].alinea[0]):
                yield Temuan(
                    a.lembar,
                    tempat,
                    f"Kalimat ini merujuk {m[0]} dari bagian lain, sedangkan {kunci[0]} bagian ini "
                    f"bernomor {lain}. Periksa nomornya.",
                    nilai=m[0],
                    tingkat=Tingkat.INFO,
                    terkait=(Tempat("", letak[kunci].tempat, letak[kunci].judul),),
                )


def _bab(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Bab Perencanaan menyajikan …', where the chapter is called Perencanaan Kinerja."""
    bab = {normal(_NOMOR_BAB.sub("", a.teks)): a for a in k.dok.judul() if a.tingkat == 1}
    for a in k.dok.isi():
        for m in _BAB.finditer(a.teks):
            kata = normal(m["judul"]).split()
            mirip = [x for x in bab if _seakar(kata, x.split())]
            if mirip and normal(m["judul"]) not in bab:
                yield Temuan(
                    a.lembar,
                    tempat_alinea(a.urutan, *m.span("judul")),
                    f"Tidak ada bab '{m['judul']}'; yang mirip '{bab[mirip[0]].teks.strip()}'. "
                    "Samakan.",
                    nilai=m["judul"],
                    tingkat=Tingkat.INFO,
                    terkait=(Tempat("", f"P{bab[mirip[0]].urutan}", bab[mirip[0]].teks),),
                )


def _seakar(a: list[str], b: list[str]) -> bool:
    """Whether words are left out at an end, or one of several differs."""
    return a in (b[: len(a)], b[-len(a) :]) or (len(a) > 1 and beda_kata(a, b) is not None)


def _bagian_lain(k: KonteksDokumen, a: Alinea, jenis: str, urutan: int) -> str:
    """The captions of this section before the sentence, when the one referred to is in another."""
    jalur = {x.urutan: x.jalur[:2] for x in k.dok.alinea}
    if jalur.get(urutan) == a.jalur[:2] or urutan > a.urutan:
        return ""
    sini = [
        x.nomor
        for x in k.dok.kapsi
        if x.jenis == jenis and jalur.get(x.alinea[0]) == a.jalur[:2] and x.alinea[0] < a.urutan
    ]
    return ", ".join(sini)
