"""N732: the progress towards the end of the plan, or a year's achievement, is not its ratio."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import KEMAJUAN, NAMA, Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, BarisDok, SelDok, TabelDok
from workbook_tools.audit.teks import TAHUN, normal
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_persen
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_PERAN = (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN)
_MAJU = regex(r"kemajuan|progres", re.IGNORECASE)
TOLERANSI = Fraction(1, 100)


@aturan("N732", Tingkat.GALAT, "Capaian tahun atau kemajuan Renstra salah hitung")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang capaian di tabel yang barisnya tahun, dan kemajuan terhadap target akhir
    Renstra di bawahnya; mencari realisasi tahun yang belum tiba.

    Mengapa penting: kemajuan terhadap target akhir menjadi dasar menyesuaikan rencana tahun
    berikutnya.

    Contoh: realisasi 0,27 dari target akhir 0,45: 60,00%. Bila tertulis 40,00%, salah satunya
    keliru.

    Cara memperbaiki: betulkan target, realisasi, atau persentasenya.
    """
    for t in k.dok.tabel:
        yield from _kemajuan(t)
        milik = [t.milik(p) for p in _PERAN]
        if any(len(x) != 1 for x in milik) or t.milik(*NAMA, Peran.UNIT):
            continue
        naik = any(_hitung(b, [x[0] for x in milik]) is True for b in t.baris)
        for tahun in t.kolom_tahun[:1]:
            for b in (b for b in t.baris if b.jenis == DATA):
                yield from _baris(t, b, [x[0] for x in milik], naik)
                yield from _belum_tiba(k, t, b, tahun)


def _belum_tiba(k: KonteksDokumen, t: TabelDok, b: BarisDok, tahun: Kolom) -> Iterator[Temuan]:
    """A realisation of a year that was still to come when the report was written."""
    kini, sebut = k.identitas.tahun or 0, b.teks(tahun.indeks)
    s = b.sel[t.milik(Peran.REALISASI)[0].indeks]
    if kini and TAHUN.fullmatch(sebut) and int(sebut) > kini and s and re.search(r"\d", s.teks):
        yield t.temuan(
            s,
            f"Realisasi tahun {sebut} tertulis {s.teks.strip()}, padahal laporan ini tentang tahun "
            f"{kini}. Pindahkan ke baris tahunnya, atau kosongkan.",
            tingkat=Tingkat.PERINGATAN,
        )


def _kemajuan(t: TabelDok) -> Iterator[Temuan]:
    """A column of progress beside this year's realisation and the target of the plan's end."""
    akhir, nyata = t.milik(Peran.TARGET_AKHIR), t.milik(Peran.REALISASI)
    maju = [x for x in t.kolom if _maju(x) and x.peran not in _PERAN]
    kini = max((x.tahun or 0 for x in nyata), default=0)
    nyata = [x for x in nyata if (x.tahun or 0) == kini]
    akhir = akhir or [x for x in t.milik(Peran.TARGET) if kini and (x.tahun or 0) > kini]
    if len(akhir) == len(nyata) == len(maju) == 1:
        for b in t.baris:
            if b.jenis == DATA:
                yield from _baris(t, b, [akhir[0], nyata[0], maju[0]])


def _maju(x: Kolom) -> bool:
    judul = normal(x.judul)
    return bool(_MAJU.search(judul) or KEMAJUAN.search(judul))


def _angka(b: BarisDok, kolom: list[Kolom]) -> list[Angka]:
    """Target, realisation and achievement of a row; nothing where one of them is missing."""
    sel = [s for x in kolom if (s := b.sel[x.indeks]) is not None]
    angka = [baca(s.teks.strip(), p.value).angka for s, p in zip(sel, _PERAN, strict=False)]
    ada = [a for a in angka if a is not None]
    return ada if len(ada) == len(_PERAN) and ada[0].nilai else []


def _hitung(b: BarisDok, kolom: list[Kolom]) -> bool | None:
    """Whether a row shows that more is better; None where it does not tell."""
    ada = _angka(b, kolom)
    if not ada or ada[1].nilai in (0, ada[0].nilai):
        return None
    return _sama(ada[2], ada[1].nilai / ada[0].nilai * 100)


def _baris(t: TabelDok, b: BarisDok, kolom: list[Kolom], naik: bool = False) -> Iterator[Temuan]:
    ada = _angka(b, kolom)
    if not ada:
        return
    rasio = ada[1].nilai / ada[0].nilai * 100
    lain = 10_000 / rasio if rasio else Fraction(100)
    if not any(_sama(ada[2], x) for x in ([rasio] if naik else [rasio, 200 - rasio, lain])):
        sel = [s for x in kolom if (s := b.sel[x.indeks]) is not None]
        yield _temuan(t, sel, rasio, kolom[-1])


def _sama(tertulis: Angka, nilai: Fraction) -> bool:
    return bandingkan(tertulis, nilai, TOLERANSI) is not Cocok.BEDA


def _temuan(t: TabelDok, sel: list[SelDok], rasio: Fraction, kolom: Kolom) -> Temuan:
    target, nyata, tertulis = (s.teks.strip() for s in sel)
    return t.temuan(
        sel[-1],
        f"Tertulis {tertulis}, padahal {nyata} dibagi {target} kali 100 adalah "
        f"{cetak_persen(rasio)}. Betulkan angka yang salah.",
        sel[:-1],
        kolom=kolom.judul,
        nilai=tertulis,
    )
