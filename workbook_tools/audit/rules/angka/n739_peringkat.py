"""N739: the rank of a kecamatan is not the one that the achievements of its table give."""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import UNIT, Catatan
from workbook_tools.audit.kecamatan import tabel_kecamatan
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_SEBUT = r"(?: \([a-z ]+\))?"
_PERINGKAT = regex(
    rf"\bperingkat (?:ke-? ?)?(?P<p>\d{{1,2}}){_SEBUT}"
    rf"(?: bersama (?P<m>\d{{1,2}}){_SEBUT} kecamatan lain,?)?"
    rf" dari (?P<n>\d{{1,2}}){_SEBUT} kecamatan",
    re.IGNORECASE,
)
_UJUNG = regex(
    rf"\b(?P<ujung>tertinggi|terendah) di ?antara (?P<n>\d{{1,2}}){_SEBUT} kecamatan", re.IGNORECASE
)
_TANPA_NAMA = regex(
    r"\b[Cc]apaian [Kk]ecamatan (?P<n>(?:[A-Z]\w+ ){0,3})(?=berada pada|adalah yang ter)"
)
_KOLOM = ("peringkat", "ranking", "rangking")
MAKS_TURUN = 2
"""Places where ranks fall, as one moved row or two swapped ones make them."""
MIN_TABEL = 2
"""Other tables of the same kecamatan, beside which one with another is odd."""


class _Baris(Struct, frozen=True):
    catatan: Catatan
    sel: SelDok
    capaian: Fraction


