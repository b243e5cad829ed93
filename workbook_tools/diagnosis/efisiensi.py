"""Why a stated efficiency, or mean of efficiencies, is not the computed one."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.efisiensi import TINGKAT, efisien
from workbook_tools.diagnosis.capaian import BUKAN_NOL
from workbook_tools.diagnosis.dasar import JUMLAH, KHUSUS, LAIN, Kemungkinan, pilih
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.diagnosis.rata_rata import dari, dengan_nol
from workbook_tools.diagnosis.terbukti import menyimpang, penjelas, terbukti
from workbook_tools.facts.kode_sasaran import baris_sasaran_lain
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Hitungan, Pernyataan, pernyataan
from workbook_tools.facts.pernyataan.efisiensi import milik
from workbook_tools.model.hasil import Efisiensi
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import cetak_angka, cetak_persen, rata_rata
from workbook_tools.wording.kata import singkat

BAHAN = {
    "sasaran": ("capaian_indikator", "persen_sasaran"),
    **{t: (f"capaian_{t}", f"persen_{t}") for t in TINGKAT if t != "sasaran"},
}
"""The stated figures that a stated efficiency is made of."""
TANDA = {"selisih": "−", "rasio": "÷"}


class Suku(Struct, frozen=True):
    """A term in percent, as written, its cell ('' for the computed one), and whether it stands
    on the same line of the report as the efficiency."""

    nilai: Fraction
    teks: str
    sel: str = ""
    sebaris: bool = False


@penjelas(*(f"{awalan}efisiensi_{t}" for t in TINGKAT for awalan in ("", "rata_rata_")))
def duga_efisiensi(p: Pernyataan, h: Hitungan, k: Konteks) -> str:
    """The one explanation of a stated efficiency; '' when none or several fit."""
    if p.angka is None or h.nilai is None:
        return ""
    tingkat = p.acuan.removeprefix("rata_rata_").removeprefix("efisiensi_")
    rata = p.acuan.startswith("rata_rata")
    semua = _rata(tingkat, k) if rata else _satu(p, tingkat, k)
    hasil = pilih(p.angka, semua)
    if hasil or not h.nilai.pasti:
        return hasil
    slip = salah_ketik(p.angka, h.nilai.bawah)
    return f"Salah ketik: {slip}." if slip else _baris_lain(p, k)


def _baris_lain(p: Pernyataan, k: Konteks) -> str:
    """The only budget that must name the indicator, or must not, for the figure to be right."""
    b = baris_sasaran_lain(k).get(p.letak)
    if b is None:
        return ""
    tidak = " tidak" if p.rincian.kunci in map(kunci_kode, b.kode_sasaran) else ""
    return (
        f"{p.baris.nilai.teks} cocok bila {singkat(b.sub_kegiatan.teks, 45)} ({b.sasaran.sel})"
        f"{tidak} mendukung {p.rincian.nama}."
    )


def _satu(p: Pernyataan, tingkat: str, k: Konteks) -> Iterator[Kemungkinan]:
    if p.angka is not None and not p.angka.nilai:
        yield Kemungkinan(BUKAN_NOL, Fraction(0))
        return
    rumus = k.laporan.kebijakan.rumus_efisiensi
    capaian, serapan = ([*_suku(p, tingkat, ke, k)] for ke in (0, 1))
    for c in capaian:
        for s in serapan:
            nilai = efisien(c.nilai, s.nilai, rumus)
            if nilai is not None and (c.sel or s.sel):
                yield Kemungkinan(_sebab(c, s, rumus, p), nilai, _peringkat(c, s))
    yield from _rumus_lain(p, tingkat, k)


def _sebab(c: Suku, s: Suku, rumus: str, p: Pernyataan) -> str:
    asal = " dan ".join(x.sel for x in (c, s) if x.sel)
    hitungan = f"{c.teks} {TANDA[rumus]} {s.teks} = {p.baris.nilai.teks}"
    return f"{hitungan}: dari angka yang tertulis di {asal}."


def _peringkat(c: Suku, s: Suku) -> int:
    """Both terms from the same line of the report: that line explains itself."""
    if c.sebaris and s.sebaris:
        return KHUSUS
    return LAIN if c.sebaris or s.sebaris else JUMLAH


def _rumus_lain(p: Pernyataan, tingkat: str, k: Konteks) -> Iterator[Kemungkinan]:
    """The right terms in another formula."""
    rumus = k.laporan.kebijakan.rumus_efisiensi
    lain = _lawan(rumus)
    for e in milik(k, tingkat, p.rincian):
        nilai = efisien(e.capaian, e.penyerapan, lain)
        if nilai is not None:
            yield Kemungkinan(f"Dihitung dengan rumus '{lain}', bukan '{rumus}'.", nilai)
        if e.capaian and e.penyerapan is not None and rumus == "rasio":
            yield Kemungkinan("Rumusnya terbalik: penyerapan ÷ capaian.", e.penyerapan / e.capaian)


def _suku(p: Pernyataan, tingkat: str, ke: int, k: Konteks) -> Iterator[Suku]:
    """The computed term (0: capaian, 1: penyerapan), then those that the text states."""
    for e in milik(k, tingkat, p.rincian):
        nilai = e.penyerapan if ke else e.capaian
        if nilai is not None:
            yield Suku(nilai, cetak_persen(nilai))
    for s in pernyataan(k, (BAHAN[tingkat][ke],) if tingkat in BAHAN else ()):
        senama = s.rincian.kunci == p.rincian.kunci
        if senama and s.angka is not None and terbukti(k, [s.baris.nilai]):
            sebaris = bool(p.baris.lokasi) and s.baris.lokasi.teks == p.baris.lokasi.teks
            yield Suku(s.angka.nilai, s.baris.nilai.teks, s.baris.nilai.sel, sebaris)


def _rata(tingkat: str, k: Konteks) -> Iterator[Kemungkinan]:
    """Means of the stated efficiencies, of recomputed ones, and with zeros put in."""
    semua = [*pernyataan(k, (f"efisiensi_{tingkat}",))]
    tertulis = [s.angka.nilai for s in semua if s.angka]
    if not menyimpang(k, [s.baris.nilai for s in semua]):
        tertulis = []
    nol = sum(1 for n in tertulis if not n)
    kata = "rata-rata efisiensi yang tertulis di naskah"
    kata += f", termasuk {nol} yang ditulis 0" if nol else ", termasuk yang salah"
    yield from dari(tertulis, kata)
    ulang = _hitung_ulang(tingkat, k)
    kata = "rata-rata dari capaian ÷ penyerapan yang tertulis di naskah, termasuk yang salah"
    yield from dari(ulang, kata, LAIN)
    isi = [e for e in k.hasil.efisiensi if e.tingkat == tingkat]
    benar = [e.efisiensi for e in isi if e.efisiensi is not None]
    yield from dengan_nol(benar, len(isi) - len(benar))
    yield from _rata_rumus_lain(isi, k)


def _rata_rumus_lain(isi: list[Efisiensi], k: Konteks) -> Iterator[Kemungkinan]:
    """The mean in the other formula, and the formula applied to means."""
    rumus = k.laporan.kebijakan.rumus_efisiensi
    lain = _lawan(rumus)
    semua = [efisien(e.capaian, e.penyerapan, lain) for e in isi]
    yield from dari(
        [n for n in semua if n is not None], f"dihitung dengan rumus '{lain}', bukan '{rumus}'"
    )
    terisi = [e for e in isi if e.efisiensi is not None]
    capaian = rata_rata([e.capaian for e in terisi if e.capaian is not None])
    serapan = rata_rata([e.penyerapan for e in terisi if e.penyerapan is not None])
    nilai = efisien(capaian, serapan, rumus)
    if nilai is not None and capaian is not None and serapan is not None:
        tanda = TANDA[rumus]
        sebab = f"{cetak_persen(capaian)} {tanda} {cetak_persen(serapan)} = {cetak_angka(nilai)}"
        sebab += ": rata-rata capaian dan rata-rata penyerapan, bukan rata-rata efisiensi."
        yield Kemungkinan(sebab, nilai, LAIN)


def _lawan(rumus: str) -> str:
    """The formula that the office does not use."""
    return "selisih" if rumus == "rasio" else "rasio"


def _hitung_ulang(tingkat: str, k: Konteks) -> list[Fraction]:
    """Efficiencies from the stated achievement and absorption of each line of the report."""
    if tingkat not in BAHAN:
        return []
    bahan = [
        [s for s in pernyataan(k, (acuan,)) if s.angka is not None] for acuan in BAHAN[tingkat]
    ]
    if not menyimpang(k, [s.baris.nilai for semua in bahan for s in semua]):
        return []
    capaian, serapan = (
        {(s.rincian.kunci, s.baris.lokasi.teks): s.baris.nilai.nilai for s in semua}
        for semua in bahan
    )
    hasil = []
    for s in pernyataan(k, (f"efisiensi_{tingkat}",)):
        kunci = (s.rincian.kunci, s.baris.lokasi.teks)
        nilai = efisien(capaian.get(kunci), serapan.get(kunci), k.laporan.kebijakan.rumus_efisiensi)
        if nilai is not None:
            hasil.append(nilai)
    return hasil
