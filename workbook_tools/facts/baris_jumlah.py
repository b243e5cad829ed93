"""Printed totals and subtotals: which rows they may be the sum of."""

from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sekali import sekali
from workbook_tools.names import kunci_nama
from workbook_tools.records import Baris
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.tables.pohon import semua_simpul, susun_pohon

_DIJUMLAHKAN = (JenisBaris.JUMLAH, JenisBaris.INDUK, JenisBaris.UNIT)


def dijumlahkan(k: Konteks, lembar: str) -> Iterator[BarisLain]:
    """The rows of a sheet that print a total or subtotal."""
    return (x for x in k.laporan.lain.get(lembar, ()) if x.jenis in _DIJUMLAHKAN)


def _senama(k: Konteks, anggota: list[Baris], tingkat: str) -> list[Baris]:
    """The rows under a heading that name the same program or kegiatan as the first of them: one of
    the next may have no heading of its own."""
    milik = [k.laporan.silsilah(b).di(tingkat) for b in anggota]
    return [b for b, simpul in zip(anggota, milik, strict=True) if simpul == milik[0]]


def calon(k: Konteks, lain: BarisLain) -> list[list[Baris]]:
    """The rows that a total may be of: its own ones first; a subtotal in words does not say."""
    lembar = lain.baris.LEMBAR.id
    milik = set(lain.anggota)
    # Of a tree only the rows count that have none below them.
    pohon = lembar == "program_kegiatan"
    semua_baris = k.laporan.anggaran if pohon else k.laporan.diketik(lembar)
    anggota: list[Baris] = [b for b in semua_baris if b.nomor_baris in milik]
    if lain.jenis is JenisBaris.INDUK and anggota:
        return [_senama(k, anggota, lain.tingkat), anggota]
    if not anggota or lain.jenis is JenisBaris.UNIT:
        return [anggota]
    atas = [
        x.baris.nomor_baris
        for x in dijumlahkan(k, lembar)
        if x.baris.nomor_baris < lain.baris.nomor_baris
    ]
    semua = [anggota, [b for b in anggota if b.nomor_baris > max(atas, default=0)]]
    for kolom in ("program", "kegiatan"):
        if hasattr(anggota[-1], kolom):
            nama = kunci_nama(anggota[-1].isian(kolom).teks)
            semua.append([b for b in anggota if kunci_nama(b.isian(kolom).teks) == nama])
    akhir = all(x.baris.nomor_baris <= lain.baris.nomor_baris for x in dijumlahkan(k, lembar))
    return semua if akhir else [*semua[1:], anggota]


class KepalaPohon(Struct, frozen=True):
    """A row of Program Kegiatan above others: its level, and the budgets below it."""

    tingkat: str
    baris: BarisProgramKegiatan
    rincian: tuple[BarisAnggaran, ...]


@sekali
def kepala_pohon(k: Konteks) -> tuple[KepalaPohon, ...]:
    """The rows of Program Kegiatan whose money states a sum; from the first to the last."""
    menurut = {b.nomor_baris: b for b in k.laporan.anggaran if b.asal}
    hasil = []
    for s in semua_simpul(susun_pohon(k.laporan.program_kegiatan)) if menurut else ():
        nomor = (x.baris.nomor_baris for x in s.turunan() if x.daun)
        rincian = tuple(menurut[n] for n in nomor if n in menurut)
        if s.anak and not s.jumlah and rincian:
            hasil.append(KepalaPohon(s.tingkat, s.baris, rincian))
    return tuple(hasil)