@aturan("N739", Tingkat.PERINGATAN, "Peringkat tidak sesuai dengan capaian di tabelnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mengurutkan capaian kecamatan di tabel perbandingan, lalu membandingkannya dengan kolom
    peringkat, dengan urutan barisnya, dan dengan kalimat di atas tabel: peringkatnya, banyaknya
    kecamatan, dan yang tertinggi atau terendah. Mencari pula kecamatan yang hanya ada di satu
    tabel, padahal tabel-tabel lainnya memuat kecamatan yang sama.

    Mengapa penting: peringkat adalah kalimat yang paling sering dikutip.

    Contoh: "berada pada peringkat 1 dari 11 kecamatan", sedangkan menurut tabelnya peringkat 3.

    Cara memperbaiki: urutkan ulang tabelnya menurut capaian, lalu samakan kalimatnya.
    """
    tabel = {t.letak: baris for t in k.dok.tabel if (baris := _baris(k, t))}
    for letak, baris in tabel.items():
        yield from _tabel(next(t for t in k.dok.tabel if t.letak == letak), baris)
    dikenal = {kunci_nama(c.nama) for isi in tabel_kecamatan(k) for c in isi}
    dikenal.add(kunci_nama(k.identitas.nama))
    yield from _asing(tabel_kecamatan(k))
    for a in k.dok.isi():
        for m in (*_PERINGKAT.finditer(a.teks), *_UJUNG.finditer(a.teks)):
            yield from _kalimat(k, a, m, tabel)
        for m in _TANPA_NAMA.finditer(a.teks) if k.identitas.nama else ():
            if kunci_nama(m["n"]) in dikenal:
                continue
            yield a.temuan(
                (m.start(), m.end() - 1),
                f"'{m[0].strip()}' tidak menyebut kecamatan di tabel. Tulis 'Kecamatan "
                f"{k.identitas.nama}'.",
                nilai=m[0].strip(),
                tingkat=Tingkat.INFO,
            )


def _asing(tabel: list[list[Catatan]]) -> Iterator[Temuan]:
    """The one kecamatan of one table that no other has, in the place of one that all others
    have."""
    nama = [{kunci_nama(c.nama): c for c in isi} for isi in tabel]
    kali = Counter(frozenset(x) for x in nama)
    lazim, banyak = kali.most_common(1)[0] if kali else (frozenset[str](), 0)
    for isi in nama if banyak >= MIN_TABEL and banyak == len(nama) - 1 else ():
        lain, hilang = set(isi) - lazim, lazim - set(isi)
        if len(lain) == len(hilang) == 1:
            c = isi[lain.pop()]
            yield Temuan(
                c.tabel.lembar,
                c.sel_nama.tempat,
                f"Kecamatan '{c.nama}' hanya ada di {c.tabel.sebutan}; {banyak} tabel lain "
                "memuat kecamatan lain di tempatnya. Periksa namanya.",
                kunci=c.nama,
                nilai=c.nama,
                tingkat=Tingkat.INFO,
            )


def _baris(k: KonteksDokumen, t: TabelDok) -> list[_Baris]:
    """The rows of a table of kecamatan, all with one achievement; nothing where one has none."""
    isi = [c for c in k.catatan if c.tabel is t and c.lingkup == UNIT]
    hasil = []
    for c in isi if len(t.milik(Peran.CAPAIAN)) == 1 else ():
        for _, s in c.isi(Peran.CAPAIAN):
            angka = baca(s.teks.strip(), "capaian").angka
            if angka is not None:
                hasil.append(_Baris(c, s, angka.nilai))
    return hasil if len(hasil) == len(isi) > 1 else []


def _tabel(t: TabelDok, baris: list[_Baris]) -> Iterator[Temuan]:
    """Rows whose printed rank another order gives, or with a rank left out before them."""
    kolom = [x for x in t.kolom if normal(x.judul) in _KOLOM]
    tertulis = [b.catatan.baris.teks(kolom[0].indeks) for b in baris] if len(kolom) == 1 else []
    if not tertulis or not all(x.isdigit() for x in tertulis):
        return
    ke = [int(x) for x in tertulis]
    cara = _urutan([b.capaian for b in baris], ke)
    benar = min(cara, key=lambda x: sum(a != b for a, b in zip(x, ke, strict=True)))
    turun = [n for n, (atas, bawah) in enumerate(pairwise(ke)) if atas > bawah]
    if benar == ke and 0 < len(turun) <= MAKS_TURUN < len(ke) // 2:
        yield _tak_urut(t, [baris[x] for n in turun for x in (n, n + 1)])
    for b, satu, lain in zip(baris, ke, benar, strict=True):
        if satu != lain:
            yield _salah(t, kolom[0], b, lain)


def _tak_urut(t: TabelDok, baris: list[_Baris]) -> Temuan:
    """Rows of a table in the order of its ranks that are not: one was moved, or two swapped."""
    sel = [b.catatan.sel_nama for b in baris]
    return Temuan(
        t.lembar,
        "; ".join(dict.fromkeys(s.tempat for s in sel)),
        f"Baris {t.sebutan} urut menurut peringkat, kecuali di sekitar {baris[0].catatan.nama}. "
        "Periksa apakah ada baris yang tertukar.",
        nilai=sel[0].teks.strip(),
        terkait=tempat_sel(t.lembar, sel),
        tingkat=Tingkat.INFO,
    )


def _urutan(nilai: list[Fraction], ke: list[int]) -> list[list[int]]:
    """The ranks by each usual way: equal ones share a rank, with or without leaving the next out,
    or follow each other in the order printed."""
    bertanding = [1 + sum(x > n for x in nilai) for n in nilai]
    rapat = [1 + len({x for x in nilai if x > n}) for n in nilai]
    susul = sorted(range(len(nilai)), key=lambda n: (-nilai[n], ke[n]))
    return [bertanding, rapat, [1 + susul.index(n) for n in range(len(nilai))]]


def _salah(t: TabelDok, kolom: Kolom, b: _Baris, benar: int) -> Temuan:
    s = b.catatan.baris.sel[kolom.indeks] or b.sel
    return t.temuan(
        s,
        f"Peringkat {b.catatan.nama} tertulis {s.teks.strip()}; menurut capaiannya "
        f"({b.sel.teks.strip()}) di tabel ini {benar}. Periksa capaian, urutan, dan barisnya.",
        [b.sel],
        kolom=kolom.judul,
        kunci=b.catatan.nama,
    )


def _kalimat(
    k: KonteksDokumen, a: Alinea, m: re.Match[str], tabel: dict[int, list[_Baris]]
) -> Iterator[Temuan]:
    """What a sentence says of this office, against the next table of its section."""
    t = next((t for t in k.dok.tabel if t.letak > a.letak and t.letak in tabel), None)
    if t is None or t.jalur != a.jalur:
        return
    baris = tabel[t.letak]
    sendiri = [b for b in baris if normal(b.catatan.nama).endswith(normal(k.identitas.nama))]
    if len(sendiri) > 1 or not k.identitas.nama:
        return
    kata = m.groupdict()
    semua = {"n": str(len(baris))}
    if sendiri:
        semua |= _benar(baris, sendiri[0].capaian, kata.get("ujung") or "")
    for grup, benar in semua.items():
        tertulis = (kata.get(grup) or "").casefold()
        if tertulis and tertulis != benar:
            yield a.temuan(
                m.span(grup),
                f"'{m[0]}': menurut {t.sebutan} bukan {tertulis}, melainkan {benar}. Samakan "
                "kalimat dan tabelnya.",
                terkait=tempat_sel(t.lembar, [b.sel for b in (*sendiri, *baris)]),
            )


def _benar(baris: list[_Baris], capaian: Fraction, ujung: str) -> dict[str, str]:
    """What each part of the sentence should say."""
    atas = sum(b.capaian > capaian for b in baris)
    bawah = sum(b.capaian < capaian for b in baris)
    if ujung:
        cocok = not (atas if ujung.casefold() == "tertinggi" else bawah)
        lain = f"peringkat {atas + 1}"
        return {"ujung": ujung.casefold() if cocok else lain}
    return {"p": str(atas + 1), "m": str(len(baris) - atas - bawah - 1)}
