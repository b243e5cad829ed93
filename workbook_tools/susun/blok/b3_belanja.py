"""Chapter III: the budget by kind of expenditure."""

from fractions import Fraction

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.kelompok import kelompokkan
from workbook_tools.names import kunci_nama
from workbook_tools.records.belanja import BarisBelanja
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import (
    ANGKA,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    WARNA_PROGRAM,
    Baris,
    IsiSel,
    Kolom,
    judul,
    tabel,
)


@blok("b3.belanja", "Realisasi menurut jenis belanja")
def belanja(b: Bahan) -> Keluaran:
    """Groups with their kinds, sums, and physical progress where the sheet has it."""
    semua = b.laporan.belanja
    if not semua:
        return
    yield judul("Realisasi Menurut Jenis Belanja", 3)
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom("Jenis Belanja", 36),
        Kolom("Anggaran (Rp)", 17, ANGKA),
        Kolom("Realisasi (Rp)", 17, ANGKA),
        Kolom("%", 11, ANGKA),
    ]
    fisik = any(x.fisik for x in semua)
    if fisik:
        kolom.append(Kolom("Fisik", 11, ANGKA))
    baris = [*_baris(b, semua, fisik), _satu(b, [b.tulis("umum.jumlah"), KIRI], semua, fisik)]
    yield from tabel(b, "b3.belanja", f"Realisasi Belanja Tahun {b.tahun}", kolom, baris)


def _baris(b: Bahan, semua: list[BarisBelanja], fisik: bool) -> list[Baris]:
    kelompok = kelompokkan((kunci_nama(x.kelompok.teks), x) for x in semua)
    hasil = []
    for n, isi in enumerate(kelompok.values(), start=1):
        hasil.append(_satu(b, [str(n), isi[0].kelompok.teks], isi, fisik, WARNA_PROGRAM))
        hasil += [_jenis(b, x, fisik) for x in isi]
    return hasil


def _jenis(b: Bahan, x: BarisBelanja, fisik: bool) -> Baris:
    isi: list[IsiSel] = ["", x.jenis.teks, *_uang(b, [x])]
    if fisik:
        isi.append(b.cetak(cetak.persen(x.fisik.nilai), [x.fisik]))
    return Baris(isi)


def _satu(
    b: Bahan, nama: list[str], isi: list[BarisBelanja], fisik: bool, warna: str = WARNA_JUMLAH
) -> Baris:
    return Baris([*nama, *_uang(b, isi), *([""] if fisik else [])], True, warna)


def _uang(b: Bahan, baris: list[BarisBelanja]) -> list[IsiSel]:
    anggaran, realisasi = [x.anggaran for x in baris], [x.realisasi for x in baris]
    jumlah = [_jumlah([i.nilai for i in sel]) for sel in (anggaran, realisasi)]
    persen = cetak.persen(persen_serapan(*jumlah))
    return [
        b.cetak(cetak.uang(jumlah[0]), anggaran),
        b.cetak(cetak.uang(jumlah[1]), realisasi),
        b.cetak(persen, [*anggaran, *realisasi]),
    ]


def _jumlah(nilai: list[Fraction | None]) -> Fraction | None:
    ada = [n for n in nilai if n is not None]
    return sum(ada, Fraction(0)) if ada else None
