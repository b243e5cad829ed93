"""D617: a word, or a phrase, typed twice in a row."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_GANDA = regex(r"\b([A-Za-z]{4,})[ \t]+(\1)\b", re.IGNORECASE)
_ULANG = regex(r"\b([a-z]{3,})-\s?\1", re.IGNORECASE)
_BERTINDIH = regex(
    r"\b(instruksi|peraturan|keputusan)\s+(?:instruksi|peraturan|keputusan)\b", re.IGNORECASE
)
_INGKAR = regex(r"\b(?:belum|tidak|bukan|tanpa) (?:belum|tidak)\b", re.IGNORECASE)
"""One denial too many: 'belum tidak tercapai'."""
_KATA = regex(r"[^\W\d_]+")
_PEMISAH = regex(r"[.:=/()\n\t\d–-]")
MAKS_RANGKAI, MIN_HURUF = 14, 12
"""Words that a doubled phrase has at most, letters that it has at least."""
_BIASA = frozenset(
    [
        "rata",
        "masing",
        "undang",
        "sehari",
        "lain",
        "sama",
        "anak",
        "apa",
        "hari",
        "macam",
        "lebih",
        "langkah",
        "tahun",
        "kegiatan",
        "usaha",
        "bukti",
        "benar",
        "pasal",
        "isu",
        "desa",
        "program",
        "kata",
        "data",
        "sumber",
        "surat",
        "buah",
        "orang",
        "unit",
        "foto",
        "lomba",
        "sub",
    ]
)


@aturan("D617", Tingkat.INFO, "Kata ganda")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari kata yang terketik dua kali berturut-turut, sebutan dan kata ingkar yang bertindih.

    Mengapa penting: kata ganda di dalam nama program membuat nama itu tidak lagi cocok dengan tabel
    lain.

    Contoh: "Administrasi Administrasi Kepegawaian", "Instruksi Peraturan Presiden".

    Cara memperbaiki: hapus salah satunya. Kata ulang ditulis dengan tanda hubung.
    """
    berhubung = {m[1].casefold() for a in k.dok.alinea for m in _ULANG.finditer(a.teks)}
    semua: list[Tempat] = []
    for a in k.dok.isi():
        for m in (*_GANDA.finditer(a.teks), *_BERTINDIH.finditer(a.teks)):
            if m[1].casefold() not in berhubung | _BIASA or m.re is _BERTINDIH:
                semua.append(a.tempat(m.span()))
        for m in _INGKAR.finditer(a.teks):
            semua.append(a.tempat(m.span()))
        for awal, akhir in _rangkaian(a.teks):
            teks = a.teks[awal:akhir]
            semua.append(a.tempat((awal, akhir), teks))
    for t in k.dok.tabel:
        for b in t.baris:
            for s in b.sel:
                if s is None or not s.awal:
                    continue
                ganda = _GANDA.search(s.teks)
                if ganda and ganda[1].casefold() not in berhubung | _BIASA:
                    semua.append(Tempat(t.lembar, s.tempat, ganda[0]))
    for x in dict.fromkeys(semua):
        kata = " ".join(x.nilai.split())
        yield Temuan(
            x.lembar,
            x.sel,
            f"Kata ganda: '{kata if len(kata) < 90 else kata[:88] + '…'}'. Hapus salah satunya.",
            nilai=x.nilai,
        )


def _rangkaian(teks: str) -> Iterator[tuple[int, int]]:
    """Two words or more that stand twice in a row: the range of the second time.

    Long ones may be parted by a comma or semicolon; the end of a sentence parts what is meant.
    """
    kata = [(m[0].casefold(), m.start(), m.end()) for m in _KATA.finditer(teks)]
    n = 0
    while n < len(kata):
        for panjang in range(2, min(MAKS_RANGKAI, (len(kata) - n) // 2) + 1):
            if kata[n][0] != kata[n + panjang][0]:
                continue
            satu, dua = kata[n : n + panjang], kata[n + panjang : n + 2 * panjang]
            if [x for x, _, _ in satu] != [x for x, _, _ in dua]:
                continue
            sela = teks[satu[0][2] : dua[-1][1]]
            tengah = teks[satu[-1][2] : dua[0][1]]
            huruf = sum(len(x) for x, _, _ in satu)
            boleh = not tengah.strip() or (panjang >= 4 and tengah.strip() in (",", ";"))
            if huruf >= MIN_HURUF and boleh and not _PEMISAH.search(sela):
                yield dua[0][1], dua[-1][2]
                n += 2 * panjang - 1
                break
        n += 1
