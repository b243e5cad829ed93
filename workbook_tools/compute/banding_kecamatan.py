"""One indicator in all kecamatan: achievement and rank, this office included."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from workbook_tools.compute.capaian import Rumus, hitung_capaian, rumus_kantor
from workbook_tools.compute.nilai import (
    Nilai,
    atau_lubang,
    dari_isian,
    lubang_dari,
    medan,
    rata_rata,
    sebab,
    tambah_gelap,
)
from workbook_tools.compute.peringkat import peringkat
from workbook_tools.model.hasil import BandingKecamatan, Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.wilayah import tanpa_kecamatan
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
        kode=c.kode,
        indikator=c.indikator,
        kecamatan=nama,
        target=c.target,
        realisasi=c.realisasi,
        capaian=c.capaian,
        peringkat=None,
        sendiri=True,
        cara_hitung=c.cara_hitung,
        lubang=tuple(x for x in c.lubang if x[0] in ("target", "realisasi", "capaian")),
        target_tertulis=c.target_tertulis,
        realisasi_tertulis=c.realisasi_tertulis,
    )


def _lain(c: Capaian, b: BarisPembanding, rumus: Rumus) -> BandingKecamatan:
    nilai = hitung_capaian(b.target.angka, b.realisasi.angka, c.arah, rumus)
    gelap = atau_lubang(nilai.persen, b.target, b.realisasi)
    gelap = tambah_gelap(gelap, medan(c, "arah").sel)
    return BandingKecamatan(
        kode=c.kode,
        indikator=c.indikator,
        kecamatan=b.kecamatan.teks,
        target=b.target.angka,
        realisasi=b.realisasi.angka,
        capaian=gelap.pasti,
        peringkat=None,
        sendiri=False,
        cara_hitung=sebab(gelap) or nilai.cara_hitung,
        lubang=lubang_dari(
            target=dari_isian(b.target), realisasi=dari_isian(b.realisasi), capaian=gelap
        ),
        target_tertulis=b.target.teks,
        realisasi_tertulis=b.realisasi.teks,
    )


def _urutkan(baris: list[BandingKecamatan]) -> Iterable[BandingKecamatan]:
    """Rank by achievement, best first; then those whose achievement cannot be read, then those
    without one, unranked."""
    letak = peringkat([medan(b, "capaian") for b in baris])
    berperingkat = [_beri(b, n) for b, n in zip(baris, letak, strict=True)]
    return [b for b, _ in sorted(zip(berperingkat, letak, strict=True), key=_urutan)]


def _beri(b: BandingKecamatan, letak: Nilai) -> BandingKecamatan:
    angka = int(letak.pasti) if letak.pasti is not None else None
    return replace(b, peringkat=angka, lubang=(*b.lubang, *lubang_dari(peringkat=letak)))


def _urutan(pasangan: tuple[BandingKecamatan, Nilai]) -> tuple[bool, bool, int]:
    b, letak = pasangan
    return not letak.ada, b.capaian is None, int(letak.rentang.bawah) if letak.rentang else 0


def rata_rata_kabupaten(baris: Sequence[BandingKecamatan]) -> Nilai:
    """Mean achievement (percent) of the kecamatan that have one."""
    return rata_rata(medan(b, "capaian") for b in baris)
