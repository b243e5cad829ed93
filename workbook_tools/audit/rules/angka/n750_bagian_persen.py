"""N750: a percentage beside a count is not the count's share of all."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import DATA, JUMLAH, BarisDok, SelDok
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_persen, cetak_ringkas, persentase
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_BANYAK = regex(r"(?:jumlah|banyak(?:nya)?|frekuensi|responden|orang|volume)\b.*")
_PERSEN = regex(r"\(?%\)?(?: [a-z ]+)?|(?:per|pro)sentase\b.*|.*\(%\)|per ?sen")
MIN_SAKSI = 3
"""Rows whose percentage is their share, beside which one that is not is wrong."""
MAKS_KOLOM = 6
TOLERANSI = Fraction(2, 100)
Baris = tuple[SelDok, Angka, SelDok, Angka]


@aturan("N750", Tingkat.PERINGATAN, "Persentase bagian tidak cocok dengan banyaknya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang persentase di samping banyaknya (responden menurut pendidikan, pegawai
    menurut golongan) sebagai bagian dari seluruhnya.

    Mengapa penting: rincian itu menjelaskan siapa yang dihitung; persentase yang tidak cocok
    menunjukkan banyaknya, atau seluruhnya, salah salin.

    Contoh: 83 dari 150 responden tertulis 53,33%; yang benar 55,33%.

    Cara memperbaiki: bagi banyaknya dengan seluruhnya, kali 100.
    """
    for t in k.dok.tabel:
        for banyak, persen in zip(t.kolom, t.kolom[1:], strict=False):
            if _berpasangan(banyak, persen):
                yield from _kolom(t, banyak, persen)
        for persen in t.kolom:
            if persen.peran in (Peran.LAIN, Peran.CAPAIAN) and _berlabel(persen):
                yield from _perbandingan(t, persen)


def _berlabel(persen: Kolom) -> bool:
    return bool(persen.label and _PERSEN.fullmatch(normal(persen.label[-1])))


def _perbandingan(t: TabelDok, persen: Kolom) -> Iterator[Temuan]:
    """'Persentase' behind two counts, of which one is part of the other in every row."""
    bagian_lain = (Peran.LAIN, Peran.SASARAN)  # 'Sasaran bayi' counts them
    banyak = [x for x in t.kolom[: persen.indeks] if x.peran in bagian_lain][-MAKS_KOLOM:]
    for semua, bagian in ((a, b) for a in banyak for b in banyak if a is not b):
        isi = [
            (x, y)
            for b in t.baris
            if (x := _baris(b, bagian, persen)) and (y := _baris(b, semua, persen)) and y[1].nilai
        ]
        salah = [(x, y) for x, y in isi if not _bagian(x, y[1].nilai)]
        beda = [x for x, y in isi if (x, y) not in salah and x[1].nilai != y[1].nilai]
        if len(beda) < MIN_SAKSI - 1 or not 0 < len(salah) * 2 <= len(beda):
            continue
        for x, y in salah:
            yield _temuan(t, persen, x, y[1].nilai)
        return


def _berpasangan(banyak: Kolom, persen: Kolom) -> bool:
    bagian = persen.peran in (Peran.LAIN, Peran.CAPAIAN)
    apa = banyak.peran is Peran.LAIN and _BANYAK.fullmatch(
        normal(banyak.label[-1] if banyak.label else "")
    )
    return bool(bagian and apa and _berlabel(persen))


def _kolom(t: TabelDok, banyak: Kolom, persen: Kolom) -> Iterator[Temuan]:
    isi = [x for b in t.baris if b.jenis == DATA and (x := _baris(b, banyak, persen))]
    if len(isi) < MIN_SAKSI:
        return
    dasar = _dasar(t, banyak, isi)
    salah = min(([x for x in isi if not _bagian(x, n)] for n in dasar), key=len, default=list(isi))
    semua = next((n for n in dasar if [x for x in isi if not _bagian(x, n)] == salah), None)
    pasti = dasar[: 1 + _berjumlah(t)]  # the sum, and what is printed below
    saksi = MIN_SAKSI - 1 if semua in pasti else MIN_SAKSI
    if semua is None or len(isi) - len(salah) < max(saksi, 2 * len(salah)):
        return
    for x in salah:
        yield _temuan(t, persen, x, semua)


def _temuan(t: TabelDok, persen: Kolom, x: Baris, semua: Fraction) -> Temuan:
    return t.temuan(
        x[2],
        f"Persentase tertulis {x[2].teks.strip()}, padahal {x[0].teks.strip()} dari "
        f"{cetak_ringkas(semua)} adalah {cetak_persen(persentase(x[1].nilai, semua))}. "
        "Periksa ketiga angka itu.",
        [x[0]],
        kolom=persen.judul,
    )


def _berjumlah(t: TabelDok) -> bool:
    return any(b.jenis == JUMLAH for b in t.baris)


def _baris(b: BarisDok, banyak: Kolom, persen: Kolom) -> Baris | None:
    s, p = b.sel[banyak.indeks], b.sel[persen.indeks]
    if s is None or p is None or s is p or not (s.awal and p.awal):
        return None
    n, bagian = baca(s.teks.strip(), "anggaran").angka, baca(p.teks.strip(), "capaian").angka
    if n is None or bagian is None or n.persen or n.nilai.denominator != 1:
        return None
    return s, n, p, bagian


def _dasar(t: TabelDok, banyak: Kolom, isi: list[Baris]) -> list[Fraction]:
    """What the shares may be of: the sum of the column, or what stands below it."""
    jumlah = [b.sel[banyak.indeks] for b in t.baris if b.jenis != DATA]
    angka = [baca(s.teks.strip(), "anggaran").angka for s in jumlah if s is not None]
    semua = sum((x[1].nilai for x in isi), Fraction(0))
    tebak = {round(x[1].nilai * 100 / x[3].nilai) for x in isi if x[3].nilai}
    calon = [semua, *(a.nilai for a in angka if a is not None), *map(Fraction, sorted(tebak))]
    return [n for n in dict.fromkeys(calon) if n > 0]


def _bagian(x: Baris, semua: Fraction) -> bool:
    return bandingkan(x[3], persentase(x[1].nilai, semua), TOLERANSI) is not Cocok.BEDA
