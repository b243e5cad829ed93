"""The rows of a table, told apart."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from workbook_tools.kelompok import kelompokkan
from workbook_tools.numbers import jumlah
from workbook_tools.records import MASUKAN, Baris
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.records.isian import Isian
from workbook_tools.tables.baris.berjenjang import (
    BERJENJANG,
    anggota_induk,
    pilah_jenjang,
    sambung_nama,
)
from workbook_tools.tables.baris.kedalaman import REKENING, tingkat_kode
from workbook_tools.tables.baris.kelompok import BERSAMBUNG, bersasaran, sambung_kelompok
from workbook_tools.tables.baris.rekening import (
    UANG,
    jumlahkan_rekening,
    rekening_tanpa_kode,
)
from workbook_tools.tables.baris.umum import jenis_umum, kolom_nama
from workbook_tools.tables.baris.unit import pisahkan_unit

_BERKODE = (*BERJENJANG, "program_kegiatan")
_PROGRAM = "program"
_TERSEDIKIT = 3  # the sum of a single row would be a copy


class Pilahan(Struct, frozen=True):
    """The records of a table, names filled in from above, and its other rows in their order."""

    rekaman: tuple[Baris, ...]
    lain: tuple[BarisLain, ...] = ()


def pilah(lembar: str, baris: Sequence[Baris]) -> Pilahan:
    """Tell the rows of an input sheet apart; see ``JenisBaris``. Linear in the rows."""
    rekaman: list[Baris] = []
    lain: list[BarisLain] = []
    for b, jenis in zip(baris, jenis_umum(lembar, baris), strict=True):
        if jenis is JenisBaris.REKAMAN:
            rekaman.append(b)
        else:
            lain.append(BarisLain(jenis, b))
    if lembar in _BERKODE:
        rekaman, unit = pisahkan_unit(rekaman)
        lain += unit
    if lembar in BERJENJANG:
        rekaman, jenjang = pilah_jenjang(rekaman)
        rekaman, jenjang = jumlahkan_rekening(rekaman, [*anggota_induk(baris, rekaman, jenjang)])
        lain = sorted([*lain, *jenjang], key=lambda x: x.baris.nomor_baris)
    if lembar == "program_kegiatan":
        rekaman, rekening = _pisahkan_rekening(rekaman)
        lain = sorted([*lain, *rekening], key=lambda x: x.baris.nomor_baris)
    if lembar == "kinerja_program":
        rekaman = sambung_nama(rekaman)
    if lembar == "indikator":
        rekaman = bersasaran(rekaman, [x.baris for x in lain if x.jenis is JenisBaris.SELA])
    if lembar in BERSAMBUNG:
        rekaman = sambung_kelompok(rekaman, *BERSAMBUNG[lembar])
    if lembar == "perjanjian_program":
        rekaman, lain = _tanpa_kantor(rekaman, lain)
    rekaman, lain = _tanpa_jumlah_bisu(lembar, rekaman, lain)
    return Pilahan(tuple(rekaman), tuple(_jumlah_atas(rekaman, lain)))


def _pisahkan_rekening(baris: Sequence[Baris]) -> tuple[list[Baris], list[BarisLain]]:
    """Program Kegiatan has its levels in the tree; only the accounts are no rows of it."""
    berkode = any(b.isian("kode_rekening") for b in baris)
    milik = [
        tingkat_kode(b.isian("kode_rekening").teks) == REKENING
        or (berkode and rekening_tanpa_kode(b))
        for b in baris
    ]
    rekening = [BarisLain(JenisBaris.REKENING, b) for b, x in zip(baris, milik, strict=True) if x]
    return jumlahkan_rekening([b for b, x in zip(baris, milik, strict=True) if not x], rekening)


def _tanpa_jumlah_bisu(
    lembar: str, rekaman: list[Baris], lain: list[BarisLain]
) -> tuple[list[Baris], list[BarisLain]]:
    """The last row is a total when its money is that of all rows above and it has one name where
    the rows have several, whatever the word is; without a name one sum is enough, and the other
    is wrong."""
    uang = [k for k in UANG if rekaman and isinstance(getattr(rekaman[0], k, None), Isian)]
    if len(rekaman) < _TERSEDIKIT or not uang:
        return rekaman, lain
    akhir = rekaman[-1]
    nama, wajib = kolom_nama(lembar), {k.id for k in MASUKAN[lembar].kolom if k.wajib}
    bernama = sum(bool(akhir.isian(k).teks) for k in nama)
    if bernama > (len(wajib.intersection(nama)) > 1):
        return rekaman, lain
    atas = _setingkat(rekaman[:-1]) if lembar == "program_kegiatan" else [rekaman[:-1]]
    cocok = [s.nilai in _jumlah_kolom(atas, s.kolom) for s in map(akhir.isian, uang) if s]
    if not (all(cocok) and cocok if bernama else any(cocok)):
        return rekaman, lain
    return rekaman[:-1], [*lain, BarisLain(JenisBaris.JUMLAH, akhir)]


def _tanpa_kantor(
    rekaman: list[Baris], lain: list[BarisLain]
) -> tuple[list[Baris], list[BarisLain]]:
    """The first row of PK Program is the office or its urusan above the programs when its money is
    that of all of them and it is not called a program."""
    if len(rekaman) < _TERSEDIKIT or _PROGRAM in rekaman[0].isian("program").teks.casefold():
        return rekaman, lain
    uang = [s for k in UANG if hasattr(rekaman[0], k) and (s := rekaman[0].isian(k))]
    if not uang or any(s.nilai not in _jumlah_kolom([rekaman[1:]], s.kolom) for s in uang):
        return rekaman, lain
    return rekaman[1:], [BarisLain(JenisBaris.UNIT, rekaman[0]), *lain]


def _jumlah_kolom(kelompok: list[list[Baris]], kolom: str) -> list[Fraction]:
    """The sum of a column of money (rupiah) over each group of rows."""
    return [jumlah(n for b in x if (n := b.isian(kolom).nilai) is not None) for x in kelompok]


def _setingkat(baris: Sequence[Baris]) -> list[list[Baris]]:
    """The rows of Program Kegiatan by the depth of their codes: each level sums up to the same."""
    menurut = kelompokkan((tingkat_kode(b.isian("kode_rekening").teks), b) for b in baris)
    return [x for x in menurut.values() if len(x) > 1]


def _jumlah_atas(rekaman: Sequence[Baris], lain: Sequence[BarisLain]) -> list[BarisLain]:
    """Totals with the rows above them that they may be of: all of them."""
    return [
        replace(
            x, anggota=tuple(b.nomor_baris for b in rekaman if b.nomor_baris < x.baris.nomor_baris)
        )
        if x.jenis is JenisBaris.JUMLAH
        else x
        for x in lain
    ]
