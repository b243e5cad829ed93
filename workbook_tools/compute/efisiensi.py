"""Efficiency: achievement against budget absorption, at four levels."""

from fractions import Fraction

from workbook_tools.compute.penyerapan import hitung_penyerapan
from workbook_tools.compute.program import rata_rata_simpul
from workbook_tools.model.hasil import Anggaran, Capaian, CapaianProgram, Efisiensi
from workbook_tools.numbers import cetak_angka, cetak_persen, rata_rata
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
    nilai = rata_rata_simpul(capaian_program, laporan.kebijakan.batas_capaian)
    for tingkat in TINGKAT[1:]:
        hasil.extend(
            _tingkat(a, nilai.get(a.simpul) if a.simpul else None, laporan.kebijakan)
            for a in anggaran
            if a.tingkat == tingkat
        )
    return tuple(hasil)


def rata_rata_efisiensi(hasil: tuple[Efisiensi, ...], tingkat: str) -> Fraction | None:
    """The mean over the rows of a level that have a value."""
    return rata_rata(
        [e.efisiensi for e in hasil if e.tingkat == tingkat and e.efisiensi is not None]
    )


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


def _sasaran(c: Capaian, laporan: Laporan) -> Efisiensi:
    serapan = hitung_penyerapan(laporan, c.kode)
    nilai = efisien(c.capaian_dibatasi, serapan.persen, laporan.kebijakan.rumus_efisiensi)
    return Efisiensi(
        tingkat="sasaran",
        kode=c.kode,
        nama=c.indikator,
        program=None,
        kegiatan=None,
        sub_kegiatan=None,
        capaian=c.capaian_dibatasi,
        penyerapan=serapan.persen,
        efisiensi=nilai,
        kategori=kategori_efisiensi(nilai, laporan.kebijakan),
        cara_hitung=_cara(c.capaian_dibatasi, serapan.persen, nilai, laporan.kebijakan),
    )


def _tingkat(a: Anggaran, capaian: Fraction | None, kebijakan: Kebijakan) -> Efisiensi:
    nilai = efisien(capaian, a.persen, kebijakan.rumus_efisiensi)
    return Efisiensi(
        tingkat=a.tingkat,
        kode=None,
        nama=a.sub_kegiatan or a.kegiatan or a.program or "",
        program=a.program,
        kegiatan=a.kegiatan,
        sub_kegiatan=a.sub_kegiatan,
        capaian=capaian,
        penyerapan=a.persen,
        efisiensi=nilai,
        kategori=kategori_efisiensi(nilai, kebijakan),
        cara_hitung=_cara(capaian, a.persen, nilai, kebijakan),
        simpul=a.simpul,
    )


def _cara(
    capaian: Fraction | None,
    penyerapan: Fraction | None,
    nilai: Fraction | None,
    kebijakan: Kebijakan,
) -> str:
    if capaian is None:
        return "Belum ada capaian yang dinilai."
    if penyerapan is None:
        return "Belum ada anggaran yang mendukung."
    if nilai is None:
        return "Penyerapan 0: efisiensi tidak dapat dihitung."
    if kebijakan.rumus_efisiensi == "selisih":
        return f"{cetak_persen(capaian)} − {cetak_persen(penyerapan)} = {cetak_angka(nilai)}"
    return f"{cetak_persen(capaian)} ÷ {cetak_persen(penyerapan)} = {cetak_angka(nilai, 4)}"
