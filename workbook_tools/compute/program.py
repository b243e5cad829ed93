"""Achievement of programs, kegiatan and sub kegiatan."""

from workbook_tools.compute.capaian import hitung_capaian
from workbook_tools.compute.kategori import cari_jenjang
from workbook_tools.compute.nilai import (
    Nilai,
    atau_lubang,
    batasi,
    dari_isian,
    lubang_dari,
    medan,
    rata_rata,
    sebab,
    tahu,
)
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.hasil import CapaianProgram
from workbook_tools.names.pohon import Simpul
from workbook_tools.records import Laporan
from workbook_tools.records.kebijakan import Kebijakan
from workbook_tools.records.kinerja_program import BarisKinerjaProgram


def hitung_capaian_program(laporan: Laporan) -> tuple[CapaianProgram, ...]:
    """One result per row of Kinerja Program; achievement in percent, higher is better."""
    return tuple(_satu(b, laporan) for b in laporan.kinerja_program)


def rata_rata_simpul(
    hasil: tuple[CapaianProgram, ...], kebijakan: Kebijakan
) -> dict[Simpul, Nilai]:
    """Mean achievement of the assessed indicators of every program, kegiatan and sub kegiatan,
    capped where a cap is set (percent); not known where one of them cannot be read."""
    nilai = kelompokkan(
        (c.simpul, batasi(medan(c, "capaian"), kebijakan)) for c in hasil if c.simpul is not None
    )
    return {simpul: rata_rata(n) for simpul, n in nilai.items()}


def _satu(b: BarisKinerjaProgram, laporan: Laporan) -> CapaianProgram:
    nilai = hitung_capaian(b.target.angka, b.realisasi.angka)
    gelap = atau_lubang(nilai.persen, b.target, b.realisasi)
    silsilah = laporan.silsilah(b)
    nama = [s.nama if s else None for s in silsilah]
    dibatasi = batasi(tahu(nilai.persen), laporan.kebijakan).pasti
    jenjang = cari_jenjang(dibatasi, laporan.kebijakan)
    return CapaianProgram(
        tingkat=b.tingkat,
        program=nama[0] or b.program.teks,
        kegiatan=nama[1],
        sub_kegiatan=nama[2],
        indikator=b.indikator.teks or None,
        satuan=b.satuan.teks,
        target=b.target.angka,
        realisasi=b.realisasi.angka,
        capaian=nilai.persen,
        kategori=jenjang.kategori if jenjang else None,
        warna=jenjang.warna if jenjang else None,
        cara_hitung=sebab(gelap) or nilai.cara_hitung,
        baris=b.nomor_baris,
        simpul=silsilah.terdalam,
        target_tertulis=b.target.teks,
        realisasi_tertulis=b.realisasi.teks,
        lubang=lubang_dari(
            target=dari_isian(b.target), realisasi=dari_isian(b.realisasi), capaian=gelap
        ),
    )
