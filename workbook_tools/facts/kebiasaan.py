"""Figures far from everything else that the workbook says of the same indicator."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.capaian import SERATUS
from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.hasil import Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Catatan, Status
from workbook_tools.numbers.konversi import dapat_disetarakan
from workbook_tools.records import Baris, Isian
from workbook_tools.records.renstra import TAHUN_RENSTRA

CAPAIAN_TERTINGGI = 500
"""Percent; more than five times the target is hardly ever reached."""
KALI = 8
TENANG = 3
"""The others are steady when their largest is at most so many times their smallest."""
LAIN = 3
"""So many others must speak against a figure."""
PANGKAT = (10, 100, 1000)
KINERJA = ("target", "realisasi", "target_lalu", "realisasi_lalu")
RENSTRA = (
    "kondisi_awal",
    "target_akhir",
    *(f"{apa}_{ke}" for apa in ("target", "realisasi") for ke in range(1, TAHUN_RENSTRA + 1)),
)

Tepi = tuple[Fraction, Fraction]


class Ganjil(Struct, frozen=True):
    """A cell far from the others; ``kali``: the power of ten that lies between them, 0 when none
    does; ``besar``: it is too large."""

    isian: Isian
    baris: Baris
    lain: tuple[Isian, ...]
    kali: int
    besar: bool


@sekali
def ganjil(k: Konteks) -> tuple[Ganjil, ...]:
    """Such cells of Realisasi Kinerja and Kecamatan Lain."""
    return tuple(_semua(k))


def _semua(k: Konteks) -> Iterator[Ganjil]:
    for i in semua_indikator(k):
        if i.kinerja is not None:
            semua = [*berangka(i.kinerja, KINERJA), *berangka(i.renstra, RENSTRA), *_pk(i)]
            yield from _dari(i.kinerja, berangka(i.kinerja, KINERJA), semua, _tepi(semua))
    per_kode = kelompokkan((kunci_kode(p.kode.teks), p) for p in k.laporan.pembanding)
    for milik in per_kode.values():
        semua = [s for b in milik for s in berangka(b, KINERJA[:2])]
        tepi = _tepi(semua)
        for b in milik:
            yield from _dari(b, berangka(b, KINERJA[:2]), semua, tepi)


def _pk(i: Indikator) -> list[Isian]:
    return berangka(i.pk, ("target", "target_perubahan"))


def berangka(b: Baris | None, kolom: Iterable[str]) -> list[Isian]:
    """The cells that hold a number above 0."""
    ada = [b.isian(id_) for id_ in kolom] if b is not None else []
    return [s for s in ada if (n := s.nilai) is not None and n.numerator > 0]


def _dari(
    baris: Baris, dinilai: Iterable[Isian], semua: Sequence[Isian], tepi: Mapping[bool, Tepi]
) -> Iterator[Ganjil]:
    for isian in (s for s in dinilai if not _jam(s)):
        if isian.angka is None:
            continue
        bawah, atas = tepi[isian.angka.persen]
        if atas < KALI * bawah or isian.angka.nilai not in (bawah, atas):
            continue  # no other figure can be far from all
        lain = [s for s in semua if s.nilai != isian.nilai and _sejenis(s, isian)]
        if isian.nilai is not None and jauh(isian, lain):
            nilai = [s.nilai for s in lain if s.nilai is not None]
            besar = isian.nilai > max(nilai)
            kali = _pangkat(isian.nilai, min(nilai), max(nilai), besar)
            yield Ganjil(isian, baris, tuple(lain), kali, besar)


def _tepi(semua: Sequence[Isian]) -> dict[bool, Tepi]:
    """The smallest and the largest figure, of percentages and of others."""
    jenis = kelompokkan((s.angka.persen, s.angka.nilai) for s in semua if s.angka is not None)
    return {persen: (min(nilai), max(nilai)) for persen, nilai in jenis.items()}


def _jam(isian: Isian) -> bool:
    """Whether Excel made a clock time of it, which is told itself."""
    return isian.bacaan is not None and Catatan.JAM in isian.bacaan.catatan


def tersebar(semua: Sequence[Isian]) -> bool:
    """Whether figures above 0 lie so far apart that one may be far from all others."""
    nilai = [s.nilai for s in semua if s.nilai is not None]
    return bool(nilai) and max(nilai) >= KALI * min(nilai)


def jauh(isian: Isian, lain: Sequence[Isian]) -> bool:
    """Whether a figure lies far above or below others that are steady, and enough."""
    nilai = [s.nilai for s in lain if s.nilai is not None]
    ini = isian.nilai
    if ini is None or len(nilai) < LAIN or max(nilai) > TENANG * min(nilai):
        return False
    return ini >= KALI * max(nilai) or ini * KALI <= min(nilai)


def _sejenis(a: Isian, b: Isian) -> bool:
    """Whether both are percentages, or neither is; in one unit, and the first read in one way."""
    if a.angka is None or b.angka is None or a.angka.persen != b.angka.persen:
        return False
    dua_arti = a.bacaan is not None and a.bacaan.status is Status.AMBIGU
    return not dua_arti and not dapat_disetarakan(a.angka.satuan, b.angka.satuan)


def _pangkat(nilai: Fraction, bawah: Fraction, atas: Fraction, besar: bool) -> int:
    """By which power of ten the figure would lie among the others."""
    for kali in PANGKAT:
        betul = nilai / kali if besar else nilai * kali
        if bawah <= betul * Fraction(3, 2) and betul <= atas * Fraction(3, 2):
            return kali
    return 0


def capaian_ganjil(k: Konteks) -> Iterator[tuple[Capaian, tuple[Fraction, ...]]]:
    """Achievements (percent) far above the target and all that is known of the same indicator in
    other years and kecamatan, or below 0 where no other is; with those others."""
    for c in k.hasil.capaian:
        if c.capaian is None or 0 <= c.capaian <= CAPAIAN_TERTINGGI:
            continue
        lain = tuple(_capaian_lain(k, c))
        if c.capaian > 2 * max(lain, default=SERATUS) or c.capaian < min((Fraction(0), *lain)):
            yield c, lain


def _capaian_lain(k: Konteks, c: Capaian) -> Iterator[Fraction]:
    tahun = k.laporan.tahun
    lalu = (b.capaian_lalu for b in k.hasil.banding_tahun if b.kode == c.kode)
    renstra = (
        t.capaian
        for b in k.hasil.banding_renstra
        if b.kode == c.kode
        for t in b.per_tahun
        if t.tahun != tahun
    )
    kecamatan = (b.capaian for b in k.hasil.banding_kecamatan if b.kode == c.kode and not b.sendiri)
    yield from (n for n in (*lalu, *renstra, *kecamatan) if n is not None)
