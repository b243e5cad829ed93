"""The names of all sheets joined, before anything is computed."""

from collections.abc import Callable, Iterator

from workbook_tools.kelompok import kelompokkan
from workbook_tools.names.awalan import bernomor_semua, tanpa_nomor
from workbook_tools.names.daftar import Daftar, daftarkan
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.pohon import TINGKAT, BarisNama, Pohon, tumbuhkan
from workbook_tools.names.sebutan import Sebutan
from workbook_tools.names.wilayah import tanpa_desa, tanpa_kecamatan
from workbook_tools.records import Laporan

BERULANG = frozenset({"kinerja_program"})
"""Sheets on which one sub kegiatan has a row for each of its indicators."""


def satukan_nama(laporan: Laporan) -> Pohon:
    """Programs, kegiatan and sub kegiatan of all sheets, each known once."""
    return tumbuhkan([*_baris(laporan)], BERULANG)


def _baris(laporan: Laporan) -> Iterator[BarisNama]:
    pk = laporan.perjanjian_program
    for p, nama in zip(pk, _tanpa_nomor([p.program.teks for p in pk]), strict=True):
        yield BarisNama("perjanjian_program", p.nomor_baris, nama)
    for lembar in ("renja", "anggaran", "kinerja_program"):
        baris = (*laporan.baris(lembar), *laporan.terpisah.get(lembar, ()))
        nama3 = zip(*(_tanpa_nomor([b.isian(t).teks for b in baris]) for t in TINGKAT), strict=True)
        for b, (program, kegiatan, sub) in zip(baris, nama3, strict=True):
            kode = "" if lembar == "kinerja_program" else b.isian("kode_rekening").teks
            yield BarisNama(laporan.letak(b), b.nomor_baris, program, kegiatan, sub, kode)


def _tanpa_nomor(nama: list[str]) -> list[str]:
    """The names of a column, without the numbers that all of them have in front."""
    return [*map(tanpa_nomor, nama)] if bernomor_semua([n for n in nama if n]) else nama


def _tanpa_kata(sebutan: list[Sebutan], tanpa_kata: Callable[[str], str]) -> Callable[[str], str]:
    """``tanpa_kata``, and without a number in front where a table numbers its names."""
    tabel = kelompokkan((s.tabel, s.teks) for s in sebutan)
    if not any(map(bernomor_semua, tabel.values())):
        return tanpa_kata
    return lambda nama: tanpa_kata(tanpa_nomor(nama))


def daftar_nama(laporan: Laporan) -> dict[str, Daftar]:
    """Names without levels: sasaran and indicators in their words, villages, kecamatan."""
    sasaran = [Sebutan("indikator", b.nomor_baris, b.sasaran.teks, "s") for b in laporan.indikator]
    desa, kecamatan = [*_desa(laporan)], [*_kecamatan(laporan)]
    return {
        "sasaran": daftarkan(sasaran, berulang=frozenset({"s"})),
        "indikator": daftarkan(_indikator(laporan), mirip=False),
        "desa": daftarkan(desa, tanpa_kata=_tanpa_kata(desa, tanpa_desa)),
        "kecamatan": daftarkan(kecamatan, tanpa_kata=_tanpa_kata(kecamatan, tanpa_kecamatan)),
    }


def _indikator(laporan: Laporan) -> Iterator[Sebutan]:
    for lembar in ("indikator", "kinerja_program"):
        for b in laporan.baris(lembar):
            yield Sebutan(lembar, b.nomor_baris, b.isian("indikator").teks, lembar)


def _desa(laporan: Laporan) -> Iterator[Sebutan]:
    for lembar in ("desa", "bumdes", "wilayah"):
        for b in laporan.baris(lembar):
            yield Sebutan(lembar, b.nomor_baris, b.isian("desa").teks, lembar)


def _kecamatan(laporan: Laporan) -> Iterator[Sebutan]:
    """The rows of one indicator on Kecamatan Lain are a table of their own."""
    nama = laporan.identitas.perangkat_daerah.teks
    yield Sebutan("identitas", laporan.identitas.nomor_baris, nama, "identitas")
    for b in laporan.pembanding:
        yield Sebutan("pembanding", b.nomor_baris, b.kecamatan.teks, kunci_kode(b.kode.teks))
