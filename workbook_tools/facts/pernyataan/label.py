"""Stated figures of which not the figure may be wrong, but what it is said to be about."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations

from msgspec.structs import replace

from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.acuan import SEMUA, Acuan
from workbook_tools.facts.pernyataan.cocok import cocokkan
from workbook_tools.facts.pernyataan.hitungan import Jenis, hitung_acuan
from workbook_tools.facts.pernyataan.rincian import Rincian, cari_rincian
from workbook_tools.facts.pernyataan.rincian_geser import LANGKAH, benar_bila, rincian_bergeser
from workbook_tools.facts.pernyataan.terbanding import Pernyataan, pernyataan
from workbook_tools.facts.sekali import sekali
from workbook_tools.records.desa import STATUS_DESA
from workbook_tools.regex import regex

LEBIH = 2
"""A label that took another one's place stands once more than it should, the other once less."""
MAKS_BEDA = 60
"""Among so many wrong figures two that changed places are looked for."""
PILIHAN = ("jumlah_desa_status", "jumlah_bumdes_baik")
"""Counts of cells that hold one of several choices."""
SEJENIS = {
    "anggaran": ("realisasi",),
    "realisasi": ("anggaran", "target", "capaian"),
    "capaian": ("realisasi",),
    "target": ("realisasi",),
}
"""Measures that are taken for each other."""
_RUPIAH = regex(r"\s*Rp")


@sekali
def label_ragu(k: Konteks) -> frozenset[tuple[str, str]]:
    """The cells of wrong figures that are of another form than what they are said to be, that
    are right for another subject which the report states less often, or that has their right one,
    or that one choice on a sheet would make right; and of rows whose subjects stand elsewhere."""
    beda = [p for p in pernyataan(k) if p.cocok is Cocok.BEDA]
    banyak = _banyak(k) if beda else {}
    tertukar = _tertukar(k, beda)
    daftar = _daftar(k) if beda else {}
    geser = rincian_bergeser(k) if beda else None
    bergeser = frozenset(p.letak for p in (geser.isi if geser else ()))
    return bergeser | frozenset(
        p.letak
        for p in beda
        if _bentuk_lain(p)
        or p.letak in tertukar
        or (p.acuan, p.rincian.kunci) in _satu_pilihan(k)
        or any(map(partial(_seperti, k, p), _tak_tercantum(k, p, daftar)))
        or any(_seperti(k, p, x) for x in _lebih_jarang(k, p, banyak.get(p.acuan, Counter())))
        or _milik_tetangga(k, p, banyak.get(p.acuan, Counter()))
    )


@sekali
def label_ganda(k: Konteks) -> frozenset[tuple[str, str]]:
    """The cells of wrong figures beside which, in the same place of the report, the right one is
    stated of the same thing: what they are said to be about stands there already."""
    tepat = {_tempat(p) for p in pernyataan(k) if p.cocok is Cocok.SAMA and p.baris.lokasi}
    return frozenset(
        p.letak for p in pernyataan(k) if p.cocok is Cocok.BEDA and _tempat(p) in tepat
    )


def _tempat(p: Pernyataan) -> tuple[str, str, str]:
    return p.acuan, p.rincian.kunci, p.baris.lokasi.teks


_Daftar = dict[tuple[str, str], set[str]]
"""The subjects that are stated, by measure and place."""


def _daftar(k: Konteks) -> _Daftar:
    hasil: _Daftar = {}
    for p in pernyataan(k):
        hasil.setdefault((p.acuan, p.baris.lokasi.teks), set()).add(p.rincian.kunci)
    return hasil


def _tak_tercantum(k: Konteks, p: Pernyataan, daftar: _Daftar) -> Iterator[Pernyataan]:
    """What the figure would be about if another status, or measure of the same subject, were meant
    that its place of the report tells of others but not of this one."""
    for acuan, rincian in (*_status_lain(k, p), *((a, p.rincian) for a in _besaran_lain(p))):
        lain = replace(p, acuan=acuan, rincian=rincian, hitungan=hitung_acuan(k, acuan, rincian))
        di_sini = daftar.get((acuan, p.baris.lokasi.teks), set())
        sendiri = {p.rincian.kunci} if acuan == p.acuan else set()
        if rincian.kunci not in di_sini and di_sini - sendiri:
            yield lain


def _status_lain(k: Konteks, p: Pernyataan) -> Iterator[tuple[str, Rincian]]:
    if p.acuan == PILIHAN[0]:
        yield from ((p.acuan, cari_rincian(k, p.acuan, s)) for s in STATUS_DESA)


