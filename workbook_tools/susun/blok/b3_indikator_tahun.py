"""Chapter III, an indicator: beside last year."""

from fractions import Fraction

from workbook_tools.model.hasil import BandingTahun, Capaian
from workbook_tools.naskah import Grafik, Seri
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok, slug
from workbook_tools.susun.narasi.banding import LALU, n04
from workbook_tools.susun.tabel import ANGKA, TENGAH, Baris, Kolom, grafik, paragraf, tabel


@blok("b3.KODE.tahun", "Perbandingan dengan tahun lalu")
def tahun(b: Bahan, c: Capaian) -> Keluaran:
    """N04, the two years side by side, a chart."""
    lalu = next((x for x in b.hasil.banding_tahun if x.kode == c.kode), None)
    if lalu is None or not b.ada_lalu(c.kode):
        yield Lowong(f"realisasi {c.indikator} tahun {b.tahun - 1} dan penjelasan perubahannya")
        return
    id_ = f"b3.{slug(c.kode)}.tahun"
    kalimat = n04(b, c, lalu)
    if kalimat:
        yield paragraf(kalimat)
    kolom = [
        Kolom("Tahun", 20, TENGAH),
        Kolom("Target", 25, TENGAH),
        Kolom("Realisasi", 25, TENGAH),
        Kolom("Capaian", 25, ANGKA),
    ]
    baris = [_lalu(b, c, lalu), _kini(b, c)]
    judul = f"{c.indikator} Tahun {b.tahun - 1} dan {b.tahun}"
    yield from tabel(b, id_, f"Perbandingan {judul}", kolom, baris)
    if _sebanding(b, c, lalu):
        yield from _grafik(id_, judul, b, lalu)


def _sebanding(b: Bahan, c: Capaian, lalu: BandingTahun) -> bool:
    ada = lalu.realisasi_lalu is not None and lalu.realisasi is not None
    return ada and not lalu.alasan and not b.cetak("", b.dasar_kinerja(c.kode, *LALU)).teks


def _lalu(b: Bahan, c: Capaian, lalu: BandingTahun) -> Baris:
    target = b.dasar_kinerja(c.kode, "target_lalu")
    realisasi = b.dasar_kinerja(c.kode, "realisasi_lalu")
    return Baris(
        [
            str(b.tahun - 1),
            b.cetak(cetak.nilai(lalu.target_lalu), target),
            b.cetak(cetak.nilai(lalu.realisasi_lalu), realisasi),
            b.cetak(cetak.persen(lalu.capaian_lalu), [*target, *realisasi]),
        ]
    )


def _kini(b: Bahan, c: Capaian) -> Baris:
    return Baris(
        [
            str(b.tahun),
            b.cetak(cetak.nilai(c.target), b.dasar_kinerja(c.kode, "target")),
            b.cetak(cetak.nilai(c.realisasi), b.dasar_kinerja(c.kode, "realisasi")),
            b.cetak_capaian(c, cetak.persen(c.capaian)),
        ]
    )


def _grafik(id_: str, judul: str, b: Bahan, lalu: BandingTahun) -> Keluaran:
    target = (_nilai(lalu.target_lalu), _nilai(lalu.target))
    realisasi = (_nilai(lalu.realisasi_lalu), _nilai(lalu.realisasi))
    tahun = (str(b.tahun - 1), str(b.tahun))
    g = Grafik(id_, judul, "batang", tahun, (Seri("Target", target), Seri("Realisasi", realisasi)))
    yield from grafik(g, id_, judul)


def _nilai(angka: object) -> Fraction | None:
    nilai: Fraction | None = getattr(angka, "nilai", None)
    return nilai
