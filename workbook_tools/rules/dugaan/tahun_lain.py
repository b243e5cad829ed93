"""The figures of one indicator that people mix up: targets and realisations of other years."""

from collections.abc import Iterator

from workbook_tools.compute.indikator import kunci_kode
from workbook_tools.model.isian import Isian
from workbook_tools.rules.dasar import Konteks

Sebutan = tuple[str, Isian]
"""What a figure is in words, and its cell."""


def target_lain(k: Konteks, kode: str, lalu: bool = False) -> Iterator[Sebutan]:
    """Targets of other years of an indicator; ``lalu``: other than last year's."""
    kunci = kunci_kode(kode)
    for b in k.laporan.kinerja:
        if kunci_kode(b.kode.teks) == kunci:
            yield ("target tahun ini", b.target) if lalu else ("target tahun lalu", b.target_lalu)
    yield from _renstra(k, kunci, "target", (k.laporan.tahun_ke or 0) - (1 if lalu else 0))
    for p in k.laporan.perjanjian_kinerja:
        if kunci_kode(p.kode.teks) == kunci and not lalu:
            yield "target PK", p.target
            yield "target PK perubahan", p.target_perubahan


def realisasi_lain(k: Konteks, kode: str, lalu: bool = False) -> Iterator[Sebutan]:
    """Realisations of other years of an indicator; ``lalu``: other than last year's."""
    kunci = kunci_kode(kode)
    for b in k.laporan.kinerja:
        if kunci_kode(b.kode.teks) == kunci:
            if lalu:
                yield "realisasi tahun ini", b.realisasi
            else:
                yield "realisasi tahun lalu", b.realisasi_lalu
    yield from _renstra(k, kunci, "realisasi", (k.laporan.tahun_ke or 0) - (1 if lalu else 0))


def _renstra(k: Konteks, kunci: str, apa: str, kecuali: int) -> Iterator[Sebutan]:
    awal = k.laporan.renstra_awal
    for r in k.laporan.renstra:
        if kunci_kode(r.kode.teks) != kunci:
            continue
        for ke in range(1, 6):
            if ke != kecuali:
                tahun = f"tahun {awal + ke - 1}" if awal else f"tahun ke-{ke}"
                yield f"{apa} {tahun} di Renstra", r.isian(f"{apa}_{ke}")
        if apa == "target":
            yield "target akhir Renstra", r.target_akhir
            yield "kondisi awal Renstra", r.kondisi_awal
