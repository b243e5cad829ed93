"""The stated achievements of a document beside the computed ones, row by row."""

import re
from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_tabel import INDIKATOR, UNIT, Catatan
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import SelDok
from workbook_tools.audit.teks import normal
from workbook_tools.compute.capaian import persen_nilai
from workbook_tools.diagnosis.jam import bagi_jam
from workbook_tools.facts.arah import arah_sebutan
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.sekali import sekali
from workbook_tools.kelompok import kelompokkan
from workbook_tools.numbers import Angka, persentase
from workbook_tools.regex import regex

TOLERANSI = Fraction(1, 100)
MIN_BARIS = 2
BAGIAN = Fraction(3, 5)
"""So many rows, and this part of those that can tell, make it the table's mistake."""
_RUMUS_TURUN = regex(
    r"(?:semakin|makin) (?:kecil|rendah|turun|sedikit)|indikator negatif|"
    r"target\s*(?:/|:|÷|dibagi)\s*realisasi",
    re.IGNORECASE,
)
_BATAS = regex(
    r"(?:lebih (?:besar )?dari|melebihi|di ?atas|melampaui)\s*100\s*%[^.]{0,120}?100\s*%",
    re.IGNORECASE,
)
Sel = tuple[Kolom, SelDok]


class CapaianBaris(Struct, frozen=True):
    """A stated achievement with its terms. ``cara``: sama, dipotong, beda, terbalik, jam, dibatasi,
    turun (a formula for indicators that should fall). ``rumus``: the computing of ``dihitung`` in
    words, where it is not realisation / target."""

    catatan: Catatan
    tahun: int | None
    capaian: Sel
    target: Sel
    realisasi: Sel
    angka: Angka
    t: Angka
    r: Angka
    dihitung: Fraction
    cara: str
    rumus: str = ""

    @property
    def salah(self) -> bool:
        """Whether the figure is wrong (cut digits and another direction are not)."""
        return self.cara in ("beda", "terbalik", "jam")


@sekali
def capaian_baris(k: KonteksDokumen) -> tuple[CapaianBaris, ...]:
    """Every achievement whose target and realisation stand in its row."""
    semua = [_menurut_nama(k, x) for x in _semua(k)]
    berlaku = any(x.cara == "turun" for x in semua) or _rumus_turun(k)
    rumus = {n for x in semua if x.cara == "turun" for n in _cocok_turun(x)}
    semua = [_salah_arah(x, rumus) if berlaku and _bernama_turun(k, x) else x for x in semua]
    naik = {_berarah(k, x) for x in semua if x.cara == "sama" and x.t.nilai != x.r.nilai}
    # The formula of falling indicators once, the common one elsewhere: no falling indicator.
    return tuple(
        replace(x, cara="beda") if x.cara == "turun" and _berarah(k, x) in naik else x
        for x in semua
    )


def _bernama_turun(k: KonteksDokumen, x: CapaianBaris) -> bool:
    """Whether a name ('Angka Kematian Ibu') says that less is better."""
    sasaran = x.catatan.teks(Peran.SASARAN)
    return x.catatan.lingkup == INDIKATOR and arah_sebutan(x.catatan.nama, sasaran) == "turun"


def _menurut_nama(k: KonteksDokumen, x: CapaianBaris) -> CapaianBaris:
    """Target / realisation is no reversed formula where less is better."""
    balik = x.cara == "terbalik" and x.t.nilai != x.r.nilai and _bernama_turun(k, x)
    return replace(x, cara="turun") if balik else x


def _salah_arah(x: CapaianBaris, pakai: set[int]) -> CapaianBaris:
    """Realisation / target, or nothing known, where less is better and the report computes so;
    ``pakai``: the formulas that it uses for these."""
    if x.cara not in ("sama", "beda") or x.t.nilai == x.r.nilai or not x.r.nilai:
        return x
    rumus = [y for n, y in enumerate(_hitung_turun(x)) if n in pakai] or _hitung_turun(x)
    benar, kata = min(rumus, key=lambda y: abs(y[0] - x.angka.nilai))
    return replace(x, cara="beda", dihitung=benar, rumus=kata)


