"""Years in the heads of columns: of the plan, and of two columns set side by side."""

from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, SelDok, TabelDok
from workbook_tools.audit.teks import TAHUN, normal
from workbook_tools.model.temuan import Temuan
from workbook_tools.regex import regex

_MIRIP = regex(r"\b\d{4}\b")
_POTONG = ("kondisi", "kondisi kinerja")
MIN_MASA = 3
"""Columns of years that make a plan's head."""


def tahun_kepala(k: KonteksDokumen, t: TabelDok) -> Iterator[Temuan]:
    """As many columns of years as the plan has, one of them not of the plan or told twice; two
    columns side by side whose years cannot both be meant."""
    yield from _dua_tahun(k, t)
    yield from _tanpa_pembeda(k, t)
    yield from _jenis_lain(k, t)
    awal, akhir = k.identitas.periode or (0, -1)
    kolom = [x for x in t.kolom if x.label and TAHUN.fullmatch(x.label[-1].strip())]
    masa = list(range(awal, akhir + 1))
    salah = [
        (x, benar)
        for x, benar in zip(kolom, masa, strict=False)
        if x.label[-1].strip() != str(benar)
    ]
    if len(kolom) == len(masa) >= MIN_MASA and not salah:
        yield from _ujung(t, kolom)
    if len(kolom) == len(masa) >= MIN_MASA and len(salah) == 1:
        x, benar = salah[0]
        s = sel_kepala(t, x)
        if s is not None:
            yield t.temuan(
                s,
                f"Kolom {s.teks.strip()} di {t.sebutan} berdiri di tempat tahun {benar} "
                f"(Renstra {awal}-{akhir}). Periksa tahunnya.",
                kunci=t.sebutan,
            )


def _dua_tahun(k: KonteksDokumen, t: TabelDok) -> Iterator[Temuan]:
    """Two columns of one thing, the report's year between theirs, or the year before it."""
    kini = k.identitas.tahun or 0
    for a, b in pairwise(t.kolom):
        stem = _tanpa_tahun(a)
        tahun = (a.tahun, b.tahun)
        sela = kini and tahun in (
            *((kini - 1, kini + 1), (kini - 2, kini), (kini - 3, kini)),
            (kini - 1, kini - 2),
        )
        if not sela or stem != _tanpa_tahun(b):
            continue
        if sum(_tanpa_tahun(x) == stem for x in t.kolom) == 2:
            salah, lain = (b, a) if b.tahun != kini else (a, b)  # this year's stands behind
            s = sel_kepala(t, salah)
            if s is not None:
                yield t.temuan(
                    s,
                    f"Kolom '{s.teks.strip()}' di {t.sebutan} berdiri di samping tahun "
                    f"{lain.tahun}, padahal laporan ini tentang tahun {kini}. Periksa tahunnya.",
                    kunci=t.sebutan,
                )


def _tanpa_pembeda(k: KonteksDokumen, t: TabelDok) -> Iterator[Temuan]:
    """'Jumlah 2025' twice, or beside a 'Jumlah' without a year or with one that is none: two
    columns of one thing, which only their years tell apart."""
    for a, b in pairwise(t.kolom):
        satu, dua = (_MIRIP.sub("#", normal(x.judul)) for x in (a, b))
        sel = [s for x in (a, b) if (s := sel_kepala(t, x)) is not None]
        ada = {a.tahun, b.tahun} & {k.identitas.tahun, (k.identitas.tahun or 0) - 1} - {None}
        tanpa = {satu.replace("#", "").strip(), dua.replace("#", "").strip()}
        tentu = ada and len(sel) == 2 and len(tanpa) == 1 and min(tanpa) and "#" in satu + dua
        if not tentu or (satu == dua and _tahun_sah(a, b) and a.tahun != b.tahun):
            continue
        sendiri = sum(_MIRIP.sub("", normal(x.judul)).strip() in tanpa for x in t.kolom) == 2
        if sendiri:
            yield Temuan(
                t.lembar,
                "; ".join(s.tempat for s in sel),
                f"Kolom '{sel[0].teks.strip()}' dan '{sel[1].teks.strip()}' di {t.sebutan} tidak "
                "dapat dibedakan tahunnya. Periksa tahun di kepala kolomnya.",
                kunci=t.sebutan,
                nilai=sel[0].teks.strip(),
            )


def _ujung(t: TabelDok, tahun: list[Kolom]) -> Iterator[Temuan]:
    """The heads beside the years of a plan: what holds the last year's targets once more is their
    end, whatever it is called; 'Kondisi' in front of them lost a word."""
    semua = {x.indeks: x for x in t.kolom}
    depan, akhir = semua.get(tahun[0].indeks - 1), semua.get(tahun[-1].indeks + 1)
    isi = [b for b in t.baris if b.jenis == DATA]
    for x, sebab in ((depan, "terpotong"), (akhir, f"berisi target {tahun[-1].judul}")):
        s = sel_kepala(t, x) if x is not None else None
        if x is None or s is None:
            continue
        ulang = len(isi) > 1 and all(
            b.teks(x.indeks) == b.teks(tahun[-1].indeks) != "" for b in isi
        )
        potong = x is depan and normal(x.judul) in _POTONG
        if potong or (x is akhir and ulang and x.peran in (Peran.LAIN, Peran.KONDISI_AWAL)):
            yield t.temuan(
                s,
                f"Kepala kolom '{s.teks.strip()}' di {t.sebutan} {sebab}. Periksa kepalanya.",
                kunci=t.sebutan,
            )


def _jenis_lain(k: KonteksDokumen, t: TabelDok) -> Iterator[Temuan]:
    """'Persen 2024' beside 'Jumlah 2025', both of whole figures."""
    kini = k.identitas.tahun or 0
    tahunan = [x for x in t.kolom if x.tahun]
    if [x.tahun for x in tahunan] != [kini - 1, kini]:
        return
    satu, dua = (_tanpa_tahun(x) for x in tahunan)
    lain = {x.peran for x in tahunan} <= {Peran.LAIN, Peran.CAPAIAN} and satu != dua
    bulat = all(b.teks(x.indeks).isdigit() for b in t.baris for x in tahunan)
    s = sel_kepala(t, tahunan[0])
    if lain and bulat and "#" in satu and "#" in dua and s is not None:
        yield Temuan(
            t.lembar,
            f"{s.tempat}; {x.tempat}" if (x := sel_kepala(t, tahunan[1])) else s.tempat,
            f"Kolom '{tahunan[0].judul}' dan '{tahunan[1].judul}' di {t.sebutan} tidak sejenis, "
            "padahal isinya sama-sama bilangan bulat. Periksa kepalanya.",
            kunci=t.sebutan,
            nilai=s.teks.strip(),
        )


def _tahun_sah(*kolom: Kolom) -> bool:
    return all(x.tahun is not None and str(x.tahun) in x.judul for x in kolom)


def _tanpa_tahun(kolom: Kolom) -> str:
    return TAHUN.sub("#", normal(kolom.judul))


def sel_kepala(t: TabelDok, kolom: Kolom) -> SelDok | None:
    """The lowest cell of the head that begins in a column."""
    return next((s for b in reversed(t.kepala) if (s := b.sel[kolom.indeks]) and s.awal), None)
