"""Kegiatan and sub kegiatan below their programs on PK Program: they are parts, no programs."""

from collections.abc import Mapping

from workbook_tools.names import kunci_nama
from workbook_tools.names.awalan import kode_awalan
from workbook_tools.records import Baris
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.tables.baris.kedalaman import tingkat_kode

LEMBAR = "perjanjian_program"
BAWAH = ("kegiatan", "sub_kegiatan")
_TABEL = ("renja", "anggaran", "kinerja_program")


def pisahkan_rincian(isi: Mapping[str, list[Baris]]) -> tuple[list[Baris], list[BarisLain]]:
    """The rows of PK Program that are programs, and the others; where none is a program all stay.

    A row is known by its code, else by a name that other sheets have below a program and none has
    as one.
    """
    rekaman = isi[LEMBAR]
    semua = [b for lembar in _TABEL for b in isi[lembar]]
    program = {kunci_nama(b.isian("program").teks) for b in semua}
    bawah = {kunci_nama(b.isian(t).teks) for b in semua for t in BAWAH} - program
    rincian = [b for b in rekaman if _di_bawah(b.isian("program").teks, bawah)]
    if len(rincian) == len(rekaman):
        return rekaman, []
    tetap = [b for b in rekaman if b not in rincian]
    return tetap, [BarisLain(JenisBaris.RINCIAN, b) for b in rincian]


def _di_bawah(nama: str, bawah: set[str]) -> bool:
    tingkat = tingkat_kode(kode_awalan(nama))
    return tingkat in BAWAH if tingkat else bool(nama) and kunci_nama(nama) in bawah