def _hitung_turun(x: CapaianBaris) -> list[tuple[Fraction, str]]:
    """The two formulas for indicators of which less is better: what they give, in words."""
    a, b = (" ".join(s.teks.split()) for _, s in (x.target, x.realisasi))
    kata = (f"(2 × {a} - {b}) dibagi {a}", f"{a} dibagi {b}")
    nilai = persen_turun(x.t.nilai, x.r.nilai)
    return [(n, k) for n, k in zip(nilai, kata, strict=True) if n is not None]


def persen_turun(target: Fraction, realisasi: Fraction) -> tuple[Fraction | None, Fraction | None]:
    """The achievement in percent where less is better, by either formula: (2T-R)/T and T/R."""
    a, b = (persen_nilai(target, realisasi, "turun", rumus) for rumus in ("2T-R", "T/R"))
    return a, b


def _cocok_turun(x: CapaianBaris) -> Iterator[int]:
    for n, (nilai, _) in enumerate(_hitung_turun(x)):
        if bandingkan(x.angka, nilai, TOLERANSI) is not Cocok.BEDA:
            yield n


def _rumus_turun(k: KonteksDokumen) -> bool:
    """Whether the report tells how indicators are computed of which less is better."""
    return any(_RUMUS_TURUN.search(a.teks) for a in k.dok.isi())


def menurun(k: KonteksDokumen) -> set[str]:
    """The indicators, by key, whose achievements are computed as of those that should fall."""
    semua = capaian_baris(k)
    milik = (k.pemilik(x.catatan) for x in semua if x.cara == "turun" or _bernama_turun(k, x))
    return {kunci for lingkup, kunci in milik if lingkup == INDIKATOR}


def _berarah(k: KonteksDokumen, x: CapaianBaris) -> tuple[object, ...]:
    """What has one direction: an indicator; of kecamatan side by side, the table they stand in."""
    if x.catatan.lingkup == UNIT:
        return (x.catatan.tabel.letak,)
    return k.pemilik(x.catatan)


def _semua(k: KonteksDokumen) -> Iterator[CapaianBaris]:
    batas = aturan_batas(k) is not None
    for c in k.catatan:
        if c.sel.get(Peran.ANGGARAN) and not c.sel.get(Peran.REALISASI):
            continue
        for kolom, s in c.isi(Peran.CAPAIAN):
            satu = _satu(k, c, kolom, s, batas)
            if satu is not None:
                yield satu


def aturan_batas(k: KonteksDokumen) -> tuple[str, str, str] | None:
    """Where the report says that achievements above 100% count as 100%: sheet, place, words."""
    for a in k.dok.isi():
        m = _BATAS.search(a.teks)
        if m:
            return a.lembar, f"P{a.urutan}:{m.start() + 1}-{m.end()}", m[0]
    return None


def _satu(
    k: KonteksDokumen, c: Catatan, kolom: Kolom, s: SelDok, batas: bool
) -> CapaianBaris | None:
    angka = baca(s.teks.strip(), "capaian").angka
    if angka is None:
        return None
    akhir = "akhir" in normal(kolom.judul)
    tahun = k.tahun(c, kolom)
    target = _pilih(c, (Peran.TARGET_AKHIR,) if akhir else (Peran.TARGET,), kolom, tahun, akhir)
    realisasi = _pilih(c, (Peran.REALISASI,), kolom, tahun, akhir)
    if target is None or realisasi is None:
        return None
    t, r = (
        baca(target[1].teks.strip(), "target").angka,
        baca(realisasi[1].teks.strip(), "target").angka,
    )
    if t is None or r is None:
        return None
    seluruh = persen_nilai(t.nilai, r.nilai, "naik", "2T-R")
    if seluruh is None or bandingkan(angka, seluruh, TOLERANSI) is Cocok.BEDA:
        t, r = _bagian_sama(t, r)
    hasil = persen_nilai(t.nilai, r.nilai, "naik", "2T-R")
    if hasil is None:
        return None
    return CapaianBaris(
        c,
        tahun,
        (kolom, s),
        target,
        realisasi,
        angka,
        t,
        r,
        hasil,
        _cara(angka, t, r, hasil, batas),
    )


