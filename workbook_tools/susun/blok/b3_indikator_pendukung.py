"""Chapter III, an indicator: programs and budget behind it."""

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.model.hasil import Capaian
from workbook_tools.names import kunci_nama
from workbook_tools.naskah import Ruas
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok, slug
from workbook_tools.susun.narasi.anggaran import n08
from workbook_tools.susun.tabel import (
    ANGKA,
    ATAS,
    KIRI,
    TENGAH,
    WARNA_JUMLAH,
    Baris,
    IsiSel,
    Kolom,
    judul,
    paragraf,
    tabel,
)


@blok("b3.KODE.pendukung", "Program pendukung")
def pendukung(b: Bahan, c: Capaian) -> Keluaran:
    """N08 and the rows of Realisasi Anggaran that name the indicator."""
    semua = b.baris_pendukung(c.kode)
    if not semua:
        return
    yield judul("Program dan Anggaran Pendukung", 4)
    yield paragraf(n08(b, c))
    kolom = [
        Kolom("No", 5, TENGAH),
        Kolom("Program", 19),
        Kolom("Kegiatan", 19),
        Kolom("Sub Kegiatan", 21),
        Kolom("Anggaran (Rp)", 15, ANGKA),
        Kolom("Realisasi (Rp)", 15, ANGKA),
        Kolom("%", 10, ANGKA),
    ]
    urut = _urut(semua)
    baris = [_baris(b, n, x, urut[n - 2] if n > 1 else None) for n, x in enumerate(urut, start=1)]
    yield from tabel(
        b,
        f"b3.{slug(c.kode)}.pendukung",
        f"Program, Kegiatan, dan Anggaran Pendukung {c.indikator}",
        kolom,
        [*baris, _jumlah(b, c)],
    )


def _urut(semua: list[BarisAnggaran]) -> list[BarisAnggaran]:
    """Rows of one program and kegiatan together, in the order in which they first stand."""
    letak: dict[tuple[str, ...], int] = {}
    for n, x in enumerate(semua):
        letak.setdefault((kunci_nama(x.program.teks),), n)
        letak.setdefault((kunci_nama(x.program.teks), kunci_nama(x.kegiatan.teks)), n)
    return sorted(
        semua,
        key=lambda x: (
            letak[(kunci_nama(x.program.teks),)],
            letak[(kunci_nama(x.program.teks), kunci_nama(x.kegiatan.teks))],
        ),
    )


def _baris(b: Bahan, n: int, x: BarisAnggaran, sebelum: BarisAnggaran | None) -> Baris:
    program: IsiSel = x.program.teks
    kegiatan: IsiSel = x.kegiatan.teks
    if sebelum is not None and kunci_nama(sebelum.program.teks) == kunci_nama(x.program.teks):
        program = ATAS
        if kunci_nama(sebelum.kegiatan.teks) == kunci_nama(x.kegiatan.teks):
            kegiatan = ATAS
    persen = persen_serapan(x.anggaran.nilai, x.realisasi.nilai)
    uang: list[str | Ruas] = [b.cetak(cetak.uang(i.nilai), [i]) for i in (x.anggaran, x.realisasi)]
    uang.append(b.cetak(cetak.persen(persen), [x.anggaran, x.realisasi]))
    return Baris([str(n), program, kegiatan, x.sub_kegiatan.teks, *uang])


def _jumlah(b: Bahan, c: Capaian) -> Baris:
    serapan = b.penyerapan(c.kode)
    isi: list[IsiSel] = [b.tulis("umum.jumlah"), KIRI, KIRI, KIRI]
    isi.append(b.cetak(cetak.uang(serapan.anggaran), b.dasar_pendukung(c.kode, "anggaran")))
    isi.append(b.cetak(cetak.uang(serapan.realisasi), b.dasar_pendukung(c.kode, "realisasi")))
    isi.append(b.cetak(cetak.persen(serapan.persen), b.dasar_pendukung(c.kode)))
    return Baris(isi, True, WARNA_JUMLAH)
