"""Chapter I: staff."""

from workbook_tools.records import Isian
from workbook_tools.records.pegawai import KELOMPOK_PEGAWAI, BarisPegawai
from workbook_tools.records.pilihan import pilihan
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
    judul,
    tabel,
)


@blok("b1.pegawai", "Pegawai")
def pegawai(b: Bahan) -> Keluaran:
    """A table per way of counting: rank, education, post, status."""
    if not b.laporan.pegawai:
        return
    yield judul("Sumber Daya Manusia", 2)
    for kelompok in KELOMPOK_PEGAWAI:
        isi = [x for x in b.laporan.pegawai if pilihan(x.kelompok) == kelompok]
        if isi:
            yield from _kelompok(b, kelompok, isi)


def _kelompok(b: Bahan, kelompok: str, isi: list[BarisPegawai]) -> Keluaran:
    kolom = [
        Kolom("No", 6, TENGAH),
        Kolom(kelompok.capitalize(), 46),
        Kolom("Laki-laki", 16, ANGKA),
        Kolom("Perempuan", 16, ANGKA),
        Kolom("Jumlah", 16, ANGKA),
    ]
    baris = [Baris([str(n), x.rincian.teks, *_angka(b, [x])]) for n, x in enumerate(isi, start=1)]
    total = Baris([b.tulis("umum.jumlah"), KIRI, *_angka(b, isi)], True, WARNA_JUMLAH)
    teks = f"Pegawai {b.nama} Menurut {kelompok.capitalize()}"
    yield from tabel(b, f"b1.pegawai_{kelompok}", teks, kolom, [*baris, total])


def _angka(b: Bahan, baris: list[BarisPegawai]) -> list[IsiSel]:
    laki = [x.laki_laki for x in baris]
    perempuan = [x.perempuan for x in baris]
    semua = [i for x in baris for i in _jumlah(x)]
    return [b.jumlah(sel) for sel in (laki, perempuan, semua)]


def _jumlah(x: BarisPegawai) -> list[Isian]:
    """The stated number of a row, or its two parts."""
    return [x.jumlah] if x.jumlah else [x.laki_laki, x.perempuan]
