"""Chapter III, an indicator: beside the other kecamatan."""

from workbook_tools.model.hasil import BandingKecamatan, Capaian
from workbook_tools.naskah import Ruas
from workbook_tools.records import Isian
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok, slug
from workbook_tools.susun.narasi.banding import dasar_kecamatan, n06
from workbook_tools.susun.tabel import (
    ANGKA,
    TENGAH,
    WARNA_JUMLAH,
    Baris,
    Kolom,
    judul,
    paragraf,
    tabel,
)


@blok("b3.KODE.kecamatan", "Perbandingan dengan kecamatan lain")
def kecamatan(b: Bahan, c: Capaian) -> Keluaran:
    """N06 and the ranking."""
    semua = [x for x in b.hasil.banding_kecamatan if x.kode == c.kode]
    if not semua:
        return
    id_ = f"b3.{slug(c.kode)}.kecamatan"
    yield judul("Perbandingan dengan Kecamatan Lain", 4)
    if kalimat := n06(b, c):
        yield paragraf(kalimat)
    kolom = [
        Kolom("Peringkat", 14, TENGAH),
        Kolom("Kecamatan", 34),
        Kolom("Target", 16, TENGAH),
        Kolom("Realisasi", 16, TENGAH),
        Kolom("Capaian", 20, ANGKA),
    ]
    baris = [_baris(b, x) for x in semua]
    yield from tabel(b, id_, f"{c.indikator} Menurut Kecamatan", kolom, baris)


def _baris(b: Bahan, x: BandingKecamatan) -> Baris:
    dasar = _dasar(b, x)
    gelap = dict(x.lubang).get("peringkat")
    semua = [*b.dasar_kinerja(x.kode), *dasar_kecamatan(b, x.kode)] if gelap else []
    isi: list[str | Ruas] = [b.cetak(str(x.peringkat or cetak.KOSONG), semua), x.kecamatan]
    isi += [
        b.cetak(cetak.nilai(x.target), dasar[:1]),
        b.cetak(cetak.nilai(x.realisasi), dasar[1:2]),
    ]
    isi.append(b.cetak(cetak.persen(x.capaian), dasar))
    return Baris(isi, x.sendiri, WARNA_JUMLAH if x.sendiri else "")


def _dasar(b: Bahan, x: BandingKecamatan) -> list[Isian]:
    if x.sendiri:
        return b.dasar_kinerja(x.kode)
    for baris in b.laporan.pembanding:
        if baris.kecamatan.teks == x.kecamatan and baris.kode.teks == x.kode:
            return [baris.target, baris.realisasi]
    return []
