"""Chapter II: the work plan."""

from fractions import Fraction

from workbook_tools.kelompok import kelompokkan
from workbook_tools.naskah import Ruas
from workbook_tools.records import Isian
from workbook_tools.records.renja import BarisRenja
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.tabel import (
    ANGKA,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    WARNA_KEGIATAN,
    WARNA_PROGRAM,
    Baris,
    Kolom,
    judul,
    tabel,
)


@blok("b2.renja", "Rencana kerja")
def renja(b: Bahan) -> Keluaran:
    """Program, kegiatan, sub kegiatan with their budget; sums by level."""
    if not b.laporan.renja:
        return
    yield judul(f"Rencana Kerja Tahun {b.tahun}", 2)
    kolom = [
        Kolom("No", 5, TENGAH),
        Kolom("Program", 9),
        Kolom("Kegiatan", 9),
        Kolom("Sub Kegiatan", 48),
        Kolom("Anggaran (Rp)", 16, ANGKA),
    ]
    baris = list(_baris(b, b.laporan.renja))
    yield from tabel(b, "b2.renja", f"Rencana Kerja {b.nama} Tahun {b.tahun}", kolom, baris)


def _baris(b: Bahan, semua: list[BarisRenja]) -> list[Baris]:
    hasil = []
    urut = _kelompok(b, semua, "program")
    for n, (program, isi) in enumerate(urut, start=1):
        hasil.append(Baris([str(n), program, KIRI, KIRI, _jumlah(b, isi)], True, WARNA_PROGRAM))
        for kegiatan, bagian in _kelompok(b, isi, "kegiatan"):
            hasil.append(Baris(["", "", kegiatan, KIRI, _jumlah(b, bagian)], False, WARNA_KEGIATAN))
            hasil += [Baris(["", "", "", x.sub_kegiatan.teks, _jumlah(b, [x])]) for x in bagian]
    total = b.tulis("umum.jumlah")
    hasil.append(Baris([total, KIRI, KIRI, KIRI, _jumlah(b, semua)], True, WARNA_JUMLAH))
    return hasil


def _kelompok(
    b: Bahan, baris: list[BarisRenja], tingkat: str
) -> list[tuple[str, list[BarisRenja]]]:
    """Rows of one program or kegiatan together, in the order in which they first stand."""
    kelompok = kelompokkan((b.laporan.silsilah(x).di(tingkat), x) for x in baris)
    return [
        (simpul.nama if simpul else isi[0].isian(tingkat).teks, isi)
        for simpul, isi in kelompok.items()
    ]


def _jumlah(b: Bahan, baris: list[BarisRenja]) -> Ruas:
    sel: list[Isian] = [x.anggaran for x in baris]
    ada = [s.nilai for s in sel if s.nilai is not None]
    return b.cetak(cetak.uang(sum(ada, Fraction(0)) if ada else None), sel)
