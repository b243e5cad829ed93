"""The names of all sheets joined, before anything is computed."""

from collections.abc import Iterator

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
    for p in laporan.perjanjian_program:
        yield BarisNama("perjanjian_program", p.nomor_baris, p.program.teks)
    for lembar in ("renja", "anggaran", "kinerja_program"):
        for b in (*laporan.baris(lembar), *laporan.terpisah.get(lembar, ())):
            program, kegiatan, sub = (b.isian(t).teks for t in TINGKAT)
            kode = "" if lembar == "kinerja_program" else b.isian("kode_rekening").teks
            yield BarisNama(laporan.letak(b), b.nomor_baris, program, kegiatan, sub, kode)


def daftar_nama(laporan: Laporan) -> dict[str, Daftar]:
    """Names without levels: sasaran and indicators in their words, villages, kecamatan."""
    sasaran = [Sebutan("indikator", b.nomor_baris, b.sasaran.teks, "s") for b in laporan.indikator]
    return {
        "sasaran": daftarkan(sasaran, berulang=frozenset({"s"})),
        "indikator": daftarkan(_indikator(laporan), mirip=False),
        "desa": daftarkan(_desa(laporan), tanpa_kata=tanpa_desa),
        "kecamatan": daftarkan(_kecamatan(laporan), tanpa_kata=tanpa_kecamatan),
    }


def _indikator(laporan: Laporan) -> Iterator[Sebutan]:
    for lembar in ("indikator", "kinerja_program"):
        for b in laporan.baris(lembar):
            yield Sebutan(lembar, b.nomor_baris, b.isian("indikator").teks, lembar)


def _desa(laporan: Laporan) -> Iterator[Sebutan]:
    for lembar in ("desa", "bumdes"):
        for b in laporan.baris(lembar):
            yield Sebutan(lembar, b.nomor_baris, b.isian("desa").teks, lembar)


def _kecamatan(laporan: Laporan) -> Iterator[Sebutan]:
    """The rows of one indicator on Kecamatan Lain are a table of their own."""
    nama = laporan.identitas.perangkat_daerah.teks
    yield Sebutan("identitas", laporan.identitas.nomor_baris, nama, "identitas")
    for b in laporan.pembanding:
        yield Sebutan("pembanding", b.nomor_baris, b.kecamatan.teks, kunci_kode(b.kode.teks))
