"""Counterparts of stated efficiencies and their means."""

from collections.abc import Callable
from fractions import Fraction

from workbook_tools.compute.efisiensi import rata_rata_efisiensi
from workbook_tools.facts.belanja import milik as baris_milik
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.hitungan import Hitungan, Jenis, penghitung
from workbook_tools.facts.pernyataan.rentang import Rentang, bagi, kurang, rata_rata, tepat
from workbook_tools.facts.pernyataan.rincian import Rincian
from workbook_tools.facts.pernyataan.rupiah import BarisRupiah, jumlahkan
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


def rentang_efisiensi(k: Konteks, e: Efisiensi) -> tuple[Rentang | None, tuple[Isian, ...]]:
    """An efficiency with bounds where a budget cell cannot be read, and those cells."""
    if e.efisiensi is None or e.capaian is None:
        return None, ()
    baris = baris_efisiensi(k, e)
    anggaran, realisasi = jumlahkan(baris, "anggaran"), jumlahkan(baris, "realisasi")
    rusak = (*anggaran.tak_terbaca, *realisasi.tak_terbaca)
    if not rusak:
        return tepat(e.efisiensi), ()
    if anggaran.nilai is None or realisasi.nilai is None:
        return None, rusak
    serapan = bagi(realisasi.nilai, anggaran.nilai, 100)
    if serapan is None:
        return None, rusak
    if k.laporan.kebijakan.rumus_efisiensi == "selisih":
        return kurang(tepat(e.capaian), serapan), rusak
    return bagi(tepat(e.capaian), serapan), rusak


def _satu(tingkat: str) -> Callable[[Konteks, Rincian], Hitungan]:
    def hitung(k: Konteks, r: Rincian) -> Hitungan:
        isi = milik(k, tingkat, r)
        if len(isi) != 1 or isi[0].efisiensi is None:
            alasan = isi[0].cara_hitung.rstrip(".") if len(isi) == 1 else "tidak ada, atau ganda"
            return Hitungan(_jenis(k), alasan=_kecil(alasan))
        nilai, rusak = rentang_efisiensi(k, isi[0])
        if nilai is None:
            return Hitungan(_jenis(k), alasan="ada anggaran atau realisasi yang tidak terbaca")
        return Hitungan(_jenis(k), nilai, cara=isi[0].cara_hitung, rusak=rusak)

    return hitung


def _rata(tingkat: str) -> Callable[[Konteks, Rincian], Hitungan]:
    def hitung(k: Konteks, _: Rincian) -> Hitungan:
        isi = [e for e in k.hasil.efisiensi if e.tingkat == tingkat and e.efisiensi is not None]
        hasil = [rentang_efisiensi(k, e) for e in isi]
        rusak = tuple(dict.fromkeys(sel for _, r in hasil for sel in r))
        nilai = rata_rata([n for n, _ in hasil if n is not None])
        if nilai is None or any(n is None for n, _ in hasil):
            alasan = "ada anggaran atau realisasi yang tidak terbaca" if rusak else ""
            alasan = (
                alasan or f"belum ada efisiensi {tingkat.replace('_', ' ')} yang dapat dihitung"
            )
            return Hitungan(_jenis(k), alasan=alasan)
        return Hitungan(
            _jenis(k),
            nilai,
            cara=f"rata-rata {len(isi)} efisiensi {tingkat.replace('_', ' ')} yang dinilai = "
            f"{cetak_angka(rata(k, tingkat), 4)}",
            rusak=rusak,
        )

    return hitung


def rata(k: Konteks, tingkat: str) -> Fraction:
    """The computed mean of a level, as the sheet Efisiensi shows it."""
    return rata_rata_efisiensi(k.hasil.efisiensi, tingkat) or Fraction(0)


def _kecil(teks: str) -> str:
    return teks[:1].lower() + teks[1:]


for _tingkat in TINGKAT:
    penghitung(f"efisiensi_{_tingkat}")(_satu(_tingkat))
    penghitung(f"rata_rata_efisiensi_{_tingkat}")(_rata(_tingkat))
