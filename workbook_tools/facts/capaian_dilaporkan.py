"""Every stated achievement of the workbook beside the one recomputed from its own row."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.compute.capaian import (
    SERATUS,
    Rumus,
    hitung_capaian,
    persen_capaian,
    rumus_kantor,
)
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import persentase
from workbook_tools.records import Baris, Isian
from workbook_tools.records.pilihan import pilihan


class PerbandinganCapaian(Struct, frozen=True):
    """A stated achievement (``isian``) and the computed one, in percent."""

    isian: Isian
    baris: Baris
    target: Isian
    realisasi: Isian
    dihitung: Fraction
    arah: str
    rumus: Rumus
    cocok: Cocok
    terbalik: bool  # the figure is target / realisation instead

    @property
    def cara_hitung(self) -> str:
        """The sum in words; most comparisons agree and need none."""
        t, r = self.target.angka, self.realisasi.angka
        return hitung_capaian(t, r, self.arah, self.rumus).cara_hitung

    @property
    def beda(self) -> bool:
        """Whether the two differ beyond rounding and cutting off."""
        return self.cocok is Cocok.BEDA


@sekali
def capaian_dilaporkan(k: Konteks) -> tuple[PerbandinganCapaian, ...]:
    """All rows that state an achievement and can be recomputed."""
    return tuple(_semua(k))


@sekali
def tak_dibatasi(k: Konteks) -> frozenset[str]:
    """The sheets on which an achievement above 100% is told as it is: no cap is meant there."""
    lebih = (p for p in capaian_dilaporkan(k) if p.dihitung > SERATUS)
    return frozenset(
        p.isian.lembar for p in lebih if p.cocok is Cocok.SAMA and (p.isian.nilai or 0) > SERATUS
    )


def _semua(k: Konteks) -> Iterator[PerbandinganCapaian]:
    arah = {kunci_kode(i.kode.teks): pilihan(i.arah) for i in k.laporan.indikator}
    for b in k.laporan.kinerja:
        a = arah.get(kunci_kode(b.kode.teks), "naik")
        yield from _satu(k, b, b.capaian_dilaporkan, b.target, b.realisasi, a)
        yield from _satu(k, b, b.capaian_lalu_dilaporkan, b.target_lalu, b.realisasi_lalu, a)
    for p in k.laporan.kinerja_program:
        yield from _satu(k, p, p.capaian_dilaporkan, p.target, p.realisasi, "naik")
    for lain in k.laporan.pembanding:
        a = arah.get(kunci_kode(lain.kode.teks), "naik")
        yield from _satu(k, lain, lain.capaian_dilaporkan, lain.target, lain.realisasi, a)


def _satu(
    k: Konteks, baris: Baris, isian: Isian, target: Isian, realisasi: Isian, arah: str
) -> Iterator[PerbandinganCapaian]:
    kebijakan = k.laporan.kebijakan
    if isian.angka is None:
        return
    persen = persen_capaian(target.angka, realisasi.angka, arah, rumus_kantor(kebijakan))
    if persen is None:
        return
    cocok = bandingkan(isian.angka, persen, kebijakan.toleransi)
    if cocok is Cocok.BEDA and _dibatasi(k, isian, persen):
        cocok = Cocok.SAMA
    yield PerbandinganCapaian(
        isian,
        baris,
        target,
        realisasi,
        persen,
        arah,
        rumus_kantor(kebijakan),
        cocok,
        cocok is Cocok.BEDA and _terbalik(k, isian, target, realisasi, arah),
    )


def _dibatasi(k: Konteks, isian: Isian, dihitung: Fraction) -> bool:
    """A report that follows its own cap may state the capped figure."""
    batas = k.laporan.kebijakan.batas_capaian
    return batas is not None and dihitung > batas and isian.nilai == batas


def _terbalik(k: Konteks, isian: Isian, target: Isian, realisasi: Isian, arah: str) -> bool:
    t, r = target.nilai, realisasi.nilai
    if arah == "turun" or not t or not r or isian.angka is None:
        return False
    kebalikan = persentase(t, r)
    return bandingkan(isian.angka, kebalikan, k.laporan.kebijakan.toleransi) is not Cocok.BEDA
