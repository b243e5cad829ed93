"""Chapter II: the performance agreement."""

from fractions import Fraction

from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import (
    ANGKA,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    Baris,
    IsiSel,
    Kolom,
    tabel,
    tanpa_ulang,
)


@blok("b2.pk", "Perjanjian kinerja")
def pk(b: Bahan) -> Keluaran:
    """Targets of the indicators, then programs and their budget."""
    if b.laporan.perjanjian_kinerja:
        yield from _indikator(b)
    if b.laporan.perjanjian_program:
        yield from _program(b)


def _indikator(b: Bahan) -> Keluaran:
    kolom = [
        Kolom("No", 5, TENGAH),
        Kolom("Sasaran", 32),
        Kolom("Indikator Kinerja", 36),
        Kolom("Satuan", 12, TENGAH),
        Kolom("Target", 12, TENGAH),
    ]
    baris, sebelum = [], None
    for n, x in enumerate(b.laporan.perjanjian_kinerja, start=1):
        i = b.cari_indikator(x.kode.teks)
        sasaran = i.sasaran.teks if i else ""
        nama, satuan = (i.indikator.teks, i.satuan.teks) if i else (x.kode.teks, "")
        target = b.cetak(cetak.nilai(x.berlaku.angka), [x.berlaku])
        isi: list[IsiSel] = [str(n), tanpa_ulang(sasaran, sebelum), nama, satuan, target]
        baris.append(Baris(isi))
        sebelum = sasaran
    yield from tabel(b, "b2.pk", f"Perjanjian Kinerja {b.nama} Tahun {b.tahun}", kolom, baris)


def _program(b: Bahan) -> Keluaran:
    kolom = [Kolom("No", 5, TENGAH), Kolom("Program", 65), Kolom("Anggaran (Rp)", 25, ANGKA)]
    semua = b.laporan.perjanjian_program
    baris = [
        Baris([str(n), x.program.teks, b.cetak(cetak.uang(x.berlaku.nilai), [x.berlaku])])
        for n, x in enumerate(semua, start=1)
    ]
    ada = [x.berlaku.nilai for x in semua if x.berlaku.nilai is not None]
    total = b.cetak(cetak.uang(sum(ada, Fraction(0)) if ada else None), [x.berlaku for x in semua])
    baris.append(Baris([b.tulis("umum.jumlah"), KIRI, total], True, WARNA_JUMLAH))
    judul = f"Program dan Anggaran dalam Perjanjian Kinerja Tahun {b.tahun}"
    yield from tabel(b, "b2.pk_program", judul, kolom, baris)
