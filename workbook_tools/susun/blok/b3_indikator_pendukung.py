"""Chapter III, an indicator: programs and budget behind it."""

from workbook_tools.compute.anggaran import persen_serapan
from workbook_tools.model.hasil import Capaian
from workbook_tools.names.pohon import Simpul
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
    urut = _urut(b, semua)
    baris = [_baris(b, n, x, urut[n - 2] if n > 1 else None) for n, x in enumerate(urut, start=1)]
    yield from tabel(
        b,
        f"b3.{slug(c.kode)}.pendukung",
        f"Program, Kegiatan, dan Anggaran Pendukung {c.indikator}",
        kolom,
        [*baris, _jumlah(b, c)],
    )


def _urut(b: Bahan, semua: list[BarisAnggaran]) -> list[BarisAnggaran]:
    """Rows of one program and kegiatan together, in the order in which they first stand."""
    letak: dict[tuple[Simpul | None, ...], int] = {}
    for n, x in enumerate(semua):
        program, kegiatan, _ = b.laporan.silsilah(x)
        letak.setdefault((program,), n)
        letak.setdefault((program, kegiatan), n)

    def urutan(x: BarisAnggaran) -> tuple[int, int]:
        program, kegiatan, _ = b.laporan.silsilah(x)
        return letak[(program,)], letak[program, kegiatan]

    return sorted(semua, key=urutan)


def _baris(b: Bahan, n: int, x: BarisAnggaran, sebelum: BarisAnggaran | None) -> Baris:
    milik = b.laporan.silsilah(x)
    program: IsiSel = milik.program.nama if milik.program else x.program.teks
    kegiatan: IsiSel = milik.kegiatan.nama if milik.kegiatan else x.kegiatan.teks
    atas = b.laporan.silsilah(sebelum) if sebelum is not None else None
    if atas is not None and atas.program == milik.program:
        program = ATAS
        if atas.kegiatan == milik.kegiatan:
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
