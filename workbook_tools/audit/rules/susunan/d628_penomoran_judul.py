"""D628: headings of one level are numbered in several ways, or out of order."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_NOMOR = regex(r"\s*((?:\d+\.)+\d*|\d+|[A-Z]|[a-z]|[IVX]+)(?:[.)]|\s)\s*\S")
_BAB = regex(r"\s*bab\s+([ivx]+|\d+)", re.IGNORECASE)
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7}


@aturan("D628", Tingkat.INFO, "Penomoran judul tidak berurutan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa nomor judul: satu jenjang dengan dua cara penomoran (a, b, lalu C; 3.1 lalu A),
    nomor yang terloncat, dan nomor bab yang lain dari babnya (2.1 di dalam Bab III).

    Mengapa penting: daftar isi dan rujukan mengikuti nomor ini.

    Contoh: BAB III berisi 2.1, 2.1.1, 2.2.

    Cara memperbaiki: pakai penomoran bertingkat Word (Multilevel List) pada gaya judul.
    """
    bab, saudara = "", defaultdict(list)
    beda: list[tuple[Alinea, str]] = []
    for a in k.dok.judul():
        if m := _BAB.match(a.teks):
            bab = str(_ROMAWI.get(normal(m[1]), m[1]))
        nomor = a.nomor or (n[1] if (n := _NOMOR.match(a.teks)) else "")
        depan = re.match(r"(\d+)\.\d", nomor)
        if depan and bab and depan[1] != bab:
            beda.append((a, nomor))
        if nomor:
            saudara[a.jalur[:-1], a.tingkat].append((a, nomor))
    if beda:
        yield _temuan(
            beda, f"Nomor judul tidak sesuai babnya (Bab {bab if len(beda) == 1 else 'lain'})"
        )
    for isi in saudara.values():
        salah = [(y, n) for (x, m), (y, n) in pairwise(isi) if not _lanjut(m, n)]
        if salah:
            yield _temuan(isi if len(isi) < 12 else salah, "Nomor judul sejenjang tidak berurutan")


def _temuan(isi: list[tuple[Alinea, str]], apa: str) -> Temuan:
    return Temuan(
        isi[0][0].lembar,
        "; ".join(f"P{a.urutan}" for a, _ in isi[:57]),
        f"{apa}: {', '.join(n for _, n in isi)}. Pakai satu cara penomoran yang berurutan.",
        kunci="Judul",
        nilai=isi[0][1],
        terkait=tuple(
            Tempat(a.lembar, f"P{a.urutan}", " ".join(a.teks.split())) for a, _ in isi[:30]
        ),
    )


def _lanjut(lama: str, baru: str) -> bool:
    a, b = (re.sub(r"^bab\s+", "", x.rstrip(".)"), flags=re.IGNORECASE) for x in (lama, baru))
    if normal(a) in _ROMAWI and normal(b) in _ROMAWI and (len(a) > 1 or len(b) > 1 or a == "I"):
        return _ROMAWI[normal(b)] == _ROMAWI[normal(a)] + 1
    if a.isdigit() and b.isdigit():
        return int(b) == int(a) + 1
    if "." in a and "." in b:
        return (
            a.rpartition(".")[0] == b.rpartition(".")[0]
            and int(b.rpartition(".")[2]) == int(a.rpartition(".")[2]) + 1
        )
    if len(a) == len(b) == 1 and a.isalpha() and b.isalpha():
        return ord(b) == ord(a) + 1 or (a in "IVX" and b in "IVX")
    return a.isalpha() and b.isalpha() and a.isupper() and b.isupper()
