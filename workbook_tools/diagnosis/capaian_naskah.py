"""Why a stated achievement in the text is not the computed one."""

from collections.abc import Iterator

from workbook_tools.compute.ucapan import ucap
from workbook_tools.diagnosis.capaian import SoalCapaian, jelaskan
from workbook_tools.diagnosis.dasar import KHUSUS, LAIN, Kemungkinan, khas
from workbook_tools.diagnosis.terbukti import penjelas, terbukti
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Hitungan, Pernyataan, pernyataan
from workbook_tools.facts.pernyataan.kinerja import baris_kinerja
from workbook_tools.numbers import persentase
from workbook_tools.records import Isian
from workbook_tools.records.pilihan import pilihan

MAKS_TERTULIS = 12
"""A target that the text states in more different ways explains nothing."""


@penjelas("capaian_indikator", "capaian_lalu_indikator")
def duga_capaian_naskah(p: Pernyataan, h: Hitungan, k: Konteks) -> str:
    """The one explanation of a stated achievement; '' when none or several fit."""
    b = baris_kinerja(k, p.rincian)
    if b is None:
        return ""
    lalu = p.acuan == "capaian_lalu_indikator"
    target, realisasi = (b.target_lalu, b.realisasi_lalu) if lalu else (b.target, b.realisasi)
    arah = next(
        (
            pilihan(i.arah)
            for i in k.laporan.indikator
            if i.kode.teks.casefold() == p.rincian.nama.casefold()
        ),
        "naik",
    )
    soal = SoalCapaian(p.baris.nilai, target, realisasi, arah, p.rincian.nama, lalu)
    return jelaskan(soal, k, [*_tertulis(p, k, lalu), *_capaian_lain(p, k, lalu)])


def _tertulis(p: Pernyataan, k: Konteks, lalu: bool) -> Iterator[Kemungkinan]:
    """Target and realisation as the text itself states them for this indicator."""
    akhiran = "_lalu_indikator" if lalu else "_indikator"
    target, realisasi = (
        _nilai(k, f"{apa}{akhiran}", p.rincian.kunci) for apa in ("target", "realisasi")
    )
    for t in target:
        for r in realisasi:
            if t.angka is None or r.angka is None or not t.angka.nilai:
                continue
            sebab = (
                f"{ucap(r.angka)} ÷ {ucap(t.angka)} × 100 = {p.baris.nilai.teks}: dari target dan "
                f"realisasi yang tertulis di {t.sel} dan {r.sel}."
            )
            yield Kemungkinan(sebab, persentase(r.angka.nilai, t.angka.nilai), KHUSUS)


def _nilai(k: Konteks, acuan: str, kunci: str) -> list[Isian]:
    """The stated figures of a kind, each value once."""
    hasil: dict[object, Isian] = {}
    for s in pernyataan(k, (acuan,)):
        if len(hasil) == MAKS_TERTULIS:
            break
        if s.rincian.kunci == kunci and s.angka is not None and terbukti(k, [s.baris.nilai]):
            hasil.setdefault(s.angka.nilai, s.baris.nilai)
    return list(hasil.values())


def _capaian_lain(p: Pernyataan, k: Konteks, lalu: bool) -> Iterator[Kemungkinan]:
    """The achievement of the other year, or of another indicator."""
    if p.angka is None or not khas(p.angka):
        return
    for c in k.hasil.banding_tahun:
        sendiri = c.kode.casefold() == p.rincian.nama.casefold()
        nilai = c.capaian if lalu == sendiri else c.capaian_lalu
        if sendiri and nilai is not None:
            tahun = "tahun ini" if lalu else "tahun lalu"
            yield Kemungkinan(f"{p.baris.nilai.teks} adalah capaian {tahun}.", nilai, LAIN)
        elif not sendiri and not lalu and c.capaian is not None:
            sebab = f"{p.baris.nilai.teks} adalah capaian {c.kode}."
            yield Kemungkinan(sebab, c.capaian, LAIN)
