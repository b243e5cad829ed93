"""Chapter III, an indicator: achievement of the year, and the figures behind it."""

from workbook_tools.compute.desa import status_dalam_nama
from workbook_tools.model.hasil import Capaian
from workbook_tools.numbers import jumlah
from workbook_tools.records.pilihan import pilihan
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok, slug
from workbook_tools.susun.narasi.capaian import n02, n03
from workbook_tools.susun.narasi.pendukung import n12, n13, n14
from workbook_tools.susun.tabel import (
    ANGKA,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    Baris,
    IsiSel,
    Kolom,
    gabung,
    paragraf,
    tabel,
)


@blok("b3.KODE.capaian", "Capaian satu indikator")
def capaian(b: Bahan, c: Capaian) -> Keluaran:
    """N02, N03, the row of the year; villages, BUM Desa or index that it comes from."""
    id_ = f"b3.{slug(c.kode)}.capaian"
    yield paragraf(gabung(n02(b, c), n03(b, c)))
    kolom = [
        Kolom("Indikator", 34),
        Kolom("Satuan", 12, TENGAH),
        Kolom("Target", 12, TENGAH),
        Kolom("Realisasi", 12, TENGAH),
        Kolom("Capaian", 13, ANGKA),
        Kolom("Kategori", 17, TENGAH),
    ]
    isi: list[IsiSel] = [c.indikator, c.satuan]
    isi += [b.cetak(cetak.nilai(c.target), b.dasar_kinerja(c.kode, "target"))]
    isi += [b.cetak(cetak.nilai(c.realisasi), b.dasar_kinerja(c.kode, "realisasi"))]
    isi += [b.cetak_capaian(c, cetak.persen(c.capaian))]
    isi += [b.cetak_kategori(c)]
    yield from tabel(b, id_, f"Target dan Realisasi {c.indikator}", kolom, [Baris(isi)])
    yield from _pendukung(b, c)


def _pendukung(b: Bahan, c: Capaian) -> Keluaran:
    sumber = pilihan(b.indikator(c.kode).sumber_realisasi)
    if sumber == "desa" or (not sumber and status_dalam_nama(c.indikator)):
        yield from _desa(b, c)
    elif sumber == "bumdes":
        yield from _bumdes(b, c)
    elif sumber == "ikm":
        for kalimat in n14(b):
            yield paragraf(kalimat)


def _desa(b: Bahan, c: Capaian) -> Keluaran:
    if not b.hasil.desa.jumlah:
        return
    yield paragraf(n12(b, c.kode))
    kolom = [
        Kolom("Status Desa", 40),
        Kolom(f"Jumlah {b.tahun - 1}", 30, TENGAH),
        Kolom(f"Jumlah {b.tahun}", 30, TENGAH),
    ]
    semua = b.hasil.desa.per_status
    baris = [Baris(_status(b, s.status, s.jumlah_lalu, s.jumlah)) for s in semua]
    jumlah_lalu, jumlah_kini = (sum(s.jumlah_lalu for s in semua), sum(s.jumlah for s in semua))
    total = _status(b, b.tulis("umum.jumlah"), jumlah_lalu, jumlah_kini)
    baris.append(Baris(total, True, WARNA_JUMLAH))
    yield from tabel(b, f"b3.{slug(c.kode)}.desa", "Jumlah Desa Menurut Status", kolom, baris)


def _status(b: Bahan, nama: str, lalu: int, kini: int) -> list[IsiSel]:
    desa = b.laporan.desa
    sel_lalu, sel_kini = [x.status_lalu for x in desa], [x.status for x in desa]
    return [nama, b.cetak(str(lalu), sel_lalu), b.cetak(str(kini), sel_kini)]


def _bumdes(b: Bahan, c: Capaian) -> Keluaran:
    d = b.hasil.bumdes
    if not d.jumlah:
        return
    yield paragraf(n13(b))
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom("Desa", 26),
        Kolom("BUMDes", 26),
        Kolom("Aktif", 10, TENGAH),
        Kolom("Beroperasi Baik", 14, TENGAH),
        Kolom("Bulan Untung", 12, TENGAH),
        Kolom("Keuntungan (Rp)", 18, ANGKA),
    ]
    baris = [
        Baris(
            [
                str(n),
                r.desa,
                r.bumdes,
                _ya(r.aktif),
                _ya(r.beroperasi_baik),
                b.cetak(str(r.bulan_untung), x.bulanan),
                b.cetak(cetak.uang(r.keuntungan), x.bulanan),
            ]
        )
        for n, (r, x) in enumerate(zip(d.rincian, b.laporan.bumdes, strict=True), start=1)
    ]
    untung = jumlah(r.keuntungan for r in d.rincian if r.keuntungan is not None)
    total = b.cetak(cetak.uang(untung or None), [i for x in b.laporan.bumdes for i in x.bulanan])
    isi: list[IsiSel] = [b.tulis("umum.jumlah"), KIRI, KIRI, str(d.aktif), str(d.baik), ""]
    baris.append(Baris([*isi, total], True, WARNA_JUMLAH))
    yield from tabel(b, f"b3.{slug(c.kode)}.bumdes", "Keadaan BUMDes", kolom, baris)


def _ya(nilai: bool | None) -> str:
    return {True: "ya", False: "tidak", None: cetak.KOSONG}[nilai]
