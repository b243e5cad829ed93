"""Counterparts of stated efficiencies and their means."""

from collections.abc import Callable
from fractions import Fraction

from workbook_tools.compute.efisiensi import rata_rata_efisiensi
from workbook_tools.compute.nilai import TIADA, Nilai, medan, sebab
from workbook_tools.facts.belanja import milik as baris_milik
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis, penghitung
from workbook_tools.facts.pernyataan.rincian import Rincian
from workbook_tools.facts.pernyataan.rupiah import BarisRupiah
from workbook_tools.model.hasil import Efisiensi
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import cetak_angka
from workbook_tools.records import Isian

TINGKAT = ("sasaran", "program", "kegiatan", "sub_kegiatan")


def _jenis(k: Konteks) -> Jenis:
    """A difference is in percentage points, a ratio is not."""
    return Jenis.POIN if k.laporan.kebijakan.rumus_efisiensi == "selisih" else Jenis.RASIO


def milik(k: Konteks, tingkat: str, r: Rincian) -> list[Efisiensi]:
    """The computed efficiencies that a figure may be about."""
    semua = [e for e in k.hasil.efisiensi if e.tingkat == tingkat]
    if tingkat == "sasaran":
        return [e for e in semua if kunci_kode(e.kode or "") == r.kunci]
    return [e for e in semua if r.simpul is not None and e.simpul == r.simpul]


def baris_efisiensi(k: Konteks, e: Efisiensi) -> list[BarisRupiah]:
    """The budget rows behind an efficiency."""
    if e.tingkat == "sasaran":
        kode = kunci_kode(e.kode or "")
        return [b for b in k.laporan.anggaran if kode in map(kunci_kode, b.kode_sasaran)]
    return baris_milik(k, k.laporan.anggaran, e.simpul) if e.simpul else []


def _satu(tingkat: str) -> Callable[[Konteks, Rincian], Hitungan]:
    def hitung(k: Konteks, r: Rincian) -> Hitungan:
        isi = milik(k, tingkat, r)
        nilai = medan(isi[0], "efisiensi") if len(isi) == 1 else TIADA
        if nilai.rentang is None:
            alasan = isi[0].cara_hitung.rstrip(".") if len(isi) == 1 else "tidak ada, atau ganda"
            return Hitungan(_jenis(k), alasan=_kecil(alasan))
        rusak = sel_gelap(k, nilai)
        return Hitungan(_jenis(k), nilai.rentang, cara=isi[0].cara_hitung, rusak=rusak)

    return hitung


def _rata(tingkat: str) -> Callable[[Konteks, Rincian], Hitungan]:
    def hitung(k: Konteks, _: Rincian) -> Hitungan:
        nilai = rata_rata_efisiensi(k.hasil.efisiensi, tingkat)
        if nilai.rentang is None:
            kata = tingkat.replace("_", " ")
            alasan = sebab(nilai).rstrip(".") or f"belum ada efisiensi {kata} yang dapat dihitung"
            return Hitungan(_jenis(k), alasan=_kecil(alasan))
        isi = [e for e in k.hasil.efisiensi if e.tingkat == tingkat and medan(e, "efisiensi").ada]
        cara = f"rata-rata {len(isi)} efisiensi {tingkat.replace('_', ' ')} yang dinilai"
        if nilai.pasti is not None:
            cara += f" = {cetak_angka(nilai.pasti, 4)}"
        return Hitungan(_jenis(k), nilai.rentang, cara=cara, rusak=sel_gelap(k, nilai))

    return hitung


def sel_gelap(k: Konteks, nilai: Nilai) -> tuple[Isian, ...]:
    """The unread cells behind a figure of the budget."""
    letak = {(i.lembar, i.sel) for i in nilai.sel}
    return tuple(
        i
        for b in (k.laporan.anggaran if letak else ())
        for i in (b.anggaran, b.realisasi)
        if (i.lembar, i.sel) in letak
    )


def rata(k: Konteks, tingkat: str) -> Fraction:
    """The computed mean of a level, as the sheet Efisiensi shows it; 0 where it is not known."""
    return rata_rata_efisiensi(k.hasil.efisiensi, tingkat).pasti or Fraction(0)


def _kecil(teks: str) -> str:
    return teks[:1].lower() + teks[1:]


for _tingkat in TINGKAT:
    penghitung(f"efisiensi_{_tingkat}")(_satu(_tingkat))
    penghitung(f"rata_rata_efisiensi_{_tingkat}")(_rata(_tingkat))
