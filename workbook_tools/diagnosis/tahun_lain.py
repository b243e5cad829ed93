"""The figures of one indicator that people mix up: targets and realisations of other years."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Isian
from workbook_tools.records.renstra import TAHUN_RENSTRA

Sebutan = tuple[str, Isian]
"""What a figure is in words, and its cell."""


def target_lain(k: Konteks, kode: str, lalu: bool = False) -> Iterator[Sebutan]:
    """Other targets of an indicator: of the other year, of the PK, then those of the Renstra."""
    kunci = kunci_kode(kode)
    for b in k.laporan.kinerja:
        if kunci_kode(b.kode.teks) == kunci:
            yield ("target tahun ini", b.target) if lalu else ("target tahun lalu", b.target_lalu)
    for p in k.laporan.perjanjian_kinerja:
        if kunci_kode(p.kode.teks) == kunci and not lalu:
            yield "target PK", p.target
            yield "target PK perubahan", p.target_perubahan
    yield from dari_renstra(k, kode, "target", lalu)


def realisasi_lain(k: Konteks, kode: str, lalu: bool = False) -> Iterator[Sebutan]:
    """The realisation of the other year, then those of the Renstra."""
    for b in k.laporan.kinerja:
        if kunci_kode(b.kode.teks) == kunci_kode(kode):
            if lalu:
                yield "realisasi tahun ini", b.realisasi
            else:
                yield "realisasi tahun lalu", b.realisasi_lalu
    yield from dari_renstra(k, kode, "realisasi", lalu)


def dari_renstra(k: Konteks, kode: str, apa: str, lalu: bool = False) -> Iterator[Sebutan]:
    """The figures of the Renstra, ``apa`` = target or realisasi; the year meant comes first."""
    awal = k.laporan.renstra_awal
    ini = (k.laporan.tahun_ke or 0) - (1 if lalu else 0)
    for r in k.laporan.renstra:
        if kunci_kode(r.kode.teks) != kunci_kode(kode):
            continue
        for ke in sorted(range(1, TAHUN_RENSTRA + 1), key=lambda n: abs(n - ini)):
            tahun = f"tahun {awal + ke - 1}" if awal else f"tahun ke-{ke}"
            yield f"{apa} {tahun} di Renstra", r.isian(f"{apa}_{ke}")
        if apa == "target":
            yield "target akhir Renstra", r.target_akhir
        yield "kondisi awal Renstra", r.kondisi_awal
