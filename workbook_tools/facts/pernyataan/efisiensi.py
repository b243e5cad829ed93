"""Counterparts of stated efficiencies and their means."""

from collections.abc import Callable
from fractions import Fraction

from workbook_tools.compute.efisiensi import TINGKAT, rata_rata_efisiensi
from workbook_tools.compute.nilai import TIADA, Nilai, medan, sebab
from workbook_tools.facts.belanja import milik as baris_milik
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis, penghitung
from workbook_tools.facts.pernyataan.rincian import Rincian
from workbook_tools.facts.pernyataan.rupiah import BarisRupiah
from workbook_tools.facts.sel import tempat
from workbook_tools.model.hasil import Efisiensi
from workbook_tools.model.temuan import Tempat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import cetak_angka
from workbook_tools.records import Isian
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.kinerja_program import BarisKinerjaProgram

MAKS_BARIS = 2


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
    return [*baris_milik(k, BarisAnggaran, e.simpul)] if e.simpul else []


def _satu(tingkat: str) -> Callable[[Konteks, Rincian], Hitungan]:
    def hitung(k: Konteks, r: Rincian) -> Hitungan:
        isi = milik(k, tingkat, r)
        nilai = medan(isi[0], "efisiensi") if len(isi) == 1 else TIADA
        if nilai.rentang is None:
            alasan = isi[0].cara_hitung.rstrip(".") if len(isi) == 1 else "tidak ada, atau ganda"
            kinerja = _sel_kinerja(k, isi[0]) if len(isi) == 1 else ()
            return Hitungan(_jenis(k), alasan=_kecil(alasan), sumber=(*_gelap(nilai), *kinerja))
        return Hitungan(
            _jenis(k),
            nilai.rentang,
            cara=isi[0].cara_hitung,
            sumber=_sel_kinerja(k, isi[0]),
            rusak=sel_gelap(k, nilai),
        )

    return hitung


def _rata(tingkat: str) -> Callable[[Konteks, Rincian], Hitungan]:
    def hitung(k: Konteks, _: Rincian) -> Hitungan:
        nilai = rata_rata_efisiensi(k.hasil.efisiensi, tingkat)
        if nilai.rentang is None:
            kata = tingkat.replace("_", " ")
            alasan = sebab(nilai).rstrip(".") or f"belum ada efisiensi {kata} yang dapat dihitung"
            return Hitungan(_jenis(k), alasan=_kecil(alasan), sumber=_gelap(nilai))
        isi = [e for e in k.hasil.efisiensi if e.tingkat == tingkat and medan(e, "efisiensi").ada]
        cara = f"rata-rata {len(isi)} efisiensi {tingkat.replace('_', ' ')} yang dinilai"
        if nilai.pasti is not None:
            cara += f" = {cetak_angka(nilai.pasti, 4)}"
        return Hitungan(_jenis(k), nilai.rentang, cara=cara, rusak=sel_gelap(k, nilai))

    return hitung


def _gelap(nilai: Nilai) -> tuple[Tempat, ...]:
    """The unread cells that keep a figure from being known."""
    return tuple(Tempat(i.lembar, i.sel, i.teks) for i in nilai.sel)


def _sel_kinerja(k: Konteks, e: Efisiensi) -> tuple[Tempat, ...]:
    """Target and realisation behind the achievement of an efficiency, where they are few."""
    baris: list[BarisKinerja | BarisKinerjaProgram]
    if e.tingkat == "sasaran":
        kode = kunci_kode(e.kode or "")
        baris = [b for b in k.laporan.kinerja if kunci_kode(b.kode.teks) == kode]
    else:
        nomor = {c.baris for c in k.hasil.capaian_program if c.simpul == e.simpul}
        baris = [b for b in k.laporan.kinerja_program if b.nomor_baris in nomor]
    return tuple(tempat(s) for b in baris[:MAKS_BARIS] for s in (b.target, b.realisasi))


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
