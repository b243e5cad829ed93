"""D609: lists in the text: letters out of order, a list that goes on from another, an item without
its number."""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_HURUF = regex(r"\s*([a-z])[.)]\s+\S")
_BERANGKA = regex(r"\s*(\d{1,2})[.)]\s+[A-Za-z]")
_AKHIR = regex(r"[;,]?\s*(?:dan|serta|atau)\s*$", re.IGNORECASE)


@aturan("D609", Tingkat.INFO, "Penomoran daftar di teks tidak berurutan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa daftar bernomor di teks: huruf yang mundur, daftar baru yang melanjutkan nomor
    daftar lama, angka yang diketik tidak berurutan, dan butir terakhir yang tidak bernomor.

    Mengapa penting: rujukan ke "huruf c" atau "butir 4" menjadi keliru.

    Contoh: a, b, c, d, lalu c lagi; atau daftar faktor yang mulai dari 4).

    Cara memperbaiki: klik kanan pada nomor di Word, pilih Restart at 1 atau Continue Numbering.
    """
    isi = [a for a in k.dok.isi() if a.teks.strip()]
    yield from _huruf(isi)
    yield from _angka(isi)
    for lalu, a in pairwise(isi):
        if a.tingkat or lalu.tingkat:
            continue
        if _nomor(a) > 1 and not lalu.nomor and lalu.teks.rstrip().endswith(":"):
            yield _lanjut(isi, a, lalu)
        if lalu.nomor and not a.nomor and _AKHIR.search(lalu.teks) and len(a.teks) < 300:
            yield Temuan(
                a.lembar,
                f"P{a.urutan}",
                f"Butir sebelumnya ({lalu.nomor}) berakhir dengan kata sambung, tetapi butir "
                f"ini tidak "
                "bernomor. Jadikan butir daftar.",
                nilai=a.teks[:60],
                terkait=(Tempat(lalu.lembar, f"P{lalu.urutan}", lalu.nomor),),
            )


def _angka(isi: list[Alinea]) -> Iterator[Temuan]:
    """Numbers typed in front of the items below a line that ends with a colon: 4, 2, 3."""
    n = lain = -1  # the number before, and as it is written; -1 outside a list
    for lalu, a in pairwise(isi):
        m = _BERANGKA.match(a.teks) if not a.nomor and not a.tingkat else None
        if _membuka(lalu, a):
            n, lain = 0, -1
        if m is None or n < 0:
            n = -1
        elif int(m[1]) not in (n + 1, lain + 1):
            yield a.temuan(
                m.span(1), f"Butir ini bernomor {m[1]}, padahal gilirannya {n + 1}. Nomori ulang."
            )
            n, lain = n + 1, int(m[1])
        else:
            n = lain = int(m[1])


def _membuka(lalu: Alinea, a: Alinea) -> bool:
    """Whether a line announces what follows it, with no table or picture in between."""
    bersambung = a.letak - lalu.letak == a.urutan - lalu.urutan
    return bersambung and not lalu.tingkat and lalu.teks.rstrip().endswith(":")


def _nomor(a: Alinea) -> int:
    m = re.fullmatch(r"\(?(\d{1,2})[.)]?\)?", a.nomor)
    return int(m[1]) if m else 0


def _lanjut(isi: list[Alinea], a: Alinea, lalu: Alinea) -> Temuan:
    awal = isi.index(a)
    butir = [a]
    for b in isi[awal + 1 :]:
        if _nomor(b) != _nomor(butir[-1]) + 1:
            break
        butir.append(b)
    return Temuan(
        a.lembar,
        "; ".join(f"P{b.urutan}" for b in butir),
        f"Daftar ini mulai dari {a.nomor}, bukan dari awal: nomornya melanjutkan daftar "
        f"sebelumnya. "
        "Mulai lagi dari 1.",
        nilai=a.nomor,
        terkait=(Tempat(lalu.lembar, f"P{lalu.urutan}", lalu.teks[:60]),),
    )


def _huruf(isi: list[Alinea]) -> Iterator[Temuan]:
    """Typed letters of one section; numbers may stand between them."""
    akhir: Alinea | None = None
    huruf = ""
    for a in isi:
        m = _HURUF.match(a.teks)
        if akhir is not None and (a.jalur != akhir.jalur or a.urutan - akhir.urutan > 15):
            huruf = ""
        if m is None or a.tingkat:
            continue
        if huruf and m[1] != "a" and ord(m[1]) != ord(huruf) + 1 and akhir is not None:
            yield Temuan(
                a.lembar,
                f"P{a.urutan}",
                f"Huruf {m[1]}. menyusul huruf {huruf}.; seharusnya berurutan. Betulkan hurufnya.",
                nilai=f"{m[1]}.",
                terkait=(Tempat(akhir.lembar, f"P{akhir.urutan}", f"{huruf}."),),
            )
        huruf, akhir = m[1], a
