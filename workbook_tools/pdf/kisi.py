"""Cells drawn on a page as a grid: column and row edges clustered, wrapped text put together."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from workbook_tools.naskah import Paragraf, Ruas, SelTabel, Tabel
from workbook_tools.regex import regex

DEKAT = 3.0
"""Edges nearer than this (points) are one line of the table, drawn twice or not quite straight."""

Kotak = tuple[float, float, float, float]
"""x0, top, x1, bottom in points."""
Kata = dict[str, Any]
"""A word as pdfplumber gives it: text, x0, x1, top, bottom."""

MIN_RENGGANG = 6
"""Pieces of at most two letters from which on a text was broken into its letters."""
_EKOR_ANGKA = regex(r"[\d.,:/-]$")
_AWAL_ANGKA = regex(r"^[\d.,%]")
_TAHUN = regex(r"20[0-4]\d")


def susun_kisi(kotak: Sequence[Kotak], kata: Sequence[Kata], halaman: int) -> Tabel:
    """The cells of one drawn table with the words that lie in them."""
    tepi_x = kelompok_tepi(x for k in kotak for x in (k[0], k[2]))
    tepi_y = kelompok_tepi(y for k in kotak for y in (k[1], k[3]))
    isi: list[list[Kata]] = [[] for _ in kotak]
    for w in kata:
        n = _pemilik(kotak, (w["x0"] + w["x1"]) / 2, (w["top"] + w["bottom"]) / 2)
        if n is not None:
            isi[n].append(w)
    sel = tuple(
        _sel(k, milik, tepi_x, tepi_y)
        for k, milik in sorted(zip(kotak, isi, strict=True), key=lambda x: (x[0][1], x[0][0]))
    )
    return Tabel(sel, len(tepi_y) - 1, len(tepi_x) - 1, halaman=halaman)


def kelompok_tepi(nilai: Iterable[float]) -> list[float]:
    """Edges with near ones taken together."""
    hasil: list[float] = []
    for x in sorted(nilai):
        if not hasil or x - hasil[-1] > DEKAT:
            hasil.append(x)
    return hasil


def _ke(tepi: list[float], x: float) -> int:
    """The edge that a coordinate is."""
    n = bisect_left(tepi, x - DEKAT)
    return min(n, len(tepi) - 1)


def _sel(kotak: Kotak, kata: list[Kata], tepi_x: list[float], tepi_y: list[float]) -> SelTabel:
    k0, k1 = _ke(tepi_x, kotak[0]), _ke(tepi_x, kotak[2])
    b0, b1 = _ke(tepi_y, kotak[1]), _ke(tepi_y, kotak[3])
    teks = gabung_baris(baris_kata(kata))
    isi = (Paragraf((Ruas(teks),)),) if teks else ()
    return SelTabel(b0 + 1, k0 + 1, isi, max(b1 - b0, 1), max(k1 - k0, 1))


def _pemilik(kotak: Sequence[Kotak], x: float, y: float) -> int | None:
    return next((n for n, k in enumerate(kotak) if k[0] <= x <= k[2] and k[1] <= y <= k[3]), None)


def baris_kata(kata: Sequence[Kata]) -> list[str]:
    """Words in lines, from top to bottom."""
    baris: list[list[Kata]] = []
    for w in sorted(kata, key=lambda w: (w["top"], w["x0"])):
        if baris and abs(w["top"] - baris[-1][0]["top"]) < (w["bottom"] - w["top"]) * 0.6:
            baris[-1].append(w)
        else:
            baris.append([w])
    return [" ".join(w["text"] for w in sorted(b, key=lambda w: w["x0"])) for b in baris]


def gabung_baris(baris: Sequence[str]) -> str:
    """Lines of a narrow cell put together: figures and broken words without a space."""
    hasil = ""
    for b in baris:
        hasil = f"{hasil}{'' if _menyambung(hasil, b) else ' '}{b}" if hasil else b
    return _tanpa_renggang(hasil)


def _tanpa_renggang(teks: str) -> str:
    """'S a s a r a n S t ra t e g i s', as very narrow columns are printed, as words again."""
    suku = teks.split()
    if len(suku) < MIN_RENGGANG or any(len(x) > 2 or not x.isalpha() for x in suku):
        return teks
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", "".join(suku))


def _menyambung(atas: str, bawah: str) -> bool:
    if not atas:
        return True
    akhir, awal = atas.split()[-1], bawah.split()[0] if bawah.split() else ""
    if _TAHUN.fullmatch(f"{atas}{bawah}"):
        return True  # '202' + '4' above a narrow column
    if re.search(r"\d", akhir) and _EKOR_ANGKA.search(akhir) and _AWAL_ANGKA.match(awal):
        return len(akhir) > 3 or awal[0] in ".,%"
    if re.search(r"[a-z]-$", akhir) and awal[0].islower():
        return True  # 'perundang-' + 'undangan'
    # 'CAPAIA' + 'N': a word that the column was too narrow for
    return (
        akhir.isalpha()
        and awal.isalpha()
        and len(awal) <= 2
        and akhir.isupper() == awal.isupper()
        and (awal.isupper() and len(akhir) > 3)
    )
