"""Chapter III, an indicator: beside the targets of the Renstra."""

from workbook_tools.model.hasil import BandingRenstra, Capaian
from workbook_tools.naskah import Grafik, Ruas, Seri
from workbook_tools.records import Isian
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok, slug
from workbook_tools.susun.narasi.banding import dasar_akhir, n05
from workbook_tools.susun.tabel import (
    ANGKA,
    TENGAH,
    WARNA_JUMLAH,
    Baris,
    Kolom,
    grafik,
    judul,
    paragraf,
    tabel,
)


@blok("b3.KODE.renstra", "Perbandingan dengan target Renstra")
def renstra(b: Bahan, c: Capaian) -> Keluaran:
    """N05, target and realisation a year, progress, a chart."""
    r = next((x for x in b.hasil.banding_renstra if x.kode == c.kode), None)
    if r is None or not r.per_tahun:
        return
    id_ = f"b3.{slug(c.kode)}.renstra"
    yield judul("Perbandingan dengan Target Renstra", 4)
    yield paragraf(n05(b, c, r))
    kolom = [
        Kolom("Tahun", 25, TENGAH),
        Kolom("Target", 25, TENGAH),
        Kolom("Realisasi", 25, TENGAH),
        Kolom("Capaian", 25, ANGKA),
    ]
    teks = f"{c.indikator} dalam Renstra"
    yield from tabel(b, id_, teks, kolom, [*_tahun(b, c, r), _akhir(b, c, r)])
    seri = (
        Seri("Target", tuple(t.target.nilai if t.target else None for t in r.per_tahun)),
        Seri("Realisasi", tuple(t.realisasi.nilai if t.realisasi else None for t in r.per_tahun)),
    )
    g = Grafik(id_, teks, "garis", tuple(str(t.tahun) for t in r.per_tahun), seri)
    yield from grafik(g, id_, teks)


def _tahun(b: Bahan, c: Capaian, r: BandingRenstra) -> list[Baris]:
    baris = b.renstra(c.kode)
    hasil = []
    for ke, t in enumerate(r.per_tahun, start=1):
        target: list[Isian] = [baris.target(ke)] if baris else []
        kini = t.tahun == b.tahun
        realisasi = [baris.realisasi(ke)] if baris else []
        if kini:
            realisasi = [*realisasi, *b.dasar_kinerja(c.kode, "realisasi")]
        isi: list[str | Ruas] = [str(t.tahun), b.cetak(cetak.nilai(t.target), target)]
        isi.append(b.cetak(cetak.nilai(t.realisasi), realisasi))
        isi.append(b.cetak(cetak.persen(t.capaian), [*target, *realisasi]))
        hasil.append(Baris(isi))
    return hasil


def _akhir(b: Bahan, c: Capaian, r: BandingRenstra) -> Baris:
    akhir = dasar_akhir(b, c.kode)
    kini = b.dasar_kinerja(c.kode, "realisasi")
    isi: list[str | Ruas] = [
        "Kemajuan terhadap target akhir",
        b.cetak(cetak.nilai(r.target_akhir), akhir),
        b.cetak(cetak.nilai(r.realisasi), kini),
        b.cetak(cetak.persen(r.kemajuan), [*akhir, *kini]),
    ]
    return Baris(isi, True, WARNA_JUMLAH)
