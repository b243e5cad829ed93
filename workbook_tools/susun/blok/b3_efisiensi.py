"""Chapter III: efficiency at four levels."""

from workbook_tools.model.hasil import Efisiensi
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.narasi.efisiensi import SEBUTAN, n11, rumus, semu, terhitung
from workbook_tools.susun.tabel import (
    ANGKA,
    BUTIR,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    Baris,
    IsiSel,
    Kolom,
    gabung,
    judul,
    paragraf,
    tabel,
)


@blok("b3.efisiensi", "Efisiensi penggunaan anggaran")
def efisiensi(b: Bahan) -> Keluaran:
    """The formula in force; a table and N11 per level that has values."""
    if not any(terhitung(b, tingkat) for tingkat in SEBUTAN):
        return
    yield judul("Efisiensi Penggunaan Anggaran", 3)
    yield paragraf(rumus(b))
    for tingkat in SEBUTAN:
        yield from _tingkat(b, tingkat)
    for kalimat in semu(b):
        yield paragraf(kalimat, BUTIR)


def _tingkat(b: Bahan, tingkat: str) -> Keluaran:
    semua = [e for e in b.hasil.efisiensi if e.tingkat == tingkat]
    kalimat = n11(b, tingkat)
    if not kalimat:
        return
    yield paragraf(gabung(kalimat))
    kolom = [
        Kolom("No", 5, TENGAH),
        Kolom("Indikator" if tingkat == "sasaran" else SEBUTAN[tingkat].title(), 44),
        Kolom("Capaian", 13, ANGKA),
        Kolom("Penyerapan", 14, ANGKA),
        Kolom("Efisiensi", 12, ANGKA),
        Kolom("Kategori", 15, TENGAH),
    ]
    baris = [_baris(b, n, e) for n, e in enumerate(semua, start=1)]
    teks = f"Efisiensi Tingkat {SEBUTAN[tingkat].title()} Tahun {b.tahun}"
    yield from tabel(b, f"b3.efisiensi_{tingkat}", teks, kolom, [*baris, _rata(b, tingkat)])


def _baris(b: Bahan, n: int, e: Efisiensi) -> Baris:
    dasar = b.dasar_efisiensi(e)
    isi: list[IsiSel] = [str(n), e.nama, b.cetak(cetak.persen(e.capaian), b.dasar_capaian(e))]
    isi.append(b.cetak(cetak.persen(e.penyerapan), b.dasar_penyerapan(e)))
    isi.append(b.cetak(cetak.desimal(e.efisiensi), dasar))
    isi.append(b.cetak(e.kategori or cetak.KOSONG, dasar))
    return Baris(isi)


def _rata(b: Bahan, tingkat: str) -> Baris:
    dasar = [i for e in terhitung(b, tingkat) for i in b.dasar_efisiensi(e)]
    rata = b.cetak(cetak.desimal(getattr(b.hasil.ringkasan, f"efisiensi_{tingkat}")), dasar)
    isi: list[IsiSel] = [b.tulis("umum.rata_rata"), KIRI, KIRI, KIRI, rata, ""]
    return Baris(isi, True, WARNA_JUMLAH)
