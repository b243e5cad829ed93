"""N754: what a sentence calls the lowest or highest of a table's rows is not."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import ANGKA, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import DATA, SelDok, sel_berbeda, tempat_sel
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_UJUNG = regex(
    r"\b(?P<kata>terendah|tertinggi|terkecil|terbesar|terbanyak|tersedikit)\b"
    r"(?:[^.;()\d]{0,60}?\b(?:adalah|yaitu|pada|di|dicapai)(?: pada| oleh)?)? "
    r"(?P<nama>[^.;()]{3,120}?),? ?(?:\(|sebesar |yaitu |dengan nilai |mencapai )"
    r"(?:sebesar )?(?:Rp\.? ?)?(?P<n>\d+(?:[.,]\d+)*)",
    re.IGNORECASE,
)
_RENDAH = ("terendah", "terkecil", "tersedikit")
MIN_BARIS = 3


@aturan("N754", Tingkat.PERINGATAN, "Yang disebut tertinggi atau terendah bukan itu")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari baris tabel yang disebut tertinggi atau terendah di kalimat bersama angkanya, lalu
    membandingkannya dengan baris lain di kolom yang sama.

    Mengapa penting: dari situ pembaca menentukan apa yang diperbaiki lebih dahulu.

    Contoh: "serapan terendah adalah Program Penyuluhan sebesar 97,00%", padahal di tabelnya ada
    program yang 95,00%.

    Cara memperbaiki: sesuaikan nama atau angkanya dengan tabel.
    """
    for a in k.dok.isi():
        for m in _UJUNG.finditer(a.teks) if not a.tingkat else ():
            angka = baca(m["n"], "nilai").angka
            nama = normal(nama_bersih(m["nama"]))
            if angka is not None:
                yield from _periksa(k, a, m.span("n"), m["kata"].casefold(), nama, angka.nilai)


def _periksa(
    k: KonteksDokumen, a: Alinea, letak: tuple[int, int], kata: str, nama: str, nilai: Fraction
) -> Iterator[Temuan]:
    tabel = sorted(
        (t for t in k.dok.tabel if t.jalur == a.jalur), key=lambda t: abs(t.letak - a.letak)
    )
    hasil = [x for t in tabel if (x := _lebih(t, kata, nama, nilai)) is not None]
    if not hasil:
        yield from _baris_lain(tabel, a, letak, kata, nama, nilai)
    if hasil and all(s is not None for _, s in hasil):
        t, s = hasil[0]
        if s is not None:
            yield a.temuan(
                letak,
                f"Disebut {kata} {a.teks[slice(*letak)]}, padahal di {t.sebutan} ada "
                f"{s.teks.strip()}. Sesuaikan nama atau angkanya.",
                terkait=tempat_sel(t.lembar, [s]),
            )


def _baris_lain(
    tabel: list[TabelDok],
    a: Alinea,
    letak: tuple[int, int],
    kata: str,
    nama: str,
    nilai: Fraction,
) -> Iterator[Temuan]:
    """The figure is the lowest or highest of a column, and stands in another row."""
    for t in tabel:
        isi = [b for b in t.baris if b.jenis == DATA]
        if not any(nama == normal(nama_bersih(s.teks)) for b in isi for s in sel_berbeda(b)):
            continue
        for kolom in t.kolom:
            ada = [x for b in isi if (x := b.sel[kolom.indeks]) is not None]
            lain = [(n, x) for x in ada if (n := _nilai(x)) is not None]
            if kolom.peran not in ANGKA | {Peran.LAIN} or not MIN_BARIS <= len(lain) == len(isi):
                continue
            ujung = min(lain, key=_kunci) if kata in _RENDAH else max(lain, key=_kunci)
            if ujung[0] == nilai and sum(n == nilai for n, _ in lain) == 1:
                yield a.temuan(
                    letak,
                    f"{a.teks[slice(*letak)]} yang disebut {kata} di {t.sebutan} ada di baris "
                    "lain. Sesuaikan nama atau angkanya.",
                    terkait=tempat_sel(t.lembar, [ujung[1]]),
                )
                return


def _lebih(
    t: TabelDok, kata: str, nama: str, nilai: Fraction
) -> tuple[TabelDok, SelDok | None] | None:
    """A cell beyond the one that the sentence speaks of; None where the table has not that row."""
    isi = [b for b in t.baris if b.jenis == DATA]
    for b in isi:
        if not any(nama == normal(nama_bersih(s.teks)) for s in sel_berbeda(b)):
            continue
        for kolom in t.kolom:
            s = b.sel[kolom.indeks]
            if s is None or kolom.peran not in ANGKA | {Peran.LAIN} or _nilai(s) != nilai:
                continue
            lain = [
                (n, x) for y in isi if (x := y.sel[kolom.indeks]) and (n := _nilai(x)) is not None
            ]
            ujung = min(lain, key=_kunci) if kata in _RENDAH else max(lain, key=_kunci)
            beda = ujung[0] != nilai and len(lain) >= MIN_BARIS
            return t, ujung[1] if beda else None
    return None


def _kunci(x: tuple[Fraction, SelDok]) -> Fraction:
    return x[0]


def _nilai(s: SelDok) -> Fraction | None:
    angka = baca(s.teks.strip(), "nilai").angka
    return angka.nilai if angka is not None and angka.rasio is None else None
