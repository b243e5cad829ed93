"""Chapter III: the budget."""

from workbook_tools.model.hasil import Anggaran
from workbook_tools.naskah import Grafik, Seri
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, Lowong, blok
from workbook_tools.susun.narasi.anggaran import ambang, n09, n10, rendah
from workbook_tools.susun.tabel import (
    ANGKA,
    BUTIR,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    WARNA_KEGIATAN,
    WARNA_PROGRAM,
    Baris,
    IsiSel,
    Kolom,
    grafik,
    paragraf,
    tabel,
)


@blok("b3.anggaran", "Realisasi anggaran")
def anggaran(b: Bahan) -> Keluaran:
    """N09, the table by level, a chart by program, N10."""
    if not b.hasil.anggaran:
        return
    yield paragraf(n09(b))
    kolom = [
        Kolom("No", 5, TENGAH),
        Kolom("Program", 9),
        Kolom("Kegiatan", 9),
        Kolom("Sub Kegiatan", 27),
        Kolom("Anggaran (Rp)", 15, ANGKA),
        Kolom("Realisasi (Rp)", 15, ANGKA),
        Kolom("%", 9, ANGKA),
        Kolom("Sisa (Rp)", 14, ANGKA),
    ]
    judul = f"Anggaran dan Realisasi Tahun {b.tahun}"
    yield from tabel(b, "b3.anggaran", judul, kolom, _baris(b))
    yield from _grafik(b)
    yield from _rendah(b)


def _baris(b: Bahan) -> list[Baris]:
    hasil, nomor = [], 0
    for a in b.hasil.anggaran:
        nomor += a.tingkat == "program"
        hasil.append(_satu(b, a, nomor))
    return hasil


def _satu(b: Bahan, a: Anggaran, nomor: int) -> Baris:
    uang = _uang(b, a)
    if a.tingkat == "program":
        return Baris([str(nomor), a.program or "", KIRI, KIRI, *uang], True, WARNA_PROGRAM)
    if a.tingkat == "kegiatan":
        return Baris(["", "", a.kegiatan or "", KIRI, *uang], False, WARNA_KEGIATAN)
    if a.tingkat == "sub_kegiatan":
        return Baris(["", "", "", a.sub_kegiatan or "", *uang])
    return Baris([b.tulis("umum.jumlah"), KIRI, KIRI, KIRI, *uang], True, WARNA_JUMLAH)


def _uang(b: Bahan, a: Anggaran) -> list[IsiSel]:
    semua = b.dasar_anggaran(a)
    return [
        b.cetak(cetak.uang(a.anggaran), b.dasar_anggaran(a, "anggaran")),
        b.cetak(cetak.uang(a.realisasi), b.dasar_anggaran(a, "realisasi")),
        b.cetak(cetak.persen(a.persen), semua),
        b.cetak(cetak.uang(a.sisa), semua),
    ]


def _grafik(b: Bahan) -> Keluaran:
    program = [a for a in b.hasil.anggaran if a.tingkat == "program"]
    nilai = tuple(None if b.cetak("", b.dasar_anggaran(a)).teks else a.persen for a in program)
    if len(program) > 1 and any(n is not None for n in nilai):
        nama = tuple((a.program or "").removeprefix("Program ") for a in program)
        judul = f"Penyerapan Anggaran per Program Tahun {b.tahun}"
        g = Grafik("b3.anggaran", judul, "mendatar", nama, (Seri("Penyerapan (%)", nilai),))
        yield from grafik(g, "b3.anggaran", judul)


def _rendah(b: Bahan) -> Keluaran:
    batas = cetak.ringkas(ambang(b)) + "%"
    semua = rendah(b)
    if not semua:
        if not any(b.cetak("", b.dasar_anggaran(a)).teks for a in b.hasil.anggaran):
            yield paragraf(b.susun("N10.tiada", ambang=batas))
        return
    yield paragraf(b.susun("N10.pembuka", n=cetak.banyak(len(semua)), ambang=batas))
    for kalimat, tanpa_alasan in n10(b):
        yield paragraf(kalimat, BUTIR)
        if tanpa_alasan:
            yield Lowong(b.tulis("N10.isi", nama=tanpa_alasan))
