"""Rows that are known by their number, where a table calls an indicator by another name."""

from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.kelompok import kelompokkan

Urutan = dict[tuple[str, str], tuple[str, str]]


def menurut_urutan(k: KonteksDokumen) -> Urutan:
    """The office's indicator by group of facts and row, with the place of the name there.

    Only in a table that has a row for each of the office's indicators, where every name that is
    known stands in its own order.
    """
    panel = kelompokkan(((c.tabel.urutan, c.panel), c) for c in k.catatan if c.lingkup == INDIKATOR)
    hasil: Urutan = {}
    for (nomor, ke), isi in panel.items():
        kunci = [k.nama.indikator.kunci(c.nama) for c in isi]
        dikenal = [(x, y) for x, y in zip(kunci, k.utama, strict=False) if x in k.utama]
        if len(isi) != len(k.utama) or not dikenal or any(x != y for x, y in dikenal):
            continue
        for c, ada, milik in zip(isi, kunci, k.utama, strict=True):
            if ada != milik:
                hasil[f"T{nomor}.{ke}", c.baris.tempat] = (milik, c.sel_nama.tempat)
    return hasil
