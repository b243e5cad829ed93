"""D625: the printed scale of categories leaves values out."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.salah_ketik import terselip
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.skala import SkalaDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak_angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_DI_ATAS = regex(r"(?:lebih dari|di ?atas|>)\s*(\d+(?:[.,]\d+)?)", re.IGNORECASE)
_DI_BAWAH = regex(r"(?:kurang dari|di ?bawah|<)\s*(\d+(?:[.,]\d+)?)", re.IGNORECASE)
_SAMPAI = regex(
    r"(?:kurang dari|di ?bawah|sampai|hingga|<|≤|s/?d)|.*(?:ke bawah|atau kurang)", re.IGNORECASE
)
_BARIS = regex(r"([^:=]*\d[^:=]{0,40}?)\s*[:=]\s*([A-Za-z /]{3,40}?)\s*[;.,]?\s*")
_ANGKA = regex(r"\d+(?:[.,]\d+)?")

_HURUF = regex(r"[a-z]+")
_LAZIM = (
    "sangat", "tinggi", "rendah", "sedang", "baik", "cukup", "kurang", "tidak", "berhasil",
    "memuaskan", "buruk",
)  # fmt: skip
"""The words of which categories are made."""
_KATA_RENTANG = frozenset({
    "sampai", "hingga", "dengan", "di", "atas", "bawah", "diatas", "dibawah", "lebih", "kurang",
    "dari", "daripada", "atau", "dan", "ke", "keatas", "kebawah", "antara", "sama", "besar",
    "kecil", "tinggi", "rendah", "s", "d", "sd", "persen", "x", "capaian", "nilai", "minimal",
    "maksimal",
})  # fmt: skip
"""The words that bounds are written with."""

_TERPOTONG = regex(r"(?:\b(?:atau|sampai|hingga|dengan|dari|di|ke)|\bdi ?(?:atas|bawah))\s*$")
"""An interval that breaks off."""


@aturan("D625", Tingkat.PERINGATAN, "Skala nilai tidak menutup semua capaian")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa tabel skala nilai: celah dan tumpang tindih di antara rentang, capaian di atas 100%
    tanpa kategori, rentang tanpa tanda persen, dan skala yang di naskah ditulis lain.

    Mengapa penting: capaian 90,43% atau 146,99% tidak mempunyai kategori menurut tabel yang
    dicetak laporan itu sendiri.

    Contoh: 76-90 lalu 91-100: nilai 90,5 tidak masuk ke mana pun, dan 240% juga tidak.

    Cara memperbaiki: tulis batas bawah saja (misalnya "91 ke atas", "76 sampai di bawah 91").
    """
    if k.skala is None:
        return
    yield from _di_naskah(k, k.skala)
    yield from _kata(k.skala)
    yield from _kata_rentang(k.skala)
    masalah = []
    celah = [f"{b}-{a}" for a, b in pairwise(_batas(k)) if b and a - b == 1]
    if celah:
        masalah.append(f"celah {', '.join(celah)}")
    masalah += _lompat(k.skala.sel)
    masalah += _ujung(k.skala.sel)
    masalah += [f"'{s.strip()}' tanpa kata di depannya" for s in _tanpa_kata(k.skala.sel)]
    masalah += [f"'{s.strip()}' terpotong" for _, s in k.skala.sel if _TERPOTONG.search(s)]
    if tepat := list(_tepat_di_batas(k.skala.sel)):
        masalah.append(f"{' dan '.join(tepat)} sendiri tidak masuk kategori mana pun")
    puncak = k.skala.sel[0][1] if k.skala.sel else ""
    lebih = [f.teks for f in k.fakta if f.jenis == "capaian" and f.angka and f.angka.nilai > 100]
    if lebih and re.search(r"(?:≤|-|–|sampai|s/?d|hingga)\s*100", puncak):
        masalah.append(f"capaian {lebih[0]} di atas rentang tertinggi ({' '.join(puncak.split())})")
    polos = [s for _, s in k.skala.sel if "%" not in s]
    if polos and len(polos) < len(k.skala.sel):
        masalah.append(f"'{polos[0].strip()}' tanpa tanda persen")
    if masalah:
        yield Temuan(
            k.skala.tabel.lembar,
            "; ".join(x for x, _ in k.skala.sel),
            f"Skala nilai tidak menutup semua capaian: {'; '.join(masalah)}. Tulis batas bawah "
            f"setiap "
            "kategori.",
            kunci=k.skala.tabel.sebutan,
            nilai=puncak,
            terkait=tuple(Tempat(k.skala.tabel.lembar, x, s) for x, s in k.skala.sel),
        )


def _di_naskah(k: KonteksDokumen, skala: SkalaDok) -> Iterator[Temuan]:
    """Lines 'rentang : kategori' of the text that give a category other bounds than the table."""
    t = skala.tabel
    rentang, kategori = t.milik(Peran.RENTANG)[0], t.milik(Peran.KATEGORI)[0]
    tabel = {normal(b.teks(kategori.indeks)): b for b in t.baris}
    for a in k.dok.isi():
        m = _BARIS.fullmatch(a.teks)
        b = tabel.get(normal(m[2])) if m else None
        s = b.sel[rentang.indeks] if b is not None else None
        if m and s is not None and _angka(m[1]) != _angka(s.teks):
            yield a.temuan(
                m.span(1),
                f"Kategori '{m[2]}' di sini {m[1].strip()}, di {t.sebutan} {s.teks.strip()}. "
                "Samakan.",
                kunci=m[2],
                terkait=tempat_sel(t.lembar, [s]),
            )


