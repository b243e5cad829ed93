"""One indicator in all kecamatan: achievement and rank, this office included."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from workbook_tools.compute.capaian import Rumus, hitung_capaian, rumus_kantor
from workbook_tools.model.hasil import BandingKecamatan, Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import tanpa_kecamatan
from workbook_tools.numbers import rata_rata
from workbook_tools.records import Laporan
from workbook_tools.records.pembanding import BarisPembanding


def hitung_banding_kecamatan(
    laporan: Laporan, capaian: tuple[Capaian, ...]
) -> tuple[BandingKecamatan, ...]:
    """Achievement in percent and rank (1 is best, equals share a rank) per indicator.

    This office's row comes from Realisasi Kinerja, whatever Kecamatan Lain says of it; an
    indicator that no other kecamatan is compared in is left out.
    """
    hasil: list[BandingKecamatan] = []
    for c in capaian:
        lain = [b for b in laporan.pembanding if kunci_kode(b.kode.teks) == kunci_kode(c.kode)]
        if lain:
            hasil.extend(_urutkan(_baris_indikator(c, lain, laporan)))
    return tuple(hasil)


def _baris_indikator(
    c: Capaian, lain: list[BarisPembanding], laporan: Laporan
) -> list[BandingKecamatan]:
    nama_sendiri = laporan.identitas.perangkat_daerah.teks
    kunci = laporan.daftar["kecamatan"].kunci
    baris = [_sendiri(c, tanpa_kecamatan(nama_sendiri))]
    for b in lain:
        if kunci(b.kecamatan.teks) != kunci(nama_sendiri):
            baris.append(_lain(c, b, rumus_kantor(laporan.kebijakan)))
    return baris


def _sendiri(c: Capaian, nama: str) -> BandingKecamatan:
    return BandingKecamatan(
        c.kode, c.indikator, nama, c.target, c.realisasi, c.capaian, None, True, c.cara_hitung
    )


def _lain(c: Capaian, b: BarisPembanding, rumus: Rumus) -> BandingKecamatan:
    nilai = hitung_capaian(b.target.angka, b.realisasi.angka, c.arah, rumus)
    return BandingKecamatan(
        c.kode,
        c.indikator,
        b.kecamatan.teks,
        b.target.angka,
        b.realisasi.angka,
        nilai.persen,
        None,
        False,
        nilai.cara_hitung,
    )


def _urutkan(baris: list[BandingKecamatan]) -> Iterable[BandingKecamatan]:
    """Rank by achievement, best first; those without one come last, unranked."""
    letak = peringkat([b.capaian for b in baris])
    berperingkat = [replace(b, peringkat=p) for b, p in zip(baris, letak, strict=True)]
    return sorted(berperingkat, key=lambda b: (b.peringkat is None, b.peringkat or 0))


def peringkat(nilai: Sequence[Fraction | None]) -> list[int | None]:
    """The rank of each value, 1 is the largest; equals share a rank, None has none."""
    urut = sorted((n for n in nilai if n is not None), reverse=True)
    pertama: dict[Fraction, int] = {}
    for letak, n in enumerate(urut, start=1):
        pertama.setdefault(n, letak)
    return [None if n is None else pertama[n] for n in nilai]


def rata_rata_kabupaten(baris: Iterable[BandingKecamatan]) -> Fraction | None:
    """Mean achievement (percent) of the kecamatan that have one."""
    return rata_rata(b.capaian for b in baris if b.capaian is not None)
