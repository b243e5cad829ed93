"""D617: a word typed twice in a row."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan_dokumen

_GANDA = re.compile(r"\b([A-Za-z]{4,})[ \t]+(\1)\b", re.IGNORECASE)
_ULANG = re.compile(r"\b([a-z]{3,})-\s?\1", re.IGNORECASE)
_BERTINDIH = re.compile(
    r"\b(instruksi|peraturan|keputusan)\s+(?:instruksi|peraturan|keputusan)\b", re.IGNORECASE
)
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


@aturan_dokumen("D617", Tingkat.INFO, "Kata ganda")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari kata yang terketik dua kali berturut-turut dan sebutan yang bertindih.

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
                semua.append(Tempat(a.lembar, tempat_alinea(a.urutan, m.start(), m.end()), m[0]))
    for t in k.dok.tabel:
        for b in t.baris:
            for s in b.sel:
                if s is None or not s.awal:
                    continue
                ganda = _GANDA.search(s.teks)
                if ganda and ganda[1].casefold() not in berhubung | _BIASA:
                    semua.append(Tempat(t.lembar, s.tempat, ganda[0]))
    for x in dict.fromkeys(semua):
        yield Temuan(
            x.lembar,
            x.sel,
            f"Kata ganda: '{' '.join(x.nilai.split())}'. Hapus salah satunya.",
            nilai=x.nilai,
        )
