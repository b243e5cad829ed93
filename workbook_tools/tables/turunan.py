"""The records that figures are computed from, made of the rows of Program Kegiatan.

Every cell of a record is the cell of Program Kegiatan that it came from, so findings point there.
"""

from collections.abc import Iterator

from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.isian import Isian
from workbook_tools.records.kinerja_program import BarisKinerjaProgram
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.records.renja import BarisRenja
from workbook_tools.tables.pohon import (
    KEGIATAN,
    PROGRAM,
    SUB_KEGIATAN,
    Simpul,
    semua_simpul,
)


def renja_dari(akar: list[Simpul]) -> list[BarisRenja]:
    """Rencana Kerja: the rows without rows below them that have an amount in the plan."""
    return [
        BarisRenja(
            nomor_baris=s.baris.nomor_baris,
            kode_rekening=s.baris.kode_rekening,
            anggaran=s.baris.anggaran_renja,
            anggaran_perubahan=_kosong(s.baris.anggaran_renja),
            unit=s.baris.unit,
            **_nama(s),
        )
        for s in semua_simpul(akar)
        if (s.daun or s.renja_bersama) and s.baris.anggaran_renja
    ]


def anggaran_dari(akar: list[Simpul]) -> list[BarisAnggaran]:
    """Realisasi Anggaran: the rows without rows below them that say anything of the budget."""
    return [_anggaran(s) for s in semua_simpul(akar) if s.daun and _beranggaran(s)]


def kinerja_program_dari(akar: list[Simpul]) -> list[BarisKinerjaProgram]:
    """Kinerja Program: one record an indicator, at whatever level."""
    return [
        _kinerja(s, b)
        for s in semua_simpul(akar)
        for b in (s.baris, *s.indikator)
        if any((b.indikator, b.target, b.target_perubahan, b.realisasi_kinerja))
        or b.capaian_dilaporkan
    ]


def _beranggaran(s: Simpul) -> bool:
    b = s.baris
    uang = (b.anggaran, b.anggaran_perubahan, b.realisasi, b.persen_dilaporkan)
    if any(uang):
        return True
    # A sub kegiatan that supports an indicator has a budget, even where nobody typed it yet.
    return s.tingkat == SUB_KEGIATAN and bool(b.sasaran) and not b.anggaran_renja


def _anggaran(s: Simpul) -> BarisAnggaran:
    b = s.baris
    return BarisAnggaran(
        nomor_baris=b.nomor_baris,
        kode_rekening=b.kode_rekening,
        sasaran=s.sasaran,
        target_kinerja=_kosong(b.target),
        realisasi_kinerja=_kosong(b.realisasi_kinerja),
        anggaran=b.anggaran,
        realisasi=b.realisasi,
        persen_dilaporkan=b.persen_dilaporkan,
        anggaran_perubahan=b.anggaran_perubahan,
        unit=b.unit,
        asal=b,
        **_nama(s),
    )


def _kinerja(s: Simpul, b: BarisProgramKegiatan) -> BarisKinerjaProgram:
    nama = _nama(s)
    kosong = _kosong(s.baris.nama)
    return BarisKinerjaProgram(
        nomor_baris=b.nomor_baris,
        program=nama["program"],
        kegiatan=kosong if s.tingkat == PROGRAM else nama["kegiatan"],
        sub_kegiatan=nama["sub_kegiatan"] if s.tingkat == SUB_KEGIATAN else kosong,
        indikator=b.indikator,
        satuan=b.satuan,
        target=b.target_berlaku,
        realisasi=b.realisasi_kinerja,
        capaian_dilaporkan=b.capaian_dilaporkan,
        keluaran=b.keluaran,
    )


def _nama(s: Simpul) -> dict[str, Isian]:
    """The cells with the names of all three levels; a row that has none below it is its own
    kegiatan and sub kegiatan, so that its money is not lost."""
    return {
        PROGRAM: _atas(s, PROGRAM),
        KEGIATAN: s.baris.nama if s.tingkat == PROGRAM else _atas(s, KEGIATAN),
        SUB_KEGIATAN: s.baris.nama,
    }


def _atas(s: Simpul, tingkat: str) -> Isian:
    atas = s.di_atas(tingkat)
    return atas.baris.nama if atas else _kosong(s.baris.nama)


def _kosong(isian: Isian) -> Isian:
    """An empty cell in the place of another one."""
    return Isian(isian.lembar, isian.kolom, isian.sel)


def turunan_program_kegiatan(
    akar: list[Simpul],
) -> Iterator[tuple[str, list[BarisRenja] | list[BarisAnggaran] | list[BarisKinerjaProgram]]]:
    """Sheet ids with the records that Program Kegiatan gives for them; none where it gives none."""
    for lembar, baris in (
        ("renja", renja_dari(akar)),
        ("anggaran", anggaran_dari(akar)),
        ("kinerja_program", kinerja_program_dari(akar)),
    ):
        if baris:
            yield lembar, baris
