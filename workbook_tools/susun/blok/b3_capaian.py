"""Chapter III: achievement of all indicators."""

from fractions import Fraction

from workbook_tools.naskah import Grafik, Seri
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.narasi.capaian import n01
from workbook_tools.susun.tabel import (
    ANGKA,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    Baris,
    IsiSel,
    Kolom,
    grafik,
    paragraf,
    tabel,
    tanpa_ulang,
)


@blok("b3.capaian", "Capaian indikator kinerja utama")
def capaian(b: Bahan) -> Keluaran:
    """One row an indicator, the mean, a chart."""
    if not b.hasil.capaian:
        return
    yield paragraf(n01(b))
    kolom = [
        Kolom("No", 4, TENGAH),
        Kolom("Sasaran", 19),
        Kolom("Indikator", 22),
        Kolom("Satuan", 10, TENGAH),
        Kolom("Target", 10, TENGAH),
        Kolom("Realisasi", 10, TENGAH),
        Kolom("Capaian", 11, ANGKA),
        Kolom("Kategori", 12, TENGAH),
    ]
    judul = f"Capaian Indikator Kinerja Utama Tahun {b.tahun}"
    yield from tabel(b, "b3.capaian", judul, kolom, _baris(b))
    yield from _grafik(b, judul)


def _baris(b: Bahan) -> list[Baris]:
    hasil, sebelum = [], None
    for n, c in enumerate(b.hasil.capaian, start=1):
        isi: list[IsiSel] = [str(n), tanpa_ulang(c.sasaran, sebelum), c.indikator, c.satuan]
        isi += [b.cetak(cetak.nilai(c.target), b.dasar_kinerja(c.kode, "target"))]
        isi += [b.cetak(cetak.nilai(c.realisasi), b.dasar_kinerja(c.kode, "realisasi"))]
        isi += [b.cetak_capaian(c, cetak.persen(c.capaian))]
        isi += [b.cetak_kategori(c)]
        hasil.append(Baris(isi))
        sebelum = c.sasaran
    return [*hasil, _rata(b)]


def _rata(b: Bahan) -> Baris:
    r, dasar = b.hasil.ringkasan, b.dasar_semua()
    rata = b.cetak(cetak.persen(r.rata_rata_capaian), dasar)
    kategori = b.cetak(r.kategori or cetak.KOSONG, [*dasar, *b.dasar_kategori()])
    isi: list[IsiSel] = [b.tulis("umum.rata_rata"), *[KIRI] * 5, rata, kategori]
    return Baris(isi, True, WARNA_JUMLAH)


def _grafik(b: Bahan, judul: str) -> Keluaran:
    nilai: list[Fraction | None] = [
        None if b.cetak_capaian(c, "").teks else c.capaian for c in b.hasil.capaian
    ]
    if any(n is not None for n in nilai):
        kode = tuple(c.kode for c in b.hasil.capaian)
        g = Grafik("b3.capaian", judul, "batang", kode, (Seri("Capaian (%)", tuple(nilai)),))
        yield from grafik(g, "b3.capaian", judul)
