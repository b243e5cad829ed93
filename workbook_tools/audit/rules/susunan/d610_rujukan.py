"""D610: a sentence refers to a table or picture that is not there, or to one of another section."""

import re
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import beda_kata, normal, tempat_alinea
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_BAB = regex(
    r"\bBab (?P<judul>[A-Z]\w+(?: \w+){0,5}?) "
    r"(?:menjelaskan|menyajikan|menguraikan|memuat|berisi)\b"
)
_NOMOR_BAB = regex(r"\s*bab\s+(?:[ivx]+|\d+)\b[.:\s]*", re.IGNORECASE)
_DAFTAR = regex(r"\s*(visi|misi|tujuan daerah|sasaran daerah)\s*:\s*", re.IGNORECASE)
_BUTIR = regex(r"\s*(\d{1,2})[.)]\s*[A-Za-z]")
_MISI = regex(r"\b(visi|misi|tujuan daerah|sasaran daerah) (?:ke-? ?)?(\d{1,2})\b", re.IGNORECASE)
_RUJUKAN = regex(
    r"\b(tabel|gambar|grafik)\s+((?:\d+|[A-Z](?=\.\d))(?:\s*\.\s*\d+)+)", re.IGNORECASE
)


@aturan("D610", Tingkat.PERINGATAN, "Rujukan ke tabel atau gambar yang tidak ada")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa setiap "Tabel x.y" dan "Gambar x.y" di kalimat: apakah nomornya ada, dan apakah
    tabel itu memang di bagian yang sama; juga nomor visi, misi, tujuan dan sasaran daerah yang
    disebut kalimat, menurut daftarnya.

    Mengapa penting: setelah tabel disisipkan atau dihapus, nomor yang diketik di kalimat tidak
    ikut berubah.

    Contoh: "Seperti terlihat pada tabel 2.2" di bagian Perjanjian Kinerja, sedangkan tabel bagian
    itu bernomor 2.3.

    Cara memperbaiki: pakai References, Cross-reference, agar nomornya ikut berubah.
    """
    yield from _bab(k)
    yield from _misi(k)
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
    for a, m in k.dok.cari(_BAB):
        kata = normal(m["judul"]).split()
        mirip = [x for x in bab if _seakar(kata, x.split())]
        if mirip and normal(m["judul"]) not in bab:
            yield a.temuan(
                m.span("judul"),
                f"Tidak ada bab '{m['judul']}'; yang mirip '{bab[mirip[0]].teks.strip()}'. "
                "Samakan.",
                tingkat=Tingkat.INFO,
                terkait=(Tempat("", f"P{bab[mirip[0]].urutan}", bab[mirip[0]].teks),),
            )


def _misi(k: KonteksDokumen) -> Iterator[Temuan]:
    """'Misi 6' where the list of them ends at 2, or one that the sentence names twice."""
    banyak = _daftar(k)
    for a in k.dok.isi() if banyak else ():
        lihat: set[tuple[str, int]] = set()
        for m in _MISI.finditer(a.teks):
            apa, n = normal(m[1]), int(m[2])
            ganda = (apa, n) in lihat
            lihat.add((apa, n))
            if apa in banyak and (ganda or not 1 <= n <= banyak[apa]):
                sebab = (
                    "disebut dua kali" if ganda else f"tidak ada; daftarnya memuat {banyak[apa]}"
                )
                yield a.temuan(
                    m.span(), f"'{m[0]}' {sebab}. Betulkan nomornya.", tingkat=Tingkat.INFO
                )


def _daftar(k: KonteksDokumen) -> dict[str, int]:
    """How many items the list below 'Misi:' has, of lists that are numbered from 1."""
    banyak: dict[str, int] = {}
    apa = ""
    for a in k.dok.isi():
        m = _BUTIR.match(a.teks)
        if kepala := _DAFTAR.fullmatch(a.teks):
            apa = normal(kepala[1])
        elif apa and m and int(m[1]) == banyak.get(apa, 0) + 1:
            banyak[apa] = int(m[1])
        else:
            apa = ""
    return banyak


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