def _angka(teks: str) -> list[str]:
    return sorted(_ANGKA.findall(teks))


def _lompat(sel: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """Steps that overlap, or leave out more than the one between whole numbers."""
    rentang = [x for _, teks in sel if (x := _rentang(teks))]
    if rentang and rentang[0] < rentang[-1]:
        rentang.reverse()
    for atas, bawah in pairwise(rentang):
        if 0 < atas[0] < bawah[1]:
            yield f"{_cetak(atas[0])}% sampai {_cetak(bawah[1])}% masuk dua kategori"
        elif atas[0] - bawah[1] > 1:
            yield f"{_cetak(bawah[1])}% sampai {_cetak(atas[0])}% tidak masuk kategori mana pun"


def _tanpa_kata(sel: tuple[tuple[str, str], ...]) -> list[str]:
    """The one step '60% sampai dengan 80%' among such that begin 'Di atas 80%'."""
    dua = [teks for _, teks in sel if len(_ANGKA.findall(teks)) == 2]
    polos = [x for x in dua if not _DI_ATAS.search(x)]
    return polos if len(polos) == 1 < len(dua) else []


def _kata(skala: SkalaDok) -> Iterator[Temuan]:
    """Categories with a word mistyped, or half of 'Baik/Berhasil' left out."""
    ada = [normal(teks) for _, teks in skala.sebutan]
    for sel, teks in skala.sebutan:
        nama = " ".join(teks.split())
        lain = {x: y for x in _HURUF.findall(normal(nama)) for y in _LAZIM if terselip(x, y)}
        salah = [f"'{x}' tampaknya '{y}'" for x, y in lain.items() if x not in _LAZIM]
        if nama.startswith("/") or nama.endswith("/"):
            salah.append("tidak lengkap")
        if ada.count(normal(teks)) > 1:
            salah.append("tertulis dua kali")
        if salah:
            yield Temuan(
                skala.tabel.lembar,
                sel,
                f"Kategori '{nama}' di skala: {', '.join(salah)}. Betulkan.",
                kunci=skala.tabel.sebutan,
                nilai=nama,
            )


def _kata_rentang(skala: SkalaDok) -> Iterator[Temuan]:
    """'66% Pembangunan di bawah 76%': a word that bounds are not written with."""
    for sel, teks in skala.sel:
        asing = [x for x in _HURUF.findall(normal(teks)) if x not in _KATA_RENTANG]
        if asing:
            yield Temuan(
                skala.tabel.lembar,
                sel,
                f"Rentang '{' '.join(teks.split())}' di skala memuat kata '{asing[0]}'. Betulkan.",
                kunci=skala.tabel.sebutan,
                nilai=teks.strip(),
            )


def _ujung(sel: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """A scale whose lowest step does not begin at 0, or whose highest ends below 100."""
    isi = [sorted(Fraction(x.replace(",", ".")) for x in _ANGKA.findall(s)) for _, s in sel]
    if isi and isi[0] < isi[-1]:
        isi.reverse()
    atas, bawah = (isi[0], isi[-1]) if isi else ([], [])
    if len(bawah) == 2 and bawah[0] > 1:
        yield f"di bawah {_cetak(bawah[0])}% tidak masuk kategori mana pun"
    if len(atas) == 2 and 1 < atas[1] < 100:
        yield f"di atas {_cetak(atas[1])}% tidak masuk kategori mana pun"


def _rentang(teks: str) -> tuple[Fraction, Fraction] | None:
    """Lower and upper bound of a step; an open one goes on for ever, or begins at 0."""
    angka = sorted(Fraction(x.replace(",", ".")) for x in _ANGKA.findall(teks))
    if len(angka) == 2:
        return angka[0], angka[1]
    if len(angka) != 1:
        return None
    return (Fraction(0), angka[0]) if _SAMPAI.match(teks.strip()) else (angka[0], Fraction(10**6))


def _cetak(x: Fraction) -> str:
    return cetak_angka(x, 0 if x.denominator == 1 else 2)


def _tepat_di_batas(sel: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """Bounds that the step above leaves out ('lebih dari 60') and the one below, too."""
    atas = {m[1] for _, x in sel if (m := _DI_ATAS.search(x))}
    bawah = {m[1] for _, x in sel if (m := _DI_BAWAH.search(x))}
    yield from (f"{x}%" for x in sorted(atas & bawah))


def _batas(k: KonteksDokumen) -> list[int]:
    """Lower bound, then the upper bound of the step below, from the top; none where bounds have
    decimals, which is how people close the gaps."""
    semua = [_ANGKA.findall(teks) for _, teks in (k.skala.sel if k.skala else ())]
    if any("," in x or "." in x for isi in semua for x in isi):
        return []
    return [n for isi in semua for n in sorted(map(int, isi), reverse=True)[:2]]
