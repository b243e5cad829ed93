"""Efficiency: achievement against budget absorption, at four levels."""

from collections.abc import Sequence
from fractions import Fraction

from workbook_tools.compute.nilai import (
    TIADA,
    Nilai,
    bagi,
    kurang,
    lubang_dari,
    medan,
    rata_rata,
    sebab,
)
from workbook_tools.compute.penyerapan import hitung_penyerapan
from workbook_tools.compute.program import rata_rata_simpul
from workbook_tools.model.hasil import Anggaran, Capaian, CapaianProgram, Efisiensi
from workbook_tools.numbers import cetak_angka, cetak_persen
from workbook_tools.records import Laporan
from workbook_tools.records.kebijakan import Kebijakan

TINGKAT = ("sasaran", "program", "kegiatan", "sub_kegiatan")


def hitung_efisiensi(
    laporan: Laporan,
    capaian: tuple[Capaian, ...],
    capaian_program: tuple[CapaianProgram, ...],
    anggaran: tuple[Anggaran, ...],
) -> tuple[Efisiensi, ...]:
    """Efficiency of every indicator, program, kegiatan and sub kegiatan.

    ``rasio`` = achievement / absorption; ``selisih`` = achievement - absorption (points). The
    achievement is the capped one where the office caps it. Common practice of the reports; no
    regulation prescribes one formula.
    """
    hasil = [_sasaran(c, laporan) for c in capaian]
    nilai = rata_rata_simpul(capaian_program, laporan.kebijakan)
    for tingkat in TINGKAT[1:]:
        hasil.extend(
            _tingkat(a, nilai.get(a.simpul, TIADA) if a.simpul else TIADA, laporan.kebijakan)
            for a in anggaran
            if a.tingkat == tingkat
        )
    return tuple(hasil)


def rata_rata_efisiensi(hasil: Sequence[Efisiensi], tingkat: str) -> Nilai:
    """The mean over the rows of a level that have a value; not known where one of them is not."""
    return rata_rata(medan(e, "efisiensi") for e in hasil if e.tingkat == tingkat)


def efisien(capaian: Fraction | None, penyerapan: Fraction | None, rumus: str) -> Fraction | None:
    """The efficiency of one row, from percentages; None where it cannot be computed."""
    if capaian is None or penyerapan is None:
        return None
    if rumus == "selisih":
        return capaian - penyerapan
    return capaian / penyerapan if penyerapan else None


def kategori_efisiensi(nilai: Fraction | None, kebijakan: Kebijakan) -> str | None:
    """efisien, sesuai or tidak efisien: over, at or under 1 (0 for ``selisih``)."""
    if nilai is None:
        return None
    selisih = kebijakan.rumus_efisiensi == "selisih"
    beda = nilai if selisih else (nilai - 1) * 100
    if abs(beda) <= kebijakan.toleransi:
        return "sesuai"
    return "efisien" if beda > 0 else "tidak efisien"


def _nilai(capaian: Nilai, penyerapan: Nilai, rumus: str) -> Nilai:
    """The efficiency of one row with what it rests on."""
    if rumus == "selisih":
        return kurang(capaian, penyerapan)
    return bagi(capaian, penyerapan)


def _sasaran(c: Capaian, laporan: Laporan) -> Efisiensi:
    serapan = hitung_penyerapan(laporan, c.kode).serapan.persen
    return _hasil(
        medan(c, "capaian_dibatasi"), serapan, laporan.kebijakan, c.indikator, kode=c.kode
    )


def _tingkat(a: Anggaran, capaian: Nilai, kebijakan: Kebijakan) -> Efisiensi:
    nama = a.sub_kegiatan or a.kegiatan or a.program or ""
    return _hasil(capaian, medan(a, "persen"), kebijakan, nama, a)


def _hasil(
    capaian: Nilai,
    penyerapan: Nilai,
    kebijakan: Kebijakan,
    nama: str,
    a: Anggaran | None = None,
    kode: str | None = None,
) -> Efisiensi:
    nilai = _nilai(capaian, penyerapan, kebijakan.rumus_efisiensi)
    return Efisiensi(
        tingkat=a.tingkat if a else "sasaran",
        kode=kode,
        nama=nama,
        program=a.program if a else None,
        kegiatan=a.kegiatan if a else None,
        sub_kegiatan=a.sub_kegiatan if a else None,
        capaian=capaian.pasti,
        penyerapan=penyerapan.pasti,
        efisiensi=nilai.pasti,
        kategori=kategori_efisiensi(nilai.pasti, kebijakan),
        cara_hitung=_cara(capaian, penyerapan, nilai, kebijakan),
        simpul=a.simpul if a else None,
        lubang=lubang_dari(capaian=capaian, penyerapan=penyerapan, efisiensi=nilai),
    )


def _cara(capaian: Nilai, penyerapan: Nilai, nilai: Nilai, kebijakan: Kebijakan) -> str:
    if not capaian.ada:
        return "Belum ada capaian yang dinilai."
    if not penyerapan.ada:
        return "Belum ada anggaran yang mendukung."
    if nilai.sel:
        return sebab(nilai)
    if nilai.pasti is None or capaian.pasti is None or penyerapan.pasti is None:
        return "Penyerapan 0: efisiensi tidak dapat dihitung."
    kiri, kanan = cetak_persen(capaian.pasti), cetak_persen(penyerapan.pasti)
    if kebijakan.rumus_efisiensi == "selisih":
        return f"{kiri} − {kanan} = {cetak_angka(nilai.pasti)}"
    return f"{kiri} ÷ {kanan} = {cetak_angka(nilai.pasti, 4)}"
