"""Targets and realisations said to be not assessed, while other places have them."""

from collections.abc import Iterator
from typing import NamedTuple

from workbook_tools.diagnosis.saksi_tak_terbaca import isi_menurut_salinan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import pernyataan
from workbook_tools.facts.sekali import sekali
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Baris, Isian
from workbook_tools.records.kinerja import BarisKinerja

ACUAN = ("realisasi_indikator", "capaian_indikator")


class BelumDinilai(NamedTuple):
    """Such a row, the cells that have a figure, and the one among them that is a copy."""

    baris: Baris
    isian: Isian
    bukti: tuple[Isian, ...]
    asal: Isian | None


@sekali
def belum_dinilai_padahal_ada(k: Konteks) -> tuple[BelumDinilai, ...]:
    """The rows of Realisasi Kinerja with a dash for a figure that stands elsewhere."""
    hasil = []
    for b in k.laporan.kinerja:
        for isian in (b.target, b.realisasi):
            if isian and isian.belum_dinilai:
                asal = isi_menurut_salinan(isian, b, k)
                bukti = tuple(_bukti(k, b)) if asal is None else (asal,)
                if bukti:
                    hasil.append(BelumDinilai(b, isian, bukti, asal))
    return tuple(hasil)


def uang_belum_dinilai(k: Konteks) -> Iterator[BelumDinilai]:
    """Amounts of a budget row with a dash, though the row states a percentage."""
    for b in k.laporan.anggaran:
        for isian in (b.berlaku, b.realisasi) if b.persen_dilaporkan.nilai else ():
            if isian and isian.belum_dinilai:
                yield BelumDinilai(b.asal or b, isian, (b.persen_dilaporkan,), None)


def _bukti(k: Konteks, b: BarisKinerja) -> Iterator[Isian]:
    """Cells that state an achievement or a realisation of the indicator, other than 0."""
    if b.capaian_dilaporkan.nilai:
        yield b.capaian_dilaporkan
    kunci = kunci_kode(b.kode.teks)
    yield from (
        p.baris.nilai
        for p in pernyataan(k, ACUAN)
        if p.rincian.kunci == kunci and p.baris.nilai.nilai
    )
