"""N749: the table of a survey's elements does not give its weighted values, sum or index."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import BarisDok, SelDok, sel_berbeda
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.compute.ikm import KALI, SKOR_TERTINGGI, UNSUR_TERSEDIKIT, mutu_ikm
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_TERTIMBANG = regex(r"tertimbang|terbobot")
_RATA = regex(r"\bnrr\b|nilai rata|rata ?-? ?rata|\bnilai(?: per)? unsur|indeks unsur")
_INDEKS = regex(r"\b(?:ikm|skm|indeks|nilai konversi|nilai interval konversi|x ?25)\b|\* ?25")
_HURUF = regex(r"[A-D](?:\W.*)?")
TOLERANSI = Fraction(1, 10)
"""The index of a survey, whose weights are rounded before they are added."""
TELITI = Fraction(1, 500)
BAGIAN = Fraction(2, 3)


class Unsur(Struct, frozen=True):
    """The elements of a survey: mean and weighted value of each, the rows below them."""

    tabel: TabelDok
    rata: list[tuple[SelDok, Angka]]
    bobot: list[tuple[SelDok, Angka]]
    ekor: list[BarisDok]


@aturan("N749", Tingkat.PERINGATAN, "Tabel unsur survei tidak cocok dengan hasilnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang tabel unsur survei kepuasan: nilai tertimbang setiap unsur, jumlahnya, dan
    nilai indeksnya (jumlah dikali 25); juga mutu di samping nilai indeks.

    Mengapa penting: nilai indeks menjadi realisasi, dan unsur terendah menjadi dasar perbaikan.

    Contoh: jumlah nilai tertimbang 3,448 tetapi nilai indeksnya 87,20; 3,448 dikali 25 adalah
    86,20.

    Cara memperbaiki: hitung ulang dari nilai rata-rata setiap unsur.
    """
    for t in k.dok.tabel:
        yield from _mutu(t)
        unsur = _unsur(t)
        if unsur is not None:
            yield from _bobot(unsur)
            yield from _jumlah(unsur)


def _mutu(t: TabelDok) -> Iterator[Temuan]:
    """A letter beside an index, which regulation gives another."""
    mutu = next((x for x in t.kolom if normal(x.judul).startswith("mutu")), None)
    nilai = [x for x in t.kolom if _INDEKS.search(normal(x.judul)) and x.peran is not Peran.RENTANG]
    for b in t.baris if mutu is not None and len(nilai) == 1 else ():
        s, ada = b.sel[mutu.indeks] if mutu else None, _angka(b, nilai[0])
        benar = mutu_ikm(ada[1].nilai) if ada and ada[1].nilai > SKOR_TERTINGGI else None
        if s is None or ada is None or benar is None or not _HURUF.fullmatch(s.teks.strip()):
            continue
        if s.teks.strip()[0] != benar[0]:
            yield t.temuan(
                s,
                f"Nilai {ada[0].teks.strip()} bermutu {s.teks.strip()}; menurut PermenPANRB "
                f"14/2017 mutunya {benar[0]} ({benar[1]}). Betulkan nilai atau mutunya.",
                [ada[0]],
            )


def _unsur(t: TabelDok) -> Unsur | None:
    bobot = next((x for x in t.kolom if _TERTIMBANG.search(normal(x.judul))), None)
    rata = next((x for x in t.kolom if x != bobot and _RATA.search(normal(x.judul))), None)
    if rata is None or "unsur" not in normal(" ".join(x.judul for x in t.kolom)):
        return None
    semua = [(b, _angka(b, rata)) for b in t.baris]
    isi = [(b, x) for b, x in semua if x is not None and x[1].nilai <= SKOR_TERTINGGI]
    isi = [x for n, x in enumerate(isi) if x[0] is t.baris[n]]  # until the first row that is none
    if len(isi) < UNSUR_TERSEDIKIT:
        return None
    timbang = [x for b, _ in isi if bobot is not None and (x := _angka(b, bobot)) is not None]
    return Unsur(t, [x for _, x in isi], timbang, t.baris[len(isi) :])


def _angka(b: BarisDok, kolom: Kolom) -> tuple[SelDok, Angka] | None:
    s = b.sel[kolom.indeks]
    angka = baca(s.teks.strip(), "nilai").angka if s is not None and s.lebar == 1 else None
    return (s, angka) if s is not None and angka is not None else None


def _bobot(u: Unsur) -> Iterator[Temuan]:
    """Weighted values: each mean times one factor, which most rows agree on."""
    if len(u.bobot) != len(u.rata):
        return
    faktor = (Fraction(1, len(u.rata)), Fraction("0.11"), Fraction("0.111"), Fraction("0.071"))
    salah = min(([n for n in range(len(u.rata)) if not _kali(u, n, f)] for f in faktor), key=len)
    for n in salah if len(salah) <= (1 - BAGIAN) * len(u.rata) else ():
        (s, _), (dari, _) = u.bobot[n], u.rata[n]
        yield u.tabel.temuan(
            s,
            f"Nilai tertimbang tertulis {s.teks.strip()} untuk unsur bernilai {dari.teks.strip()}, "
            "tidak sebanding dengan unsur lain. Hitung ulang.",
            [dari],
        )


def _kali(u: Unsur, n: int, faktor: Fraction) -> bool:
    return bandingkan(u.bobot[n][1], u.rata[n][1].nilai * faktor, TELITI) is not Cocok.BEDA


def _jumlah(u: Unsur) -> Iterator[Temuan]:
    """The sum, and the index below it."""
    banyak = len(u.rata)
    rata = sum((a.nilai for _, a in u.rata), Fraction(0))
    total = sum((a.nilai for _, a in u.bobot), Fraction(0)) if len(u.bobot) == banyak else None
    sah = [
        x for x in (total, rata / banyak, rata * Fraction("0.111"), rata * Fraction("0.11")) if x
    ]
    for b in u.ekor:
        sel = [s for s in sel_berbeda(b) if s.teks.strip()]
        ada = [(s, a) for s in sel if (a := baca(s.teks.strip(), "nilai").angka) is not None]
        if not ada:
            continue
        s, a = ada[-1]
        indeks = SKOR_TERTINGGI * len(u.rata) < a.nilai <= 100
        benar = [x * KALI for x in sah] if indeks else [*sah, rata]
        if indeks and not _INDEKS.search(normal(sel[0].teks)):
            continue
        longgar = TOLERANSI if indeks else TELITI * 5
        if all(bandingkan(a, x, longgar) is Cocok.BEDA for x in benar):
            dekat = min(benar, key=lambda x: abs(x - a.nilai))
            yield u.tabel.temuan(
                s,
                f"Tertulis {s.teks.strip()}, padahal nilai unsurnya memberi "
                f"{cetak_angka(dekat, max(2, a.desimal))}. Hitung ulang.",
                [x for x, _ in u.bobot or u.rata],
            )