def _besaran_lain(p: Pernyataan) -> Iterator[str]:
    """The other measures of the same kind and level."""
    ini = SEMUA[p.acuan]
    if ini.besaran in SEJENIS and p.rincian.kunci:
        for besaran in SEJENIS[ini.besaran]:
            lain = Acuan(besaran, ini.tingkat, ini.tahun)
            yield from (a for a, isi in SEMUA.items() if isi == lain)


def _banyak(k: Konteks) -> dict[str, Counter[str]]:
    """How often the report states each thing of a kind."""
    hasil: dict[str, Counter[str]] = {}
    for p in pernyataan(k):
        if p.rincian.ada:
            hasil.setdefault(p.acuan, Counter())[p.rincian.kunci] += 1
    return hasil


def _tertukar(k: Konteks, beda: Sequence[Pernyataan]) -> set[tuple[str, str]]:
    """The cells of two figures in different places of the report that are right for each other:
    what they are said to be about may have changed places."""
    hasil: set[tuple[str, str]] = set()
    for a, z in combinations(beda, 2) if len(beda) <= MAKS_BEDA else ():
        tempat = a.baris.lokasi.teks != z.baris.lokasi.teks
        if tempat and _seperti(k, a, z) and _seperti(k, z, a):
            hasil |= {a.letak, z.letak}
    return hasil


@sekali
def _satu_pilihan(k: Konteks) -> frozenset[tuple[str, str]]:
    """The counts of choices that the report states one higher or lower than the sheet, and nowhere
    as the sheet has them: one choice may be the wrong one."""
    semua = [*pernyataan(k, PILIHAN)]
    sama = {(p.acuan, p.rincian.kunci) for p in semua if p.cocok is Cocok.SAMA}
    satu = {
        (p.acuan, p.rincian.kunci)
        for p in semua
        if (h := p.hitungan) is not None and h.nilai is not None and p.angka is not None
        if abs(h.nilai.terdekat(p.angka.nilai) - p.angka.nilai) == 1
    }
    return frozenset(satu - sama)


def _bentuk_lain(p: Pernyataan) -> bool:
    """Whether a figure is money where a count is asked for, or a percentage where money or a count
    is; money in place of a percentage is the dividend."""
    jenis = p.hitungan.jenis if p.hitungan else Jenis.NILAI
    if p.angka is not None and p.angka.persen:
        return jenis in (Jenis.RUPIAH, Jenis.BANYAK)
    return jenis is Jenis.BANYAK and _RUPIAH.match(p.baris.nilai.teks) is not None


def _lebih_jarang(k: Konteks, p: Pernyataan, banyak: Counter[str]) -> Iterator[Pernyataan]:
    """One statement of the subject that is stated less often, where with this figure all of a kind
    would be stated equally often."""
    kunci = p.rincian.kunci
    for lain in _satu_sepokok(k)[p.acuan].values():
        if banyak[kunci] - banyak[lain.rincian.kunci] == LEBIH:
            semula = banyak - Counter([kunci]) + Counter([lain.rincian.kunci])
            if len({*semula.values()}) == 1:
                yield lain
                return


@sekali
def _satu_sepokok(k: Konteks) -> dict[str, dict[str, Pernyataan]]:
    """The first statement of each subject, by measure."""
    hasil: dict[str, dict[str, Pernyataan]] = {}
    for p in pernyataan(k):
        hasil.setdefault(p.acuan, {}).setdefault(p.rincian.kunci, p)
    return hasil


@sekali
def _di_baris(k: Konteks) -> dict[int, Pernyataan]:
    return {p.baris.nomor_baris: p for p in pernyataan(k)}


def _milik_tetangga(k: Konteks, p: Pernyataan, banyak: Counter[str]) -> bool:
    """Whether a figure is right for what the row above or below is about, which the report states
    less often: what it is said to be about may have been copied from the other one of them."""
    sekitar = (_di_baris(k).get(p.baris.nomor_baris + n) for n in LANGKAH)
    return any(
        banyak[p.rincian.kunci] > banyak[x.rincian.kunci] and benar_bila(k, p, x.baris.rincian.teks)
        for x in sekitar
        if x is not None
    )


def _seperti(k: Konteks, p: Pernyataan, lain: Pernyataan) -> bool:
    """Whether the figure is just what the other subject's should be."""
    if lain.hitungan is None:
        return False
    return cocokkan(p.baris.nilai, lain.hitungan, k.laporan.kebijakan.toleransi) is Cocok.SAMA
