"""Achievement of programs, kegiatan and sub kegiatan."""

from fractions import Fraction

from workbook_tools.compute.capaian import batasi, hitung_capaian
from workbook_tools.compute.kategori import cari_jenjang
from workbook_tools.model.hasil import CapaianProgram
from workbook_tools.names import kunci_nama
from workbook_tools.numbers import rata_rata
from workbook_tools.records import Laporan
from workbook_tools.records.kinerja_program import BarisKinerjaProgram

Kunci = tuple[str, ...]
"""Matching key of a level: (program,), (program, kegiatan) or (program, '', sub kegiatan)."""


def hitung_capaian_program(laporan: Laporan) -> tuple[CapaianProgram, ...]:
    """One result per row of Kinerja Program; achievement in percent, higher is better."""
    return tuple(_satu(b, laporan) for b in laporan.kinerja_program)


def kunci_tingkat(tingkat: str, program: str, kegiatan: str | None, sub: str | None) -> Kunci:
    """The key under which rows of different sheets meet.

    A sub kegiatan is found by program and its own name: reports put the same sub kegiatan under
    different kegiatan, which a rule reports.
    """
    if tingkat == "program":
        return (kunci_nama(program),)
    if tingkat == "kegiatan":
        return (kunci_nama(program), kunci_nama(kegiatan or ""))
    return (kunci_nama(program), "", kunci_nama(sub or ""))


def rata_rata_tingkat(
    hasil: tuple[CapaianProgram, ...], tingkat: str, batas: Fraction | None
) -> dict[Kunci, Fraction]:
    """Mean achievement of a level's assessed indicators, capped where a cap is set (percent)."""
    nilai: dict[Kunci, list[Fraction]] = {}
    for c in hasil:
        capaian = batasi(c.capaian, batas)
        if c.tingkat == tingkat and capaian is not None:
            kunci = kunci_tingkat(tingkat, c.program, c.kegiatan, c.sub_kegiatan)
            nilai.setdefault(kunci, []).append(capaian)
    rata = {kunci: rata_rata(n) for kunci, n in nilai.items()}
    return {kunci: n for kunci, n in rata.items() if n is not None}


def _satu(b: BarisKinerjaProgram, laporan: Laporan) -> CapaianProgram:
    nilai = hitung_capaian(b.target.angka, b.realisasi.angka)
    jenjang = cari_jenjang(batasi(nilai.persen, laporan.kebijakan.batas_capaian), laporan.kebijakan)
    return CapaianProgram(
        tingkat=b.tingkat,
        program=b.program.teks,
        kegiatan=b.kegiatan.teks or None,
        sub_kegiatan=b.sub_kegiatan.teks or None,
        indikator=b.indikator.teks or None,
        satuan=b.satuan.teks,
        target=b.target.angka,
        realisasi=b.realisasi.angka,
        capaian=nilai.persen,
        kategori=jenjang.kategori if jenjang else None,
        warna=jenjang.warna if jenjang else None,
        cara_hitung=nilai.cara_hitung,
        baris=b.nomor_baris,
    )
