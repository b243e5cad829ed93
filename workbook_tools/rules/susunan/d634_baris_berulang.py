"""D634: a text that stands many times is once written with another word."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal, tempat_alinea
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names.padanan import kemiripan
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan_dokumen

MIN_KALI = 4
"""Times that a text stands before one like it is odd."""
MIN_KATA, MIN_PANJANG = 3, 7
"""Words from which on a text is looked at, and from which on any other word in it is odd; in
shorter ones only a word that looks like the usual one."""
MIRIP = 75
_TAHUN = regex(r"\b(?:19|20)\d\d\b")


@aturan_dokumen("D634", Tingkat.INFO, "Baris yang berulang sekali ditulis lain")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari judul dan baris yang berulang kata demi kata (misalnya "Sumber: …" di bawah setiap
    tabel), tetapi di satu tempat berbeda satu kata.

    Mengapa penting: di satu tempat itu ada kata yang salah ketik, hilang, atau tertukar.

    Contoh: tiga puluh kali "Sumber: Kecamatan Melati, diolah dari buku kerja", sekali "Sumber:
    Kecamatn Melati, diolah dari buku kerja".

    Cara memperbaiki: samakan barisnya, atau biarkan bila memang dimaksud lain.
    """
    semua: dict[tuple[str, ...], list[Alinea]] = defaultdict(list)
    for a in k.dok.isi():
        kata = tuple(_TAHUN.sub("#", normal(a.teks)).split())
        if len(kata) >= MIN_KATA:
            semua[kata].append(a)
    sering = [kata for kata, isi in semua.items() if len(isi) >= MIN_KALI]
    for kata, isi in semua.items():
        if len(isi) == 1 and (biasa := next((x for x in sering if _sekata(kata, x)), None)):
            yield _temuan(isi[0], kata, biasa, semua[biasa])


def _sekata(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one word is missing, too many or another, and all others are the same."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    depan, belakang = _sama(a, b)
    lain = (a[depan : len(a) - belakang], b[depan : len(b) - belakang])
    if max(map(len, lain)) > 1:
        return False
    satu, dua = ("".join(x) for x in lain)
    huruf = all(x.isalpha() or not x for x in (satu.strip(".,:;"), dua.strip(".,:;")))
    return huruf and (len(b) >= MIN_PANJANG or (len(a) == len(b) and kemiripan(satu, dua) >= MIRIP))


def _sama(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[int, int]:
    """How many words are the same at the beginning and at the end."""
    pendek = min(len(a), len(b))
    depan = next((n for n in range(pendek) if a[n] != b[n]), pendek)
    sisa = range(pendek - depan)
    return depan, next((n for n in sisa if a[-1 - n] != b[-1 - n]), pendek - depan)


def _temuan(a: Alinea, kata: tuple[str, ...], biasa: tuple[str, ...], lain: list[Alinea]) -> Temuan:
    depan, belakang = _sama(kata, biasa)
    sebut = " ".join(kata[depan : len(kata) - belakang]) or "(tidak ada)"
    benar = " ".join(biasa[depan : len(biasa) - belakang]) or "(tidak ada)"
    letak = a.teks.casefold().find(sebut)
    return Temuan(
        a.lembar,
        tempat_alinea(a.urutan, letak, letak + len(sebut)) if letak >= 0 else f"P{a.urutan}",
        f"Di sini tertulis '{sebut}', sedangkan {len(lain)} baris yang sama menulis '{benar}'. "
        "Periksa katanya.",
        nilai=sebut,
        terkait=tuple(Tempat(b.lembar, f"P{b.urutan}", benar) for b in lain[:5]),
    )