def _bagian_sama(t: Angka, r: Angka) -> tuple[Angka, Angka]:
    """Of '101 Desa/3 Kel' only the part is compared that the other figure speaks of."""
    for a, b, balik in ((t, r, False), (r, t, True)):
        if a.bagian and not b.bagian and b.satuan:
            cocok = [n for n, s in a.bagian if normal(s) == normal(b.satuan)]
            if len(cocok) == 1:
                sebagian = Angka(cocok[0], satuan=b.satuan)
                return (b, sebagian) if balik else (sebagian, b)
    return t, r


def _pilih(
    c: Catatan, peran: tuple[Peran, ...], kolom: Kolom, tahun: int | None, akhir: bool
) -> Sel | None:
    ada = [x for p in peran for x in c.isi(p)]
    if akhir:
        ada = [x for x in ada if "akhir" in normal(x[0].judul)] or ada
    else:
        ada = [x for x in ada if "akhir" not in normal(x[0].judul)] or ada
    bertahun = [x for x in ada if x[0].tahun == tahun and tahun is not None]
    if bertahun:
        return bertahun[0] if len(bertahun) == 1 else None
    seurutan = [x for x in ada if kolom.ke and x[0].ke == kolom.ke]
    if len(seurutan) == 1:
        return seurutan[0]
    polos = [x for x in ada if x[0].tahun is None]
    tahun_lain = kolom.tahun is not None and any(
        x.tahun is None and x.peran is kolom.peran for x, _ in c.isi(kolom.peran)
    )
    if tahun_lain:  # 'Capaian 2023' behind this year's target, realisation and achievement
        return None
    if len(polos) == 1:
        return polos[0]
    return ada[0] if len(ada) == 1 and kolom.tahun is None else None


def _cara(p: Angka, t: Angka, r: Angka, benar: Fraction, batas: bool) -> str:
    cocok = bandingkan(p, benar, TOLERANSI)
    if cocok is not Cocok.BEDA:
        return "sama" if cocok is Cocok.SAMA else "dipotong"
    if p.nilai == 100 and benar > 100:
        return "dibatasi" if batas else "beda"
    if r.nilai and bandingkan(p, persentase(t.nilai, r.nilai), TOLERANSI) is not Cocok.BEDA:
        return "terbalik"
    for a, b in ((r, t), (t, r)):
        jam = bagi_jam(a, b)
        if jam is not None and bandingkan(p, jam, TOLERANSI) is not Cocok.BEDA:
            return "jam"
    if bandingkan(p, persentase(2 * t.nilai - r.nilai, t.nilai), TOLERANSI) is not Cocok.BEDA:
        return "turun" if r.nilai != t.nilai else "beda"
    return "beda"


def tabel_terbalik(k: KonteksDokumen) -> Iterator[list[CapaianBaris]]:
    """The wrong rows of each table that is wrong in one way throughout."""
    tabel = kelompokkan(((x.catatan.tabel.letak, x.capaian[0].indeks), x) for x in capaian_baris(k))
    for isi in tabel.values():
        kena = [x for x in isi if x.cara in ("terbalik", "jam")]
        bisa = [x for x in isi if x.t.nilai != x.r.nilai]
        if len(kena) >= MIN_BARIS and len(kena) >= BAGIAN * len(bisa):
            yield kena
