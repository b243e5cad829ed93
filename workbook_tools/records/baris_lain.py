"""Rows of a table that are no records: headings, totals, accounts, notes."""

from enum import Enum

from msgspec import Struct

from workbook_tools.records.deklarasi import Baris


class JenisBaris(Enum):
    """What a row of a table is; offices paste tables as they have them."""

    REKAMAN = "rekaman"
    INDUK = "induk"  # heading or subtotal of a program or kegiatan
    UNIT = "unit"  # urusan, bidang, or office above all programs, as exports print them
    RINCIAN = "rincian"  # kegiatan below its program on the sheet of programs
    REKENING = "rekening"  # belanja account below a sub kegiatan
    JUMLAH = "jumlah"  # total, subtotal or mean in words
    KEPALA = "kepala"  # the header once more, on the next page
    NOMOR_KOLOM = "nomor kolom"  # 1 2 3 ... under the header
    CATATAN = "catatan"  # note or signature below the table
    SELA = "sela"  # between the records: a heading in words, what is worked out of those above
    TABEL_LAIN = "tabel lain"  # of another table below, from its header on
    DI_BAWAH = "di bawah catatan"  # looks like a record, but stands below the first note


class BarisLain(Struct, frozen=True):
    """One such row. ``tingkat`` is the level of a heading; ``anggota`` are the rows of the records
    that its figures should add up to."""

    jenis: JenisBaris
    baris: Baris
    tingkat: str = ""
    anggota: tuple[int, ...] = ()
