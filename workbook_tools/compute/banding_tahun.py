"""This year beside last year."""

from fractions import Fraction

from workbook_tools.compute.capaian import Rumus, hitung_capaian, rumus_kantor
from workbook_tools.compute.desa import status_dalam_nama, status_lalu
from workbook_tools.compute.indikator import kinerja_per_kode
from workbook_tools.compute.nilai import (
    TIADA,
    atau_lubang,
    dari_isian,
    kurang,
    lubang_dari,
    medan,
    sebab,
    tambah_gelap,
)
from workbook_tools.compute.ucapan import ucap_nilai
from workbook_tools.model.hasil import BandingTahun, Capaian, Desa
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka, baca_teks
from workbook_tools.records import Isian, Laporan
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pilihan import pilihan

TIDAK_DIBANDINGKAN = "Tidak dibandingkan: "
RATUSAN = (30, 300)
"""So many times as large is the same figure without the percent, a year later."""
_TERKECIL = 10
SKALA, KALI_SKALA = (1, 4), 25
"""Answers of a survey, and how many times as large their index is."""
SEKITAR_SKALA = 18
"""At least so many times as large, a year later."""


def hitung_banding_tahun(
    laporan: Laporan, capaian: tuple[Capaian, ...], desa: Desa
) -> tuple[BandingTahun, ...]:
    """Target, realisation and achievement of both years, and the change.

    ``perubahan_realisasi`` is in the indicator's own unit, ``perubahan_capaian`` in points.
    """
    kinerja = kinerja_per_kode(laporan)
    rumus = rumus_kantor(laporan.kebijakan)
    dari_desa = {
        kunci_kode(i.kode.teks) for i in laporan.indikator if pilihan(i.sumber_realisasi) == "desa"
    }
    hasil = []
    for c in capaian:
        kunci = kunci_kode(c.kode)
        lain = _status_lain(c, kinerja.get(kunci), desa) if kunci in dari_desa else ""
        hasil.append(_satu(c, kinerja.get(kunci), rumus, lain))
    return tuple(hasil)


def _satu(c: Capaian, baris: BarisKinerja | None, rumus: Rumus, lain: str) -> BandingTahun:
    target_lalu = baris.target_lalu.angka if baris else None
    realisasi_lalu = baris.realisasi_lalu.angka if baris else None
    lalu = hitung_capaian(target_lalu, realisasi_lalu, c.arah, rumus)
    lalu_isian = (baris.target_lalu, baris.realisasi_lalu) if baris else (None, None)
    gelap_lalu = tambah_gelap(atau_lubang(lalu.persen, *lalu_isian), medan(c, "arah").sel)
    alasan = _tak_sebanding(baris, c.realisasi, realisasi_lalu) or lain if baris else ""
    perubahan = None
    if c.realisasi is not None and realisasi_lalu is not None and not alasan:
        perubahan = c.realisasi.nilai - realisasi_lalu.nilai
    sel = (baris.realisasi, baris.realisasi_lalu) if baris and not alasan else ()
    beda_capaian = TIADA if alasan else kurang(medan(c, "capaian"), gelap_lalu)
    cara_lalu = sebab(gelap_lalu) or lalu.cara_hitung
    gelap_kini = f"Tahun ini: {kini}" if (kini := sebab(medan(c, "capaian"))) else ""
    return BandingTahun(
        kode=c.kode,
        indikator=c.indikator,
        target_lalu=target_lalu,
        realisasi_lalu=realisasi_lalu,
        capaian_lalu=gelap_lalu.pasti,
        target=c.target,
        realisasi=c.realisasi,
        capaian=c.capaian,
        perubahan_realisasi=perubahan,
        perubahan_capaian=beda_capaian.pasti,
        arah=_arah(perubahan),
        cara_hitung=" ".join(filter(None, (f"Tahun lalu: {cara_lalu}", gelap_kini, alasan))),
        alasan=alasan,
        cara_lalu=cara_lalu,
        target_lalu_tertulis=baris.target_lalu.teks if baris else "",
        realisasi_lalu_tertulis=baris.realisasi_lalu.teks if baris else "",
        target_tertulis=c.target_tertulis,
        realisasi_tertulis=c.realisasi_tertulis,
        lubang=lubang_dari(
            target_lalu=dari_isian(lalu_isian[0]),
            realisasi_lalu=dari_isian(lalu_isian[1]),
            capaian_lalu=gelap_lalu,
            target=dari_isian(baris.target if baris else None),
            realisasi=dari_isian(baris.realisasi if baris else None),
            capaian=medan(c, "capaian"),
            perubahan_realisasi=atau_lubang(perubahan, *sel),
            perubahan_capaian=beda_capaian,
        ),
    )


