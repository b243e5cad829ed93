"""Printed totals and subtotals: which rows they may be the sum of."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.names import kunci_nama
from workbook_tools.records import Baris
from workbook_tools.records.baris_lain import BarisLain, JenisBaris

_DIJUMLAHKAN = (JenisBaris.JUMLAH, JenisBaris.INDUK)


def dijumlahkan(k: Konteks, lembar: str) -> Iterator[BarisLain]:
    """The rows of a sheet that print a total or subtotal."""
    return (x for x in k.laporan.lain.get(lembar, ()) if x.jenis in _DIJUMLAHKAN)


def calon(k: Konteks, lain: BarisLain) -> list[list[Baris]]:
    """The rows that a total may be of: its own ones first; a subtotal in words does not say."""
    lembar = lain.baris.LEMBAR.id
    milik = set(lain.anggota)
    anggota = [b for b in k.laporan.diketik(lembar) if b.nomor_baris in milik]
    if lain.jenis is JenisBaris.INDUK or not anggota:
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