def _tak_sebanding(baris: BarisKinerja, kini: Angka | None, lalu: Angka | None) -> str:
    """Why the years are not compared: another indicator, base, unit or scale; '' if they are."""
    if baris.indikator_lalu:
        nama = baris.indikator_lalu.teks.strip()
        return f"{TIDAK_DIBANDINGKAN}tahun lalu indikatornya lain, {nama}."
    if kini is None or lalu is None:
        return ""
    if len({_predikat(i) for i in (baris.realisasi, baris.realisasi_lalu)}) > 1:
        return f"{TIDAK_DIBANDINGKAN}satu tahun tertulis sebagai predikat, satunya sebagai angka."
    dasar = (_dasar(lalu, baris.realisasi_lalu), _dasar(kini, baris.realisasi))
    if all(dasar) and dasar[0] != dasar[1]:
        sebutan = " dan ".join(ucap_nilai(d) for d in dasar if d)
        return f"{TIDAK_DIBANDINGKAN}dasar perbandingannya lain ({sebutan})."
    satuan = [a.satuan.strip() or "%" * a.persen for a in (lalu, kini)]
    if all(satuan) and satuan[0].casefold() != satuan[1].casefold():
        return f"{TIDAK_DIBANDINGKAN}satuannya lain ({satuan[0]} dan {satuan[1]})."
    if kini.persen != lalu.persen and not kini.rasio and not lalu.rasio:
        pecahan = lalu if kini.persen else kini
        if 0 < abs(pecahan.nilai) <= 1:
            return f"{TIDAK_DIBANDINGKAN}satu tahun dalam persen, satunya dalam pecahan."
    if _lain_skala(baris):
        return f"{TIDAK_DIBANDINGKAN}satu tahun tertulis sebagai pecahan, satunya seratus kalinya."
    if _skala_survei(baris):
        return f"{TIDAK_DIBANDINGKAN}satu tahun memakai skala 1-4, satunya 25-100."
    return ""


def _predikat(isian: Isian) -> bool:
    """Whether a figure is a word: 'BB' is all from 70 to 80, and no figure above or below 72."""
    return bool(isian.nilai) and not any(map(str.isdigit, isian.teks))


def _dasar(angka: Angka, isian: Isian) -> Fraction | None:
    """The base of a ratio as it was typed, also where its unit made a share in percent of it."""
    tertulis = angka if angka.rasio else baca_teks(isian.teks).angka
    return tertulis.rasio[1] if tertulis and tertulis.rasio else None


def _lain_skala(baris: BarisKinerja) -> bool:
    """Whether target and realisation of one year are fractions of one, and those of the other about
    a hundred times as large; whole numbers are counts, which may well grow so much."""
    kecil, besar = _kecil_dan_besar(baris)
    if (
        not kecil
        or max(kecil) > 1
        or min(besar) < _TERKECIL
        or all(n.denominator == 1 for n in kecil)
    ):
        return False
    return all(
        RATUSAN[0] <= b / k <= RATUSAN[1] for k, b in zip(kecil, besar, strict=False) if k > 0
    )


def _skala_survei(baris: BarisKinerja) -> bool:
    """Whether the figures of one year are means of answers from 1 to 4, and those of the other
    their index, 25 times as large; means have decimals, counts have none."""
    kecil, besar = _kecil_dan_besar(baris)
    rerata = all(SKALA[0] <= n <= SKALA[1] for n in kecil) and any(n.denominator > 1 for n in kecil)
    indeks = all(SKALA[0] * KALI_SKALA <= n <= SKALA[1] * KALI_SKALA for n in besar)
    return rerata and indeks and bool(kecil) and max(kecil) * SEKITAR_SKALA <= min(besar)


def _kecil_dan_besar(baris: BarisKinerja) -> list[list[Fraction]]:
    """Target and realisation of both years, those of the year with the smaller ones first."""
    lalu = [i.nilai for i in (baris.target_lalu, baris.realisasi_lalu) if i.nilai is not None]
    kini = [i.nilai for i in (baris.target, baris.realisasi) if i.nilai is not None]
    return sorted((lalu, kini), key=lambda isi: max(map(abs, isi), default=Fraction(0)))


def _status_lain(c: Capaian, baris: BarisKinerja | None, desa: Desa) -> str:
    """That last year's figure counts villages of another status than the indicator names."""
    status = status_dalam_nama(c.indikator)
    if status is None or baris is None or baris.realisasi_lalu.angka is None:
        return ""
    ternyata = status_lalu(baris.realisasi_lalu.angka, desa)
    if not ternyata or status in ternyata:
        return ""
    return (
        f"{TIDAK_DIBANDINGKAN}menurut lembar Desa, {baris.realisasi_lalu.teks} adalah rasio desa "
        f"{ternyata[0]} tahun lalu, sedangkan indikator ini desa {status}."
    )


def _arah(perubahan: Fraction | None) -> str | None:
    if perubahan is None:
        return None
    if perubahan == 0:
        return "tetap"
    return "naik" if perubahan > 0 else "turun"
